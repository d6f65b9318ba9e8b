// What text stands on: shared by the checks of contrast. Put before the function that uses it.
const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const known = new Map();

// Any CSS colour as red, green, blue from 0 to 255 and alpha from 0 to 1.
function rgba(colour) {
  if (!known.has(colour)) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = "#000";
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    known.set(colour, [red, green, blue, alpha / 255]);
  }
  return known.get(colour);
}

const over = (top, below) => [0, 1, 2]
  .map((each) => top[each] * top[3] + below[each] * (1 - top[3])).concat(1);

function luminance([red, green, blue]) {
  const linear = [red, green, blue].map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

function ratio(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// The colour of the bare page: what the browser paints where nothing has a background.
function bare() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches
    && getComputedStyle(document.documentElement).colorScheme.includes("dark");
  return dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

// Paper is white, whatever the backgrounds: browsers leave them out unless they are told not to.
const isPrinted = (style) =>
  !matchMedia("print").matches || style.printColorAdjust === "exact";

const centre = (box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];

// The shapes of a picture that were drawn before an element and lie under the middle of a box.
function shapesUnder(element, box) {
  const picture = element.closest("svg");
  const [x, y] = centre(box);
  return [...picture.querySelectorAll("rect, circle, ellipse, path, polygon")].filter((shape) => {
    if (!(shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
    if (shape.closest("defs, clipPath, mask, pattern")) return false;
    const area = shape.getBoundingClientRect();
    return area.left <= x && x <= area.right && area.top <= y && y <= area.bottom;
  });
}

// The colour behind a box of an element, or null where a picture lies there.
function groundOf(element, box) {
  const layers = [];
  if (element.closest("svg")) {
    for (const shape of shapesUnder(element, box)) {
      const style = getComputedStyle(shape);
      const fill = style.fill;
      if (fill === "none") continue;
      if (fill.startsWith("url")) return null;
      const [red, green, blue, alpha] = rgba(fill);
      layers.unshift([red, green, blue, alpha * style.fillOpacity * style.opacity]);
    }
  }
  for (let each = element; each; each = each.parentElement) {
    const style = getComputedStyle(each);
    if (!isPrinted(style)) continue;
    if (style.backgroundImage !== "none") return null;
    layers.push(rgba(style.backgroundColor));
  }
  return layers.reverse().reduce((below, layer) => over(layer, below), bare());
}

// Whether a reader sees the boxes of an element: not hidden, not cut down to nothing.
function isSeen(element) {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let each = element; each; each = each.parentElement) {
    const style = getComputedStyle(each);
    if (style.clipPath === "inset(50%)" || style.clip.startsWith("rect(0")) return false;
  }
  return true;
}

const opacityOf = (element) => {
  let product = 1;
  for (let each = element; each; each = each.parentElement) {
    product *= getComputedStyle(each).opacity;
  }
  return product;
};

const describe = (element) => {
  const name = element.localName + (element.id ? `#${element.id}` : "");
  return [name, ...element.classList].join(".");
};
