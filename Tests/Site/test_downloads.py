"""The files to download hold the figures of the pages and of the source, and all that is due."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from urllib.parse import unquote

import pytest

from downloads import (
    FILES, SPREADSHEET, csv_figures, csv_lines, json_figures, load, parts,
    sheet_figures, sheets, source_figures,
)
from html_reader import read_html
from printed_figures import ALL_CELLS, DERIVED, LAYOUTS, read_printed
from program import DONE, Program
from statistics_faults import read_statistics
from tree import Report, bytes_by_path, differences

REPORTS = sorted(read_printed())


@pytest.fixture(params=REPORTS, ids="/".join)
def report(request: pytest.FixtureRequest) -> Report:
    """Each of the reports of the repository."""
    return Report(*request.param)


@pytest.fixture
def folder(report: Report, good_output: Path) -> Path:
    """The downloads of the report."""
    return report.folder(good_output) / "downloads"


def test_all_forms_have_the_figures_of_the_source(
    report: Report, folder: Path, program: Program
) -> None:
    """Page, CSV, ODS and JSON give the same 59 cells, as worked out from what was typed."""
    expected, _ = source_figures(program.content, report.area, report.edition)
    assert tuple(expected) == ALL_CELLS
    page = read_html((folder.parent / "statistics.html").read_text("utf-8"), "statistics.html")
    shown = {
        cell: text.replace(",", "") for cell, text in read_statistics(page).cells.items()
    }
    assert shown == expected
    assert csv_figures(csv_lines((folder / "statistics.csv").read_bytes())) == expected
    assert json_figures(load(folder / "statistics.json")) == expected
    assert sheet_figures(sheets(folder / "statistics.ods")) == expected


def test_the_rate_is_exact(report: Report, folder: Path, program: Program) -> None:
    """The unrounded rate and its denominator are given, or neither."""
    _, rate = source_figures(program.content, report.area, report.edition)
    line = csv_lines((folder / "statistics.csv").read_bytes())[-1]
    given = next(each for each in load(folder / "statistics.json")["tables"] if each["key"] == "rate")
    row = sheets(folder / "statistics.ods")[-1].rows[-1]
    assert (line["table"], line["measure"], line["per"]) == ("rate", "rate", "100000")
    assert line["denominator_source"] == given["rate"]["source"] != ""
    if rate is None:
        assert (line["unrounded"], line["denominator"]) == ("", "")
        assert given["rate"]["unrounded"] is None and given["rate"]["denominator"] is None
        assert [cell.text for cell in row[2:]] == ["[x]", "[x]"]
        return
    exact = Decimal(rate.value.numerator) / Decimal(rate.value.denominator)
    digits = str(exact.quantize(Decimal("0.000001"), ROUND_HALF_UP))
    assert (line["unrounded"], line["denominator"]) == (digits, str(rate.people))
    assert Decimal(str(given["rate"]["unrounded"])) == Decimal(digits)
    assert given["rate"]["denominator"] == rate.people
    assert [cell.number for cell in row[2:]] == [Decimal(digits), rate.people]


def test_lines_are_complete(report: Report, folder: Path) -> None:
    """Every line names its report and its days; what is computed is marked."""
    lines = csv_lines((folder / "statistics.csv").read_bytes())
    start = int(report.edition[:4])
    codes = {code for line in lines for code in line["area_code"].split(";")}
    assert codes and all(re.fullmatch("[EW][0-9]{8}", code) for code in codes)
    for line in lines:
        assert (line["area"], line["edition"]) == (report.area, report.edition)
        assert line["area_name"] and line["table_caption"] and line["row_label"]
        snapshot = line["table"] in ("eligible-snapshot", "rate")
        first = f"{start + 1}-03-31" if snapshot else f"{start}-04-01"
        assert (line["period_start"], line["period_end"]) == (first, f"{start + 1}-03-31")
    derived = {
        (line["table"], line["row"], line["column"])
        for line in lines if line["derived"] == "true" and line["value"]
    }
    published = {("rate", "", "")} if (report.area, report.edition) == ("norfolk", "2021-22") else set()
    assert derived == DERIVED - published


def test_notes_are_referred_to(folder: Path) -> None:
    """Every note has a text in JSON, metadata and spreadsheet, and a figure that refers to it."""
    report = load(folder / "statistics.json")
    texts = {note["number"]: note["text"] for note in report["notes"]}
    assert list(texts) == list(range(1, len(texts) + 1)) and len(texts) >= 3
    lines = csv_lines((folder / "statistics.csv").read_bytes())
    used = {int(number) for line in lines for number in line["notes"].split(";") if number}
    assert used == texts.keys()
    assert load(folder / "statistics.csv-metadata.json")["notes"] == report["notes"]
    found = sheets(folder / "statistics.ods")
    listed = {row[0].text: row[1].text for row in found[2].rows[found[2].header + 1 :]}
    assert listed == {f"[note {number}]": text for number, text in texts.items()}
    marks = {
        mark for sheet in found[3:] for row in sheet.rows for cell in row
        for mark in re.findall(r"\[note \d+\]", cell.text) if "such as" not in cell.text
    }
    assert marks == listed.keys()


def test_spreadsheets_keep_to_the_guidance(folder: Path) -> None:
    """One table a sheet, one row of headings, nothing merged, hidden or empty."""
    file = folder / "statistics.ods"
    content = parts(file)["content.xml"].decode()
    tags = re.findall(r"<([a-z]+:[a-z-]+)((?: [a-z:-]+=\"[^\"]*\")*)/?>", content)
    body = content[content.index("<office:body>") :]
    assert {name for name, _ in tags if f"<{name}" in body} - {"office:body", "office:spreadsheet"} == {
        "table:table", "table:table-column", "table:table-header-rows", "table:table-row",
        "table:table-cell", "text:p", "text:a", "table:database-ranges", "table:database-range",
    }
    assert {attribute for name, each in tags if name == "table:table-cell"
            for attribute in re.findall(r"([a-z:-]+)=", each)} == {
        "table:style-name", "office:value-type", "office:value",
    }
    assert content.count("display-filter-buttons=\"false\"") == len(LAYOUTS) + 2
    found = sheets(file)
    names = [sheet.name for sheet in found]
    assert names == ["Cover", "Contents", "Notes", *(f"Table {n}" for n in range(1, 10))]
    listed = [[cell.text for cell in row] for row in found[1].rows[found[1].header + 1 :]]
    assert [row[0] for row in listed] == names[2:]
    for sheet, (_, caption) in zip(found[3:], listed[1:], strict=True):
        title, *lines = [[cell.text for cell in row] for row in sheet.rows[: sheet.header]]
        assert re.sub(r"( \[note \d+\])+$", "", title[0]) == f"{sheet.name}: {caption}"
        assert ["This sheet has one table."] in lines
        assert any(line[0].startswith("Source: ") for line in lines)
        table = sheet.rows[sheet.header :]
        assert len({len(row) for row in table}) == 1
        markers = {cell.text for row in table for cell in row if cell.text.startswith("[")}
        for marker in markers:
            assert any(line[0].startswith(f"{marker} means: ") for line in lines)
        for row in table[1:]:
            assert row[0].kind == "string"
            for cell in row[1:]:
                number = cell.number is not None
                assert cell.kind == ("float" if number else "string")
                assert number or re.fullmatch(r"\[[a-z]+\]", cell.text)
    assert all(cell.text.strip() for sheet in found for row in sheet.rows for cell in row)


def test_links_inside_spreadsheets_lead_somewhere(folder: Path) -> None:
    """Each line of the list of sheets leads to its sheet, each named range is one table."""
    content = parts(folder / "statistics.ods")["content.xml"].decode()
    names = {sheet.name for sheet in sheets(folder / "statistics.ods")}
    targets = re.findall("xlink:href=\"#'([^']+)'[.]A1\"", content)
    assert [unquote(each) for each in targets] == ["Notes", *(f"Table {n}" for n in range(1, 10))]
    ranges = re.findall("range-address=\"'([^']+)'[.]A([0-9]+):'([^']+)'[.]([A-Z])([0-9]+)\"", content)
    assert len(ranges) == len(LAYOUTS) + 2
    by_name = {sheet.name: sheet for sheet in sheets(folder / "statistics.ods")}
    for name, first, other, column, last in ranges:
        assert name == other and name in names
        sheet = by_name[name]
        assert (int(first), int(last)) == (sheet.header + 1, len(sheet.rows))
        assert ord(column) - ord("A") + 1 == len(sheet.rows[-1])


def test_spreadsheets_are_packed_as_the_standard_asks(folder: Path) -> None:
    """The kind comes first and as it is, so that it is found at byte 38."""
    data = (folder / "statistics.ods").read_bytes()
    assert data[30:38] == b"mimetype" and data[38:].startswith(SPREADSHEET.encode() + b"PK")
    found = parts(folder / "statistics.ods")
    manifest = found.pop("META-INF/manifest.xml").decode()
    del found["mimetype"]
    assert set(re.findall('full-path="([^"]+)"', manifest)) == {"/", *found}
    assert "<dc:language>en</dc:language>" in found["meta.xml"].decode()
    assert re.search("<dc:title>[^<]+</dc:title>", found["meta.xml"].decode())


@pytest.mark.parametrize("page", ["index.html", "statistics.html"])
def test_pages_list_the_downloads(folder: Path, page: str) -> None:
    """Form, size and purpose of each file stand on the first page and under the tables."""
    tree = read_html((folder.parent / page).read_text("utf-8"), page)
    links = {
        (each.get("href") or "").removeprefix("downloads/"): each
        for each in tree.root.all("a") if (each.get("href") or "").startswith("downloads/")
    }
    assert sorted(links) == sorted(FILES) == sorted(each.name for each in folder.iterdir())
    text = (folder.parent / page).read_text("utf-8")
    for name in FILES:
        size = -(-(folder / name).stat().st_size // 1000)
        assert re.search(rf'href="downloads/{re.escape(name)}"[^>]*>[^<]+</a> \({size} kB\): \w', text)


def test_the_page_describes_its_data(folder: Path) -> None:
    """The statistics page is a Dataset of schema.org without any script."""
    text = (folder.parent / "statistics.html").read_text("utf-8")
    assert "<script" not in text
    assert text.count('itemtype="https://schema.org/Dataset"') == 1
    assert text.count('itemtype="https://schema.org/DataDownload"') == len(FILES)
    for name in ("name", "description", "license", "temporalCoverage", "inLanguage", "encodingFormat"):
        assert re.search(f'<meta itemprop="{name}" content="[^"]+">', text), name


def test_the_publication_has_the_figures_of_every_report(
    good_output: Path, reports: frozenset[Report]
) -> None:
    """The files for all areas and years hold what the files of the reports hold."""
    data = good_output / "data"
    expected_lines: list[dict[str, str]] = []
    expected = []
    for report in sorted(reports):
        downloads = report.folder(good_output) / "downloads"
        expected_lines += csv_lines((downloads / "statistics.csv").read_bytes())
        expected.append(load(downloads / "statistics.json"))
    assert csv_lines((data / "statistics.csv").read_bytes()) == expected_lines
    assert load(data / "statistics.json")["reports"] == expected
    first = (good_output / "index.html").read_text("utf-8")
    for file in data.iterdir():
        assert f'href="data/{file.name}"' in first
    listed = {each["path"] for each in load(good_output / "manifest.json")["files"]}
    assert {f"data/{file.name}" for file in data.iterdir()} <= listed


def test_two_builds_give_the_same_bytes(
    program: Program, good_output: Path, tmp_path: Path
) -> None:
    """At another time, in another time zone and with another number of threads."""
    again = program.run(
        "build", *program.folders(), "--output", tmp_path / "Output", "--jobs", "1",
        environment={"TZ": "Pacific/Kiritimati", "SOURCE_DATE_EPOCH": "1"},
    )
    assert again.faults(DONE) == []
    for pattern in ("*/*/downloads", "data"):
        for folder in good_output.glob(pattern):
            other = tmp_path / "Output" / folder.relative_to(good_output)
            assert differences(bytes_by_path(folder), bytes_by_path(other)) == []


FORMULAS = ["=1+1", "+1", "-1+2", "@SUM(A1)", "=HYPERLINK(\"https://x.example\",\"a\")", "＝1+1"]


@pytest.mark.parametrize("payload", FORMULAS)
def test_texts_cannot_become_formulas(
    payload: str, program: Program, content_copy: Path, tmp_path: Path
) -> None:
    """A name that begins as a formula does is marked as text in CSV and is text in ODS."""
    file = content_copy / "areas/cambridgeshire/2020-21/report.yaml"
    quoted = payload.replace("'", "''")
    text = file.read_text("utf-8").replace("  en: Cambridgeshire and Peterborough\n", f"  en: '{quoted}'\n")
    file.write_text(text, "utf-8")
    run = program.build(tmp_path / "Output", "--area", "cambridgeshire", content=content_copy)
    assert run.faults(DONE) == []
    folder = tmp_path / "Output/cambridgeshire/2020-21/downloads"
    raw = (folder / "statistics.csv").read_bytes()
    assert {line["area_name"] for line in csv_lines(raw)} == {f"'{payload}"}
    assert load(folder / "statistics.json")["area"]["name"] == payload
    assert "formula" not in parts(folder / "statistics.ods")["content.xml"].decode()
    assert sheets(folder / "statistics.ods")[0].rows[0][0].text.endswith(payload)
    assert sheets(folder / "statistics.ods")[0].rows[0][0].kind == "string"
