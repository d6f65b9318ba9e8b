// Gives every row of every table a colour of its own, and its caption the colour after them, so
// that a picture of the printed pages shows where each went. Returns the colours by table.
() => {
  let count = 0;
  const next = () => {
    count += 1;
    return [40 + 12 * (count % 16), 40 + 12 * (Math.floor(count / 16) % 16),
      40 + 12 * Math.floor(count / 256)];
  };
  const paint = (element, colour) => {
    element.style.setProperty("background", `rgb(${colour.join(" ")})`, "important");
    element.style.setProperty("print-color-adjust", "exact");
  };
  return [...document.querySelectorAll("table")].map((table) => {
    const parts = [...(table.caption ? [table.caption] : []), ...table.rows];
    const height = table.getBoundingClientRect().height;
    const colours = parts.map((part) => {
      const colour = next();
      paint(part, colour);
      for (const cell of part.cells ?? []) paint(cell, colour);
      return colour;
    });
    return { name: describe(table), height, colours,
      texts: parts.map((part) => part.textContent.trim().slice(0, 40)) };
  });
}
