"""Where the links of a page lead.

A folder of pages is whole when it works from any place: each link is relative, ends at
a file inside the folder, and its fragment is an id there. The one way out is an
absolute https link that the reader chooses to follow.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from html_reader import Element, Page, read_html

FOLLOWED_TAGS = frozenset({"a", "area"})
"""Elements whose link is fetched only when the reader follows it."""

UNFETCHED_RELATIONS = frozenset(
    "canonical alternate license author help next prev describedby".split()
)
"""Relations of `<link>` that no browser fetches by itself."""

CHOSEN_SCHEMES = frozenset({"https", "mailto", "tel"})
"""Schemes that a link for the reader may have."""

ADDRESS_ATTRIBUTES = (
    "href", "src", "xlink:href", "poster", "data", "background", "action", "formaction",
)


@dataclass(frozen=True)
class Reference:
    """One address in a page, and whether the browser fetches it without being asked."""

    place: str
    address: str
    fetched: bool


def link_faults(page: Page, pages: Mapping[PurePosixPath, Page], folder: Path) -> list[str]:
    """All faults in the links of a page that stands in a folder with other pages."""
    faults = []
    for reference in references(page):
        fault = _address_fault(reference, page.path, pages, folder)
        if fault is not None:
            faults.append(f"{page.path}: {reference.place}: {reference.address!r} {fault}")
    return faults


def style_sheet_faults(folder: Path) -> list[str]:
    """Addresses in the style sheets of a folder that are not files of the folder."""
    faults = []
    for file in sorted(folder.rglob("*.css")):
        path = PurePosixPath(file.relative_to(folder).as_posix())
        text = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        if "@font-face" in text:
            faults.append(f"{path}: @font-face is stopped by default-src 'none'")
        addresses = re.findall(r"url\(\s*['\"]?(.*?)['\"]?\s*\)", text)
        addresses += re.findall(r"@import\s+['\"](.*?)['\"]", text)
        for address in addresses:
            fault = _address_fault(Reference("url", address, True), path, {}, folder)
            if fault is not None:
                faults.append(f"{path}: {address!r} {fault}")
    return faults


def references(page: Page) -> Iterator[Reference]:
    """Every address in a page."""
    for element in page.root.descendants():
        place = f"line {element.line}: <{element.tag}>"
        for name in ADDRESS_ATTRIBUTES:
            if name in element.attributes and (name != "data" or element.tag == "object"):
                yield Reference(place, element.attributes[name], _is_fetched(element))
        for candidate in (element.get("srcset") or "").split(","):
            if candidate.strip():
                yield Reference(place, candidate.split()[0], True)


def _is_fetched(element: Element) -> bool:
    if element.tag == "link":
        relations = (element.get("rel") or "").lower().split()
        return not relations or not UNFETCHED_RELATIONS.issuperset(relations)
    return element.tag not in FOLLOWED_TAGS


def _address_fault(
    reference: Reference, base: PurePosixPath, pages: Mapping[PurePosixPath, Page], folder: Path
) -> str | None:
    """What is wrong with an address in the file `base` of a folder, or nothing."""
    try:
        parts = urlsplit(reference.address)
    except ValueError:
        return "is not an address"
    if parts.scheme:
        return _absolute_fault(reference, parts.scheme, parts.netloc)
    if parts.netloc or parts.path.startswith("/") or "\\" in reference.address:
        return "is not relative"
    if not reference.address.strip():
        return "is empty"
    if parts.path.endswith("/"):
        return "is a folder, which shows no page when opened from disk"
    target = _resolved(base, unquote(parts.path))
    if target.parts[:1] == ("..",):
        return "leaves the folder"
    if not (folder / target).is_file():
        return "is not a file"
    if "#" in reference.address:
        return _fragment_fault(target, unquote(parts.fragment), pages, folder)
    return None


def _absolute_fault(reference: Reference, scheme: str, host: str) -> str | None:
    if reference.fetched:
        return "is fetched from outside the folder"
    if scheme not in CHOSEN_SCHEMES or (scheme == "https" and not host):
        return "is neither relative nor https"
    return None


def _resolved(base: PurePosixPath, path: str) -> PurePosixPath:
    """The path that a relative address means, `..` at its front if it leads out."""
    if not path:
        return base
    return PurePosixPath(posixpath.normpath(posixpath.join(base.parent.as_posix(), path)))


def _fragment_fault(
    target: PurePosixPath, fragment: str, pages: Mapping[PurePosixPath, Page], folder: Path
) -> str | None:
    if target in pages:
        page = pages[target]
    elif target.suffix == ".svg":
        page = read_html((folder / target).read_text(encoding="utf-8"), target)
    else:
        return "has a fragment, but its target is not a page"
    return None if fragment in page.ids() else "names an id that its target does not have"
