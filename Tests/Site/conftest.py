"""What the checks share: the program, the repository's content, and one good build of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from program import DONE, Program
from tree import Report, copy_tree, reports_in

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program under test; a check without it fails, it is never passed over."""
    path = ROOT / os.environ.get("AREA_REPORTS", ".build/release/area-reports")
    if not os.access(path, os.X_OK):
        pytest.fail(f"no program at {path}: build it, or set AREA_REPORTS", pytrace=False)
    content, templates = ROOT / "Content", ROOT / "Templates"
    for folder in (content, templates):
        if not folder.is_dir():
            pytest.fail(f"no folder {folder}", pytrace=False)
    return Program(path, content, templates, tmp_path_factory.mktemp("scratch"))


@pytest.fixture(scope="session")
def good_output(program: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sites of the repository's content, built once; checks only read it."""
    output = tmp_path_factory.mktemp("good") / "Output"
    assert program.build(output).faults(DONE) == []
    return output


@pytest.fixture(scope="session")
def reports(good_output: Path) -> frozenset[Report]:
    """The reports that the repository's content gives."""
    found = frozenset(reports_in(good_output))
    assert found, "the build made no report"
    return found


@pytest.fixture
def content_copy(program: Program, tmp_path: Path) -> Path:
    """A copy of the repository's content that a check may change."""
    return copy_tree(program.content, tmp_path / "Content")
