"""Other people's programs accept the files to download, and refuse them when they are damaged."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from odfdo import Document

from downloads import figures_of_tables, load, parts, source_figures
from printed_figures import LAYOUTS, read_printed
from program import Program
from tree import Report

ROOT = Path(__file__).resolve().parents[2]
REPORTS = [Report(*each) for each in sorted(read_printed())]
TOOLS = Path(sys.executable).parent

Accepts = Callable[[Path], bool]


def accepted(*command: str | Path) -> bool:
    """Whether a program ends well."""
    ended = subprocess.run(
        [*map(str, command)], capture_output=True, text=True, timeout=300, check=False)
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended.returncode == 0


def csvw_accepts(folder: Path) -> bool:
    """The W3C's model for tabular data, by the reference reader of the csvw project."""
    return accepted(TOOLS / "csvwvalidate", folder / "statistics.csv-metadata.json")


def frictionless_accepts(folder: Path) -> bool:
    """The Data Package, by the framework of its makers."""
    return accepted(TOOLS / "frictionless", "validate", folder / "datapackage.json")


def schema_accepts(folder: Path) -> bool:
    """The JSON file, by our published schema."""
    schema = load(ROOT / "Documentation/schemas/statistics.schema.json")
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema).is_valid(load(folder / "statistics.json"))


@pytest.fixture(params=[*REPORTS, None], ids=lambda each: f"{each.area}-{each.edition}" if each else "all")
def folder(request: pytest.FixtureRequest, good_output: Path) -> Path:
    """The downloads of each report, and those of the publication."""
    report = request.param
    return report.folder(good_output) / "downloads" if report else good_output / "data"


@pytest.mark.parametrize("accepts", [csvw_accepts, frictionless_accepts, schema_accepts])
def test_downloads_are_accepted(accepts: Accepts, folder: Path) -> None:
    """Every file of figures is valid by its own metadata."""
    assert accepts(folder)


def damage_number(folder: Path) -> None:
    """A letter in a number."""
    file = folder / "statistics.csv"
    text = file.read_text("utf-8")
    assert text.count(",count,897,") == 1
    file.write_text(text.replace(",count,897,", ",count,89O,"), "utf-8", newline="")


def damage_key(folder: Path) -> None:
    """A line that is there twice."""
    file = folder / "statistics.csv"
    lines = file.read_bytes().split(b"\r\n")
    file.write_bytes(b"\r\n".join([*lines[:3], lines[2], *lines[3:]]))


def damage_header(folder: Path) -> None:
    """A column under another name."""
    file = folder / "statistics.csv"
    file.write_bytes(file.read_bytes().replace(b"period_start", b"period_begin", 1))


def damage_truth(folder: Path) -> None:
    """A truth value that is none."""
    file = folder / "statistics.csv"
    file.write_bytes(file.read_bytes().replace(b",897,,false,", b",897,,perhaps,", 1))


@pytest.mark.parametrize("accepts", [csvw_accepts, frictionless_accepts])
@pytest.mark.parametrize("damage", [damage_number, damage_key, damage_header, damage_truth])
def test_damaged_tables_are_refused(
    accepts: Accepts, damage: Callable[[Path], None], good_output: Path, tmp_path: Path
) -> None:
    """The metadata say enough for a program to find what is wrong."""
    copy = tmp_path / "downloads"
    shutil.copytree(good_output / "cambridgeshire/2020-21/downloads", copy)
    damage(copy)
    assert not accepts(copy)


@pytest.mark.parametrize(
    "change",
    [
        lambda report: report["tables"][0]["cells"][0].update(value="897"),
        lambda report: report["tables"][0]["cells"][0].update(value=None),
        lambda report: report["tables"][0]["cells"][0].update(marker="[z]"),
        lambda report: report["tables"][-1].pop("rate"),
        lambda report: report["area"].pop("codes"),
        lambda report: report.update(more=1),
        lambda report: report["edition"].update(start="1 April"),
        lambda report: report["symbols"].update({"-": "nothing"}),
    ],
)
def test_damaged_json_is_refused(
    change: Callable[[dict], object], good_output: Path, tmp_path: Path
) -> None:
    """The schema leaves no room for another type, name or form."""
    report = load(good_output / "cambridgeshire/2020-21/downloads/statistics.json")
    change(report)
    (tmp_path / "statistics.json").write_text(json.dumps(report), "utf-8")
    assert not schema_accepts(tmp_path)


def test_json_may_name_its_schema(good_output: Path, tmp_path: Path) -> None:
    """Editors look for `$schema`; a copy with it is still valid."""
    report = load(good_output / "cambridgeshire/2020-21/downloads/statistics.json")
    report = {"$schema": "statistics.schema.json", **report}
    (tmp_path / "statistics.json").write_text(json.dumps(report), "utf-8")
    assert schema_accepts(tmp_path)


@pytest.fixture(scope="module")
def opendocument() -> tuple[Path, Path]:
    """The schemas of OASIS, which Debian's Emacs carries: OpenDocument 1.3, and its manifest of
    1.2, from which that of 1.3 differs in the version."""
    folders = sorted(Path("/usr/share/emacs").glob("*/etc/schema"))
    assert folders, "install emacs-common for the schemas of OpenDocument"
    return folders[-1] / "OpenDocument-schema-v1.3.rnc", folders[-1] / "od-manifest-schema-v1.2-os.rnc"


def unpack(good_output: Path, target: Path) -> list[Path]:
    """The XML files of every spreadsheet."""
    files = []
    for report in REPORTS:
        found = parts(report.folder(good_output) / "downloads/statistics.ods")
        for name in ("content.xml", "styles.xml", "meta.xml"):
            file = target / f"{report.area}-{report.edition}-{name}"
            file.write_bytes(found[name])
            files.append(file)
    return files


def jing_accepts(schema: Path, *files: Path) -> bool:
    """RELAX NG in the compact form; identifiers are left out as the schema itself asks for."""
    return accepted("jing", "-i", "-c", schema, *files)


def test_spreadsheets_are_strict_opendocument(
    opendocument: tuple[Path, Path], good_output: Path, tmp_path: Path
) -> None:
    """Every part is valid by the schema of OpenDocument 1.3, without extensions."""
    assert jing_accepts(opendocument[0], *unpack(good_output, tmp_path))
    schema = tmp_path / "manifest.rnc"
    text = opendocument[1].read_text("utf-8")
    assert text.count('"1.2"') >= 1
    schema.write_text(text.replace('"1.2"', '"1.3"'), "utf-8")
    manifest = tmp_path / "manifest.xml"
    found = parts(REPORTS[0].folder(good_output) / "downloads/statistics.ods")
    manifest.write_bytes(found["META-INF/manifest.xml"])
    assert jing_accepts(schema, manifest)
    manifest.write_bytes(found["META-INF/manifest.xml"].replace(b"media-type", b"media-kind", 1))
    assert not jing_accepts(schema, manifest)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("content.xml", b"<text:p>", b"<text:para>"),
        ("content.xml", b'office:value="897"', b'office:value="89O"'),
        ("content.xml", b"table:style-name", b"table:look"),
        ("styles.xml", b"fo:wrap-option", b"fo:wrapping"),
        ("meta.xml", b"dc:title", b"dc:titles"),
    ],
)
def test_damaged_spreadsheets_are_refused(
    name: str, old: bytes, new: bytes, opendocument: tuple[Path, Path], good_output: Path,
    tmp_path: Path,
) -> None:
    """The schema finds an element, an attribute or a number that must not be."""
    data = parts(good_output / "cambridgeshire/2020-21/downloads/statistics.ods")[name]
    assert old in data
    data = data.replace(old, new).replace(b"</text:p>", b"</text:para>" if b"para" in new else b"</text:p>")
    file = tmp_path / name
    file.write_bytes(data)
    assert not jing_accepts(opendocument[0], file)


@pytest.mark.parametrize("report", REPORTS, ids=str)
def test_odfdo_reads_the_same_figures(report: Report, good_output: Path, program: Program) -> None:
    """Another library finds the sheets and their numbers."""
    document = Document(report.folder(good_output) / "downloads/statistics.ods")
    tables = document.body.tables[-len(LAYOUTS) :]
    rows = []
    for (key, layout), table in zip(LAYOUTS.items(), tables, strict=True):
        values = table.get_values()[-len(layout.rows) :]
        rows.append([[str(cell) for cell in row[1:]] for row in values])
    expected, _ = source_figures(program.content, report.area, report.edition)
    assert figures_of_tables(rows) == expected
    assert document.get_type() == "spreadsheet"


def test_libreoffice_shows_the_same_figures(
    good_output: Path, program: Program, tmp_path: Path
) -> None:
    """LibreOffice opens each spreadsheet and writes each sheet as CSV with what its cells show."""
    copies = []
    for report in REPORTS:
        copy = tmp_path / f"{report.area}_{report.edition}.ods"
        shutil.copyfile(report.folder(good_output) / "downloads/statistics.ods", copy)
        copies.append(copy)
    # Comma, quotation mark, UTF-8, from the first line, numbers as they are, every sheet.
    form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    assert accepted(
        "soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
        "--convert-to", form, "--outdir", tmp_path, *copies)
    for report, copy in zip(REPORTS, copies, strict=True):
        tables = []
        for number, layout in enumerate(LAYOUTS.values(), start=1):
            file = tmp_path / f"{copy.stem}-Table {number}.csv"
            with file.open(encoding="utf-8", newline="") as stream:
                lines = list(csv.reader(stream))
            tables.append([line[1:] for line in lines[-len(layout.rows) :]])
        expected, _ = source_figures(program.content, report.area, report.edition)
        assert figures_of_tables(tables) == expected
