"""Reads the charts of a page, and the colours of a style sheet."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from html_reader import Element, Page

LENGTH = re.compile(r"^-?[0-9]*\.?[0-9]+(?=em$|%$)|^0$")


def length(element: Element, name: str) -> float:
    """A length without its unit; an attribute that is not there is 0."""
    text = element.get(name) or "0"
    found = LENGTH.match(text)
    assert found, f"{name}={text!r} is no length in em or %"
    return float(found[0])


def is_bold(element: Element) -> bool:
    """Whether all of a text is bold."""
    return element.get("font-weight") == "bold"


@dataclass
class Bar:
    """A bar of a chart: its label, the value as shown and its width, 0 if it is not drawn."""

    label: str
    value: str
    width: float = 0.0
    colour: str | None = None


@dataclass
class Chart:
    """A figure of a page with a drawing."""

    id: str
    figure: Element
    svg: Element
    bars: list[Bar] = field(default_factory=list)

    def ids(self, name: str) -> list[str]:
        """The identifiers that an attribute of the drawing names."""
        return (self.svg.get(name) or "").split()

    def circles(self) -> list[Element]:
        """All points."""
        return self.svg.all("circle")


def read_charts(page: Page) -> dict[str, Chart]:
    """The charts of a page by their names, in order."""
    charts = {}
    for figure in page.root.all("figure"):
        name = (figure.get("aria-labelledby") or "").removeprefix("chart-")
        (svg,) = figure.all("svg")
        charts[name] = Chart(name, figure, svg, read_bars(svg))
    return charts


def read_bars(svg: Element) -> list[Bar]:
    """Labels, values and widths in the order of the drawing."""
    bars: list[Bar] = []
    group, label = "", ""
    for each in svg.children:
        if not isinstance(each, Element):
            continue
        if each.tag == "text":
            values = [part.text() for part in each.all("tspan") if is_bold(part)]
            text = " ".join(part for part in each.children if isinstance(part, str)).strip()
            if values:
                bars.append(Bar(f"{group}{label} {text}".strip(), values[0]))
                label = ""
            elif is_bold(each) and label:
                bars.append(Bar(f"{group}{label}".strip(), text))
                label = ""
            elif is_bold(each):
                group = f"{text}, "
            else:
                label += f" {text}"
        elif each.tag == "rect":
            bars[-1].width, bars[-1].colour = length(each, "width"), each.get("fill")
    return [Bar(" ".join(bar.label.split()), bar.value, bar.width, bar.colour) for bar in bars]


def properties(css: str, is_dark: bool) -> dict[str, str]:
    """The colours of the root element in light or in dark mode, as a browser would take them."""
    dark = re.compile(r"@media screen and \(prefers-color-scheme: dark\) \{\s*(:root \{.*?\})\s*\}", re.S)
    light = dark.sub("", css)
    light = re.sub(r"@media print \{.*?\n\}", "", light, flags=re.S)
    found: dict[str, str] = {}
    for part in [light, *(dark.findall(css) if is_dark else [])]:
        for block in re.findall(r":root \{(.*?)\}", part, flags=re.S):
            found.update(re.findall(r"--([\w-]+):\s*(#[0-9a-fA-F]+)", block))
    return found


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    digits = colour.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[index : index + 2], 16) / 255 for index in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
