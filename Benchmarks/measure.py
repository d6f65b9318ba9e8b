"""Measures full and repeated builds beside Hugo, `cp -r` and the floor (Benchmarks/limit.c).

    Benchmarks/run [--sizes 42x1,42x20,42x100] [--runs 5] [--folder /dev/shm] [--keep]

All take turns within one run, because machines differ and are shared: only ratios within a run
mean anything. Every output goes to a new folder. Instructions are counted once on a small
publication by callgrind; compared with the kept count they show what a change really costs.
With --keep the table and the counts are written to Documentation/performance.md and kept.json.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import hugo_site
import workload

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "Benchmarks/kept.json"
DOCUMENT = ROOT / "Documentation/performance.md"
PROGRAM = os.environ["AREA_REPORTS"]
TOOLS = Path(os.environ["TOOLS"])
HUGO = next(TOOLS.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
"""The program itself: the command of its package starts a Python first."""
THREADS = str(os.cpu_count() or 1)
COUNTED = (7, 2)
"""Areas and years of the publication on which instructions are counted."""


@dataclass
class Contender:
    """What one way of building took, run by run."""

    walls: list[float] = field(default_factory=list)
    processors: list[float] = field(default_factory=list)
    memory: int = 0

    def run(self, command: list[str], extra: dict[str, str] | None = None) -> None:
        """Runs a command to its end; it must succeed and say nothing that an editor must read."""
        start = time.perf_counter()
        process = subprocess.Popen(
            command, env=os.environ | (extra or {}), stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)
        assert process.stdout
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.walls.append(time.perf_counter() - start)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0 or "[" in said:
            raise SystemExit(f"{' '.join(command)}: {process.returncode}\n{said[:2000]}")
        self.processors.append(usage.ru_utime + usage.ru_stime)
        self.memory = max(self.memory, usage.ru_maxrss // 1024)

    @property
    def wall(self) -> float:
        """The median, in seconds."""
        return statistics.median(self.walls)

    @property
    def processor(self) -> float:
        """The median over all threads, in seconds."""
        return statistics.median(self.processors)


class Size:
    """One size of publication with everything that is run on it."""

    def __init__(self, folder: Path, areas: int, years: int) -> None:
        self.folder = folder / f"{areas}x{years}"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.reports = areas * years
        self.content = self.folder / "Content"
        self.templates = self.folder / "Templates"
        workload.make(self.content, ROOT / "Content", areas, years, seed=1)
        shutil.copytree(ROOT / "Templates", self.templates)
        hugo_site.make(self.folder / "hugo", self.content,
                       (ROOT / "Templates/assets/site.css").read_text("utf-8"))
        self.results: dict[str, Contender] = {}
        self.pages = self.bytes = 0

    def measure(self, name: str, command: list[str], extra: dict[str, str] | None = None) -> None:
        """One more run of one contender."""
        self.results.setdefault(name, Contender()).run(command, extra)

    def ours(self, output: Path, *more: str) -> list[str]:
        """The command that builds with our program."""
        return [PROGRAM, "build", "--content", str(self.content), "--templates",
                str(self.templates), "--output", str(output), *more]

    def turn(self, number: int) -> None:
        """Everything once, in turn."""
        place = self.folder / f"turn-{number}"
        place.mkdir()
        self.measure("full build", self.ours(place / "ours"))
        if number == 0:
            self.list_output(place / "ours")
        self.measure("nothing changed", self.ours(place / "ours"))
        self.edit(self.content / "areas/area-000/2021-22/introduction.md", number)
        self.measure("one narrative changed", self.ours(place / "ours"))
        self.edit(self.templates / "layout.mustache", number)
        self.measure("one template changed", self.ours(place / "ours"))
        self.measure("full build, one thread", self.ours(place / "alone", "--jobs", "1"))
        hugo = [str(HUGO), "--source", str(self.folder / "hugo"), "--destination",
                str(place / "hugo"), "--quiet", "--noBuildLock"]
        self.measure("Hugo, full build", hugo, hugo_site.ENVIRONMENT)
        self.measure("cp -r of our output",
                     ["cp", "-r", str(place / "ours"), str(place / "copy")])
        for path in sorted({Path(line.split(" ", 1)[1]).parent for line in self.sizes}):
            (place / "limit" / path).mkdir(parents=True, exist_ok=True)
        self.measure("limit: parse and write", [
            str(TOOLS / "limit"), THREADS, str(self.folder / "texts"),
            str(self.folder / "sizes"), str(place / "limit")])
        shutil.rmtree(place)

    def edit(self, path: Path, number: int) -> None:
        """Changes a file so that every page made from it changes, another way in every turn."""
        text = path.read_text("utf-8")
        path.write_text(text + "\n" if path.suffix == ".mustache"
                        else f"{text}\nThe board met {number + 3} more times.\n", "utf-8")

    def list_output(self, output: Path) -> None:
        """Lists for the limit what there is to parse and how large what was written is."""
        files = [path for path in sorted(output.rglob("*"))
                 if path.is_file() and not path.name.startswith(".")]
        self.sizes = [f"{path.stat().st_size} {path.relative_to(output)}" for path in files]
        self.pages = sum(path.suffix == ".html" for path in files)
        self.bytes = sum(path.stat().st_size for path in files)
        (self.folder / "sizes").write_text("\n".join(self.sizes) + "\n")
        texts = sorted(self.content.rglob("*.md"))
        (self.folder / "texts").write_text("".join(f"{path}\n" for path in texts))

    def table(self) -> str:
        """The results as Markdown."""
        hugo = self.results["Hugo, full build"].wall
        limit = self.results["limit: parse and write"].wall
        lines = [
            f"### {self.reports:,} reports: {self.pages:,} pages, {self.bytes / 1e6:.0f} MB", "",
            "| | seconds | of Hugo | of the limit | CPU seconds | MiB |",
            "|---|---|---|---|---|---|"]
        for name, result in self.results.items():
            lines.append(
                f"| {name} | {result.wall:.3f} | {result.wall / hugo:.0%} "
                f"| {result.wall / limit:.1f} | {result.processor:.2f} | {result.memory} |")
        full = self.results["full build"].wall
        lines += ["", f"{self.pages / full:,.0f} pages a second, "
                  f"{1000 * full / self.reports:.2f} ms a report; on {THREADS} threads "
                  f"{self.results['full build, one thread'].wall / full:.1f} times as fast as on "
                  "one.", ""]
        return "\n".join(lines)


def instructions(folder: Path) -> tuple[dict[str, int], str]:
    """Instructions of a full and of an unchanged build on one thread, and where they go."""
    content, output = folder / "counted/Content", folder / "counted/Output"
    workload.make(content, ROOT / "Content", *COUNTED, seed=1)
    counts, profile = {}, folder / "counted/profile"
    command = [
        "valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", PROGRAM, "build",
        "--jobs", "1", "--content", str(content), "--templates", str(ROOT / "Templates"),
        "--output", str(output)]
    tables = []
    for name in ("full build", "nothing changed"):
        done = subprocess.run(
            command, env=os.environ | {"LD_PRELOAD": str(TOOLS / "openat2.so")},
            capture_output=True, text=True, check=True)
        found = re.search(r"Collected\s*:\s*(\d+)", done.stderr)
        counts[name] = int(found.group(1)) if found else 0
        tables.append(subprocess.run(
            ["callgrind_annotate", "--inclusive=yes", str(profile)], capture_output=True,
            text=True, check=True).stdout)
    return counts, hot_path(tables[0])


def hot_path(annotated: str) -> str:
    """The functions of ours that most instructions of a full build pass through."""
    lines = ["| instructions | in |", "|---|---|"]
    for line in annotated.splitlines():
        found = re.match(r"\s*[\d,]+ \(\s*([\d.]+)%\)\s+\S+?:(.+?) \[", line)
        if not found or not found.group(2).startswith("$s"):
            continue
        name = subprocess.run(
            ["swift", "demangle", "--simplified", "--compact", found.group(2).split("'")[0]],
            capture_output=True, text=True, check=False).stdout.strip()
        noise = ("closure", "partial apply", "protocol witness", "merged", "outlined", "Program")
        if name and not any(word in name for word in noise) and len(lines) < 42:
            lines.append(f"| {found.group(1)} % | `{name.replace('specialized ', '')}` |")
    return "\n".join(lines) + "\n"


def report_changes(counts: dict[str, int]) -> None:
    """Says how the counts compare with the kept ones; more is no failure, but should be known."""
    kept = json.loads(KEPT.read_text("utf-8"))["instructions"] if KEPT.exists() else {}
    for name, count in counts.items():
        before = kept.get(name)
        change = f", {count / before - 1:+.1%} against the kept count" if before else ""
        word = " REGRESSION" if before and count > before * 1.02 else ""
        print(f"{name}: {count:,} instructions{change}{word}")


def keep(tables: list[str], counts: dict[str, int], profile: str) -> None:
    """Writes the tables between the marks of the document, and the counts beside the program."""
    KEPT.write_text(json.dumps({"instructions": counts}, indent=2) + "\n", "utf-8")
    text = DOCUMENT.read_text("utf-8")
    counted = "".join(f"- {name}: {count:,} instructions\n" for name, count in counts.items())
    for mark, new in (("table", "\n".join(tables)), ("profile", f"{counted}\n{profile}")):
        text = re.sub(rf"(<!-- {mark} -->\n).*?(<!-- end of {mark} -->)",
                      lambda found: f"{found.group(1)}\n{new}\n{found.group(2)}", text,
                      flags=re.DOTALL)
    DOCUMENT.write_text(text, "utf-8")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="Benchmarks/run", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="42x1,42x20,42x100")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=Path("/dev/shm/area-reports-benchmark"))
    parser.add_argument("--keep", action="store_true")
    given = parser.parse_args()
    tables = []
    for size in given.sizes.split(","):
        areas, years = map(int, size.split("x"))
        measured = Size(given.folder, areas, years)
        for number in range(given.runs):
            measured.turn(number)
        shutil.rmtree(measured.folder)
        tables.append(measured.table())
        print(tables[-1], flush=True)
    counts, profile = instructions(given.folder)
    report_changes(counts)
    if given.keep:
        keep(tables, counts, profile)
    shutil.rmtree(given.folder)


if __name__ == "__main__":
    main()
