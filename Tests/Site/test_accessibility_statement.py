"""The accessibility statement, by what the law asks for."""

from __future__ import annotations

from pathlib import Path

from html_reader import read_pages
from program import CONTENT_ERRORS, Program


def test_every_page_leads_to_a_statement(good_output: Path) -> None:
    """The footer of each page has the link, and each statement all parts."""
    pages = read_pages(good_output)
    statements = [each for each in pages if each.name == "accessibility.html"]
    assert len(statements) >= 6, "one for each report and one for the pages above"
    for path, page in pages.items():
        [footer] = page.root.all("footer")
        links = [each.get("href") or "" for each in footer.all("a")]
        assert any(each.endswith("accessibility.html") for each in links), path
    for path in statements:
        text = pages[path].root.text()
        for part in ("compliant", "2.2", "2018", "reviewed", "Equality", "10 working days"):
            assert part in text, f"{path}: {part}"
        links = [each.get("href") or "" for each in pages[path].root.all("a")]
        assert "mailto:mappa.accessibility@example.gov.uk" in links


def test_no_site_without_a_contact(program: Program, content_copy: Path, tmp_path: Path) -> None:
    """Without the address nothing is written, and the message has its place."""
    file = content_copy / "site.yaml"
    text = file.read_text("utf-8")
    line = "    email: mappa.accessibility@example.gov.uk\n"
    assert line in text
    file.write_text(text.replace(line, ""), "utf-8")
    output = tmp_path / "Output"
    run = program.build(output, content=content_copy)
    assert run.faults(CONTENT_ERRORS) == []
    [message] = run.errors
    assert message.identifier == "accessibility.contact"
    assert message.path == "Content/site.yaml"
    assert not list(output.glob("**/*.html"))
