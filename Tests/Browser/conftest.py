"""What the checks share: two built publications, a server, one browser, and the pages to walk."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# The program, and the reader of HTML, are those of the checks beside these.
sys.path.append(str(ROOT / "Tests/Site"))

from playwright.sync_api import sync_playwright as playwright  # noqa: E402

from browsing import Browsing  # noqa: E402
from loopback import Loopback  # noqa: E402
from page_kinds import chosen_pages  # noqa: E402
from program import DONE, Program  # noqa: E402
from publications import two_languages  # noqa: E402

PUBLICATIONS = ("real", "two-languages")


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program under test; a check without it fails, it is never passed over."""
    path = ROOT / os.environ.get("AREA_REPORTS", ".build/release/area-reports")
    if not os.access(path, os.X_OK):
        pytest.fail(f"no program at {path}: build it, or set AREA_REPORTS", pytrace=False)
    scratch = tmp_path_factory.mktemp("scratch")
    return Program(path, ROOT / "Content", ROOT / "Templates", scratch)


@pytest.fixture(scope="session")
def built(program: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two publications: the real one, and an invented one in two languages."""
    output = tmp_path_factory.mktemp("served") / "a folder" / "reports"
    output.mkdir(parents=True)
    contents = dict(zip(PUBLICATIONS, (
        program.content, two_languages(ROOT, tmp_path_factory.mktemp("content")))))
    for name, content in contents.items():
        assert program.build(output / name, content=content).faults(DONE) == []
        at_their_address(output / name, content)
    return output


def at_their_address(output: Path, content: Path) -> None:
    """The pages for missing ones have whole links, as they are shown under any address. Their
    host's address is not here, so they are looked at as if this folder had it."""
    base = next(line.split()[1] for line in (content / "site.yaml").read_text("utf-8").splitlines()
                if line.startswith("base-url:"))
    found = list(output.rglob("404.html"))
    assert found and all(f'href="{base}' in page.read_text("utf-8") for page in found)
    for page in found:
        up = "../" * (len(page.relative_to(output).parts) - 1)
        page.write_text(page.read_text("utf-8").replace(f'href="{base}', f'href="{up or "./"}'),
                        "utf-8")


@pytest.fixture(scope="session")
def pages(built: Path) -> list[Path]:
    """One page of each kind and language."""
    found = chosen_pages([built / name for name in PUBLICATIONS])
    assert found, "the build made no page"
    return found


@pytest.fixture(scope="session")
def whole_reports(built: Path) -> list[Path]:
    """Every page with a whole report, in every language."""
    found = sorted(built.rglob("report.html"))
    assert found, "the build made no whole report"
    return found


@pytest.fixture(scope="session")
def server(built: Path) -> Iterator[Loopback]:
    """A server of the built folder, in which the publications lie below a path with a space."""
    with Loopback(built.parent.parent) as serving:
        yield serving


@pytest.fixture(scope="session")
def browsing() -> Iterator[Browsing]:
    """The browser."""
    with playwright() as driver, Browsing(driver) as open_browser:
        yield open_browser


@pytest.fixture(scope="session")
def large_text(browsing: Browsing) -> Iterator[Browsing]:
    """A browser whose reader asks for text of twice the size."""
    with Browsing(browsing.driver, text_size=32) as open_browser:
        yield open_browser
