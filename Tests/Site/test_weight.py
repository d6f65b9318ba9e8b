"""How much a reader has to load: a size, not a time, so that it is the same on every machine."""

from __future__ import annotations

import gzip
from pathlib import Path

from html_reader import read_html
from tree import Report

LIMIT = 20_000
"""Bytes of the whole report on one page with everything that it loads, compressed."""
REQUESTS = 3
LOADING = {"link": "href", "img": "src", "source": "src", "object": "data", "script": "src"}


def loaded(page: Path) -> list[Path]:
    """The page and every file that a browser loads with it."""
    files = [page]
    for element in read_html(page.read_text("utf-8")).root.descendants():
        if element.tag == "link" and element.get("rel") not in ("stylesheet", "icon"):
            continue
        if address := element.get(LOADING.get(element.tag, "")):
            file = page.parent / address
            if file not in files:
                files.append(file)
    return files


def test_whole_reports_are_light(good_output: Path, reports: frozenset[Report]) -> None:
    """Each report on one page, with its style sheet, stays below the limits."""
    for report in sorted(reports):
        files = loaded(report.folder(good_output) / "report.html")
        assert len(files) >= 2, "the page loads its style sheet"
        assert len(files) <= REQUESTS, files
        size = sum(len(gzip.compress(each.read_bytes(), 9, mtime=0)) for each in files)
        assert size <= LIMIT, f"{report}: {size} bytes"
