// Every text whose contrast with its ground is too low: "what: ratio, needed, colours".
() => {
  const faults = new Set();

  function judge(element, style, box, text) {
    const ground = groundOf(element, box);
    const what = `${describe(element)} '${text.trim().slice(0, 30)}'`;
    if (!ground) {
      faults.add(`${what}: stands on a picture, so its contrast is not known`);
      return;
    }
    const inPicture = element instanceof SVGElement;
    const ink = [...rgba(inPicture ? style.fill : style.color)];
    ink[3] *= opacityOf(element) * (inPicture ? style.fillOpacity : 1);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
    const found = ratio(over(ink, ground), ground);
    if (found < needed) {
      const colours = [over(ink, ground), ground]
        .map((each) => `rgb(${each.slice(0, 3).map(Math.round).join(" ")})`).join(" on ");
      faults.add(`${what}: ${found.toFixed(2)}:1 instead of ${needed}:1, ${colours}`);
    }
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) continue;
    seen += 1;
    judge(element, getComputedStyle(element), box, text.data);
  }
  for (const element of document.body.querySelectorAll("*")) {
    for (const part of ["::before", "::after", "::marker"]) {
      const style = getComputedStyle(element, part);
      const isText = part === "::marker"
        ? getComputedStyle(element).display === "list-item"
          && getComputedStyle(element).listStyleType !== "none"
        : !["none", "normal", '""'].includes(style.content);
      if (isText && isSeen(element)) {
        judge(element, style, element.getBoundingClientRect(), part);
      }
    }
  }
  if (seen === 0) faults.add("no text is seen at all");
  return [...faults];
}
