"""Reads a page and says what in it no page of ours may hold."""

from __future__ import annotations

import re
from html.parser import HTMLParser

ELEMENTS = {
    "html", "head", "meta", "title", "link", "body", "a", "header", "div", "p", "nav", "ul", "ol",
    "li", "main", "h1", "h2", "h3", "h4", "h5", "h6", "table", "caption", "thead", "tbody", "tfoot",
    "tr", "th", "td", "footer", "section", "article", "aside", "dl", "dt", "dd", "span", "strong",
    "em", "code", "pre", "blockquote", "br", "hr", "img", "figure", "figcaption", "abbr", "time",
    "small", "sup", "sub", "address", "details", "summary", "bdi", "del", "cite", "picture", "data",
}
ATTRIBUTES = {
    "lang", "class", "charset", "content", "name", "rel", "href", "id", "scope", "src", "alt",
    "title", "http-equiv", "aria-label", "aria-labelledby", "aria-current", "aria-describedby",
    "aria-hidden", "role", "tabindex", "start", "hreflang", "width", "height", "colspan", "rowspan",
    "datetime", "media", "download", "type", "dir", "data-label", "aria-live", "translate", "loading",
    "property", "sizes", "headers", "value", "itemscope", "itemtype", "itemprop",
}
# Drawings are made by the program; what they may hold is no more than what it draws.
DRAWN = {
    "svg": {"class", "role", "aria-labelledby", "aria-describedby", "width", "height", "fill",
            "font-size"},
    "desc": {"id"},
    "text": {"class", "x", "y", "text-anchor", "font-weight"},
    "tspan": {"font-weight"},
    "rect": {"class", "y", "width", "height", "fill"},
    "line": {"class", "x1", "x2", "y1", "y2", "stroke", "stroke-width", "stroke-dasharray"},
    "circle": {"class", "cx", "cy", "r", "fill", "stroke", "stroke-width"},
}
DRAWN_VALUE = re.compile(r"[\w .%#-]*")
SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
IDENTIFIER = re.compile(r"[\w.:-]+")


class PageReader(HTMLParser):
    """The text of a page, and its faults."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []
        self.pieces: list[str] = []
        self.feed(page)
        self.close()

    @property
    def text(self) -> str:
        """The visible text, with each run of blanks as one."""
        return " ".join("".join(self.pieces).split())

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in DRAWN:
            self._check_drawing(tag, attributes)
            return
        if tag not in ELEMENTS:
            self.faults.append(f"element {tag}")
        for name, value in attributes:
            if name not in ATTRIBUTES or name.startswith("on"):
                self.faults.append(f"attribute {name} of {tag}")
            if name in ("href", "src"):
                self._check_address(tag, value or "")
            if name == "id" and not IDENTIFIER.fullmatch(value or ""):
                self.faults.append(f"id {value!r}")
            if name == "alt" or name == "title":
                self.pieces.append(f" {value} ")
            if tag == "meta" and name == "http-equiv" and value != "Content-Security-Policy":
                self.faults.append(f"meta {value}")

    def _check_drawing(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "svg" and ("role", "img") not in attributes:
            self.faults.append("element svg")
        for name, value in attributes:
            if name not in DRAWN[tag] or not DRAWN_VALUE.fullmatch(value or ""):
                self.faults.append(f"attribute {name} of {tag}")

    def _check_address(self, tag: str, address: str) -> None:
        scheme = SCHEME.match(address)
        if scheme and scheme[0] not in ("https:", "mailto:"):
            self.faults.append(f"scheme {scheme[0]} in {tag}")
        if re.match(r"[/\\]{2}|/\\", address) or "\\" in address or not address:
            self.faults.append(f"address {address!r} in {tag}")
        if any(ord(each) <= 32 for each in address):
            self.faults.append(f"blank in the address {address!r}")

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)

    def handle_comment(self, data: str) -> None:
        self.faults.append(f"comment {data[:40]!r}")

    def handle_pi(self, data: str) -> None:
        self.faults.append(f"instruction {data[:40]!r}")

    def unknown_decl(self, data: str) -> None:
        self.faults.append(f"declaration {data[:40]!r}")
