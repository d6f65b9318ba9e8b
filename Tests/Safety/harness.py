"""What the checks of the publication share: a workbench, trees as values, and two contents.

No code is shared with the program, nor with the checks of the built sites.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = ".area-reports.lock"
MANIFEST = "manifest.json"
EDITION = re.compile(r"\d{4}-\d{2}")
DONE, CONTENT_ERRORS, WRONG_USAGE, ENVIRONMENT_FAILED = 0, 1, 2, 3
SECONDS = 120
"""No run takes a tenth of this; longer means that it hangs."""

CRASH = re.compile(r"Fatal error|Stack dump|Program crashed|Precondition failed|Backtrace")

Tree = dict[str, bytes]


def program_path() -> Path:
    """The program under test."""
    return ROOT / os.environ.get("AREA_REPORTS", ".build/release/area-reports")


@dataclass(frozen=True)
class Bench:
    """Folders of one check: content and templates to edit, output to publish to."""

    folder: Path

    @property
    def content(self) -> Path:
        return self.folder / "Content"

    @property
    def templates(self) -> Path:
        return self.folder / "Templates"

    @property
    def output(self) -> Path:
        return self.folder / "Output"

    def command(self, *more: str | Path, output: Path | None = None) -> list[str]:
        """The command line of a build."""
        return [
            str(program_path()), "build", "--content", str(self.content), "--templates",
            str(self.templates), "--output", str(output or self.output), *map(str, more),
        ]

    def build(self, *more: str | Path, output: Path | None = None, **options) -> Run:
        """Builds and waits for the end."""
        return run(self.command(*more, output=output), cwd=self.folder, **options)

    def good_build(self, *more: str | Path, output: Path | None = None) -> Run:
        """Builds what must succeed."""
        ended = self.build(*more, output=output)
        assert ended.code == DONE, ended.error
        return ended

    def clean_tree(self) -> Tree:
        """What a build into an empty folder gives."""
        place = self.folder / "Clean"
        shutil.rmtree(place, ignore_errors=True)
        self.good_build("--quiet", output=place)
        return tree(place)


@dataclass(frozen=True)
class Run:
    """A run that ended."""

    code: int
    output: str
    error: str

    @property
    def faults(self) -> list[str]:
        """Signs of an end that was not the program's own decision."""
        faults = [] if DONE <= self.code <= ENVIRONMENT_FAILED else [f"it ended with {self.code}"]
        if CRASH.search(self.error):
            faults.append("it crashed")
        return [f"{each}: {self.error[-800:]}" for each in faults]


def run(command: list[str], cwd: Path | None = None, **options) -> Run:
    """Runs a command line with nothing on standard input."""
    ended = subprocess.run(
        command, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS,
        check=False, **options,
    )
    return Run(ended.returncode, _text(ended.stdout), _text(ended.stderr))


def verify(folder: Path, *more: str) -> Run:
    """Lets the program compare a published folder with its manifests."""
    return run([str(program_path()), "verify", *more, str(folder)])


def _text(output: bytes) -> str:
    return output.decode("utf-8", errors="replace")


def new_bench(folder: Path) -> Bench:
    """A workbench with copies of the repository's content and templates."""
    bench = Bench(folder)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(ROOT / "Content", bench.content)
    shutil.copytree(ROOT / "Templates", bench.templates)
    return bench


def tree(folder: Path) -> Tree:
    """Every file by path with its bytes; links say where they lead, empty folders end in `/`."""
    found: Tree = {}
    for above, folders, files in os.walk(folder):
        inside = os.path.relpath(above, folder)
        prefix = "" if inside == "." else f"{inside}/"
        for name in files:
            place = os.path.join(above, name)
            if os.path.islink(place):
                found[prefix + name] = b"-> " + os.fsencode(os.readlink(place))
            elif not os.path.isfile(place):
                found[prefix + name] = b"-> special"
            else:
                with open(place, "rb") as file:
                    found[prefix + name] = file.read()
        if not folders and not files and prefix:
            found[prefix] = b""
    found.pop(LOCK, None)
    return found


def split_sites(whole: Tree) -> tuple[dict[str, Tree], Tree]:
    """The sites by folder, and everything above them."""
    folders = {path.removesuffix("/" + MANIFEST) for path in whole if path.endswith("/" + MANIFEST)}
    sites: dict[str, Tree] = {folder: {} for folder in folders}
    above: Tree = {}
    for path, content in whole.items():
        site = "/".join(path.split("/")[:2])
        if site in sites:
            sites[site][path.removeprefix(site + "/")] = content
        else:
            above[path] = content
    return sites, above


def is_left_over(path: str) -> bool:
    """Whether a path is one that a build in progress has hidden."""
    return any(re.search(r"^\..*\.(new|old|kept)-\d+$", part) for part in path.split("/"))


def mixtures(found: Tree, *allowed: Tree) -> list[str]:
    """Where a published folder is none of these trees, the old one and the new one in most checks:
    sites as wholes, pages above them one by one. What a dead build has hidden does not count."""
    faults = []
    sites, above = split_sites(visible(found))
    split = [split_sites(each) for each in allowed]
    for site in sorted(set(sites).union(*(each[0] for each in split))):
        if all(sites.get(site) != each[0].get(site) for each in split):
            faults.append(f"{site} is neither old nor new")
    for path in sorted(set(above).union(*(each[1] for each in split))):
        if path.endswith("/") and all(path not in each[1] for each in split):
            continue
        if all(above.get(path) != each[1].get(path) for each in split):
            faults.append(f"{path} is neither old nor new")
    return faults


def visible(found: Tree) -> Tree:
    """Without what a build in progress, or a dead one, has hidden."""
    return {path: each for path, each in found.items() if not is_left_over(path)}


def differences(one: Tree, other: Tree) -> list[str]:
    """The paths that two trees do not share with the same bytes."""
    return [
        f"{path}: {'only first' if path not in other else 'only second' if path not in one else 'bytes'}"
        for path in sorted(one.keys() | other.keys())
        if one.get(path) != other.get(path)
    ]


def reports(content: Path) -> list[Path]:
    """The folders of the reports, in order."""
    return sorted(each for each in content.glob("areas/*/*") if EDITION.fullmatch(each.name))


def append(file: Path, text: str) -> None:
    """Writes text at the end of a file."""
    with file.open("a", encoding="utf-8") as stream:
        stream.write(text)


def two_contents(bench: Bench) -> tuple[Path, Path]:
    """Two contents whose builds differ in every way: between them a report changes, one stays,
    one goes and one comes, and with them pages above."""
    first, second = bench.folder / "First", bench.folder / "Second"
    folders = reports(bench.content)
    assert len(folders) >= 4, "the repository has fewer than four reports"
    changed, _, going, coming, *rest = folders
    for each in rest:
        shutil.rmtree(each.parent)
    for place, absent in ((first, coming), (second, going)):
        shutil.copytree(bench.content, place)
        shutil.rmtree(place / absent.relative_to(bench.content))
    append(second / changed.relative_to(bench.content) / "introduction.md", "\n\nA new ending.\n")
    return first, second


def take_content(bench: Bench, content: Path) -> None:
    """Makes a prepared content the one to build."""
    shutil.rmtree(bench.content, ignore_errors=True)
    shutil.copytree(content, bench.content)
