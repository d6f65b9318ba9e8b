// Tables and pictures that a screen reader could not announce.
() => {
  const faults = [];
  const words = (element) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  const nameOf = (element) => (element.getAttribute("aria-labelledby") ?? "").split(/\s+/)
    .map((id) => words(id && document.getElementById(id))).join(" ").trim()
    || (element.getAttribute("aria-label") ?? "").trim();
  const regions = new Map();
  for (const table of document.querySelectorAll("table")) {
    const what = describe(table);
    if (!words(table.caption)) faults.push(`${what} has no caption`);
    const region = table.closest("[role=region]");
    if (!region) {
      faults.push(`${what} is in no region`);
      continue;
    }
    const name = nameOf(region);
    if (!name) faults.push(`${what} is in a region without a name`);
    if (region.tabIndex !== 0) faults.push(`${what} is in a region that no key reaches`);
    if (regions.has(name) && regions.get(name) !== region) {
      faults.push(`${what} is in the second region with the name '${name}'`);
    }
    regions.set(name, region);
    for (const cell of table.querySelectorAll("th")) {
      if (!["col", "row", "colgroup", "rowgroup"].includes(cell.scope)) {
        faults.push(`${what}: the header '${words(cell)}' has no scope`);
      }
    }
    for (const row of table.tBodies[0]?.rows ?? []) {
      if (!row.querySelector("th")) faults.push(`${what}: a row has no header`);
    }
  }
  for (const picture of document.querySelectorAll("svg")) {
    if (picture.parentElement.closest("svg") || picture.closest("[aria-hidden=true]")) continue;
    const title = [...picture.children].find((each) => each.localName === "title");
    if (picture.getAttribute("role") !== "img") faults.push(`${describe(picture)} has not the role img`);
    if (!nameOf(picture) && !words(title)) faults.push(`${describe(picture)} has no name`);
  }
  for (const image of document.querySelectorAll("img:not([alt])")) {
    faults.push(`${describe(image)} has no alternative text`);
  }
  return faults;
}
