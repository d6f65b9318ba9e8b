"""The whole report on paper: what Chromium makes of it as a PDF, read page by page."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from html_reader import Element, Page, read_html
from tree import Report

A4 = (595, 842)
"""Points, rounded."""


def pdf_of(page: Path, target: Path) -> Path:
    """Prints a page as a browser does without asking for its own header and footer."""
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--user-data-dir={target.parent / 'profile'}", f"--print-to-pdf={target}",
         page.as_uri()],
        check=True, capture_output=True, timeout=120,
    )
    return target


def words(text: str) -> str:
    """A text with single blanks."""
    return " ".join(text.split())


def leads_on(paragraph: Element) -> bool:
    """Whether a paragraph only announces links to other parts of the report."""
    return any("__tables" in (each.get("class") or "") for each in paragraph.ancestors())


@pytest.fixture(scope="module")
def printed(
    good_output: Path, reports: frozenset[Report], tmp_path_factory: pytest.TempPathFactory,
) -> dict[Report, tuple[Page, Path, list[str]]]:
    """Each report: its page, its PDF, and the text of the PDF's pages."""
    folder = tmp_path_factory.mktemp("pdf")
    result = {}
    for number, report in enumerate(sorted(reports)):
        file = report.folder(good_output) / "report.html"
        pdf = pdf_of(file.resolve(), folder / f"{number}.pdf")
        text = subprocess.run(
            ["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True,
        ).stdout
        page = read_html(file.read_text("utf-8"))
        result[report] = (page, pdf, [words(each) for each in text.split("\f")[:-1]])
    return result


def test_pages_are_a4_and_numbered(printed) -> None:
    """The sheet is A4, and each page says its number and how many there are."""
    for report, (_, pdf, pages) in printed.items():
        about = subprocess.run(
            ["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
        size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", about)
        assert size and tuple(round(float(each)) for each in size.groups()) == A4
        assert 5 <= len(pages) <= 25, f"{report}: {len(pages)} pages"
        for number, text in enumerate(pages, start=1):
            assert text.endswith(f"{number} / {len(pages)}"), f"{report}, page {number}"


def test_all_text_is_there_and_no_navigation(printed) -> None:
    """Every paragraph is printed; what only leads elsewhere on a screen is not."""
    for report, (page, _, pages) in printed.items():
        whole = " ".join(re.sub(r" \d+ / \d+$", "", each) for each in pages)
        for paragraph in page.root.all("p"):
            if paragraph.all("a") or paragraph.is_within("nav", "footer") or leads_on(paragraph):
                continue
            start = words(paragraph.text())[:40]
            assert start in whole, f"{report}: {start}"
        assert words(page.root.all("a")[0].text()) not in whole, "the skip link is printed"


def test_sections_are_numbered_and_addresses_shown(printed) -> None:
    """Headings carry the numbers of the contents list; a link shows where it leads."""
    for report, (page, _, pages) in printed.items():
        whole = words(" ".join(pages))
        sections = [each for each in page.root.all("section") if each.all("h2")]
        assert len(sections) > 3
        for number, section in enumerate(sections, start=1):
            title = words(section.all("h2")[0].text())
            assert whole.count(f"{number}. {title}") >= 2, f"{report}: {number}. {title}"
        solid = whole.replace(" ", "")
        for link in page.root.all("a"):
            address = link.get("href") or ""
            if address.startswith("https:"):
                assert address in solid, f"{report}: {address}"
        own = f"https://reports.example/mappa/{report.area}/{report.edition}/report.html"
        assert own in solid, "the address of the report itself"


def test_tables_are_not_split(printed) -> None:
    """Each table stands on one page with its caption and its last row."""
    for report, (page, _, pages) in printed.items():
        for table in page.tables():
            rows = [words(" ".join(cell.text() for cell in row.all("th", "td")))
                    for row in table.all("tr")[1:]]
            caption = words(table.all("caption")[0].text())
            assert any(
                caption in text and all(row in text for row in rows) for text in pages
            ), f"{report}: {caption}"
