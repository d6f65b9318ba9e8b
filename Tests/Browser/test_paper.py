"""The whole report on paper."""

from __future__ import annotations

from pathlib import Path

from browsing import Browsing
from faults import want_none
from loopback import Loopback
from paper_faults import paper_faults, printed, split_faults


def test_whole_reports_on_paper(
    browsing: Browsing, server: Loopback, whole_reports: list[Path]
) -> None:
    """Numbered full pages with all the text in its order, and no table split over two."""
    faults = []
    for path in whole_reports:
        with browsing.page(server.url(path)) as page:
            found = paper_faults(printed(page)) + split_faults(page)
            faults += [f"{path}: {each}" for each in found]
    want_none(faults)
