"""Shows on small pages that the reader reads, and that each check of a page can fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from html_reader import read_html, read_pages
from link_faults import link_faults, style_sheet_faults
from page_faults import page_faults
from printed_figures import LAYOUTS, Cell, Layout, expected_text, read_printed
from statistics_faults import arithmetic_faults, compare_with_printed, read_statistics

GOOD = """<!doctype html>
<html lang="en">
<head><title>A page</title><link rel="stylesheet" href="a.css"></head>
<body>
<h1 id="top">A page</h1>
<h2>First</h2>
<p><a href="#top">up</a> <a href="https://example.com/">away</a></p>
<h3>Deeper</h3>
<h2 id="second">Second</h2>
<table id="t"><caption>Two</caption>
<tr><th scope="row">One</th><td>1</td></tr></table>
<svg role="img" aria-labelledby="s"><title id="s">A drawing</title><path d="M0 0"/></svg>
</body>
</html>
"""

NORFOLK = ("norfolk", "2021-22")
CHESHIRE = ("cheshire", "2020-21")


def test_a_good_page_is_read() -> None:
    """The tree has the elements, attributes, lines and text of the source."""
    page = read_html(GOOD)
    assert page_faults(page) == []
    assert page.ids() == ["top", "second", "t", "s"]
    cell = page.root.all("td")[0]
    assert (cell.text(), cell.line) == ("1", 11)
    assert cell.is_within("table") and not cell.is_within("svg")
    assert read_html("<p>a &amp;\n b<br>c <b>d</b>e</p>").root.text() == "a & b c de"
    assert read_html("<td>145<sup>1</sup></td>").root.text() == "145 1"


@pytest.mark.parametrize(("old", "new", "fault"), [
    ("<!doctype html>", "", "no <!doctype html>"),
    ("</body>\n</html>\n", "", "<body> of line 4 is never closed"),
    ("</h1>", "", "</body> where <h1> is open"),
    ("</h1>", "</h1></div>", "</div> where <body> is open"),
    ("<p>", "<p/>", "does not close itself"),
    ('id="top"', 'id="top" id="again"', "the attribute id twice"),
    ("away", "{{name}}", "{{ is left over"),
    ("<title>A page</title>", "", "0 title elements"),
    ("<title>A page</title>", "<title> </title>", "title without text"),
    ("<h2>First</h2>", "<h1>First</h1>", "2 h1 elements"),
    ('<html lang="en">', "<html>", "html[lang]"),
    ('<html lang="en">', '<html lang="">', "html[lang]"),
    ("<p>", "<script></script><p>", "<script> is not allowed"),
    ("<title>", "<style>a{}</style><title>", "<style> is not allowed"),
    ("<p>", '<iframe src="x"></iframe><p>', "<iframe> is not allowed"),
    ("<title>", '<base href="x"><title>', "<base> is not allowed"),
    ("<title>", '<meta http-equiv="Refresh" content="0"><title>', "sends the reader elsewhere"),
    ("<p>", '<p style="color: red">', "the attribute style"),
    ("<p>", '<p onclick="go()">', "the attribute onclick"),
    ('<link rel="stylesheet" href="a.css">', "", "no style sheet"),
    ("<h2>First</h2>", "", "h3 follows h1"),
    ("<h1", "<h2>Early</h2><h1", "h2 follows no heading"),
    ('id="second"', 'id="top"', "'top' is given 2 times"),
    ('id="second"', 'id=""', "is empty or has a blank"),
    ('aria-labelledby="s"', 'aria-labelledby="s x"', "names the unknown id 'x'"),
    ("<caption>Two</caption>", "", "table t has no caption"),
    ("<caption>Two</caption>", "<caption></caption>", "table t has no caption"),
    (' scope="row"', "", "has no scope"),
    ('<th scope="row">One</th>', "", "table t has no header cell"),
])
def test_a_bad_page(old: str, new: str, fault: str) -> None:
    """One change to the good page gives the fault."""
    assert GOOD.count(old) >= 1
    faults = page_faults(read_html(GOOD.replace(old, new, 1)))
    assert [each for each in faults if fault in each], faults


def test_the_language_of_a_folder() -> None:
    """A page in the folder of a language must be in that language."""
    assert page_faults(read_html(GOOD, "en/index.html")) == []
    assert "in the folder cy/" in page_faults(read_html(GOOD, "cy/index.html"))[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two pages, a style sheet and an image, beside another folder."""
    site = tmp_path / "site"
    (site / "cy").mkdir(parents=True)
    (site / "assets").mkdir()
    (site / "index.html").write_text(GOOD, "utf-8")
    (site / "cy/index.html").write_text('<p id="a b"></p><p id="caf\u00e9"></p>', "utf-8")
    (site / "a.css").write_text("body { background: url(assets/a%20b.svg) } /* url(x) */", "utf-8")
    (site / "assets/a b.svg").write_text('<svg id="s"></svg>', "utf-8")
    (tmp_path / "outside.html").write_text(GOOD, "utf-8")
    return site


@pytest.mark.parametrize(("markup", "fault"), [
    ('<a href="cy/index.html#caf%C3%A9">x</a>', None),
    ('<a href="./index.html">x</a><a href="?print">x</a>', None),
    ('<a href="mailto:a@example.com">x</a>', None),
    ('<img src="assets/a%20b.svg#s" srcset="a.css 1x, a.css 2x">', None),
    ('<link rel="canonical" href="https://example.com/">', None),
    ('<a href="missing.html">x</a>', "is not a file"),
    ('<a href="INDEX.html">x</a>', "is not a file"),
    ('<a href="cy">x</a>', "is not a file"),
    ('<a href="cy/">x</a>', "is a folder"),
    ('<a href="">x</a>', "is empty"),
    ('<a href="#missing">x</a>', "names an id"),
    ('<a href="#">x</a>', "names an id"),
    ('<a href="cy/index.html#top">x</a>', "names an id"),
    ('<a href="a.css#top">x</a>', "its target is not a page"),
    ('<a href="../outside.html">x</a>', "leaves the folder"),
    ('<a href="cy/../%2e%2e/outside.html">x</a>', "leaves the folder"),
    ('<a href="/index.html">x</a>', "is not relative"),
    ('<a href="//example.com/x">x</a>', "is not relative"),
    ('<a href="http://example.com/">x</a>', "neither relative nor https"),
    ('<a href="JavaScript:alert(1)">x</a>', "neither relative nor https"),
    ('<a href="file:///index.html">x</a>', "neither relative nor https"),
    ('<a href="https://[">x</a>', "is not an address"),
    ('<img src="https://example.com/a.png">', "from outside"),
    ('<img src="data:image/png;base64,AA==">', "from outside"),
    ('<img src="a.css" srcset="a.css, https://example.com/a.png 2x">', "from outside"),
    ('<img src="missing.png">', "is not a file"),
    ('<link rel="stylesheet" href="https://example.com/a.css">', "from outside"),
    ('<link rel="alternate stylesheet" href="https://example.com/a.css">', "from outside"),
    ('<link rel="preconnect" href="https://example.com">', "from outside"),
    ('<svg><use href="https://example.com/a.svg#x"/></svg>', "from outside"),
    ('<video poster="https://example.com/a.png"></video>', "from outside"),
])
def test_links(markup: str, fault: str | None, folder: Path) -> None:
    """Good addresses give no fault, each bad one gives its own."""
    (folder / "index.html").write_text(GOOD.replace("<p>", f"<p>{markup}"), "utf-8")
    pages = read_pages(folder)
    faults = [each for page in pages.values() for each in link_faults(page, pages, folder)]
    assert (faults == []) if fault is None else (len(faults) == 1 and fault in faults[0]), faults


def test_style_sheets(folder: Path) -> None:
    """A style sheet takes nothing from elsewhere, and its own files exist."""
    assert style_sheet_faults(folder) == []
    for text in ("a { background: url('https://example.com/a.png') }", "@import 'missing.css';",
                 "a { background: url(../outside.html) }", "@font-face { src: local(a) }"):
        (folder / "assets/b.css").write_text(text, "utf-8")
        assert len(style_sheet_faults(folder)) == 1, text


def table(key: str, layout: Layout, cells: dict[Cell, str]) -> str:
    """A statistics table in the form in which it is published."""
    rows = [[cells[key, row, column] for column in layout.columns] for row in layout.rows]
    head = "".join(f'<th scope="col">{each or "Number"}</th>' for each in ("Row", *layout.columns))
    head = "" if layout == Layout() else f"<thead><tr>{head}</tr></thead>"
    body = "".join(
        f'<tr><th scope="row">{name or "Number"}</th><td>{"</td><td>".join(row)}</td></tr>'
        for name, row in zip(layout.rows, rows, strict=True)
    )
    return f'<table id="{key}"><caption>{key}</caption>{head}<tbody>{body}</tbody></table>'


def statistics(report: tuple[str, str]) -> str:
    """The nine tables of a report as they were printed, shown as they must be."""
    printed = read_printed()[report]
    cells = {cell: expected_text(*report, cell, value) for cell, value in printed.items()}
    return "".join(table(key, layout, cells) for key, layout in LAYOUTS.items())


@pytest.mark.parametrize("report", read_printed())
def test_good_statistics(report: tuple[str, str]) -> None:
    """The printed figures, shown as they must be, give no fault."""
    page = read_html(statistics(report))
    comparison = compare_with_printed(page, *report, read_printed()[report])
    assert comparison.faults + arithmetic_faults(page) == []
    assert (comparison.numbers, comparison.not_applicable) == (52, 7)


@pytest.mark.parametrize(("old", "new", "fault"), [
    ("<td>[z]</td>", "<td>-</td>", "not '[z]'"),
    ("<td>[z]</td>", "<td>0</td>", "not '[z]'"),
    ("<td>[z]</td>", "<td></td>", "is empty"),
    ('<table id="rate">', "<table>", "the tables are"),
    ('<table id="rate">', '<table id="sro-breach">', "the tables are"),
    ('<td>133</td>', "<td>133</td><td>134</td>", "cells"),
    ('<th scope="row">level-1</th>', "", "does not begin with"),
    ('<th scope="row">level-1</th>', '<th scope="row"></th>', "empty header"),
    ('<th scope="col">category-1</th><th scope="col">category-2</th>', "", "column headers"),
    ('<th scope="col">Row</th>', "<td>Row</td>", "td in the head"),
    ("</tbody>", "<tr><td>1</td></tr></tbody>", "cells"),
    ("<td>133</td>", "<td>133 [p]</td>", "not '133'"),
])
def test_bad_statistics(old: str, new: str, fault: str) -> None:
    """One change to the good tables gives the fault."""
    source = statistics(CHESHIRE)
    assert old in source
    page = read_html(source.replace(old, new, 1))
    faults = compare_with_printed(page, *CHESHIRE, read_printed()[CHESHIRE]).faults
    assert [each for each in faults if fault in each], faults


def test_every_changed_cell_is_found() -> None:
    """A number that is one too high is found in each of the 52 cells, and numbers need commas."""
    printed = read_printed()[CHESHIRE]
    shown = {cell: expected_text(*CHESHIRE, cell, value) for cell, value in printed.items()}
    numbers = [cell for cell, text in shown.items() if text != "[z]"]
    for cell in numbers:
        changed = {**shown, cell: f"{int(printed[cell]) + 1:,}"}
        source = "".join(table(key, layout, changed) for key, layout in LAYOUTS.items())
        assert len(compare_with_printed(read_html(source), *CHESHIRE, printed).faults) == 1
        found = bool(arithmetic_faults(read_html(source)))
        assert found == (len(LAYOUTS[cell[0]].columns) > 1)
    plain = read_html(statistics(CHESHIRE).replace(",", ""))
    assert compare_with_printed(plain, *CHESHIRE, printed).faults
    assert len(numbers) == 52


@pytest.mark.parametrize(("shown", "good"), [
    ("145", True), ("145 [x]", True), ("145<sup>1</sup>", True), ("1451", False),
    ("145.2", False), ("[x]", False), ("about 145", False),
])
def test_the_annotated_figure(shown: str, good: bool) -> None:
    """One figure may be followed by a shorthand or a note, and still begins with its number."""
    source = statistics(NORFOLK).replace("<td>145</td>", f"<td>{shown}</td>")
    comparison = compare_with_printed(read_html(source), *NORFOLK, read_printed()[NORFOLK])
    assert (comparison.faults == []) == good
    assert read_statistics(read_html(source)).faults == []
