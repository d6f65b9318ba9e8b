"""The figures that five reports printed, and the layout of the tables they stand in."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

TOTAL = "total"
NOT_APPLICABLE = "[z]"

Cell = tuple[str, str, str]
"""A table, row and column key; empty where the table has no rows or columns."""


@dataclass(frozen=True)
class Layout:
    """The keys of the rows and columns of a table in their order, totals included."""

    rows: tuple[str, ...] = ("",)
    columns: tuple[str, ...] = ("",)


_CATEGORIES = ("category-1", "category-2", "category-3", TOTAL)
_UPPER_LEVELS = ("level-2", "level-3", TOTAL)

LAYOUTS: dict[str, Layout] = {
    "eligible-snapshot": Layout(("level-1", *_UPPER_LEVELS), _CATEGORIES),
    "level-2-3-year": Layout(_UPPER_LEVELS, _CATEGORIES),
    "notification-breach": Layout(),
    "lifetime-revoked": Layout(),
    "orders-imposed": Layout(("shpo", "shpo-foreign-travel", "notification-order")),
    "sro-breach": Layout(),
    "returned-licence": Layout(_UPPER_LEVELS, _CATEGORIES),
    "returned-order": Layout(_UPPER_LEVELS, _CATEGORIES),
    "rate": Layout(),
}
"""The nine tables in the order in which they are published."""

ALL_CELLS: tuple[Cell, ...] = tuple(
    (table, row, column)
    for table, layout in LAYOUTS.items()
    for row in layout.rows
    for column in layout.columns
)

EMPTY_BY_DEFINITION: frozenset[Cell] = frozenset(
    {("eligible-snapshot", "level-1", "category-3")}
    | {("returned-order", row, f"category-{number}") for row in _UPPER_LEVELS for number in (2, 3)}
)
"""The seven cells that can hold no figure."""

DERIVED: frozenset[Cell] = frozenset(
    cell
    for cell in ALL_CELLS
    if (TOTAL in cell or cell[0] == "rate") and cell not in EMPTY_BY_DEFINITION
)
"""The 24 cells that are computed."""

INPUTS: tuple[Cell, ...] = tuple(
    cell for cell in ALL_CELLS if cell not in DERIVED and cell not in EMPTY_BY_DEFINITION
)
"""The 28 cells that an area fills in."""

STRAY_ZERO = ("cheshire", "2020-21", ("eligible-snapshot", "level-1", "category-3"))
"""The one place where a report printed 0 in a cell that can hold no figure."""

ANNOTATED = ("norfolk", "2021-22", ("rate", "", ""))
"""The one figure that may be followed by a shorthand or a note: its population is not known."""

Printed = dict[tuple[str, str], dict[Cell, str]]
"""By area and edition: the value of each cell as it was printed."""


def read_printed(path: Path | None = None) -> Printed:
    """Reads the printed figures from the file beside this module, or from another."""
    path = path or Path(__file__).with_name("printed-figures.csv")
    printed: Printed = {}
    with path.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            report = printed.setdefault((line["area"], line["edition"]), {})
            report[line["table"], line["row"], line["column"]] = line["value"]
    return printed


def expected_text(area: str, edition: str, cell: Cell, value: str) -> str:
    """What a page must show for a printed value: `[z]`, or the number with commas."""
    if value == "-" or (area, edition, cell) == STRAY_ZERO:
        return NOT_APPLICABLE
    return f"{int(value):,}"
