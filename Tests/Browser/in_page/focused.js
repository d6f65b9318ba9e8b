// What has the focus now: its number (null for something unnumbered, -1 for nothing), and what is
// wrong with the way its focus shows.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) {
    return { number: -1 };
  }
  const faults = [];
  const style = getComputedStyle(element);
  const boxes = [...element.getClientRects()].filter((box) => box.width && box.height);
  const isInView = boxes.some((box) =>
    box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth);
  const isUncovered = boxes.some((box) => {
    const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
    const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
    return [0.1, 0.5, 0.9].some((part) => {
      const hit = document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2);
      return hit && (element.contains(hit) || hit.contains(element));
    });
  });
  if (!isInView) faults.push("is out of view when it has the focus");
  else if (!isUncovered) faults.push("is covered by something else when it has the focus");
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
    faults.push("has no outline of at least 2 px when it has the focus");
  } else if (boxes.length) {
    const isInside = parseFloat(style.outlineOffset) < 0;
    const ground = groundOf(isInside ? element : element.parentElement, boxes[0]);
    const line = style.outlineColor === "auto" ? style.color : style.outlineColor;
    const found = ground ? ratio(over(rgba(line), ground), ground) : 0;
    if (found < 3) faults.push(`has an outline of ${found.toFixed(2)}:1 instead of 3:1`);
  }
  const box = element.getBoundingClientRect();
  return {
    number: element.focusNumber ?? null, what: describe(element), faults,
    box: [box.left, box.top, box.right, box.bottom],
  };
}
