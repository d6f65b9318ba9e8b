"""The charts show the printed figures: every bar, point and label against the source."""

from __future__ import annotations

import csv
import gzip
import re
from pathlib import Path

import pytest

from chart_reader import Chart, contrast, length, properties, read_bars, read_charts
from html_reader import Page, read_html
from printed_figures import LAYOUTS, TOTAL, Cell, expected_text, read_printed
from tree import Report

ROOT = Path(__file__).resolve().parents[2]
PRINTED = read_printed()
PAGES = ("statistics.html", "report.html")

BARS: dict[str, list[Cell]] = {
    "people-by-level": [
        ("eligible-snapshot", f"level-{number}", TOTAL) for number in (1, 2, 3)
    ],
    "people-by-category": [
        ("eligible-snapshot", TOTAL, f"category-{number}") for number in (1, 2, 3)
    ],
    "managed-by-level": [
        ("level-2-3-year", f"level-{level}", f"category-{category}")
        for level in (2, 3)
        for category in (1, 2, 3)
    ],
    "orders-by-kind": [
        ("orders-imposed", row, "") for row in LAYOUTS["orders-imposed"].rows
    ],
}
"""The bars of each chart in their order."""

LINES: dict[str, Cell] = {
    "people-over-years": ("eligible-snapshot", TOTAL, "category-1"),
    "rate-over-years": ("rate", "", ""),
}
NATIONAL = {"rate-over-years"}
"""The lines beside which the figures of all areas stand."""


def page_of(output: Path, area: str, edition: str, name: str) -> Page:
    """A page of a report."""
    return read_html((Report(area, edition).folder(output) / name).read_text("utf-8"), name)


def earlier(area: str, edition: str, cell: Cell) -> dict[int, int]:
    """The figures of a cell by the year in which the edition begins, up to an edition."""
    found = {}
    with (ROOT / "Content/history.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            if (line["area"], line["table"], line["row"], line["column"]) == (area, *cell):
                found[int(line["edition"][:4])] = int(line["value"])
    for (owner, year), cells in PRINTED.items():
        if owner == area:
            found[int(year[:4])] = int(cells[cell])
    return {year: found[year] for year in sorted(found) if year <= int(edition[:4])}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("area", "edition"), PRINTED)
def test_every_bar_is_as_long_as_its_figure(
    area: str, edition: str, name: str, good_output: Path
) -> None:
    """Each bar has the printed figure as its label and is in proportion to it."""
    page = page_of(good_output, area, edition, name)
    charts = read_charts(page)
    assert set(BARS) <= set(charts)
    for key, cells in BARS.items():
        bars = charts[key].bars
        values = [PRINTED[area, edition][cell] for cell in cells]
        assert [bar.value for bar in bars] == [
            expected_text(area, edition, cell, value) for cell, value in zip(cells, values)
        ]
        greatest = max(map(int, values))
        for bar, value in zip(bars, map(int, values)):
            assert bar.width == pytest.approx(100 * value / greatest, abs=0.0051), (key, bar)
            assert (bar.colour is not None) == (value > 0)
        assert [bar.label for bar in bars] == labels(page, cells)


def labels(page: Page, cells: list[Cell]) -> list[str]:
    """The headers of cells in their table on the page."""
    found = []
    for table, row, column in cells:
        (element,) = [each for each in page.tables() if each.get("id") == table]
        rows = [th.text() for th in element.all("th") if th.get("scope") == "row"]
        columns = [th.text() for th in element.all("th") if th.get("scope") == "col"][1:]
        layout = LAYOUTS[table]
        parts = [rows[layout.rows.index(row)]] if row != TOTAL else []
        if column not in ("", TOTAL):
            parts.append(columns[layout.columns.index(column)])
        found.append(", ".join(parts))
    return found


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("area", "edition"), PRINTED)
def test_lines_show_the_published_figures(
    area: str, edition: str, name: str, good_output: Path
) -> None:
    """A line has a point for each year with a figure, at its height, and a gap for each without;
    an area of which one year is known has none."""
    charts = read_charts(page_of(good_output, area, edition, name))
    for key, cell in LINES.items():
        own = earlier(area, edition, cell)
        assert (key in charts) == (len(own) > 1), key
        if key not in charts:
            continue
        series = [own] + ([earlier("", edition, cell)] if key in NATIONAL else [])
        check_line(charts[key], series)


def check_line(chart: Chart, series: list[dict[int, int]]) -> None:
    """Holds points, pieces of line and the figures beside them against the source."""
    points = [(year, value) for each in series for year, value in each.items()]
    circles = chart.circles()
    assert len(circles) == len(points)
    axis = length(chart.svg.all("line")[0], "y1")
    greatest = max(value for _, value in points)
    top = max(axis - length(circle, "cy") for circle in circles)
    first, last = min(year for year, _ in points), max(year for year, _ in points)
    left = min(length(circle, "cx") for circle in circles)
    right = max(length(circle, "cx") for circle in circles)
    for circle, (year, value) in zip(circles, points):
        assert axis - length(circle, "cy") == pytest.approx(top * value / greatest, abs=0.011)
        place = left + (right - left) * (year - first) / (last - first)
        assert length(circle, "cx") == pytest.approx(place, abs=0.02)
    pieces = sum(year + 1 in each for each in series for year in each)
    assert len(chart.svg.all("line")) == pieces + 1
    (table,) = chart.figure.all("table")
    rows = [[cell.text() for cell in row.all("th", "td")] for row in table.all("tr")][1:]
    assert rows == [
        [f"{year}-{(year + 1) % 100:02}", *(f"{each[year]:,}" if year in each else "[x]" for each in series)]
        for year in range(first, last + 1)
    ]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("area", "edition"), PRINTED)
def test_every_chart_is_named_described_and_plain(
    area: str, edition: str, name: str, good_output: Path
) -> None:
    """Names and descriptions lead to texts of the page; nothing needs a script or a style of its
    own; no text is smaller than 16 pixels."""
    page = page_of(good_output, area, edition, name)
    by_id = {each.get("id"): each for each in page.root.descendants() if each.get("id")}
    assert len(by_id) == len(page.ids())
    assert page.root.all("script", "style") == []
    for chart in read_charts(page).values():
        assert chart.svg.get("role") == "img"
        for attribute in ("aria-labelledby", "aria-describedby"):
            assert all(by_id[each].text() for each in chart.ids(attribute))
            assert chart.ids(attribute)
        (description,) = chart.svg.all("desc")
        for bar in chart.bars:
            assert bar.value in description.text()
        assert float(chart.svg.get("font-size") or 0) >= 16
        for each in chart.svg.descendants():
            assert not {"style", "font-size", "transform", "onclick"} & set(each.attributes)
        height = length(chart.svg, "height")
        for each in chart.svg.all("rect"):
            assert length(each, "y") + length(each, "height") <= height
            assert 0 < length(each, "width") <= 100
        assert all(length(each, "y") <= height for each in chart.svg.all("text"))


@pytest.mark.parametrize(("area", "edition"), PRINTED)
def test_charts_weigh_little(area: str, edition: str, good_output: Path) -> None:
    """A drawing is below 1 kB, the whole report with its style sheet below 20 kB, compressed."""
    folder = Report(area, edition).folder(good_output)
    page = (folder / "report.html").read_bytes()
    drawings = re.findall(rb"<svg.*?</svg>", page, flags=re.S)
    assert len(drawings) >= len(BARS)
    assert max(len(gzip.compress(each, mtime=0)) for each in drawings) < 1000
    (sheet,) = (folder / "assets").glob("*.css")
    assert len(gzip.compress(page, mtime=0)) + len(gzip.compress(sheet.read_bytes(), mtime=0)) <= 20_000


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_colours_stand_out(is_dark: bool) -> None:
    """Each colour has a contrast of 3 to the ground and to the one beside it; texts have 4.5."""
    colours = properties((ROOT / "Templates/assets/site.css").read_text("utf-8"), is_dark)
    ground = colours["paper"]
    series = [colours[f"chart-{number}"] for number in (1, 2, 3, 4)]
    assert all(contrast(each, ground) >= 3 for each in series), [contrast(each, ground) for each in series]
    pairs = [*zip(series, series[1:]), (series[0], series[3])]
    assert all(contrast(*each) >= 3 for each in pairs), [contrast(*each) for each in pairs]
    assert contrast(colours["chart-dot-edge"], ground) >= 3
    assert contrast(colours["edge"], ground) >= 3
    assert contrast(colours["ink"], ground) >= 4.5 and contrast(colours["muted"], ground) >= 4.5


def test_colours_that_stand_in_are_those_of_the_sheet(good_output: Path) -> None:
    """Without the sheet a chart looks as it does on a light ground."""
    light = properties((ROOT / "Templates/assets/site.css").read_text("utf-8"), False)
    for area, edition in PRINTED:
        for chart in read_charts(page_of(good_output, area, edition, "statistics.html")).values():
            for each in chart.svg.descendants():
                found = re.search(r"chart__(?:fill|line)-(\d)", each.get("class") or "")
                if found:
                    colour = each.get("stroke" if "line" in found[0] else "fill") or ""
                    assert colour.lower() == light[f"chart-{found[1]}"].lower()


def test_the_sheet_makes_no_text_small() -> None:
    """Texts of drawings are as large as 16 pixels on every screen."""
    css = (ROOT / "Templates/assets/site.css").read_text("utf-8")
    screen = re.sub(r"@media print \{.*?\n\}", "", css, flags=re.S)
    sizes = [
        found
        for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", screen)
        if re.search(r"svg|chart__(?!notes)|\btext\b", selector)
        for found in re.findall(r"font(?:-size)?:\s*([^;]+)", body)
    ]
    # 5.5 hundredths of 320 pixels are 17.6 pixels.
    assert sizes == ["min(1rem, 5.5vw)"]


def test_the_reader_sees_a_wrong_bar() -> None:
    """The reader of bars tells labels, values and widths, so that a wrong one is found."""
    page = read_html(
        '<svg><text y="1em" font-weight="bold">Group</text><text y="2em">A long</text>'
        '<text y="3em">label<tspan font-weight="bold"> 12</tspan></text>'
        '<rect y="4em" width="41.5%" height="1em" fill="#000"/>'
        '<text y="5em">B</text><text y="6em" font-weight="bold">0</text></svg>'
    )
    first, second = read_bars(page.root.all("svg")[0])
    assert (first.label, first.value, first.width) == ("Group, A long label", "12", 41.5)
    assert (second.label, second.value, second.width) == ("Group, B", "0", 0)


def test_contrast_is_that_of_the_standard() -> None:
    """Known ratios."""
    assert contrast("#fff", "#000000") == pytest.approx(21)
    assert contrast("#12436D", "#ffffff") == pytest.approx(10.25, abs=0.01)
    assert contrast("#28A197", "#801650") == pytest.approx(3.09, abs=0.01)
