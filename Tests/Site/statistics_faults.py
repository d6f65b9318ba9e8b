"""Reads the statistics tables of a page and compares them with what they must hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from html_reader import Element, Page
from printed_figures import (
    ALL_CELLS, ANNOTATED, EMPTY_BY_DEFINITION, LAYOUTS, NOT_APPLICABLE, TOTAL, Cell, Layout,
    expected_text,
)


@dataclass
class Reading:
    """The text of each cell of the tables of a page, and the faults met on the way."""

    cells: dict[Cell, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


@dataclass
class Comparison:
    """How a page compares with the printed figures, and how many cells were compared."""

    numbers: int = 0
    not_applicable: int = 0
    faults: list[str] = field(default_factory=list)


def read_statistics(page: Page) -> Reading:
    """Reads the tables of a page, rows and columns by their position; those of charts over the
    years, which stand in figures, are read by their own test."""
    reading = Reading()
    named = [
        (each.get("id"), each)
        for each in page.tables()
        if each.get("id") is not None and not each.is_within("figure")
    ]
    if [name for name, _ in named] != list(LAYOUTS):
        reading.faults.append(f"{page.path}: the tables are {[name for name, _ in named]}")
    for key, table in named:
        if key not in LAYOUTS:
            continue
        faults = _read_table(table, key, reading.cells)
        reading.faults += [f"{page.path}: table {key}: {fault}" for fault in faults]
    return reading


def compare_with_printed(
    page: Page, area: str, edition: str, printed: dict[Cell, str]
) -> Comparison:
    """Compares each cell of a page with the printed figure."""
    reading = read_statistics(page)
    comparison = Comparison(faults=list(reading.faults))
    for cell, value in printed.items():
        if cell not in reading.cells:
            comparison.faults.append(f"{page.path}: {cell} is not in its table")
            continue
        shown, expected = reading.cells[cell], expected_text(area, edition, cell, value)
        if expected == NOT_APPLICABLE:
            comparison.not_applicable += 1
        else:
            comparison.numbers += 1
        if not _shows(shown, expected, annotated=(area, edition, cell) == ANNOTATED):
            comparison.faults.append(f"{page.path}: {cell} shows {shown!r}, not {expected!r}")
    return comparison


def arithmetic_faults(page: Page) -> list[str]:
    """Totals that are not the sum of their cells, and numbers where none can be.

    A row or column with a figure that is not published cannot be added up and is passed by.
    """
    cells = read_statistics(page).cells
    faults = [
        f"{page.path}: {cell} shows {cells[cell]!r}, not {NOT_APPLICABLE}"
        for cell in EMPTY_BY_DEFINITION & cells.keys()
        if not _shows(cells[cell], NOT_APPLICABLE)
    ]
    for total in (cell for cell in ALL_CELLS if TOTAL in cell and cell in cells):
        parts = [cells.get(each, "") for each in _parts(total) if each not in EMPTY_BY_DEFINITION]
        numbers = [_number(text) for text in (*parts, cells[total])]
        if total in EMPTY_BY_DEFINITION or None in numbers:
            continue
        if sum(numbers[:-1]) != numbers[-1]:
            faults.append(f"{page.path}: {total} shows {cells[total]}, its cells {parts}")
    return faults


def _read_table(table: Element, key: str, cells: dict[Cell, str]) -> list[str]:
    """Adds the cells of a table to those already read; returns what is wrong with its form."""
    layout = LAYOUTS[key]
    tds = table.all("td")
    faults = [f"td {index} is empty" for index, each in enumerate(tds, 1) if not each.text()]
    faults += ["td in the head" for each in tds if each.is_within("thead")]
    if layout == Layout():
        grid = [[each.text()] for each in tds]
    else:
        rows = [row for row in table.all("tr") if not row.is_within("thead") and row.all("td")]
        grid = [[each.text() for each in row.all("td")] for row in rows]
        faults += _header_faults(table, rows, layout)
    if [len(row) for row in grid] != [len(layout.columns)] * len(layout.rows):
        return [*faults, f"the rows have {[len(row) for row in grid]} cells"]
    for row_key, row in zip(layout.rows, grid, strict=True):
        for column_key, text in zip(layout.columns, row, strict=True):
            cells[key, row_key, column_key] = text
    return faults


def _header_faults(table: Element, rows: list[Element], layout: Layout) -> list[str]:
    """Rows that do not begin with their header, and a head without one header per column."""
    faults = []
    for number, row in enumerate(rows, start=1):
        kinds = [(each.tag, each.get("scope")) for each in row.all("td", "th")]
        if [kind for kind in kinds if kind[0] == "th"] != [("th", "row")] or kinds[0][0] != "th":
            faults.append(f"row {number} does not begin with its one th[scope=row]")
        elif not row.all("th")[0].text():
            faults.append(f"row {number} has an empty header")
    if len(layout.columns) > 1:
        head = [row.all("th") for row in table.all("tr") if row.is_within("thead")]
        columns = [each for each in (head[-1] if head else []) if each.get("scope") == "col"]
        if len(columns) not in (len(layout.columns), len(layout.columns) + 1):
            faults.append(f"{len(columns)} column headers")
    return faults


def _shows(shown: str, expected: str, annotated: bool = False) -> bool:
    """Whether the text of a cell is what is expected."""
    if expected == NOT_APPLICABLE:
        return NOT_APPLICABLE in shown and not re.search(r"\d", shown)
    if annotated:
        leading = re.match(r"\d[\d,]*(?![\d.])", shown)
        return leading is not None and leading.group() == expected
    return shown == expected


def _parts(total: Cell) -> list[Cell]:
    """The cells that a total adds up: along its row, or down its column."""
    table, row, column = total
    layout = LAYOUTS[table]
    if column == TOTAL:
        return [(table, row, each) for each in layout.columns if each != TOTAL]
    return [(table, each, column) for each in layout.rows if each != TOTAL]


def _number(text: str) -> int | None:
    return int(text.replace(",", "")) if re.fullmatch(r"\d[\d,]*", text) else None
