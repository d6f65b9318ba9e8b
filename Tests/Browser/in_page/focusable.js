// Numbers what a key reaches, in the order of the document; returns how many there are and, for
// each, what it is, whether it scrolls sideways, and whether it is inside the main part.
() => {
  const candidates = [...document.querySelectorAll(
    "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex]")];
  const scrolling = [...document.body.querySelectorAll("*")].filter((each) =>
    ["auto", "scroll"].includes(getComputedStyle(each).overflowX)
    && each.scrollWidth > each.clientWidth + 1);
  const isOpen = (element) => element.checkVisibility({ visibilityProperty: true });
  const reached = candidates.filter((element) =>
    isOpen(element) && !element.disabled && element.tabIndex >= 0);
  reached.forEach((element, index) => { element.focusNumber = index; });
  return {
    stops: reached.map((element) => ({
      what: `${describe(element)} '${element.textContent.trim().slice(0, 30)}'`,
      look: [describe(element.parentElement), element.localName, ...element.classList].join("."),
      scrolls: scrolling.includes(element),
      inMain: element.closest("main") !== null,
    })),
    unreachable: scrolling.filter((element) => !reached.includes(element)).map(describe),
  };
}
