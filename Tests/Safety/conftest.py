"""Short forms of the checks run by default; `--long` or LONG_TESTS=1 asks for the long ones."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from harness import Bench, new_bench, program_path
from processes import Progress

FIGURES: list[str] = []

# Thousands of small files are written and thrown away, and a build waits for the disk: memory is
# many times faster, where there is enough. TMPDIR and --basetemp name another place.
if ("TMPDIR" not in os.environ and os.access("/dev/shm", os.W_OK)
        and shutil.disk_usage("/dev/shm").free > 2 << 30):
    tempfile.tempdir = os.environ["TMPDIR"] = "/dev/shm"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the long forms of the checks")


def pytest_terminal_summary(terminalreporter) -> None:
    """What was counted, for the record."""
    for line in FIGURES:
        terminalreporter.write_line(line)


@pytest.fixture
def figures() -> Callable[[str], None]:
    """Takes a line of counts that is shown at the end."""
    return FIGURES.append


@pytest.fixture
def progress(request: pytest.FixtureRequest) -> Progress:
    """Shows a line at once, for checks that take minutes."""
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def show(line: str) -> None:
        with capture.global_and_fixture_disabled():
            print(f"\n{line}", end="", flush=True)

    return show


@pytest.fixture(scope="session")
def is_long(request: pytest.FixtureRequest) -> bool:
    """Whether the long forms are wanted."""
    return request.config.getoption("--long", False) or bool(os.environ.get("LONG_TESTS"))


@pytest.fixture(scope="session", autouse=True)
def program_is_there() -> None:
    """A check without the program fails, it is never passed over."""
    if not os.access(program_path(), os.X_OK):
        pytest.fail(f"no program at {program_path()}: build it, or set AREA_REPORTS", pytrace=False)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """Copies of the repository's content and templates to edit and build."""
    return new_bench(tmp_path / "bench")
