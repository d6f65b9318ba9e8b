"""The command `new`: a starter folder with last year's figures beside the empty ones."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path

import pytest

from messages import json_messages
from printed_figures import DERIVED, INPUTS, Cell, read_printed
from program import CONTENT_ERRORS, DONE, ENVIRONMENT_FAILED, WRONG_USAGE, Program
from tree import Report, bytes_by_path, reports_in

PREVIOUS, NEW = Report("cambridgeshire", "2020-21"), Report("cambridgeshire", "2021-22")
HEADER = ["table", "row", "column", "value", "note"]


@pytest.fixture
def folder(program: Program, content_copy: Path) -> Path:
    """The starter folder of a report whose area has one from the year before."""
    folder = NEW.folder(content_copy / "areas")
    shutil.rmtree(folder, ignore_errors=True)
    run = program.run("new", NEW.area, NEW.edition, "--content", content_copy)
    assert run.faults(DONE) == []
    return folder


def figure_lines(folder: Path) -> dict[Cell, tuple[str, str]]:
    """The value and note of each line of a report's figures; no cell may be given twice."""
    with (folder / "figures.csv").open(encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file)
    assert header == HEADER
    cells = {(line[0], line[1], line[2]): (line[3], line[4]) for line in lines}
    assert len(cells) == len(lines)
    return cells


def error_places(program: Program, content: Path, *more: str) -> list[tuple[str, str]]:
    """The identifier and path of each error in the new report."""
    report = ("--area", NEW.area, "--edition", NEW.edition)
    run = program.check(*report, *more, "--messages", "json", content=content)
    assert run.faults(DONE, CONTENT_ERRORS) == []
    errors = [each for each in json_messages(run.output) if each["severity"] == "error"]
    assert bool(errors) == (run.code == CONTENT_ERRORS)
    return [(each["id"], each["path"]) for each in errors]


def test_the_starter_folder(folder: Path) -> None:
    """It has a report, an introduction, and an empty line for each figure and control total."""
    assert {"report.yaml", "figures.csv", "introduction.md"} <= bytes_by_path(folder).keys()
    lines = figure_lines(folder)
    assert set(lines) == {*INPUTS, *DERIVED}
    assert {value for value, _ in lines.values()} == {""}


def test_last_years_figures_are_beside(folder: Path) -> None:
    """The note of each input holds the figure of the year before."""
    printed = read_printed()[PREVIOUS.area, PREVIOUS.edition]
    for cell in INPUTS:
        note = figure_lines(folder)[cell][1].replace(PREVIOUS.edition, "")
        assert printed[cell] in re.findall(r"\d+", note.replace(",", "")), cell


def test_only_the_figures_are_missing(program: Program, folder: Path, content_copy: Path) -> None:
    """A check asks for the figures and for nothing else of the area."""
    errors = error_places(program, content_copy, "--drafts")
    figures = f"{content_copy.name}/areas/{NEW.area}/{NEW.edition}/figures.csv"
    assert figures in [path for _, path in errors]
    of_the_area = [(name, path) for name, path in errors if f"/areas/{NEW.area}/" in path]
    assert not [
        each for each in of_the_area if each[1] != figures or not each[0].startswith("figures.")
    ]
    assert {path for _, path in errors} <= {figures, f"{content_copy.name}/populations.csv"}


def test_the_figures_complete_it(program: Program, folder: Path, content_copy: Path) -> None:
    """With its inputs filled in, nothing in the new folder is wrong."""
    printed = dict(read_printed()[PREVIOUS.area, PREVIOUS.edition])
    # The printed figures break a rule between two tables, which that report answers.
    printed["eligible-snapshot", "level-3", "category-1"] = "4"
    lines = figure_lines(folder)
    with (folder / "figures.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        for cell, (_, note) in lines.items():
            writer.writerow([*cell, printed[cell] if cell in INPUTS else "", note])
    errors = error_places(program, content_copy, "--drafts")
    assert not [each for each in errors if f"/areas/{NEW.area}/{NEW.edition}/" in each[1]]


def test_an_area_without_a_year_before(program: Program, content_copy: Path) -> None:
    """An area's first report starts with empty lines."""
    with (content_copy / "areas.csv").open(encoding="utf-8", newline="") as file:
        slugs = [line["slug"] for line in csv.DictReader(file) if not line["valid-to"]]
    started = {each.area for each in reports_in(content_copy / "areas")}
    area = next(each for each in slugs if each not in started)
    run = program.run("new", area, PREVIOUS.edition, "--content", content_copy)
    assert run.faults(DONE) == []
    lines = figure_lines(Report(area, PREVIOUS.edition).folder(content_copy / "areas"))
    assert set(lines) == {*INPUTS, *DERIVED}
    assert {value for value, _ in lines.values()} == {""}


def edition_after_the_last(content: Path) -> str:
    """The id of the year after the newest edition."""
    newest = max(each.name for each in (content / "editions").iterdir() if each.is_dir())
    year = int(newest[:4]) + 1
    return f"{year}-{(year + 1) % 100:02}"


def test_what_cannot_be_started(program: Program, content_copy: Path) -> None:
    """An edition or area that does not exist is refused by its name; nothing is made."""
    edition = edition_after_the_last(content_copy)
    before = bytes_by_path(content_copy)
    for area, chosen, named in (("norfolk", edition, edition), ("nowhere", "2021-22", "nowhere")):
        run = program.run("new", area, chosen, "--content", content_copy)
        assert run.faults(CONTENT_ERRORS, WRONG_USAGE) == []
        assert named in run.error
        assert bytes_by_path(content_copy) == before


def test_an_existing_folder_is_refused(program: Program, content_copy: Path) -> None:
    """A report that was begun is never written over."""
    before = bytes_by_path(content_copy)
    run = program.run("new", PREVIOUS.area, PREVIOUS.edition, "--content", content_copy)
    assert run.faults(CONTENT_ERRORS, WRONG_USAGE, ENVIRONMENT_FAILED) == []
    assert PREVIOUS.edition in run.error
    assert bytes_by_path(content_copy) == before
