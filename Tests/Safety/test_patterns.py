"""Pathological Markdown is refused at once, or read in little time and memory.

    python3 -m pytest Tests/Safety/test_patterns.py --long     # a line for each pattern and size
"""

from __future__ import annotations

import os
import resource
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from harness import CONTENT_ERRORS, CRASH, DONE, program_path
from patterns import PATTERNS, in_blocks

KIB = 1024
HANGS = 30
"""Seconds of the processor, many times what any pattern takes on a slow machine."""
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


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (HANGS, HANGS))


def measured(text: str, place: Path) -> Measured:
    """Reads a text as one narrative."""
    place.write_text(text, "utf-8", newline="")
    with open(place.with_suffix(".out"), "wb") as out, open(place.with_suffix(".err"), "wb") as err:
        started = time.monotonic()
        process = subprocess.Popen(
            [str(program_path()), "render", str(place), "--content", str(place.parent)],
            stdin=subprocess.DEVNULL, stdout=out, stderr=err, preexec_fn=limited)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    return Measured(
        process.returncode, seconds, usage.ru_maxrss // KIB,
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
    for form, text in forms(name, is_long).items():
        run = measured(text, tmp_path / "text.md")
        assert not CRASH.search(run.error), f"{form}: {run.error[-500:]}"
        assert run.code in (DONE, CONTENT_ERRORS), f"{form} ended with {run.code}"
        assert run.memory <= MEMORY, f"{form} took {run.memory} MiB"
        assert run.output <= OUTPUT, f"{form} gave {run.output} bytes"
        assert (run.code == CONTENT_ERRORS) == ("error: " in run.error)
        if is_long:
            word = "refused" if run.code else "read"
            limit = run.error.split("[", 1)[-1].split("]", 1)[0] if run.code else ""
            figures(f"| {name} | {form} | {word} {limit} | {run.seconds * 1000:.0f} ms | "
                    f"{run.memory} MiB | {run.output // KIB} KiB |")


def test_reading_a_small_text_is_no_pattern(tmp_path: Path) -> None:
    """What is right is read, or refusing would prove nothing."""
    run = measured("A *word*.\n", tmp_path / "text.md")
    assert run.code == DONE and run.output > 0, run.error
