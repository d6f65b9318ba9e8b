"""The sites show what five real reports printed, cell by cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from html_reader import Page, read_html
from printed_figures import (
    ALL_CELLS, DERIVED, EMPTY_BY_DEFINITION, INPUTS, LAYOUTS, STRAY_ZERO, read_printed,
)
from statistics_faults import arithmetic_faults, compare_with_printed, read_statistics
from tree import Report, bytes_by_path

PRINTED = read_printed()
PAGES = ("statistics.html", "report.html")
NUMBERS, NOT_APPLICABLE = 28 + 24, 7


def statistics_pages(site: Path) -> list[Page]:
    """The two pages of a site that hold the statistics, in each of its languages."""
    files = [each for name in PAGES for each in sorted(site.rglob(name))]
    return [read_html(each.read_text("utf-8"), each.relative_to(site).as_posix()) for each in files]


def test_the_printed_figures_are_whole() -> None:
    """The file has each cell of five reports, and 7 without a figure in each."""
    assert len(LAYOUTS) == 9
    assert (len(INPUTS), len(DERIVED), len(EMPTY_BY_DEFINITION)) == (28, 24, 7)
    assert len(PRINTED) == 5
    for (area, edition), cells in PRINTED.items():
        assert tuple(cells) == ALL_CELLS
        empty = {cell for cell, value in cells.items() if value == "-"}
        stray = {STRAY_ZERO[2]} if (area, edition) == STRAY_ZERO[:2] else set()
        assert empty | stray == EMPTY_BY_DEFINITION
        assert not empty & stray


@pytest.mark.parametrize(("area", "edition"), PRINTED)
def test_every_cell_is_as_printed(area: str, edition: str, good_output: Path) -> None:
    """Both pages show all nine tables of a report with its printed figures."""
    pages = statistics_pages(Report(area, edition).folder(good_output))
    assert {page.path.as_posix() for page in pages} >= set(PAGES)
    for page in pages:
        comparison = compare_with_printed(page, area, edition, PRINTED[area, edition])
        assert comparison.faults == []
        assert (comparison.numbers, comparison.not_applicable) == (NUMBERS, NOT_APPLICABLE)


def test_every_report_adds_up(good_output: Path, reports: frozenset[Report]) -> None:
    """Any report has nine tables of the right form, whose totals are the sums of their cells."""
    assert {Report(*each) for each in PRINTED} <= reports
    for report in sorted(reports):
        pages = statistics_pages(report.folder(good_output))
        assert len(pages) >= len(PAGES)
        for page in pages:
            reading = read_statistics(page)
            assert reading.faults + arithmetic_faults(page) == [], report
            assert tuple(sorted(reading.cells)) == tuple(sorted(ALL_CELLS)), report


def test_no_page_with_statistics_is_missed(good_output: Path, reports: frozenset[Report]) -> None:
    """Every statistics page in the output belongs to a report that was compared."""
    found = [path for path in bytes_by_path(good_output) if path.endswith(PAGES)]
    known = [
        f"{report.area}/{report.edition}/{page.path}"
        for report in reports
        for page in statistics_pages(report.folder(good_output))
    ]
    assert sorted(found) == sorted(known)
