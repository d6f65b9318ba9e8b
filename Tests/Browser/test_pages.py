"""Pages of every kind and language in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from browsing import LOOKS, NARROW, WIDE, Browsing, Look, show
from faults import want_none
from keyboard_faults import keyboard_faults, skip_link_faults
from look_faults import (
    axe_faults, contrast_faults, name_faults, spacing_faults, state_contrast_faults, width_faults,
)
from loopback import Loopback
from traffic_faults import Traffic, traffic_faults


@pytest.fixture
def each_page(
    browsing: Browsing, server: Loopback, pages: list[Path]
) -> Callable[..., Iterator[tuple[str, Page]]]:
    """Opens every page to walk, one after the other."""
    def opened(
        by: Browsing = browsing, look: Look = LOOKS[0]
    ) -> Iterator[tuple[str, Page]]:
        with by.page(look=look) as page:
            for path in pages:
                page.goto(server.url(path))
                yield path.relative_to(server.folder).as_posix(), page
    return opened


def test_pages_have_every_piece_of_markup(pages: list[Path], built: Path) -> None:
    """The pages that are walked come from both publications, all places and both languages."""
    texts = [each.read_text("utf-8") for each in pages]
    for code in ("en", "cy"):
        assert any(f'<html lang="{code}"' in text for text in texts)
    names = {each.name for each in pages}
    assert {"index.html", "statistics.html", "commentary.html", "report.html"} <= names
    assert len(pages) < len(list(built.rglob("*.html"))) / 2


def test_axe_and_contrast(each_page: Callable[..., Iterator[tuple[str, Page]]]) -> None:
    """No violation, and every text stands out from its ground, however the page is looked at."""
    faults = []
    for name, page in each_page():
        for look in LOOKS:
            show(page, look)
            found = axe_faults(page) + contrast_faults(page)
            faults += [f"{name}, {look}: {each}" for each in found]
    want_none(faults)


def test_contrast_in_every_state(each_page: Callable[..., Iterator[tuple[str, Page]]]) -> None:
    """Links that were visited, pointed at, pressed or have the focus can be read, too."""
    faults = []
    for name, page in each_page():
        for scheme in ("light", "dark"):
            show(page, Look(WIDE, scheme=scheme))
            for state in ("visited", "hover", "active", "focus", "focus-visible"):
                found = state_contrast_faults(page, state)
                faults += [f"{name}, {scheme}: {each}" for each in found]
                page.evaluate("document.adoptedStyleSheets = [];"
                              "document.querySelector('link[rel=stylesheet]').disabled = false")
    want_none(faults)


def test_nothing_scrolls_sideways(
    each_page: Callable[..., Iterator[tuple[str, Page]]], large_text: Browsing
) -> None:
    """Pages fit a window of 320 pixels, text of twice the size, and text with more space."""
    faults = []
    for browser_name, by in (("", None), ("200 % text, ", large_text)):
        for name, page in each_page(**({"by": by} if by else {})):
            for width in (WIDE, 640, NARROW):
                show(page, Look(width))
                faults += [f"{name}, {browser_name}{width} px: {e}" for e in width_faults(page)]
            faults += [f"{name}, {browser_name}{NARROW} px: {e}" for e in spacing_faults(page)]
    want_none(faults)


def test_tables_and_pictures_have_names(each_page: Callable[..., Iterator[tuple[str, Page]]]) -> None:
    """Tables and pictures are announced with a name, in a wide and in a narrow window."""
    faults = []
    for name, page in each_page():
        for width in (WIDE, NARROW):
            show(page, Look(width))
            faults += [f"{name}, {width} px: {each}" for each in name_faults(page)]
    want_none(faults)


def test_keyboard(each_page: Callable[..., Iterator[tuple[str, Page]]]) -> None:
    """The focus goes through the page in its order and shows; what scrolls, scrolls by keys."""
    faults = []
    for look in (Look(WIDE), Look(NARROW, scheme="dark")):
        looked_at: set[str] = set()
        for name, page in each_page(look=look):
            faults += [f"{name}, {look}: {each}" for each in keyboard_faults(page, looked_at)]
    for name, page in each_page(look=Look(NARROW)):
        faults += [f"{name}: {each}" for each in skip_link_faults(page)]
    want_none(faults)


def test_nothing_is_asked_of_others(
    browsing: Browsing, server: Loopback, pages: list[Path]
) -> None:
    """No complaint, no other host, few requests, nothing stored: from a server and from a disk."""
    faults = []
    with browsing.page() as page:
        traffic = Traffic(page)
        for path in pages:
            texts = []
            for address, origin in ((server.url(path), server.address), (path.as_uri(), "file:///")):
                found = traffic_faults(traffic, address, origin)
                faults += [f"{address}: {each}" for each in found]
                texts.append(page.inner_text("body"))
            if texts[0] != texts[1]:
                faults.append(f"{path}: shows other text from a disk than from a server")
    want_none(faults)
