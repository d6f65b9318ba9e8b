"""What the commands promise: exit codes, streams, and which files they touch."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from html_reader import read_html
from messages import json_messages
from program import COMMANDS, CONTENT_ERRORS, DONE, ENVIRONMENT_FAILED, WRONG_USAGE, Program
from tree import Report, bytes_by_path, differences, reports_in, times_by_path

ALL = ((), *((command,) for command in COMMANDS))
"""The program by itself, and each of its commands."""


def spoil_first_figure(content: Path, report: Report) -> tuple[str, int, int]:
    """Puts a word where a report's first figure stands; returns its path, line and column."""
    file = report.folder(content / "areas") / "figures.csv"
    lines = file.read_text("utf-8").split("\n")
    cells = lines[1].split(",")
    cells[3] = "many"
    lines[1] = ",".join(cells)
    file.write_text("\n".join(lines), "utf-8")
    path = file.relative_to(content).as_posix()
    return path, 2, len(",".join(cells[:3])) + 2


@pytest.mark.parametrize("command", ALL)
def test_help(program: Program, command: tuple[str, ...]) -> None:
    """Help goes to standard output and names the command."""
    run = program.run(*command, "--help")
    assert run.faults(DONE) == []
    assert run.error == ""
    assert " ".join(("area-reports", *command)) in run.output
    assert all(each in run.output for each in (COMMANDS if not command else ("--help",)))


@pytest.mark.parametrize("command", ALL)
def test_version(program: Program, command: tuple[str, ...]) -> None:
    """The version is the same everywhere, one line on standard output."""
    run = program.run(*command, "--version")
    assert run.faults(DONE) == []
    assert run.error == ""
    assert re.fullmatch(r"[^\n]*\d+\.\d+[^\n]*\n", run.output)
    assert run.output == program.run("--version").output


@pytest.mark.parametrize("command", ALL)
def test_an_unknown_option(program: Program, command: tuple[str, ...], tmp_path: Path) -> None:
    """A misspelt option is wrong usage, and the message says what may be meant."""
    run = program.run(*command, "--hepl", cwd=tmp_path)
    assert run.faults(WRONG_USAGE) == []
    assert run.output == ""
    assert "--hepl" in run.error and "--help" in run.error


@pytest.mark.parametrize(("wrong", "near"), [("--contnet", "--content"), ("--ouptut", "--output")])
def test_a_near_option(program: Program, wrong: str, near: str, tmp_path: Path) -> None:
    """The nearest of many options is suggested, and nothing is built."""
    run = program.run("build", wrong, "somewhere", cwd=tmp_path)
    assert run.faults(WRONG_USAGE) == []
    assert near in run.error
    assert not list(tmp_path.iterdir())


def test_an_unknown_command(program: Program, tmp_path: Path) -> None:
    """An unknown command is wrong usage."""
    run = program.run("biuld", cwd=tmp_path)
    assert run.faults(WRONG_USAGE) == []
    assert run.output == "" and "biuld" in run.error


def test_check_writes_nothing(program: Program, content_copy: Path, tmp_path: Path) -> None:
    """A check leaves the content and the folder it runs in as they were."""
    before = bytes_by_path(tmp_path), times_by_path(tmp_path)
    run = program.check("--output", tmp_path / "Output", content=content_copy, cwd=tmp_path)
    assert run.faults(DONE) == []
    assert (bytes_by_path(tmp_path), times_by_path(tmp_path)) == before


def test_check_finds_what_build_finds(program: Program, content_copy: Path, tmp_path: Path) -> None:
    """Both commands give the same errors, at the place of the mistake, with its source line."""
    report = min(reports_in(content_copy / "areas"))
    path, line, column = spoil_first_figure(content_copy, report)
    checked = program.check(content=content_copy)
    built = program.build(tmp_path / "Output", content=content_copy)
    assert checked.faults(CONTENT_ERRORS) + built.faults(CONTENT_ERRORS) == []
    assert checked.errors == built.errors
    places = [(each.line, each.column) for each in checked.errors if each.is_at(path)]
    assert (line, column) in places
    assert (content_copy / path).read_text("utf-8").split("\n")[line - 1] in checked.error


def test_a_second_build_touches_nothing(program: Program, tmp_path: Path) -> None:
    """Files that would not change keep their bytes and their times."""
    output = tmp_path / "Output"
    assert program.build(output).faults(DONE) == []
    before = bytes_by_path(output), times_by_path(output)
    assert program.build(output).faults(DONE) == []
    assert differences(before[0], bytes_by_path(output)) == []
    assert times_by_path(output) == before[1]


def test_a_change_touches_only_its_report(
    program: Program, content_copy: Path, reports: frozenset[Report], tmp_path: Path
) -> None:
    """One more paragraph in one report leaves the files of all others alone."""
    output, changed = tmp_path / "Output", min(reports)
    assert program.build(output, content=content_copy).faults(DONE) == []
    before = {each: times_by_path(each.folder(output)) for each in reports}
    introduction = changed.folder(content_copy / "areas") / "introduction.md"
    text = introduction.read_text("utf-8")
    introduction.write_text(f"{text.rstrip()}\n\nThank you for reading this report.\n", "utf-8")
    assert program.build(output, content=content_copy).faults(DONE) == []
    after = {each: times_by_path(each.folder(output)) for each in reports}
    assert {each for each in reports if before[each] != after[each]} == {changed}


def test_json_of_good_content(program: Program, tmp_path: Path) -> None:
    """Standard output holds one JSON document without an error."""
    for run in (
        program.check("--messages", "json"),
        program.build(tmp_path / "Output", "--messages", "json"),
    ):
        assert run.faults(DONE) == []
        assert not [each for each in json_messages(run.output) if each["severity"] == "error"]


def test_json_of_spoilt_content(program: Program, content_copy: Path) -> None:
    """The mistake is at its place, its path given from the folder above the content."""
    path, line, column = spoil_first_figure(content_copy, min(reports_in(content_copy / "areas")))
    run = program.check("--messages", "json", content=content_copy)
    assert run.faults(CONTENT_ERRORS) == []
    start = {"line": line, "column": column}
    found = [each for each in json_messages(run.output) if each["range"]["start"] == start]
    assert f"{content_copy.name}/{path}" in [each["path"] for each in found]


def test_every_message_is_explained(program: Program, content_copy: Path) -> None:
    """The explanation of an identifier goes to standard output; an unknown one is refused."""
    for report in reports_in(content_copy / "areas"):
        spoil_first_figure(content_copy, report)
        (report.folder(content_copy / "areas") / "introduction.md").unlink()
    (content_copy / "populations.csv").write_bytes(b"")
    identifiers = {each.identifier for each in program.check(content=content_copy).errors}
    assert len(identifiers) > 1
    for identifier in identifiers:
        run = program.run("explain", identifier)
        assert run.faults(DONE) == []
        assert identifier in run.output and len(run.output.split()) > 10
    unknown = program.run("explain", "no.such-message")
    assert unknown.faults(CONTENT_ERRORS, WRONG_USAGE) == []
    assert unknown.output == "" and "no.such-message" in unknown.error


def test_only_some_reports(program: Program, reports: frozenset[Report], tmp_path: Path) -> None:
    """Areas and editions choose reports, and both may be given more than once."""
    areas = sorted({each.area for each in reports})
    editions = sorted({each.edition for each in reports})
    assert len(areas) > 2 and len(editions) > 1
    for number, (chosen_areas, chosen_editions) in enumerate([
        (areas[:1], []), (areas[:2], []), ([], editions[:1]), ([], editions[:2]),
        (areas[:2], editions[:1]),
    ]):
        options = [word for each in chosen_areas for word in ("--area", each)]
        options += [word for each in chosen_editions for word in ("--edition", each)]
        output = tmp_path / str(number)
        assert program.build(output, *options).faults(DONE) == []
        of_areas = {each for each in reports if each.area in (chosen_areas or areas)}
        of_editions = {each for each in reports if each.edition in (chosen_editions or editions)}
        assert reports_in(output) == of_areas & of_editions, options


def test_unknown_reports(program: Program, tmp_path: Path) -> None:
    """An area or edition that does not exist is refused by its name."""
    for option, name in (("--area", "nowhere"), ("--edition", "1066-67")):
        run = program.build(tmp_path / "Output", option, name)
        assert run.faults(CONTENT_ERRORS, WRONG_USAGE) == []
        assert name in run.error
        assert not reports_in(tmp_path / "Output")


def test_render(program: Program, tmp_path: Path) -> None:
    """A Markdown file becomes a fragment of HTML on standard output."""
    file = tmp_path / "page.md"
    text = "One *word* & [a link](https://example.com)."
    file.write_text(f"## A heading\n\n{text}\n\n- one\n- two\n", "utf-8")
    run = program.run("render", file, cwd=program.content.parent)
    assert run.faults(DONE) == []
    page = read_html(run.output)
    assert page.faults == []
    tags = {each.tag for each in page.root.descendants()}
    assert {"h2", "p", "em", "a", "ul", "li"} <= tags
    assert not {"html", "head", "body"} & tags
    assert page.root.text() == "A heading One word & a link. one two"


def test_render_refuses_scripts_and_missing_files(program: Program, tmp_path: Path) -> None:
    """A script in Markdown never becomes an element; a file that is not there is an error."""
    file = tmp_path / "page.md"
    file.write_text("<script>alert(1)</script>\n\n[x](javascript:alert(1))\n", "utf-8")
    run = program.run("render", file, cwd=program.content.parent)
    assert run.faults(DONE, CONTENT_ERRORS) == []
    page = read_html(run.output)
    assert page.root.all("script") == []
    assert not [each for each in page.root.all("a") if "javascript" in (each.get("href") or "")]
    missing = program.run("render", tmp_path / "missing.md", cwd=program.content.parent)
    assert missing.faults(CONTENT_ERRORS, WRONG_USAGE, ENVIRONMENT_FAILED) == []
    assert missing.output == "" and "missing.md" in missing.error


@pytest.mark.parametrize("name", ["file", "file/Output", "file/deeper/Output"])
def test_an_output_that_cannot_be_written(program: Program, name: str, tmp_path: Path) -> None:
    """A file where the output folder must be is a failure of the environment."""
    (tmp_path / "file").write_text("not a folder\n", "utf-8")
    run = program.build(tmp_path / name)
    assert run.faults(ENVIRONMENT_FAILED) == []
    assert "file" in run.error
    assert bytes_by_path(tmp_path) == {"file": b"not a folder\n"}
