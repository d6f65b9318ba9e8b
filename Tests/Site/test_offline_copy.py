"""A site works wherever its folder is copied, and its pages keep to the page rules."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from html_reader import Page, read_pages
from link_faults import link_faults, style_sheet_faults
from manifest_faults import REQUIRED_FILES, site_faults
from page_faults import page_faults
from statistics_faults import read_statistics
from tree import Report, copy_tree

Pages = dict[PurePosixPath, Page]


@pytest.fixture(scope="module")
def copies(
    good_output: Path, reports: frozenset[Report], tmp_path_factory: pytest.TempPathFactory
) -> dict[Report, tuple[Path, Pages]]:
    """The site of each report, copied by itself into an empty folder."""
    above = tmp_path_factory.mktemp("copies")
    copied = {
        each: copy_tree(each.folder(good_output), above / f"{each.area} {each.edition}")
        for each in sorted(reports)
    }
    return {report: (folder, read_pages(folder)) for report, folder in copied.items()}


@pytest.fixture(scope="module")
def collection(good_output: Path, reports: frozenset[Report]) -> tuple[Pages, Pages]:
    """The pages above the sites, and all pages of the output."""
    pages = read_pages(good_output)
    sites = {(report.area, report.edition) for report in reports}
    return {path: page for path, page in pages.items() if path.parts[:2] not in sites}, pages


def test_sites_are_whole(copies: dict[Report, tuple[Path, Pages]]) -> None:
    """Each site has its pages, and a manifest that lists every file as it is."""
    for folder, pages in copies.values():
        assert site_faults(folder) == []
        assert len(pages) >= len(REQUIRED_FILES)


def test_links_of_sites_stay_inside(copies: dict[Report, tuple[Path, Pages]]) -> None:
    """Each link of a copied site ends at a file and an id of the copy."""
    faults = []
    for folder, pages in copies.values():
        faults += style_sheet_faults(folder)
        for page in pages.values():
            faults += [f"{folder.name}/{each}" for each in link_faults(page, pages, folder)]
    assert faults == []


def test_pages_of_sites_are_good(copies: dict[Report, tuple[Path, Pages]]) -> None:
    """Each page of a site keeps to the page rules; its statistics have no empty cell."""
    faults = []
    for folder, pages in copies.values():
        for path, page in pages.items():
            found = page_faults(page)
            if path.name in ("statistics.html", "report.html"):
                found += read_statistics(page).faults
            faults += [f"{folder.name}/{each}" for each in found]
    assert faults == []


def test_collection_pages_exist(
    collection: tuple[Pages, Pages], reports: frozenset[Report]
) -> None:
    """There is a page for all reports, one for each edition and one for each area."""
    expected = {"index.html"}
    expected |= {f"{report.edition}/index.html" for report in reports}
    expected |= {f"{report.area}/index.html" for report in reports}
    assert expected <= {path.as_posix() for path in collection[0]}


def test_collection_pages_are_good(collection: tuple[Pages, Pages], good_output: Path) -> None:
    """Each page above the sites keeps to the page rules, and its links stay in the output."""
    above, pages = collection
    faults = style_sheet_faults(good_output)
    for path, page in above.items():
        faults += page_faults(page)
        # Shown under any address, so its links are whole ones: test_collection.py follows them.
        if path.name != "404.html":
            faults += link_faults(page, pages, good_output)
    assert faults == []


def test_every_report_is_reached_from_the_first_page(
    collection: tuple[Pages, Pages], reports: frozenset[Report]
) -> None:
    """The first page links to each report."""
    first = collection[0][PurePosixPath("index.html")]
    linked = {(each.get("href") or "").split("#")[0] for each in first.root.all("a")}
    assert {f"{each.area}/{each.edition}/index.html" for each in reports} <= linked
