"""The pages above single reports: sums, ways to every report, and the files for programs."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from html_reader import Element, Page, read_html, read_pages
from program import DONE, Program
from tree import Report

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"
BASE = "https://reports.example/mappa/"


def page(output: Path, path: str) -> Page:
    """A page of the output folder."""
    return read_html((output / path).read_text(encoding="utf-8"), path)


def links(page: Page, folder: Path) -> list[Path]:
    """The files that the relative links of a page lead to."""
    found = []
    for each in page.root.all("a"):
        address = each.get("href") or ""
        if not re.match(r"[a-z]+:|#", address):
            target = folder / page.path.parent / unquote(address.split("#")[0])
            found.append(target.resolve())
    return found


def rows(table: Element) -> dict[str, list[str]]:
    """The cells of each row of a table by the row's header."""
    return {
        row.all("th")[0].text(): [cell.text() for cell in row.all("td")]
        for row in table.all("tr")
        if row.all("td")
    }


def number(text: str) -> int | None:
    """A printed number, or nothing for a shorthand."""
    return int(text.replace(",", "")) if text[0].isdigit() else None


def nations(program: Program) -> dict[str, str]:
    """The nation of each area by its name."""
    with (program.content / "areas.csv").open(encoding="utf-8", newline="") as file:
        return {line["name-en"]: line["nation"] for line in csv.DictReader(file)}


def sum_faults(table: Element, nation_of: dict[str, str]) -> list[str]:
    """Sums that are not those of the rows above them, or that count other areas than they say."""
    found = rows(table)
    areas = {name: cells for name, cells in found.items() if name in nation_of}
    faults = []
    for name, cells in found.items():
        label = re.fullmatch(r"(.+) \(areas included: (\d+) of (\d+)\)", name)
        if label is None:
            continue
        nation = label[1].lower()
        counted = [row for area, row in areas.items() if nation in (nation_of[area], "all areas")]
        expected = [each for each in nation_of.values() if nation in (each, "all areas")]
        if (len(counted), len(expected)) != (int(label[2]), int(label[3])):
            faults.append(f"{name}: {len(counted)} of {len(expected)}")
        if table.get("id") == "rate":
            continue
        for index, cell in enumerate(cells):
            values = [number(row[index]) for row in counted if row[index] != "[z]"]
            if not values and counted:
                wanted: int | str | None = "[z]"
            elif not counted or None in values:
                wanted = None
            else:
                wanted = sum(values)
            got: int | str | None = cell if cell == "[z]" else number(cell)
            if got != wanted:
                faults.append(f"{name}, column {index}: {cell} instead of {wanted}")
    return faults


def test_sums_are_those_of_the_areas(program: Program, good_output: Path) -> None:
    nation_of = nations(program)
    tables = [
        table
        for folder in sorted(good_output.glob("????-??"))
        for table in page(good_output, f"{folder.name}/index.html").tables()
    ]
    assert len(tables) == 18
    assert [fault for table in tables for fault in sum_faults(table, nation_of)] == []
    assert all(any("included" in name for name in rows(table)) for table in tables)


def test_a_wrong_sum_is_found(program: Program, good_output: Path) -> None:
    path = "2020-21/index.html"
    source = (good_output / path).read_text(encoding="utf-8").replace(">14,036<", ">14,037<", 1)
    table = read_html(source, path).tables()[0]
    assert sum_faults(table, nations(program))


def test_a_rate_of_several_areas_is_not_a_sum(program: Program, good_output: Path) -> None:
    people: dict[str, int] = {}
    with (program.content / "populations.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            if line["estimate"] == "mid-2020":
                people[line["area"]] = int(line["people"])
    areas = [each.parent.name for each in good_output.glob("*/2020-21") if each.is_dir()]
    tables = {each.get("id"): rows(each) for each in page(good_output, "2020-21/index.html").tables()}
    label = next(name for name in tables["rate"] if name.startswith("England"))
    count = number(tables["eligible-snapshot"][label][0])
    assert count is not None
    total = sum(people[area] for area in areas)
    assert tables["rate"][label] == [str((2 * count * 100_000 + total) // (2 * total))]


def test_every_report_is_reached_from_the_first_page(
    good_output: Path, reports: frozenset[Report]
) -> None:
    """Within two steps, without an edition's page."""
    output = good_output.resolve()
    areas = links(page(output, "index.html"), output)
    reached = set(areas)
    for each in areas:
        path = each.relative_to(output).as_posix()
        if path.count("/") == 1:
            reached |= set(links(page(output, path), output))
    assert {each.folder(output) / "index.html" for each in reports} <= reached


def test_every_area_is_listed_by_letter_and_by_region(program: Program, good_output: Path) -> None:
    text = page(good_output, "index.html").root.all("main")[0].text()
    by_letter, by_region = text.split("Areas by nation and region")
    for name in nations(program):
        assert name in by_letter, name
        assert name in by_region, name


def test_the_sitemap_lists_the_pages_that_are_there(good_output: Path) -> None:
    index = ElementTree.parse(good_output / "sitemap.xml").getroot()
    lists = [each.text or "" for each in index.iter(f"{MAP}loc")]
    listed: list[str] = []
    for each in lists:
        assert each.startswith(BASE)
        tree = ElementTree.parse(good_output / each.removeprefix(BASE)).getroot()
        assert tree.tag == f"{MAP}urlset"
        listed += [location.text or "" for location in tree.iter(f"{MAP}loc")]
    written = {
        BASE + re.sub(r"(^|/)index\.html$", r"\1", each.as_posix())
        for each in read_pages(good_output)
    }
    assert sorted(listed) == sorted(written - {BASE + "404.html"})


def test_the_letters_lead_to_places_that_are_there(good_output: Path) -> None:
    pages = read_pages(good_output)
    known = {good_output.resolve() / path: set(page.ids()) for path, page in pages.items()}
    seen = 0
    for path, each in pages.items():
        if path.parts[0] != "a-z":
            continue
        for link in each.root.all("main")[0].all("a"):
            address, _, anchor = (link.get("href") or "").partition("#")
            target = (good_output / path.parent / address).resolve()
            assert target in known, address
            assert not anchor or anchor in known[target], f"{address}#{anchor}"
            seen += bool(anchor)
    assert seen > 5


def test_the_page_for_lost_readers_has_whole_links_only(good_output: Path) -> None:
    lost = page(good_output, "404.html")
    addresses = [each.get("href") or "" for each in lost.root.all("a", "link")]
    assert len(addresses) > 5
    for each in addresses:
        assert re.match(r"https://|mailto:", each) or each == "#main-content", each
        if each.startswith(BASE):
            path = each.removeprefix(BASE)
            assert (good_output / re.sub(r"(^|/)$", r"\1index.html", path)).is_file(), each


@pytest.fixture
def dated_output(program: Program, content_copy: Path, tmp_path: Path) -> Path:
    """A build in which one report has dates."""
    settings = content_copy / "areas/norfolk/2021-22/report.yaml"
    lines = "published: 2022-10-27\ncorrections:\n  - date: 2022-11-03\n    text: A < B was A > B.\n"
    settings.write_text(lines + settings.read_text(encoding="utf-8"), encoding="utf-8")
    output = tmp_path / "Output"
    assert program.build(output, content=content_copy).faults(DONE) == []
    return output


def test_the_feed_is_atom(dated_output: Path) -> None:
    """What RFC 4287 asks for, in 4.1.1 and 4.1.2."""
    feed = ElementTree.parse(dated_output / "feed.xml").getroot()
    assert feed.tag == f"{ATOM}feed"
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == 2
    for each in [feed, *entries]:
        for name in ("id", "title", "updated"):
            assert len(each.findall(f"{ATOM}{name}")) == 1, name
            assert each.findtext(f"{ATOM}{name}")
        assert re.fullmatch(
            r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", each.findtext(f"{ATOM}updated") or "")
        assert any(link.get("rel") == "alternate" for link in each.findall(f"{ATOM}link"))
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    assert any(link.get("rel") == "self" for link in feed.findall(f"{ATOM}link"))
    assert len({each.findtext(f"{ATOM}id") for each in entries}) == 2
    times = [each.findtext(f"{ATOM}updated") or "" for each in entries]
    assert times == sorted(times, reverse=True)
    assert feed.findtext(f"{ATOM}updated") == times[0]
    assert entries[0].findtext(f"{ATOM}summary") == "A < B was A > B."
    for each in entries:
        address, _, anchor = (each.findtext(f"{ATOM}id") or "").partition("#")
        home = page(dated_output, address.removeprefix(BASE) + "index.html")
        assert not anchor or anchor in home.ids()


def test_the_board_says_what_status_says(
    program: Program, content_copy: Path, tmp_path: Path
) -> None:
    output = tmp_path / "Drafts"
    draft = content_copy / "areas/cheshire/2020-21/report.yaml"
    draft.write_text(
        draft.read_text(encoding="utf-8").replace("status: sample", "status: draft"),
        encoding="utf-8")
    figures = content_copy / "areas/london/2020-21/figures.csv"
    figures.write_text(
        figures.read_text(encoding="utf-8").replace("sro-breach,,,", "sro-broken,,,", 1),
        encoding="utf-8")
    program.build(output, "--drafts", content=content_copy)
    status = program.run(
        "status", "--format", "json", *program.folders(content_copy), "--output", output)
    assert status.faults(DONE) == []
    said = json.loads(status.output)
    shown = page(output, "status.html")
    assert any(each.get("content") == "noindex" for each in shown.root.all("meta"))
    counts = rows(next(each for each in shown.tables() if each.get("id") == "counts"))
    for edition in said["editions"]:
        wanted = [str(value) for key, value in edition.items() if key != "edition"]
        assert counts[edition["edition"]] == wanted
    states = {each["status"] for each in said["reports"]}
    assert {"draft", "invalid", "missing", "published"} <= states
    assert program.run("verify", output).faults(DONE) == []
