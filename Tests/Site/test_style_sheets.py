"""The two style sheets: the templates' own, and that of a distribution of GOV.UK Frontend."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from frontend_sample import downloaded, installed
from html_reader import read_html
from program import DONE, ENVIRONMENT_FAILED, WRONG_USAGE, Program


def sheet(output: Path) -> str:
    """The style sheet of a build."""
    [file] = (output / "assets").glob("site-*.css")
    return file.read_text("utf-8")


def classes(text: str) -> set[str]:
    """The names behind dots of a style sheet."""
    return set(re.findall(r"\.(-?[A-Za-z_][\w-]*)", text))


@pytest.mark.parametrize("make", [downloaded, installed])
def test_distribution_takes_the_place_of_the_sheet(program: Program, tmp_path: Path, make) -> None:
    """Its rules are there without marks, addresses and scripts, in pages that are the same."""
    output, plain = tmp_path / "Output", tmp_path / "Plain"
    folder = make(tmp_path / "frontend")
    run = program.build(output, "--govuk-frontend", folder)
    assert run.faults(DONE) == [] and run.messages == []
    assert program.build(plain).faults(DONE) == []
    text = sheet(output)
    assert "GOV.UK Frontend 6.3.0" in text and "MIT License" in text
    assert ".govuk-table{width:100%}" in text and ".govuk-table{width:100%}" not in sheet(plain)
    for part in ("url(", "@font-face", "GDS", "crown{", "copyright-logo"):
        assert part not in text
    assert not [each for each in output.rglob("*") if each.suffix in (".js", ".woff2")]
    pages = [each.relative_to(plain) for each in plain.rglob("*.html")]
    for page in pages:
        old, new = ((each / page).read_text("utf-8") for each in (plain, output))
        assert re.sub(r"site-\w+\.css", "", old) == re.sub(r"site-\w+\.css", "", new)


@pytest.mark.parametrize(("make", "code", "words"), [
    (lambda folder: folder / "nothing", ENVIRONMENT_FAILED, "nothing"),
    (lambda folder: folder, WRONG_USAGE, "holds no govuk-frontend"),
    (lambda folder: downloaded(downloaded(folder, "6.0.0") / "more"), DONE, ""),
    (lambda folder: downloaded(folder / "a").parent and downloaded(folder / "b").parent,
     WRONG_USAGE, "holds 2 style sheets"),
    (lambda folder: installed(folder, ""), WRONG_USAGE, "does not say its version"),
])
def test_wrong_folders_are_refused(
    program: Program, tmp_path: Path, make, code: int, words: str,
) -> None:
    """A folder that is missing or holds something else ends the run with its own words."""
    folder = tmp_path / "frontend"
    folder.mkdir()
    run = program.check("--govuk-frontend", make(folder))
    assert run.faults(code) == []
    assert words in run.error


def test_other_versions_are_warned_of(program: Program, tmp_path: Path) -> None:
    """Version 5 is used, with a warning."""
    run = program.build(
        tmp_path / "Output", "--govuk-frontend", downloaded(tmp_path / "old", "5.14.0"))
    assert run.faults(DONE) == []
    assert [each.identifier for each in run.messages] == ["frontend.version"]
    assert "5.14.0" in sheet(tmp_path / "Output")


@pytest.mark.skipif("GOVUK_FRONTEND" not in os.environ, reason="needs a real distribution")
def test_all_markup_finds_its_style_in_a_real_distribution(
    program: Program, tmp_path: Path,
) -> None:
    """Each of the design system's classes on our pages is in its sheet or in ours."""
    output = tmp_path / "Output"
    run = program.build(output, "--govuk-frontend", os.environ["GOVUK_FRONTEND"])
    assert run.faults(DONE) == []
    known = classes(sheet(output))
    used = {
        name
        for page in output.rglob("*.html")
        for element in read_html(page.read_text("utf-8")).root.descendants()
        for name in (element.get("class") or "").split()
        if name.startswith("govuk-")
    }
    # These carry no style of their own in the design system either.
    unstyled = {"govuk-table__body", "govuk-table__head", "govuk-table__row"}
    assert used - known - unstyled == set()
