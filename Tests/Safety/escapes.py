"""Attempts to read or write outside the folders of a build, as data: each prepares a workbench
and says how the run must end. Beside the workbench lies a folder `Outside` with a secret."""

from __future__ import annotations

import csv
import io
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from harness import CONTENT_ERRORS, ENVIRONMENT_FAILED, WRONG_USAGE, Bench, reports

SECRET = "c0ffee-secret-c0ffee"


@dataclass(frozen=True)
class Attempt:
    """One attempt: how to prepare it, how the run ends, and what the messages say."""

    name: str
    prepare: Callable[[Bench], list[str] | None]
    """Gives more arguments, or a whole command line that begins with a subcommand."""
    codes: tuple[int, ...] = (CONTENT_ERRORS,)
    says: str = ""


@dataclass
class Attempts:
    """The attempts, gathered."""

    all: list[Attempt] = field(default_factory=list)

    def add(self, name: str, prepare: Callable, codes=(CONTENT_ERRORS,), says: str = "") -> None:
        codes = codes if isinstance(codes, tuple) else (codes,)
        self.all.append(Attempt(name, prepare, codes, says))


def outside(bench: Bench) -> Path:
    return bench.folder / "Outside"


def report(bench: Bench) -> Path:
    """The report that attempts are made on: one with local pages."""
    found = [each for each in reports(bench.content) if list(each.glob("local/*.md"))]
    return found[-1]


def moved_away(relative: str, *, is_relative: bool = False, above: str = "Content") -> Callable:
    """Moves something outside and leaves a link in its place; `REPORT` stands for the report."""
    def prepare(bench: Bench) -> None:
        place = bench.folder / above / relative.replace(
            "REPORT", str(report(bench).relative_to(bench.content)))
        target = outside(bench) / "moved"
        shutil.move(place, target)
        place.symlink_to(os.path.relpath(target, place.parent) if is_relative else target)
    return prepare


def special_file(make: Callable[[str], None]) -> Callable:
    """Puts something that is no regular file in the place of a narrative."""
    def prepare(bench: Bench) -> None:
        place = report(bench) / "introduction.md"
        place.unlink()
        make(str(place))
    return prepare


def local_file(name: bytes) -> Callable:
    """Adds a local page with this name."""
    def prepare(bench: Bench) -> None:
        place = os.fsencode(report(bench) / "local") + b"/" + name
        with open(place, "wb") as file:
            file.write(b"---\ntitle: Page\n---\n\nText.\n")
    return prepare


def slug(text: str, *, folder: bool = True) -> Callable:
    """Gives an area this slug and, where a folder can have the name, a report."""
    def prepare(bench: Bench) -> None:
        source = report(bench)
        file = bench.content / "areas.csv"
        rows = list(csv.reader(file.read_text("utf-8").splitlines()))
        old = next(row for row in rows if row[0] == source.parent.name)
        rows.append([text, *old[1:7], "E99999999", "", *old[9:]])
        stream = io.StringIO()
        csv.writer(stream, lineterminator="\n").writerows(rows)
        file.write_text(stream.getvalue(), "utf-8")
        copy_population(bench, source.parent.name, text)
        if folder:
            place = bench.content / "areas" / text / source.name
            shutil.copytree(source, place)
            without_rate(place)
    return prepare


def copy_population(bench: Bench, known: str, new: str) -> None:
    """Gives a new area the population of another one."""
    file = bench.content / "populations.csv"
    rows = list(csv.reader(file.read_text("utf-8").splitlines()))
    place = rows[0].index("area")
    rows += [[*row[:place], new, *row[place + 1:]] for row in rows if row[place] == known]
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    file.write_text(stream.getvalue(), "utf-8")


def without_rate(folder: Path) -> None:
    """Takes away the control total that needs the area's population."""
    file = folder / "figures.csv"
    lines = file.read_text("utf-8").splitlines(keepends=True)
    file.write_text("".join(line for line in lines if not line.startswith("rate,")), "utf-8")


def paragraph(text: str) -> Callable:
    """Adds a paragraph to the introduction."""
    def prepare(bench: Bench) -> None:
        with (report(bench) / "introduction.md").open("a", encoding="utf-8") as file:
            file.write(f"\n\n{text}\n")
    return prepare


def image(name: str, content: bytes, reference: str | None = None) -> Callable:
    """Adds a file to the images, and refers to it."""
    def prepare(bench: Bench) -> None:
        folder = report(bench) / "images"
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
        paragraph(f"![A picture](images/{reference or name})")(bench)
    return prepare


def linked_image(bench: Bench) -> None:
    folder = report(bench) / "images"
    folder.mkdir(exist_ok=True)
    (folder / "picture.png").symlink_to(outside(bench) / "secret.txt")
    paragraph("![A picture](images/picture.png)")(bench)


def template(text: str) -> Callable:
    """Adds text to the layout."""
    def prepare(bench: Bench) -> None:
        file = bench.templates / "layout.mustache"
        file.write_text(file.read_text("utf-8").replace("</body>", f"{text}</body>"), "utf-8")
    return prepare


def to_output(path: str, make: Callable[[Bench], None] = lambda bench: None) -> Callable:
    """Builds into another folder; `BENCH` stands for the workbench."""
    def prepare(bench: Bench) -> list[str]:
        make(bench)
        return ["--output", path.replace("BENCH", str(bench.folder))]
    return prepare


def in_output(make: Callable[[Bench], None]) -> Callable:
    """Changes something in an output that was built before."""
    def prepare(bench: Bench) -> None:
        bench.good_build("--quiet")
        paragraph("A new ending.")(bench)
        make(bench)
    return prepare


def site(bench: Bench) -> Path:
    """The published site of the report that attempts are made on."""
    return bench.output / report(bench).relative_to(bench.content / "areas")


def replace_by_link(place: Path, target: Path) -> None:
    """Moves something to a target that is not there yet, and leaves a link."""
    if place.is_dir() and not place.is_symlink():
        shutil.move(place, target)
    else:
        place.unlink(missing_ok=True)
    place.symlink_to(target)


def command(*words: str, make: Callable[[Bench], None] = lambda bench: None) -> Callable:
    """Runs another subcommand."""
    def prepare(bench: Bench) -> list[str]:
        make(bench)
        return ["COMMAND", *words]
    return prepare


REFUSED = (WRONG_USAGE, ENVIRONMENT_FAILED)
