"""The checks find the faults that they are for, and none in a good page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

import page_kinds
import publications
from broken_pages import GOOD, SLIPS, Slip
from browsing import NARROW, WIDE, Browsing, Look
from keyboard_faults import keyboard_faults, skip_link_faults
from look_faults import (
    axe_faults, contrast_faults, name_faults, spacing_faults, state_contrast_faults, width_faults,
)
from nu_faults import nu_faults
from paper_faults import page_count_faults, paper_faults, printed, split_faults
from traffic_faults import Traffic, traffic_faults

CHECKS: dict[str, tuple[Look, Callable[[Page], list[str]]]] = {
    "axe": (Look(WIDE), axe_faults),
    "contrast": (Look(WIDE), contrast_faults),
    "dark contrast": (Look(WIDE, scheme="dark"), contrast_faults),
    "visited": (Look(WIDE), lambda page: state_contrast_faults(page, "visited")),
    "width": (Look(NARROW), width_faults),
    "spacing": (Look(NARROW), spacing_faults),
    "keyboard": (Look(NARROW), keyboard_faults),
    "skip link": (Look(NARROW), skip_link_faults),
    "names": (Look(NARROW), name_faults),
    "paper": (Look(WIDE), lambda page: paper_faults(printed(page)) + split_faults(page)),
}


def found_by(browsing: Browsing, check: str, html: str, folder: Path) -> list[str]:
    """What a check finds in a page."""
    look, judge = CHECKS[check]
    (folder / "page.html").write_text(html, "utf-8")
    with browsing.page((folder / "page.html").as_uri(), look) as page:
        return judge(page)


@pytest.mark.parametrize("check", CHECKS)
def test_nothing_is_found_in_a_good_page(browsing: Browsing, check: str, tmp_path: Path) -> None:
    """A check that always finds something would be worth nothing."""
    assert found_by(browsing, check, GOOD, tmp_path) == []


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: f"{slip.check}: {slip.says}")
def test_slips_are_found(browsing: Browsing, slip: Slip, tmp_path: Path) -> None:
    """Each slip is found by the check that is for it."""
    found = found_by(browsing, slip.check, slip.page, tmp_path)
    assert any(slip.says in each for each in found), found


def test_requests_and_complaints_are_seen(browsing: Browsing, tmp_path: Path) -> None:
    """Another host, a breach of the policy, a missing file, scripts and too many requests."""
    policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'self'\">"
    images = "".join(f'<img alt="" src="{each}.png">' for each in "abc")
    page = tmp_path / "page.html"
    page.write_text(GOOD.replace("<title>", policy + "<title>").replace(
        "<p>More", f'{images}<img alt="" src="http://localhost:9/x.png"><p>More'), "utf-8")
    with browsing.page() as opened:
        found = "\n".join(traffic_faults(Traffic(opened), page.as_uri(), "file:///"))
    for said in ("Content Security Policy", "asks for http://localhost:9", "not loaded",
                 "5 requests", "a style of its own", "the style sheet does not work"):
        assert said in found, said


def test_errors_in_html_are_seen(tmp_path: Path) -> None:
    """The Nu checker reads every page of a folder; a good page is good."""
    (tmp_path / "good.html").write_text(GOOD, "utf-8")
    assert nu_faults(tmp_path) == []
    below = tmp_path / "below"
    below.mkdir()
    (below / "bad.html").write_text(GOOD.replace("<p>More", "<ul><p>More"), "utf-8")
    found = nu_faults(tmp_path)
    assert found
    assert all("bad.html" in each for each in found)


def test_nearly_empty_paper_is_seen() -> None:
    """A last page may be short, but not empty."""
    full = "word " * 100
    assert page_count_faults([full + "\n1 / 2\n", "end\n2 / 2\n"]) == []
    assert len(page_count_faults([full + "\n1 / 2\n", "\n2 / 2\n"])) == 1
    assert len(page_count_faults(["word\n1 / 2\n", full + "\n2 / 2\n"])) == 1
    assert len(page_count_faults([full + "\n1 / 2\n", full + "\n3 / 2\n"])) == 1


def test_every_piece_of_markup_is_chosen(tmp_path: Path) -> None:
    """A page with something new is walked; one that only repeats is not."""
    texts = {
        "index.html": "<h1>All</h1>",
        "a/1/manifest.json": "", "b/1/manifest.json": "",
        "a/1/index.html": "<p>One</p>", "b/1/index.html": "<p>One</p>",
        "a/1/own.html": "<p>Two</p>", "b/1/other.html": '<p class="new">Three</p>',
    }
    for path, text in texts.items():
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f'<html lang="en"><body>{text}</body></html>' if text else "", "utf-8")
    chosen = {each.relative_to(tmp_path).as_posix()
              for each in page_kinds.chosen_pages([tmp_path])}
    assert {"index.html", "b/1/other.html"} <= chosen
    assert len(chosen & {"a/1/index.html", "b/1/index.html"}) == 1
    assert "a/1/own.html" not in chosen


def test_words_are_filled_in() -> None:
    """A word that a language lacks is taken from the first, with all its forms."""
    english = "x: 1\n\nwords:\n  a: A\n  b:\n    one: B\n    other: Bs\n  c: C\n"
    filled = publications.with_all_words("x: 2\n\nwords:\n  a: Xa\n", english)
    assert filled == "x: 2\n\nwords:\n  a: Xa\n  b:\n    one: B\n    other: Bs\n  c: C\n"
    assert publications.with_second_texts("    en: A\n    x: B\n  en:\n    one: C\n") == (
        "    en: A\n    cy: A\n    x: B\n  en:\n    one: C\n  cy:\n    one: C\n")
