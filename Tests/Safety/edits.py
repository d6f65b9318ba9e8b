"""Random edits of content and templates, each of which leaves them right."""

from __future__ import annotations

import csv
import io
import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from harness import Bench, append, reports

Edit = Callable[[Bench, random.Random], str | None]
"""Changes something and says what, or does nothing and gives `None`."""


def figure(bench: Bench, choice: random.Random) -> str | None:
    """Changes a figure of a table that has no control totals."""
    file = choice.choice(reports(bench.content)) / "figures.csv"
    rows = list(csv.reader(file.read_text("utf-8").splitlines()))
    totals = {row[0] for row in rows if "total" in row[1:3]}
    free = [row for row in rows[1:] if row[0] not in totals and row[1] + row[2] == ""
            and row[3].isdigit() and row[0] != "rate"]
    if not free:
        return None
    row = choice.choice(free)
    row[3] = str(int(row[3]) + choice.choice([1, 2, 3]))
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    file.write_text(text.getvalue(), "utf-8")
    return f"figure {row[0]} of {file.parent}"


def word(bench: Bench, choice: random.Random) -> str:
    """Adds a sentence to a narrative or to a standard section."""
    files = sorted(bench.content.glob("areas/*/*/**/*.md"))
    files += sorted(each for each in bench.content.glob("editions/*/what-*.md"))
    file = choice.choice(files)
    append(file, f"\n\nSentence {choice.randrange(10**6)}.\n")
    return f"word in {file}"


def term(bench: Bench, choice: random.Random) -> str | None:
    """Changes a word of an edition."""
    file = choice.choice(sorted(bench.content.glob("editions/*/edition.yaml")))
    lines = file.read_text("utf-8").splitlines(keepends=True)
    terms = [i for i, line in enumerate(lines) if re.match(r"    en: \w[^\"'{}]*$", line)]
    if not terms:
        return None
    line = choice.choice(terms)
    lines[line] = f"{lines[line].rstrip()[:60]} {choice.randrange(100)}\n"
    file.write_text("".join(lines), "utf-8")
    return f"term {lines[line]!r} of {file}"


def template(bench: Bench, choice: random.Random) -> str:
    """Adds a comment to a template or a rule to the style sheet."""
    files = sorted(bench.templates.rglob("*.mustache")) + [bench.templates / "assets/site.css"]
    file = choice.choice(files)
    number = choice.randrange(10**6)
    if file.suffix == ".css":
        append(file, f"/* {number} */\n")
    else:
        file.write_text(file.read_text("utf-8").replace("class=\"", f"class=\"n{number} ", 1))
    return f"template {file}"


def area_name(bench: Bench, choice: random.Random) -> str:
    """Changes the name of an area."""
    file = bench.content / "areas.csv"
    rows = list(csv.DictReader(file.read_text("utf-8").splitlines()))
    row = choice.choice(rows)
    row["name-en"] = f"{row['name-en'][:40]} {choice.choice('ABCDEFG')}"
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0].keys(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    file.write_text(text.getvalue(), "utf-8")
    return f"name of {row['slug']}"


def report_removed(bench: Bench, choice: random.Random) -> str | None:
    """Takes a report away and keeps it aside."""
    folders = reports(bench.content)
    if len(folders) < 3:
        return None
    folder = choice.choice(folders)
    aside = bench.folder / "Aside" / folder.relative_to(bench.content)
    shutil.rmtree(aside, ignore_errors=True)
    aside.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(folder, aside)
    if not any(folder.parent.iterdir()):
        folder.parent.rmdir()
    return f"report removed: {folder}"


def report_added(bench: Bench, choice: random.Random) -> str | None:
    """Brings a report back that was taken away."""
    aside = reports(bench.folder / "Aside")
    if not aside:
        return None
    folder = choice.choice(aside)
    place = bench.content / folder.relative_to(bench.folder / "Aside")
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(folder, place)
    return f"report added: {place}"


def local_page(bench: Bench, choice: random.Random) -> str:
    """Adds a local page to a report, or takes one away that was added."""
    folder = choice.choice(reports(bench.content)) / "local"
    added = sorted(folder.glob("9?-added-*.md"))
    if added:
        added[0].unlink()
        return f"page removed: {added[0]}"
    folder.mkdir(exist_ok=True)
    page = folder / f"9{choice.randrange(10)}-added-{choice.randrange(100)}.md"
    page.write_text("---\ntitle: Added\n---\n\nA page that was added.\n", "utf-8")
    return f"page added: {page}"


ALL: list[Edit] = [
    figure, word, term, template, area_name, report_removed, report_added, local_page,
]


def restore(bench: Bench, saved: Path) -> None:
    """Puts back content and templates as they were saved."""
    for place in (bench.content, bench.templates):
        shutil.rmtree(place)
        shutil.copytree(saved / place.name, place)


def save(bench: Bench, saved: Path) -> None:
    """Keeps content and templates as they are."""
    shutil.rmtree(saved, ignore_errors=True)
    for place in (bench.content, bench.templates):
        shutil.copytree(place, saved / place.name)
