"""No text that an editor writes becomes markup: it appears as text, or the build refuses it."""

from __future__ import annotations

import csv
import io
import json
import multiprocessing
import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import payloads
from harness import CONTENT_ERRORS, DONE, Bench, append, new_bench, reports, tree
from page_reader import PageReader
from processes import Progress, in_processes, own_folder

START, END = "Qstart", "Qend"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
    "789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082")


def report(bench: Bench) -> Path:
    return reports(bench.content)[0]


def markdown(form: str) -> Callable[[Bench, str], None]:
    """Adds Markdown to the introduction, with the text in the place of `@`."""
    def write(bench: Bench, text: str) -> None:
        images = report(bench) / "images"
        if "images/" in form:
            images.mkdir(exist_ok=True)
            (images / "x.png").write_bytes(PIXEL)
        with (report(bench) / "introduction.md").open("a", encoding="utf-8", newline="") as file:
            file.write("\n\n" + form.replace("@", text) + "\n")
    return write


def title(bench: Bench, text: str) -> None:
    """The title of a local page, in its front matter."""
    folder = report(bench) / "local"
    folder.mkdir(exist_ok=True)
    (folder / "99-page.md").write_text(
        f"---\ntitle: {json.dumps(text, ensure_ascii=False)}\n---\n\nText.\n", "utf-8", newline="")


def plain_title(bench: Bench, text: str) -> None:
    """The same without quotation marks."""
    folder = report(bench) / "local"
    folder.mkdir(exist_ok=True)
    (folder / "99-page.md").write_text(f"---\ntitle: {text}\n---\n\nText.\n", "utf-8", newline="")


def in_csv(file: str, row: Callable[[dict], bool], column: str) -> Callable[[Bench, str], None]:
    """A cell of a file; `REPORT` stands for the report."""
    def write(bench: Bench, text: str) -> None:
        relative = file.replace("REPORT", str(report(bench).relative_to(bench.content)))
        place = bench.content / relative
        rows = list(csv.DictReader(place.read_text("utf-8").splitlines()))
        next(each for each in rows if row(each | {"report": report(bench).parent.name}))[column] = text
        stream = io.StringIO()
        writer = csv.DictWriter(stream, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        place.write_text(stream.getvalue(), "utf-8", newline="")
    return write


def in_yaml(pattern: str, place: str) -> Callable[[Bench, str], None]:
    """The value behind the first match of a pattern, as quoted YAML."""
    def write(bench: Bench, text: str) -> None:
        file = next(iter(sorted(bench.content.glob(place))))
        old = file.read_text("utf-8")
        quoted = json.dumps(text, ensure_ascii=False)
        new = re.sub(pattern, lambda found: found[1] + quoted, old, count=1, flags=re.MULTILINE)
        assert new != old, f"{pattern} in {file}"
        file.write_text(new, "utf-8", newline="")
    return write


def settings(text_of: Callable[[str], str]) -> Callable[[Bench, str], None]:
    """The whole of `report.yaml`."""
    def write(bench: Bench, text: str) -> None:
        quoted = json.dumps(text, ensure_ascii=False)
        (report(bench) / "report.yaml").write_text(
            "status: published\n" + text_of(quoted), "utf-8", newline="")
    return write


PLACES: dict[str, Callable[[Bench, str], None]] = {
    "paragraph": markdown("@"), "heading": markdown("## @\n\nText."),
    "list": markdown("- @\n- x"), "quotation": markdown("> @"), "code": markdown("`@`"),
    "code block": markdown("```\n@\n```"), "fence": markdown("```@\nx\n```"),
    "table cell": markdown("Table: Caption\n\n| A | B |\n| --- | --- |\n| @ | x |"),
    "table caption": markdown("Table: @\n\n| A | B |\n| --- | --- |\n| x | x |"),
    "link text": markdown("[@](index.html)"), "link title": markdown('[x](index.html "@")'),
    "link address": markdown("[x](@)"), "reference": markdown("[x][y]\n\n[y]: @"),
    "autolink": markdown("<@>"), "image alternative": markdown("![@](images/x.png)"),
    "image title": markdown('![x](images/x.png "@")'), "image address": markdown("![x](@)"),
    "page title": title, "page title without quotes": plain_title,
    "area name": in_csv("areas.csv", lambda row: row["slug"] == row["report"], "name-en"),
    "force": in_csv("areas.csv", lambda row: row["slug"] == row["report"], "force-en"),
    "figure": in_csv("REPORT/figures.csv", lambda row: row["row"] == "", "value"),
    "note": in_csv("REPORT/figures.csv", lambda row: row["row"] == "", "note"),
    "term": in_yaml(r"^(  category-1:\n    en: ).*$", "editions/*/edition.yaml"),
    "edition title": in_yaml(r"^(title:\n  en: ).*$", "editions/*/edition.yaml"),
    "caption": in_yaml(r"^(    caption:\n      en: ).*$", "table-sets/*.yaml"),
    "site title": in_yaml(r"^(title:\n  en: ).*$", "site.yaml"),
    "word": in_yaml(r"^(  home: ).*$", "strings/en.yaml"),
    "report name": settings(lambda text: f"name:\n  en: {text}\nname-forms:\n  en:\n    possessive: {text}\n"),
    "post": settings(lambda text: f"people:\n  - name: A\n    post: {text}\n"),
    "person": settings(lambda text: f"people:\n  - name: {text}\n    post: A\n"),
}
MARKDOWN = list(PLACES)[:list(PLACES).index("page title")]
QUIET_PLACES = {"link address", "reference", "autolink", "image address", "fence", "figure",
                "note", "page title without quotes"}
"""Where the text itself need not be seen on a page."""

BENCH: list[Bench] = []


def set_up(folder: Path) -> None:
    """Gives each process a workbench with one report."""
    bench = new_bench(own_folder(folder) / "bench")
    # One whose settings answer nothing, so that they can be replaced.
    kept = min(reports(bench.content), key=lambda each: (each / "report.yaml").stat().st_size)
    for each in reports(bench.content):
        if each != kept:
            shutil.rmtree(each)
    for each in (bench.content / "areas").iterdir():
        if not any(each.iterdir()):
            each.rmdir()
    (report(bench) / "report.yaml").write_text("status: published\n", "utf-8")
    shutil.copytree(bench.content, bench.folder / "Saved")
    BENCH.append(bench)


def inject(case: tuple[str, str]) -> tuple[str, str, str, list[str]]:
    """Writes a text in a place, builds, and judges the pages."""
    place, payload = case
    bench = BENCH[0]
    shutil.rmtree(bench.content)
    shutil.copytree(bench.folder / "Saved", bench.content)
    is_address = place in ("link address", "reference", "autolink", "image address", "fence")
    text = payload if is_address else f"{START} {payload} {END}"
    try:
        PLACES[place](bench, text)
    except UnicodeEncodeError:
        return place, payload, "cannot be written", []
    ended = bench.build("--quiet", "--drafts")
    if ended.code == CONTENT_ERRORS:
        says = re.search(r"^\S+:\d+:\d+: error: .* \[[\w.-]+\]$", ended.error, re.MULTILINE)
        return place, payload, "refused", ended.faults + ([] if says else ["no message"])
    if ended.code != DONE:
        return place, payload, "failed", [f"it ended with {ended.code}: {ended.error[-300:]}"]
    pages = {path: PageReader(content.decode("utf-8"))
             for path, content in tree(bench.output).items() if path.endswith(".html")}
    faults = [f"{path}: {fault}" for path, page in pages.items() for fault in page.faults]
    texts = "\n".join(page.text for page in pages.values())
    if place not in QUIET_PLACES:
        if START not in texts or END not in texts:
            faults.append("the text is on no page")
        # Where parameters are read, a backslash before braces is ours: it says that they are none.
        # Elsewhere, as in the names of forces, it is text like any other.
        elif place not in MARKDOWN and not any(
                " ".join(form.split()) in texts for form in (text, text.replace("\\{{", "{{"))):
            faults.append("the text is not on the page as it was written")
    return place, payload, "shown", faults


def test_payloads_stay_text(tmp_path: Path, is_long: bool, figures, progress: Progress) -> None:
    """Every payload in every place; the short form takes a part of them."""
    assert len(payloads.ALL) >= 150
    cases = [(place, payload) for payload in payloads.ALL for place in PLACES]
    total = len(cases)
    if not is_long:
        cases = cases[::29]
    ends: Counter[str] = Counter()
    faults = []
    shown: Counter[str] = Counter()
    results = in_processes(inject, cases, progress, "injection", set_up, (tmp_path,))
    for place, payload, how, found in results:
        ends[how] += 1
        shown[place] += how == "shown"
        faults += [f"{place}: {payload[:60]!r}: {each}" for each in found]
    figures(f"injection: {len(cases)} of {total} (payloads {len(payloads.ALL)}, places "
            f"{len(PLACES)}): {dict(ends)}, faults {len(faults)}")
    assert len(faults) == 0, "\n".join(faults[:50])


def test_harmless_text_is_shown_everywhere(tmp_path: Path) -> None:
    """Each place takes harmless text, or the refusals would prove nothing."""
    with multiprocessing.Pool(1, set_up, (tmp_path,)) as pool:
        ends = pool.map(inject, [(place, {
            "link address": "index.html", "reference": "index.html", "image address": "images/x.png",
            "autolink": "https://x.example/", "fence": "",
        }.get(place, "harmless")) for place in PLACES])
    wrong = [(place, how, faults) for place, _, how, faults in ends if how != "shown" or faults]
    assert [each for each in wrong if each[0] not in ("figure", "image address")] == []
