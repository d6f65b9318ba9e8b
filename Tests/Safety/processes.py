"""Work that is shared among processes, one for each processor that this one may use.

`taskset -c 0,1` in front of the command leaves the other processors to others.
"""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

Progress = Callable[[str], None]
"""Takes a line that is shown at once."""

EVERY = 15
"""Seconds between two lines of progress."""


def processors() -> int:
    """How many processes there are."""
    return len(os.sched_getaffinity(0))


def in_processes(
    work: Callable[[Any], Any], items: Sequence[Any], progress: Progress, what: str,
    set_up: Callable[..., None] | None = None, arguments: tuple = (),
) -> Iterator[Any]:
    """What `work` gives for each item, as it comes. `set_up` prepares each process."""
    begin = shown = time.monotonic()
    with multiprocessing.Pool(processors(), set_up, arguments) as pool:
        for done, result in enumerate(pool.imap_unordered(work, items), start=1):
            yield result
            now = time.monotonic()
            if now - shown >= EVERY:
                shown = now
                left = (now - begin) / done * (len(items) - done)
                progress(f"{what}: {done} of {len(items)}, {left:.0f} s left")


def own_folder(above: Path) -> Path:
    """A folder for the process that asks."""
    identity = multiprocessing.current_process()._identity
    folder = above / f"process-{identity[0] if identity else 0}"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
