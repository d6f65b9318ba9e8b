"""A file that becomes a link while it is read is never followed."""

from __future__ import annotations

import os
import threading
from collections import Counter
from pathlib import Path

from escapes import SECRET, outside, report
from harness import CONTENT_ERRORS, DONE, Bench, Run, program_path, run

LINK = "files.not-a-regular-file"


def swap_until(stop: threading.Event, place: Path, text: str, target: Path) -> None:
    """Puts a file and a link in the same place, one after the other, each in one step."""
    aside = place.parent.parent / "aside"
    while not stop.is_set():
        aside.symlink_to(target)
        os.replace(aside, place)
        aside.write_text(text, "utf-8")
        os.replace(aside, place)


def end(ended: Run) -> str:
    """What became of a try."""
    if ended.code == DONE:
        return "read"
    if LINK in ended.error:
        return "refused"
    # It was a link when its report was looked for, and the file again when it was opened.
    return "read as no report's" if "has no value outside a report" in ended.error else "other"


def test_swapped_for_a_link(bench: Bench, is_long: bool, figures) -> None:
    """Whatever the moment, the text is that of the file, or the link is refused."""
    outside(bench).mkdir()
    secret = outside(bench) / "secret.txt"
    place = report(bench) / "introduction.md"
    text = place.read_text("utf-8")
    # Right as a text, so that nothing but the link can be refused.
    secret.write_text(f"{text}\n\n{SECRET}\n", "utf-8")
    stop = threading.Event()
    swapper = threading.Thread(target=swap_until, args=(stop, place, text, secret))
    swapper.start()
    tries, seen = (10_000 if is_long else 500), Counter()
    try:
        for _ in range(tries):
            ended = run([str(program_path()), "render", str(place), "--content",
                         str(bench.content)], cwd=bench.folder)
            assert ended.faults == []
            assert SECRET not in ended.output + ended.error
            assert ended.code in (DONE, CONTENT_ERRORS), ended.error
            seen[end(ended)] += 1
    finally:
        stop.set()
        swapper.join()
    assert seen["read"] and seen["refused"], f"nothing was swapped: {seen}"
    assert not seen["other"], f"something else was refused: {seen}"
    figures(f"swapped for a link: {tries} tries, {dict(seen)}, followed 0")
