"""Reads an HTML page into a tree, without repairing anything.

The reader is strict where browsers are lenient: an end tag that does not match, a tag
left open or an attribute given twice is recorded as a fault of the page, because every
other check relies on the tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath

VOID_TAGS = frozenset(
    "area base br col embed hr img input link meta source track wbr".split()
)
"""Elements that have no end tag (HTML standard, 13.1.2)."""

FOREIGN_TAGS = frozenset({"svg", "math"})
"""Elements within which `<path/>` closes itself."""

SPACED_TAGS = frozenset({"br", "sup", "sub", "p", "li", "div", "td", "th", "dt", "dd"})
"""Elements whose text is set apart from the text beside it."""


@dataclass(eq=False)
class Element:
    """One element: its tag, attributes and children, and the line where it begins."""

    tag: str
    attributes: dict[str, str]
    line: int
    parent: Element | None = None
    children: list[Element | str] = field(default_factory=list)

    def get(self, name: str) -> str | None:
        """The value of an attribute, or nothing if it is not there."""
        return self.attributes.get(name)

    def descendants(self) -> Iterator[Element]:
        """All elements below this one, in the order of the source."""
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.descendants()

    def all(self, *tags: str) -> list[Element]:
        """All elements below this one with one of these tags."""
        return [each for each in self.descendants() if each.tag in tags]

    def ancestors(self) -> Iterator[Element]:
        """The elements around this one, the nearest first."""
        around = self.parent
        while around is not None:
            yield around
            around = around.parent

    def is_within(self, *tags: str) -> bool:
        """Whether one of the elements around this one has one of these tags."""
        return any(each.tag in tags for each in self.ancestors())

    def text(self) -> str:
        """The text of this element, each run of white space one blank."""
        return re.sub(r"\s+", " ", self._raw_text()).strip()

    def _raw_text(self) -> str:
        parts = []
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            elif child.tag in SPACED_TAGS:
                parts.append(f" {child._raw_text()} ")
            else:
                parts.append(child._raw_text())
        return "".join(parts)


@dataclass
class Page:
    """A page that was read: its path within its folder, source, tree and faults."""

    path: PurePosixPath
    source: str
    root: Element
    faults: list[str]
    has_doctype: bool

    def ids(self) -> list[str]:
        """All ids of the page, repeated ones repeated."""
        return [
            each.attributes["id"] for each in self.root.descendants() if "id" in each.attributes
        ]

    def tables(self) -> list[Element]:
        """All tables of the page."""
        return self.root.all("table")


class _TreeBuilder(HTMLParser):
    """Builds the tree from the events of the standard library's parser."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("#document", {}, 1)
        self.current = self.root
        self.faults: list[str] = []
        self.has_doctype = False

    def handle_decl(self, decl: str) -> None:
        self.has_doctype = self.has_doctype or decl.lower().strip() == "doctype html"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = self._append(tag, attrs)
        if tag not in VOID_TAGS:
            self.current = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = self._append(tag, attrs)
        foreign = tag in FOREIGN_TAGS or element.is_within(*FOREIGN_TAGS)
        if tag not in VOID_TAGS and not foreign:
            self._fault(f"<{tag}/> does not close itself in HTML")

    def handle_endtag(self, tag: str) -> None:
        if tag == self.current.tag and self.current.parent is not None:
            self.current = self.current.parent
            return
        self._fault(f"</{tag}> where <{self.current.tag}> is open")
        opened = next((each for each in self.current.ancestors() if each.tag == tag), None)
        if opened is not None and opened.parent is not None:
            self.current = opened.parent

    def handle_data(self, data: str) -> None:
        self.current.children.append(data)

    def finish(self) -> None:
        """Ends the reading; whatever is still open is a fault."""
        self.close()
        while self.current.parent is not None:
            self._fault(f"<{self.current.tag}> of line {self.current.line} is never closed")
            self.current = self.current.parent

    def _append(self, tag: str, attrs: list[tuple[str, str | None]]) -> Element:
        attributes: dict[str, str] = {}
        for name, value in attrs:
            if name in attributes:
                self._fault(f"<{tag}> has the attribute {name} twice")
            attributes[name] = value or ""
        element = Element(tag, attributes, self.getpos()[0], self.current)
        self.current.children.append(element)
        return element

    def _fault(self, text: str) -> None:
        self.faults.append(f"line {self.getpos()[0]}: {text}")


def read_html(source: str, path: str | PurePosixPath = "page.html") -> Page:
    """Reads a page from its source text."""
    builder = _TreeBuilder()
    builder.feed(source)
    builder.finish()
    return Page(PurePosixPath(path), source, builder.root, builder.faults, builder.has_doctype)


def read_pages(folder: Path) -> dict[PurePosixPath, Page]:
    """Reads every HTML page below a folder, by its path within the folder."""
    pages = {}
    for file in sorted(folder.rglob("*.html")):
        path = PurePosixPath(file.relative_to(folder).as_posix())
        pages[path] = read_html(file.read_bytes().decode("utf-8"), path)
    return pages
