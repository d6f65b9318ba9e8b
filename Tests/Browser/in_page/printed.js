// What the page shows on paper: its blocks of text in their order, its addresses, and ways to
// other pages, which lead nowhere on paper.
() => {
  const words = (element) => element.textContent.replace(/\s+/g, " ").trim();
  // As on paper, where the address of a link follows its text.
  const printed = (element) => {
    const copy = element.cloneNode(true);
    for (const link of copy.querySelectorAll("a[href^='https:']")) {
      link.append(` (${link.getAttribute("href")})`);
    }
    return words(copy);
  };
  const isLeaf = (element) => !element.querySelector("p, li, h1, h2, h3, h4, h5, h6, td, th, caption, dt, dd");
  const blocks = [...document.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, caption")]
    .filter((element) => isSeen(element) && isLeaf(element) && words(element))
    .filter((element) => element.querySelector(".govuk-visually-hidden") === null);
  const away = [...document.querySelectorAll("nav, a[href^='#main']")].filter(isSeen)
    .filter((element) => element.localName === "a"
      || [...element.querySelectorAll("a[href]")].some((a) => !a.getAttribute("href").startsWith("#")));
  return {
    blocks: blocks.map(printed),
    addresses: [...document.querySelectorAll("a[href^='https:']")].filter(isSeen)
      .map((a) => a.getAttribute("href")),
    navigation: away.map((each) => `${describe(each)} '${words(each).slice(0, 30)}'`),
  };
}
