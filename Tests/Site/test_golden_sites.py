"""The five sites as they were last looked at and approved.

A difference is not always a fault: look at it, and when it is meant, run `Scripts/record` and
commit the new sites with the change that caused them.
"""

from __future__ import annotations

import difflib
from pathlib import Path

from conftest import ROOT
from tree import Report, bytes_by_path

GOLDEN = ROOT / "Tests/Golden"


def difference(expected: bytes | None, found: bytes | None) -> str:
    """The first lines in which two versions of a file differ."""
    if expected is None or found is None:
        return "is not there" if found is None else "is new"
    old, new = (text.decode("utf-8", "replace").splitlines() for text in (expected, found))
    changes = list(difflib.unified_diff(old, new, lineterm="", n=0))[3:7]
    return " | ".join(changes) or "differs"


def test_the_sites_are_those_that_were_approved(
    good_output: Path, reports: frozenset[Report]
) -> None:
    """Every file of every site has the bytes of the approved one."""
    faults = []
    for report in sorted(reports, key=str):
        expected = bytes_by_path(report.folder(GOLDEN))
        found = bytes_by_path(report.folder(good_output))
        faults += [
            f"{report} {path}: {difference(expected.get(path), found.get(path))}"
            for path in sorted(expected.keys() | found.keys())
            if expected.get(path) != found.get(path)
        ]
    assert faults == []


def test_no_approved_site_is_left_over(reports: frozenset[Report]) -> None:
    """Every approved site belongs to a report of the content."""
    approved = {folder for folder in GOLDEN.glob("*/*") if folder.is_dir()}
    assert approved == {report.folder(GOLDEN) for report in reports}
