"""A build that is killed, or whose system calls fail, at each point leaves every site whole.

The build runs on one processor under strace, which numbers the calls of each thread: one thread
starts the program and another one builds, so each number is one moment of the build.
"""

from __future__ import annotations

import multiprocessing
import os
import re
import shutil
import signal
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from harness import (
    CRASH, DONE, ENVIRONMENT_FAILED, Bench, Run, differences, mixtures, new_bench, run,
    take_content, tree, two_contents,
)

FAILURES = {
    "openat": ("EIO", "ENOSPC", "EROFS"), "openat2": ("EIO",), "read": ("EIO", "EINTR"),
    "write": ("ENOSPC", "EDQUOT", "EIO", "EINTR"), "close": ("EIO",),
    "mkdirat": ("ENOSPC", "EDQUOT", "EROFS"), "renameat2": ("EIO", "EROFS", "EINVAL"),
    "renameat": ("EIO", "EROFS"), "rename": ("EIO",), "linkat": ("EIO", "EMLINK"),
    "unlinkat": ("EIO", "EROFS"), "fsync": ("EIO",), "syncfs": ("EIO", "ENOSPC"),
    "getdents64": ("EIO",), "flock": ("EIO", "EINTR"), "fcntl": ("EIO",), "newfstatat": ("EIO",),
    "fstat": ("EIO",), "mkdir": ("ENOSPC",),
}
"""What can go wrong, by call."""

SHORT_POINTS = 160
NOT_STARTED = re.compile(
    r"error while loading shared libraries|cannot open shared object|COMMAND --help")
"""The loader failed, or Swift's run time could not read the command line and gave none."""

NAMES_FILE = re.compile(r"^area-reports: error: .*'.+'", re.MULTILINE)
TEXTS = {
    "EIO": "Input/output error", "ENOSPC": "No space left", "EROFS": "Read-only file system",
    "EDQUOT": "quota exceeded", "EINTR": "Interrupted", "EINVAL": "Invalid argument",
    "EMLINK": "Too many links",
}


@dataclass(frozen=True)
class Point:
    """One moment of a build, and what happens to it there."""

    call: str
    number: int
    error: str | None

    @property
    def options(self) -> list[str]:
        what = f"error={self.error}" if self.error else "signal=KILL"
        return ["-e", f"inject={self.call}:{what}:when={self.number}"]


def strace(bench: Bench, *options: str) -> Run:
    """Builds under strace on one processor."""
    processor = min(os.sched_getaffinity(0))
    return run(
        ["strace", "-f", "-qq", "-o", str(bench.folder / "calls"), *options,
         *bench.command("--quiet", "--jobs", "1")],
        cwd=bench.folder, preexec_fn=lambda: os.sched_setaffinity(0, {processor}),
    )


def counted_calls(bench: Bench) -> Counter[str]:
    """How often each call is made by the thread that makes it most."""
    ended = strace(bench, "-e", f"trace={','.join(FAILURES)}")
    assert ended.code == DONE, ended.error
    counts: Counter[tuple[str, str]] = Counter()
    for line in (bench.folder / "calls").read_text("utf-8", "replace").splitlines():
        if found := re.match(r"(\d+) +(\w+)\(", line):
            counts[found[1], found[2]] += 1
    most: Counter[str] = Counter()
    for (_, call), count in counts.items():
        most[call] = max(most[call], count)
    return most


def all_points(calls: Counter[str]) -> list[Point]:
    """Each call once with a kill and once with each of its errors."""
    return [
        Point(call, number, error)
        for call in sorted(calls)
        for number in range(1, calls[call] + 1)
        for error in (None, *FAILURES[call])
    ]


class Rig:
    """A workbench of one process, with both trees as they should be."""

    def __init__(self, folder: Path) -> None:
        self.bench = new_bench(folder)
        first, second = two_contents(self.bench)
        take_content(self.bench, first)
        self.bench.good_build("--quiet", output=folder / "Before")
        self.old = tree(folder / "Before")
        take_content(self.bench, second)
        self.new = self.bench.clean_tree()

    def reset(self) -> None:
        """Puts the first publication in place."""
        shutil.rmtree(self.bench.output, ignore_errors=True)
        shutil.copytree(self.bench.folder / "Before", self.bench.output)

    def faults(self, point: Point) -> tuple[str, list[str]]:
        """How a build with this point ended, and what is wrong about that."""
        self.reset()
        ended = strace(self.bench, "-e", f"trace={point.call}", *point.options)
        found = tree(self.bench.output)
        faults = mixtures(found, self.old, self.new)
        how = f"exit code {ended.code}"
        if ended.code == -signal.SIGKILL and not point.error:
            how = "killed"
        elif ended.code == DONE:
            faults += differences(found, self.new)
        elif NOT_STARTED.search(ended.error):
            how = "not started"
        elif ended.code == ENVIRONMENT_FAILED:
            if not NAMES_FILE.search(ended.error) or TEXTS[point.error or "EIO"] not in ended.error:
                faults.append(f"the message names no file or no reason: {ended.error}")
        else:
            faults.append(f"it ended with {ended.code}: {ended.error[-500:]}")
        if CRASH.search(ended.error):
            faults.append(f"it crashed: {ended.error[-500:]}")
        after = self.bench.build("--quiet")
        if after.code != DONE:
            faults.append(f"the next build failed: {after.error}")
        faults += [f"after the next build: {each}" for each in differences(
            tree(self.bench.output), self.new)]
        return how, faults


RIG: list[Rig] = []


def set_up(folder: Path) -> None:
    """Gives each process its workbench and its processor."""
    number = multiprocessing.current_process()._identity[0]
    processors = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {processors[number % len(processors)]})
    RIG.append(Rig(folder / f"rig-{number}"))


def try_point(point: Point) -> tuple[Point, str, list[str]]:
    return (point, *RIG[0].faults(point))


def test_every_system_call(tmp_path: Path, is_long: bool, figures) -> None:
    """Kills and failures at system calls: all of them in the long form, a sample in the short."""
    if not shutil.which("strace"):
        pytest.skip("strace is not installed (Debian package strace)")
    if run(["strace", "-qq", "-o", "/dev/null", "true"]).code:
        pytest.skip("ptrace is forbidden here, so strace cannot run")
    rig = Rig(tmp_path / "rig-0")
    rig.reset()
    points = all_points(counted_calls(rig.bench))
    total = len(points)
    if not is_long:
        points = points[::max(1, total // SHORT_POINTS)]
    processes = max(1, len(os.sched_getaffinity(0)) - 1)
    faults, ends = [], Counter()
    with multiprocessing.Pool(processes, set_up, (tmp_path,)) as pool:
        for point, how, found in pool.imap_unordered(try_point, points):
            ends["kill" if not point.error else "failure", how] += 1
            faults += [f"{point.call} {point.number} {point.error or 'KILL'}: {each}"
                       for each in found]
    shown = ", ".join(f"{kind} → {how}: {count}" for (kind, how), count in sorted(ends.items()))
    figures(f"system calls: {len(points)} of {total} points, faults {len(faults)}; {shown}")
    assert faults == []


def test_nothing_is_run_or_asked(bench: Bench) -> None:
    """A build starts no other program and opens no connection."""
    if not shutil.which("strace") or run(["strace", "-qq", "-o", "/dev/null", "true"]).code:
        pytest.skip("strace is missing or ptrace is forbidden")
    ended = strace(bench, "-e", "trace=execve,execveat,socket,connect,bind,sendto")
    assert ended.code == DONE, ended.error
    calls = (bench.folder / "calls").read_text("utf-8", "replace").splitlines()
    made = [found[1] for line in calls if (found := re.match(r"\d+ +(\w+)\(", line))]
    assert made == ["execve"]
