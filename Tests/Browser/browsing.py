"""Debian's Chromium, driven by Playwright: one browser for all checks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from playwright.sync_api import Page, Playwright

PATIENCE = 120_000
"""Milliseconds for one step; a hundred times what it takes, so only a hang is cut short."""
IN_PAGE = Path(__file__).with_name("in_page")


@dataclass(frozen=True)
class Look:
    """How a page is looked at: width of the window in pixels, medium, colour scheme."""

    width: int
    medium: str = "screen"
    scheme: str = "light"

    def __str__(self) -> str:
        return f"{self.width} px {'print' if self.medium == 'print' else self.scheme}"


WIDE, NARROW = 1280, 320
LOOKS = [
    look for width in (WIDE, NARROW)
    for look in (Look(width), Look(width, scheme="dark"), Look(width, medium="print"))
]


def chromium() -> str:
    """Debian's browser; Playwright's own is never downloaded."""
    found = shutil.which("chromium")
    if not found:
        raise FileNotFoundError("no chromium: Scripts/test installs it")
    return found


class Browsing:
    """An open browser; `text_size` is the size of text that its reader asks for, in pixels."""

    def __init__(self, driver: Playwright, text_size: int = 16) -> None:
        self.driver = driver
        self.arguments = [
            "--no-sandbox",  # Tests run as root in containers, where there is none.
            "--disable-dev-shm-usage",  # Containers have little of it.
            "--disable-gpu", "--force-color-profile=srgb",
            f"--blink-settings=defaultFontSize={text_size}",
        ]

    def __enter__(self) -> Browsing:
        self.browser = self.driver.chromium.launch(
            executable_path=chromium(), args=self.arguments, timeout=PATIENCE)
        return self

    def __exit__(self, *_: object) -> None:
        self.browser.close()

    @contextmanager
    def page(self, address: str | None = None, look: Look = LOOKS[0]) -> Iterator[Page]:
        """A page of its own, without anything remembered."""
        context = self.browser.new_context(
            viewport={"width": look.width, "height": 900}, reduced_motion="reduce")
        context.set_default_timeout(PATIENCE)
        try:
            page = context.new_page()
            show(page, look)
            if address:
                page.goto(address)
            yield page
        finally:
            context.close()


def show(page: Page, look: Look) -> None:
    """Looks at an open page in another way."""
    page.set_viewport_size({"width": look.width, "height": 900})
    page.emulate_media(media=look.medium, color_scheme=look.scheme)


@cache
def script(name: str) -> str:
    """A function of the folder `in_page`, with what these functions share before it."""
    shared, own = ((IN_PAGE / f"{each}.js").read_text("utf-8") for each in ("grounds", name))
    return f"(given) => {{ {shared}\n return ({own.strip().rstrip(';')})(given); }}"


def ask(page: Page, name: str, given: object = None) -> object:
    """What a function of the folder `in_page` returns in an open page."""
    return page.evaluate(script(name), given)
