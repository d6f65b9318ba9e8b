"""Pathological Markdown is refused at once, or read in little time and memory.

    python3 -m pytest Tests/Safety/test_patterns.py --long     # also times, a line for each pattern

Times are those of the processor for a whole run of the program, so that other work on the machine
hardly changes them. What a run takes for a text of two words is shown beside them.
"""

from __future__ import annotations

import os
import re
import resource
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from harness import CONTENT_ERRORS, CRASH, DONE, Bench, append, program_path, reports
from patterns import PATTERNS, in_blocks

KIB = 1024
HANGS = 30
"""Seconds of the processor, many times what any pattern takes on a slow machine."""
REFUSED, READ = 0.05, 2
"""Seconds of the processor within which a limit refuses a text, or the text is read."""
TRIES = 3
"""The long form takes the best of so many runs when the first is too slow."""
MEMORY = 256
"""MiB that a run may use in all."""
OUTPUT = 16 * KIB * KIB


@dataclass(frozen=True)
class Measured:
    """How a run ended."""

    code: int
    seconds: float
    memory: int
    output: int
    error: str

    @property
    def reasons(self) -> list[str]:
        """The identifiers of the errors."""
        found = re.findall(r"error: .* \[(?:markdown\.)?([\w.-]+)\]$", self.error, re.MULTILINE)
        return sorted(set(found))

    @property
    def allowed(self) -> float:
        """The seconds that it may take."""
        # The depth of emphasis is known only once the text is read.
        limits = [each for each in self.reasons if each.startswith("limit-")]
        return REFUSED if limits and limits != ["limit-depth"] else READ


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (HANGS, HANGS))


def measured(text: str, place: Path) -> Measured:
    """Reads a text as one narrative."""
    place.write_text(text, "utf-8", newline="")
    with open(place.with_suffix(".out"), "wb") as out, open(place.with_suffix(".err"), "wb") as err:
        process = subprocess.Popen(
            [str(program_path()), "render", str(place), "--content", str(place.parent)],
            stdin=subprocess.DEVNULL, stdout=out, stderr=err, preexec_fn=limited)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Measured(
        process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // KIB,
        place.with_suffix(".out").stat().st_size,
        place.with_suffix(".err").read_text("utf-8", "replace"))


def forms(name: str, is_long: bool) -> dict[str, str]:
    """The sizes of a pattern, and the most of it that the limits let pass."""
    make = PATTERNS[name]
    sizes = (64, 256, 1024) if is_long else (64,)
    return {f"{size} KiB": make(size * KIB) for size in sizes} | {
        "in blocks": in_blocks(make(8_000)), "half a block": in_blocks(make(4_000), block=4_000)}


@pytest.mark.parametrize("name", PATTERNS)
def test_pattern(name: str, tmp_path: Path, is_long: bool, figures) -> None:
    runs = {}
    for form, text in forms(name, is_long).items():
        run = runs[form] = measured(text, tmp_path / "text.md")
        assert not CRASH.search(run.error), f"{form}: {run.error[-500:]}"
        assert run.code in (DONE, CONTENT_ERRORS), f"{form} ended with {run.code}"
        assert run.memory <= MEMORY, f"{form} took {run.memory} MiB"
        assert run.output <= OUTPUT, f"{form} gave {run.output} bytes"
        assert (run.code == CONTENT_ERRORS) == ("error: " in run.error)
        runs[form] = best(run, text, tmp_path / "text.md")
        assert runs[form].seconds <= (run.allowed if is_long else READ), \
            f"{form} took {runs[form].seconds:.3f} s"
    if is_long:
        figures(row(name, [*runs.values()]))


@pytest.mark.parametrize(("name", "size", "limit"), [
    ("one letter", 64, "limit-line"), ("rules", 64, "limit-block"),
    ("blank lines", 256, "limit-file-size"), ("nested quotations", 64, "limit-depth"),
    ("definitions", 64, "limit-references"), ("rows of one cell", 64, "limit-rows"),
])
def test_limits_refuse(name: str, size: int, limit: str, tmp_path: Path) -> None:
    """Each limit is there: at these sizes many a pattern would still be read in time."""
    assert limit in measured(PATTERNS[name](size * KIB), tmp_path / "text.md").reasons


def best(run: Measured, text: str, place: Path) -> Measured:
    """This run, or a faster one if it was too slow."""
    tries = [run]
    while len(tries) < TRIES and tries[-1].seconds > run.allowed:
        tries.append(measured(text, place))
    return min(tries, key=lambda each: each.seconds)


def row(name: str, runs: list[Measured]) -> str:
    """A line for the guide to safety."""
    sizes, blocks = runs[:3], runs[3:]
    reasons = [", ".join(sorted({reason for each in group for reason in each.reasons})) or "read"
               for group in (sizes, blocks)]
    times = " / ".join(f"{each.seconds * 1000:.0f}" for each in sizes)
    return (f"| {name} | {reasons[0]} | {times} | {reasons[1]} | "
            f"{max(each.seconds for each in blocks) * 1000:.0f} | "
            f"{max(each.memory for each in runs)} |")


def test_reading_a_small_text_is_no_pattern(tmp_path: Path, is_long: bool, figures) -> None:
    """What is right is read, or refusing would prove nothing."""
    run = measured("A *word*.\n", tmp_path / "text.md")
    assert run.code == DONE and run.output > 0, run.error
    if is_long:
        figures(f"| two words | read | {run.seconds * 1000:.0f} | | | {run.memory} |")


def test_a_file_of_refused_characters(bench: Bench) -> None:
    """Whatever the number of faults, they are found in little time and shown in little space."""
    spoiled = reports(bench.content)[0] / "figures.csv"
    append(spoiled, ",,,," + "\u200b" * 300_000 + "\n")
    ended = bench.build("--quiet", preexec_fn=limited)
    assert ended.code == CONTENT_ERRORS and ended.faults == []
    assert ended.error.count("[text.character]") == 1001
