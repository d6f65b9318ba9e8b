"""Shows that the checks of messages, manifests, damage and runs can fail."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from damage import Case, Damage, case_faults, cases, random_bytes, unfinished_sites
from manifest_faults import MANIFEST, REQUIRED_FILES, site_faults
from messages import json_faults, json_messages, message_lines
from program import Run, crash_faults
from tree import Report, bytes_by_path, copy_tree, differences, reports_in, times_by_path

NORTH, SOUTH = Report("north", "2020-21"), Report("south", "2021-22")
REPORTS = frozenset({NORTH, SOUTH})


def run(code: int, error: str = "", output: str = "") -> Run:
    """A run that ended in this way."""
    return Run(("build",), code, output, error)


def make_site(output: Path, report: Report) -> Path:
    """Makes a small complete site."""
    site = report.folder(output)
    site.mkdir(parents=True)
    entries = []
    for name in REQUIRED_FILES:
        (site / name).write_text(name, "utf-8")
        digest = hashlib.sha256(name.encode()).hexdigest()
        entries.append({"path": name, "size": len(name), "sha256": digest})
    (site / MANIFEST).write_text(json.dumps({"files": entries}), "utf-8")
    return site


def test_message_lines() -> None:
    """Only whole lines of the promised form are messages."""
    good = "Content/a b.csv:2:10: error: the [x] value [y] is odd [figures.not-a-number]"
    found = message_lines(f"{good}\n  2 | text\nContent/x.md:1:1: warning: w [a.b]\n")
    assert [(each.line, each.column, each.severity) for each in found] == [
        (2, 10, "error"), (1, 1, "warning"),
    ]
    assert (found[0].path, found[0].identifier) == ("Content/a b.csv", "figures.not-a-number")
    assert found[0].is_at("a b.csv") and not found[0].is_at("b.csv")
    for bad in ("x.md:0:1: error: w [a.b]", "x.md:1: error: w [a.b]", "x.md:1:1: error: w",
                "x.md:1:1: fatal: w [a.b]", "x.md:1:1: error: [a.b]", "x.md:1:1: error: w [a]"):
        assert message_lines(bad) == [], bad


def good_document() -> dict[str, Any]:
    """A JSON document of messages in its promised shape."""
    place = {"start": {"line": 1, "column": 2}, "end": {"line": 1, "column": 2}}
    return {
        "version": "1",
        "counts": {"error": 1, "warning": 0, "note": 0},
        "messages": [{
            "id": "a.b", "severity": "error", "summary": "s", "explanation": "e",
            "path": "Content/x.md", "range": place,
            "notes": [{"summary": "s", "path": "Content/y.md", "range": copy.deepcopy(place)}],
            "fixes": [{"summary": "s", "replacement": "", "range": copy.deepcopy(place)}],
        }],
    }


@pytest.mark.parametrize("spoil", [
    lambda each: each.pop("version"),
    lambda each: each.update(version="2"),
    lambda each: each["counts"].update(error=0),
    lambda each: each["messages"].append("text"),
    lambda each: each["messages"][0].pop("explanation"),
    lambda each: each["messages"][0].update(id="one"),
    lambda each: each["messages"][0].update(severity="fatal"),
    lambda each: each["messages"][0].update(summary=" "),
    lambda each: each["messages"][0].update(path="/x.md"),
    lambda each: each["messages"][0].update(path="../x.md"),
    lambda each: each["messages"][0].update(range=None),
    lambda each: each["messages"][0]["range"]["start"].update(line=True),
    lambda each: each["messages"][0]["range"]["start"].update(column=0),
    lambda each: each["messages"][0]["range"]["start"].update(column=3),
    lambda each: each["messages"][0]["notes"][0].pop("path"),
    lambda each: each["messages"][0]["notes"][0].update(path=""),
    lambda each: each["messages"][0]["fixes"][0]["range"].pop("end"),
    lambda each: each["messages"][0]["fixes"][0].update(replacement=None),
])
def test_json(spoil: Callable[[dict[str, Any]], object]) -> None:
    """The promised shape has no fault; each change to it has one."""
    document = good_document()
    assert json_faults(document) == []
    assert len(json_messages(json.dumps(document))) == 1
    spoil(document)
    assert len(json_faults(document)) == 1
    with pytest.raises(ValueError):
        json_messages(json.dumps(document))
    with pytest.raises(ValueError):
        json_messages(json.dumps(good_document()) + "\nBuilt 5 sites\n")


def test_crashes() -> None:
    """A signal, an unknown exit code and the marks of the run time are crashes."""
    assert [crash_faults(run(code)) for code in range(4)] == [[]] * 4
    for crashed in (run(-4), run(132), run(1, "Fatal error: Index out of range"),
                    run(0, output="Stack dump:")):
        assert crash_faults(crashed)
    assert run(1).faults(0) and not run(1).faults(0, 1)


@pytest.mark.parametrize("name", [*REQUIRED_FILES, MANIFEST])
def test_unfinished_sites(name: str, tmp_path: Path) -> None:
    """A site without one of its files, or with other bytes in it, is not complete."""
    site = make_site(tmp_path, NORTH)
    assert unfinished_sites(tmp_path, needs_manifest=True) == []
    (site / name).write_text("other", "utf-8")
    assert len(site_faults(site)) == 1
    (site / name).unlink()
    assert site_faults(site)
    assert bool(site_faults(site, needs_manifest=False)) == (name != MANIFEST)


def test_manifests(tmp_path: Path) -> None:
    """A file that is not listed is a fault, and so is a manifest of another form."""
    site = make_site(tmp_path, NORTH)
    (site / "more.html").write_text("", "utf-8")
    assert "not listed" in site_faults(site)[0]
    (site / MANIFEST).write_text('{"files": ["more.html"]}', "utf-8")
    assert "cannot be read" in site_faults(site)[0]


def test_damage(tmp_path: Path) -> None:
    """Each kind of damage does what it says, the same each time."""
    file = tmp_path / "site.yaml"
    for damage, expected in ((Damage.EMPTIED, b""), (Damage.RANDOM, random_bytes("seed"))):
        damage.apply(file, "seed")
        assert file.read_bytes() == expected
    assert len(random_bytes("seed")) == 2048 and random_bytes("seed") != random_bytes("other")
    with pytest.raises(UnicodeDecodeError):
        random_bytes("seed").decode("utf-8")
    assert [str(each) for each in cases(tmp_path, Damage.REMOVED, REPORTS)] == ["site.yaml removed"]
    Damage.REMOVED.apply(file, "seed")
    assert not file.exists()


@pytest.mark.parametrize(("path", "damage", "concerned", "free"), [
    ("site.yaml", Damage.REMOVED, set(), False),
    ("strings/en.yaml", Damage.REMOVED, set(), False),
    ("strings/cy.yaml", Damage.REMOVED, set(), True),
    ("strings/cy.yaml", Damage.EMPTIED, set(), False),
    ("editions/2020-21/notes.en.md", Damage.REMOVED, {NORTH}, False),
    ("editions/2020-21/notes.cy.md", Damage.REMOVED, {NORTH}, True),
    ("areas/north/2020-21/figures.csv", Damage.REMOVED, {NORTH}, False),
    ("areas/north/2020-21/introduction.md", Damage.REMOVED, {NORTH}, False),
    ("areas/north/2020-21/local/01-a.md", Damage.REMOVED, {NORTH}, True),
    ("areas/north/2020-21/local/01-a.md", Damage.RANDOM, {NORTH}, False),
    ("areas/north/2019-20/report.yaml", Damage.RANDOM, set(), True),
    ("areas/README.md", Damage.RANDOM, set(), True),
])
def test_cases(path: str, damage: Damage, concerned: set[Report], free: bool) -> None:
    """Which reports a damaged file stops, and whether a build may do without it."""
    case = Case(path, damage, REPORTS)
    assert case.concerned() == concerned
    assert (case.may_succeed() is not None) == free


def test_judging_a_damaged_build(tmp_path: Path) -> None:
    """A build of damaged content must fail, name the file, and leave that report out."""
    path = "areas/north/2020-21/figures.csv"
    case = Case(path, Damage.RANDOM, REPORTS)
    named, elsewhere = (f"Content/{each}:1:1: error: s [a.b]" for each in (path, "site.yaml"))
    make_site(tmp_path, SOUTH)

    def faults(*ended: Any, of: Case = case) -> list[str]:
        return case_faults(of, run(*ended), tmp_path, needs_manifest=True)

    assert faults(1, named) == []
    assert "no error names" in faults(1, elsewhere)[0]
    assert "no error names" in faults(1, named.replace("error", "warning"))[0]
    assert "succeeded" in faults(0)[0]
    assert "exit code 3" in faults(3, named)[0]
    assert "ended with -11" in faults(-11, named)[0]
    optional = Case("areas/north/2020-21/local/01-talks.md", Damage.REMOVED, REPORTS)
    assert "without Report(area='north'" in faults(0, of=optional)[0]
    assert faults(1, "x.md:1:1: error: no page talks.html [a.b]", of=optional) == []
    half = make_site(tmp_path, NORTH)
    assert "was built" in faults(1, named)[0]
    assert faults(0, of=optional) == []
    (half / MANIFEST).unlink()
    assert [each for each in faults(0, of=optional) if "manifest" in each]


def test_trees(tmp_path: Path) -> None:
    """Folders are compared by names and bytes; a report has a folder of its area and edition."""
    for path in ("one/north/2020-21/a", "one/2020-21/index.html", "one/data/all.csv"):
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text(path, "utf-8")
    (tmp_path / "one/south/2021-22").mkdir(parents=True)
    one, two = tmp_path / "one", copy_tree(tmp_path / "one", tmp_path / "two")
    assert reports_in(one) == REPORTS
    assert differences(bytes_by_path(one), bytes_by_path(two)) == []
    assert "south/2021-22/" in bytes_by_path(one)
    assert times_by_path(one) != times_by_path(two)
    (two / "data/all.csv").write_text("other", "utf-8")
    (two / "data/new.csv").write_text("other", "utf-8")
    (two / "2020-21/index.html").unlink()
    assert len(differences(bytes_by_path(one), bytes_by_path(two))) == 4
