"""A page printed to PDF by the browser, and what is wrong with the paper."""

from __future__ import annotations

import itertools
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from browsing import PATIENCE, Look, ask, show

PAGE_NUMBER = re.compile(r"^\s*(\d+) ?/ ?(\d+)\s*$", re.MULTILINE)
FEWEST_WORDS = 40
"""Fewer on a page that is not the last, and paper was wasted."""
PAPER = Look(width=658, medium="print")
"""About the width between the margins of A4, so that heights are those on paper."""
LARGEST_TABLE = 800
"""Pixels; a taller table may need more than one page."""


@dataclass(frozen=True)
class Printed:
    """A PDF, and what the page had to show on paper."""

    data: bytes
    shown: dict

    def tool(self, *command: str) -> str:
        """What one of Poppler's programs writes about the PDF."""
        ended = subprocess.run(
            [*command, "-"], input=self.data, capture_output=True, check=True, timeout=PATIENCE / 1000)
        return ended.stdout.decode("utf-8")

    @property
    def pages(self) -> list[str]:
        """The text of each page."""
        return self.tool("pdftotext", "-").split("\f")[:-1]


def printed(page: Page) -> Printed:
    """Prints an open page, as its own style sheet wants the paper."""
    show(page, PAPER)
    shown = ask(page, "printed")
    data = page.pdf(prefer_css_page_size=True, print_background=False, tagged=True, outline=True)
    return Printed(data, shown)


def paper_faults(paper: Printed) -> list[str]:
    """All that is wrong with the paper but split tables."""
    return [
        *page_count_faults(paper.pages), *order_faults(paper), *font_faults(paper),
        *[f"shows {each}, which leads nowhere on paper" for each in paper.shown["navigation"]],
        *[f"does not show the address {each}" for each in paper.shown["addresses"]
          if squeezed(each) not in squeezed("".join(paper.pages))],
        *property_faults(paper),
    ]


def page_count_faults(pages: list[str]) -> list[str]:
    """Pages that are almost empty, or whose number is missing or wrong."""
    faults = []
    for number, text in enumerate(pages, 1):
        numbers = PAGE_NUMBER.findall(text)
        if (str(number), str(len(pages))) not in numbers:
            faults.append(f"page {number} has not its number: {numbers}")
        words = len(PAGE_NUMBER.sub("", text).split())
        if words == 0 or words < FEWEST_WORDS and number < len(pages):
            faults.append(f"page {number} of {len(pages)} has only {words} words")
    return faults


def squeezed(text: str) -> str:
    """Text without what the layout of lines adds or takes."""
    return re.sub(r"[\s\u00ad‐-]+", "", text)


def order_faults(paper: Printed) -> list[str]:
    """Blocks of text that are missing, or stand before one that they should follow."""
    text = squeezed("".join(PAGE_NUMBER.sub("", each) for each in paper.pages))
    blocks = [squeezed(each)[:40] for each in paper.shown["blocks"]]
    faults = [f"'{each}' is missing" for each in blocks if each not in text]
    # A text that is there twice, as a heading is in the list of contents, says nothing of order.
    placed = [(text.find(each), each) for each in blocks if text.count(each) == 1]
    if len(placed) < len(blocks) / 3:
        faults.append(f"only {len(placed)} of {len(blocks)} texts show the order")
    return faults + [
        f"'{later}' stands before '{earlier}'"
        for (first, earlier), (second, later) in itertools.pairwise(placed) if second < first
    ]


def font_faults(paper: Printed) -> list[str]:
    """Fonts that are not inside the PDF."""
    lines = paper.tool("pdffonts").splitlines()[2:]
    if not lines:
        return ["no font: the text is not text"]
    return [f"font not embedded: {each}" for each in lines if each.split()[-5] != "yes"]


def property_faults(paper: Printed) -> list[str]:
    """A PDF without structure or title, or not on A4."""
    about = dict(re.findall(r"^([^:\n]+): *(.*)$", paper.tool("pdfinfo"), re.MULTILINE))
    faults = []
    if about.get("Tagged") != "yes":
        faults.append("the PDF has no structure for screen readers")
    if not about.get("Title"):
        faults.append("the PDF has no title")
    if "A4" not in about.get("Page size", ""):
        faults.append(f"the paper is {about.get('Page size')}")
    return faults


def split_faults(page: Page) -> list[str]:
    """Tables that are split over pages. Paints the page, so it is of no other use afterwards."""
    show(page, PAPER)
    tables = ask(page, "paint_rows")
    data = page.pdf(prefer_css_page_size=True)
    colours = colours_by_page(data)
    faults = []
    for table in tables:
        places = [
            {number for number, found in enumerate(colours, 1) if bytes(colour) in found}
            for colour in table["colours"]
        ]
        for text, place in zip(table["texts"], places):
            if len(place) != 1:
                faults.append(f"{table['name']}: '{text}' is on the pages {sorted(place)}")
        everywhere = set().union(*places)
        if len(everywhere) > 1 and table["height"] <= LARGEST_TABLE:
            faults.append(f"{table['name']} is split over the pages {sorted(everywhere)}")
    return faults


def colours_by_page(data: bytes) -> list[set[bytes]]:
    """The colours of each page of a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["pdftoppm", "-r", "40", "-aa", "no", "-aaVector", "no", "-", f"{folder}/page"],
            input=data, check=True, timeout=PATIENCE / 1000)
        found = []
        for each in sorted(Path(folder).iterdir()):
            header, _, pixels = each.read_bytes().partition(b"\n255\n")
            assert header.startswith(b"P6")
            found.append({pixels[at:at + 3] for at in range(0, len(pixels), 3)})
        return found
