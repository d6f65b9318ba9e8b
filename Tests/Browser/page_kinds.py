"""Which pages to walk: few, but between them they have every piece of markup of all pages.

A list of kinds would be out of date with the next kind. So pages are chosen by what is in them: a
piece of markup is an element with its classes inside its parent, in a language, inside a report's
site or above it. A page whose name occurs in several sites of a language is a kind by itself.
"""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
Feature = tuple[str, ...]


class Markup(HTMLParser):
    """The pieces of markup of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.pieces: set[Feature] = set()
        self.language = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes an element with what it is inside of."""
        given = dict(attrs)
        if tag == "html":
            self.language = given.get("lang") or ""
        look = " ".join([tag, *sorted((given.get("class") or "").split()), given.get("role") or ""])
        self.pieces.add((self.open[-1][1] if self.open else "", look))
        if tag not in VOID:
            self.open.append((tag, look))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes an element of a picture that is closed where it is opened."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Leaves an element, and those inside it that HTML lets stay open."""
        while any(each == tag for each, _ in self.open):
            if self.open.pop()[0] == tag:
                return


class PageOfKind:
    """A page, and the features that make its kind."""

    def __init__(self, path: Path, publication: Path, sites: list[Path]) -> None:
        self.path = path
        self.text = path.read_text("utf-8")
        self.site = next((each for each in sites if path.is_relative_to(each)), None)
        self.markup = Markup(self.text)
        inside = path.relative_to(self.site or publication).parts
        named = [each for each in inside if each != self.markup.language]
        self.name = "/".join(named if self.site else self._general(named, publication, sites))

    @staticmethod
    def _general(named: list[str], publication: Path, sites: list[Path]) -> list[str]:
        """The name of a page above the sites without that of the one thing that it is about."""
        *folders, file = named
        for depth, marker in ((0, "(area)"), (1, "(edition)")):
            known = {each.relative_to(publication).parts[depth] for each in sites}
            folders = [marker if each in known else each for each in folders]
        if file != "index.html" and folders:
            file = "(thing).html"
        elif folders and not folders[-1].startswith("("):
            folders[-1] = "(thing)"
        return [*folders, file]

    def features(self, is_common: bool) -> set[Feature]:
        """What a page of this kind has; its name is part of it where that is common."""
        place = (self.markup.language, "site" if self.site else "above")
        found = {(*place, *piece) for piece in self.markup.pieces}
        return found | {(*place, self.name)} if is_common else found


def pages_of(publication: Path) -> list[PageOfKind]:
    """Every page of a publication."""
    sites = [each.parent for each in publication.rglob("manifest.json")
             if each.parent != publication]
    return [PageOfKind(each, publication, sites) for each in sorted(publication.rglob("*.html"))]


def chosen_pages(publications: list[Path]) -> list[Path]:
    """A small choice of pages that has every feature of all of them."""
    wanted: dict[Path, set[Feature]] = {}
    for publication in publications:
        pages = pages_of(publication)
        names = Counter((each.markup.language, each.name) for each in pages if each.site)
        for each in pages:
            is_common = names[each.markup.language, each.name] > 1
            wanted[each.path] = each.features(each.site is None or is_common)
    return sorted(cover(wanted), key=lambda each: list(wanted).index(each))


def cover(wanted: dict[Path, set[Feature]]) -> list[Path]:
    """Chooses, again and again, the page with the most features that no chosen page has.

    Of two equal pages the larger is taken, because more can go wrong in it.
    """
    sizes = {each: each.stat().st_size for each in wanted}
    chosen: list[Path] = []
    open_features: set[Feature] = set().union(*wanted.values())
    while open_features:
        best = max(wanted, key=lambda each: (len(wanted[each] & open_features), sizes[each]))
        chosen.append(best)
        open_features -= wanted[best]
    return chosen
