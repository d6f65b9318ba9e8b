"""Reads the files to download, each by its own rules, into the same figures."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from printed_figures import LAYOUTS, NOT_APPLICABLE, TOTAL, Cell, EMPTY_BY_DEFINITION

FILES = (
    "statistics.csv", "statistics.csv-metadata.json", "statistics.ods", "statistics.json",
    "datapackage.json",
)
"""What every report has to download."""

SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

Figures = dict[Cell, str]
"""By table, row and column: a whole number in digits, or a marker."""


@dataclass(frozen=True)
class Rate:
    """An exact rate and what it is counted against."""

    value: Fraction
    people: int


def source_figures(content: Path, area: str, edition: str) -> tuple[Figures, Rate | None]:
    """The figures that follow from what the area typed, worked out by the rules of the tables."""
    with (content / "areas" / area / edition / "figures.csv").open(encoding="utf-8") as file:
        lines = [(row["table"], row["row"], row["column"], row["value"]) for row in csv.DictReader(file)]
    typed = {(t, r, c): int(v) for t, r, c, v in lines if TOTAL not in (r, c) and t != "rate"}
    figures: Figures = {}
    for table, layout in LAYOUTS.items():
        for row in layout.rows:
            for column in layout.columns:
                parts = [
                    value for (t, r, c), value in typed.items()
                    if t == table and row in (r, TOTAL) and column in (c, TOTAL)
                ]
                cell = (table, row, column)
                figures[cell] = NOT_APPLICABLE if cell in EMPTY_BY_DEFINITION else str(sum(parts))
    rate = _rate(content, area, edition, int(figures["eligible-snapshot", TOTAL, "category-1"]))
    published = {("norfolk", "2021-22"): "145"}
    figures["rate", "", ""] = (
        str(int(rate.value + Fraction(1, 2))) if rate else published[area, edition]
    )
    return figures, rate


def _rate(content: Path, area: str, edition: str, count: int) -> Rate | None:
    with (content / "populations.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if (row["area"], row["estimate"]) == (area, f"mid-{edition[:4]}"):
                people = row["people"]
                return Rate(Fraction(count * 100_000, int(people)), int(people)) if people.isdigit() else None
    raise AssertionError(f"no population for {area} {edition}")


def csv_lines(data: bytes) -> list[dict[str, str]]:
    """The lines of a CSV file that keeps to RFC 4180 in every byte."""
    text = data.decode("utf-8")
    assert not text.startswith("\ufeff")
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", "")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert {len(row) for row in rows} == {len(rows[0])}
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def csv_figures(lines: list[dict[str, str]]) -> Figures:
    """The figures of one report in a CSV file; a marker stands where there is no value."""
    figures: Figures = {}
    for line in lines:
        cell = (line["table"], line["row"], line["column"])
        assert cell not in figures and bool(line["value"]) != bool(line["marker"]), line
        figures[cell] = line["value"] or line["marker"]
    return figures


def json_figures(report: dict[str, Any]) -> Figures:
    """The figures of one report in a JSON file."""
    figures: Figures = {}
    for table in report["tables"]:
        for cell in table["cells"]:
            value = cell["value"]
            key = (table["key"], cell["row"], cell["column"])
            figures[key] = cell["marker"] if value is None else str(value)
    return figures


@dataclass(frozen=True)
class SheetCell:
    """A cell of a spreadsheet: what is seen, and its number if it is one."""

    text: str
    kind: str
    number: Decimal | None


@dataclass(frozen=True)
class Sheet:
    """A sheet by its name, with the rows that have cells."""

    name: str
    rows: list[list[SheetCell]]
    header: int
    """The position of the row that is marked as the table's headings, or -1."""


def parts(file: Path) -> dict[str, bytes]:
    """The files in a spreadsheet file."""
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def sheets(file: Path) -> list[Sheet]:
    """The sheets of a spreadsheet."""
    root = ElementTree.fromstring(parts(file)["content.xml"])
    return [_sheet(each) for each in root.iter(f"{TABLE}table")]


def _sheet(table: ElementTree.Element) -> Sheet:
    rows: list[list[SheetCell]] = []
    header = -1
    for child in table:
        if child.tag == f"{TABLE}table-header-rows":
            header = len(rows)
            rows += [_row(each) for each in child]
        elif child.tag == f"{TABLE}table-row":
            rows.append(_row(child))
    return Sheet(table.get(f"{TABLE}name", ""), rows, header)


def _row(row: ElementTree.Element) -> list[SheetCell]:
    return [
        SheetCell(
            "".join(cell.itertext()), cell.get(f"{OFFICE}value-type", ""),
            Decimal(cell.attrib[f"{OFFICE}value"]) if f"{OFFICE}value" in cell.attrib else None,
        )
        for cell in row
    ]


def sheet_values(sheet: Sheet) -> Iterator[list[str]]:
    """The figures of a sheet with one table, row by row: digits of a number, or a text."""
    for row in sheet.rows[sheet.header + 1 :]:
        yield [str(cell.number) if cell.number is not None else cell.text for cell in row[1:]]


def sheet_figures(found: list[Sheet]) -> Figures:
    """The figures of a spreadsheet, whose last sheets are the tables in their order."""
    return figures_of_tables([list(sheet_values(sheet)) for sheet in found[-len(LAYOUTS) :]])


def figures_of_tables(tables: list[list[list[str]]]) -> Figures:
    """Names the cells of the nine tables; what stands behind the last column is left out."""
    figures: Figures = {}
    for (table, layout), rows in zip(LAYOUTS.items(), tables, strict=True):
        for key, values in zip(layout.rows, rows, strict=True):
            for column, value in zip(layout.columns, values, strict=False):
                figures[table, key, column] = value
    return figures


def load(path: Path) -> Any:
    """A JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))
