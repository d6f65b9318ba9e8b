// What makes the page wider than its window, and text that is cut off.
() => {
  const faults = [];
  const width = document.documentElement.clientWidth;
  const wide = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  for (const each of [document.documentElement, document.body]) {
    const { overflowX } = getComputedStyle(each);
    if (!["visible", "auto"].includes(overflowX)) {
      faults.push(`${describe(each)} has overflow-x: ${overflowX}, which hides what is too wide`);
    }
  }
  const scrolls = (element) => {
    for (let each = element.parentElement; each; each = each.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(each).overflowX)) return true;
    }
    return false;
  };
  const reach = (element) => element.getBoundingClientRect().right + scrollX;
  const guilty = [...document.body.querySelectorAll("*")].filter((element) =>
    isSeen(element) && !scrolls(element) && reach(element) > width + 1);
  const inner = guilty.filter((element) => !guilty.some((other) =>
    other !== element && element.contains(other)));
  if (wide > width || guilty.length) {
    const named = inner.slice(0, 3)
      .map((each) => `${describe(each)} '${each.textContent.trim().slice(0, 30)}'`);
    faults.push(`${wide} px wide in ${width} px: ${named.join("; ")}`);
  }
  for (const element of document.body.querySelectorAll("*")) {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (!isSeen(element) || (overflowX !== "hidden" && overflowY !== "hidden")) continue;
    if (element instanceof SVGElement) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
      faults.push(`${describe(element)} cuts off '${element.textContent.trim().slice(0, 30)}'`);
    }
  }
  return faults;
}
