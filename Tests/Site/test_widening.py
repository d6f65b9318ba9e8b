"""What the national team may add to Content without anybody touching the program."""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from html_reader import Element, read_html
from message_fixes import read, write
from program import DONE, Program
from tree import reports_in

TABLE_SET = "table-sets/2014.yaml"
ADDED = 7
"""People in the fourth category of every report, all at Level 1."""


def edit(path: Path, old: str, new: str, count: int = 1) -> None:
    """Replaces a text that must be there."""
    text = read(path)
    assert old in text, f"{path} holds no {old!r}"
    write(path, text.replace(old, new, count))


def edit_figures(path: Path, change: Callable[[dict[str, str]], None], more: list[str]) -> None:
    """Changes every line of a figures file, and adds lines."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        change(row)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        file.write("".join(f"{line}\n" for line in more))


def statistics(program: Program, content: Path, output: Path, site: str,
               messages: list[str] | None = None) -> list[Element]:
    """The tables of a report's statistics page, built from this content with these messages only."""
    run = program.build(output, content=content)
    assert run.faults(DONE) == []
    assert [each.identifier for each in run.messages] == (messages or [])
    tables = read_html(read(output / site / "statistics.html")).tables()
    return [each for each in tables if not each.is_within("figure")]


def cells(table: Element) -> list[list[str]]:
    """The texts of a table's cells, row by row."""
    return [[cell.text() for cell in row.all("th", "td")] for row in table.all("tr")]


def add_terms(content: Path, terms: str) -> None:
    """Adds terms to every edition."""
    for edition in (content / "editions").iterdir():
        edit(edition / "edition.yaml", "\nterms:\n", f"\nterms:\n{terms}")


def test_a_fourth_category(program: Program, content_copy: Path, tmp_path: Path) -> None:
    """One more column key: its cells are asked for, added up and shown."""
    table_set = content_copy / TABLE_SET
    before = read(table_set)
    place = before.index("  eligible-snapshot:")
    write(table_set, before[:place] + before[place:].replace(
        "keys: [category-1, category-2, category-3]",
        "keys: [category-1, category-2, category-3, category-4]", 1))
    edit(table_set, "  category-3: category-3\n",
         "  category-3: category-3\n  category-4: category-4\n")
    add_terms(content_copy, '  category-4:\n    en: "Category 4: Terrorist offenders"\n')

    missing = program.check(content=content_copy)
    asked = {each.identifier for each in missing.errors}
    assert asked == {"figures.missing"} and len(missing.errors) == 3 * 5

    def add(row: dict[str, str]) -> None:
        if (row["table"], row["column"]) == ("eligible-snapshot", "total") and row["row"] in (
            "level-1", "total"
        ):
            row["value"] = str(int(row["value"]) + ADDED)

    lines = [f"eligible-snapshot,level-1,category-4,{ADDED},",
             "eligible-snapshot,level-2,category-4,0,", "eligible-snapshot,level-3,category-4,0,",
             f"eligible-snapshot,total,category-4,{ADDED},"]
    for report in reports_in(content_copy / "areas"):
        edit_figures(report.folder(content_copy / "areas") / "figures.csv", add, lines)
    table = statistics(program, content_copy, tmp_path / "Output", "london/2020-21")[0]
    shown = cells(table)
    assert shown[0][4] == "Category 4: Terrorist offenders"
    assert shown[1][1:] == ["6,498", "3,428", "[z]", "7", "9,933"]
    assert shown[4][1:] == ["6,549", "3,521", "61", "7", "10,138"]


def test_a_renamed_column(program: Program, content_copy: Path, tmp_path: Path) -> None:
    """Another word for the same key: every table of the edition has it, other editions keep theirs."""
    edit(content_copy / "editions/2020-21/edition.yaml",
         "Category 2: Violent offenders", "Category 2: People convicted of violence")
    # The next edition differs from it now, which nobody has declared.
    tables = statistics(program, content_copy, tmp_path / "Output", "cheshire/2020-21",
                        ["standard-text.changed"])
    heads = [cells(table)[0] for table in tables]
    renamed = [head[2] for head in heads if len(head) == 5]
    assert renamed == ["Category 2: People convicted of violence"] * 4
    other = read(tmp_path / "Output/norfolk/2021-22/statistics.html")
    assert "People convicted of violence" not in other and "Category 2" in other


def test_a_tenth_table(program: Program, content_copy: Path, tmp_path: Path) -> None:
    """A table is a definition, its figures and the block that explains it."""
    edit(content_copy / TABLE_SET, "\nrules:\n", """
  meetings-held:
    measure: period
    caption:
      en: "Meetings held, {{period-start}} to {{period-end}}"
    rows:
      heading: level
      keys: [level-2, level-3]
      total: sum
    explained-by: [eligible-offenders]

rules:
""")
    for report in reports_in(content_copy / "areas"):
        edit_figures(
            report.folder(content_copy / "areas") / "figures.csv", lambda row: None,
            ["meetings-held,level-2,,1034,", "meetings-held,level-3,,12,",
             "meetings-held,total,,1046,"])
    tables = statistics(program, content_copy, tmp_path / "Output", "norfolk/2021-22")
    assert len(tables) == 10 and tables[9].get("id") == "meetings-held"
    assert cells(tables[9])[1:] == [["Level 2", "1,034"], ["Level 3", "12"], ["Total", "1,046"]]
    assert tables[9].all("caption")[0].text() == "Meetings held, 1 April 2021 to 31 March 2022"


def test_a_new_edition(program: Program, content_copy: Path, tmp_path: Path) -> None:
    """A copied edition takes all its dates from its name, and no other year is in its text."""
    shutil.copytree(content_copy / "editions/2021-22", content_copy / "editions/2022-23")
    # As the guide says: nothing has changed yet.
    edition = content_copy / "editions/2022-23/edition.yaml"
    edition.write_text(read(edition)[:read(edition).index("# What differs from the last edition")],
                       encoding="utf-8")
    with (content_copy / "populations.csv").open("a", encoding="utf-8") as file:
        file.write("mid-2022,cheshire,948696,made up for this test\n")
    old = content_copy / "areas/cheshire/2020-21"
    new = content_copy / "areas/cheshire/2022-23"
    shutil.copytree(old, new)
    tables = statistics(program, content_copy, tmp_path / "Output", "cheshire/2022-23")
    captions = [table.all("caption")[0].text() for table in tables]
    assert all(re.search(r"31 March 2023|1 April 2022 to 31 March 2023", each) for each in captions)
    pages = tmp_path / "Output/cheshire/2022-23"
    for name in ("statistics", "commentary", "what-is-mappa", "terrorism"):
        # Charts over the years name the years that they show.
        page = re.sub(r"<figure.*?</figure>", " ", read(pages / f"{name}.html"), flags=re.S)
        text = re.sub(r"<[^>]*>", " ", page)
        assert not re.findall(r"(?:31 March|1 April) (?!2022|2023)\d{4}|20(?:20-21|21-22)", text), name
    assert "mid-2022" in read(pages / "statistics.html")
