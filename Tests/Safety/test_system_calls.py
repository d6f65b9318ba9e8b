"""A build that is killed, or whose system calls fail, at each point leaves every site whole.

    python3 -m pytest Tests/Safety/test_system_calls.py --long    # every call; minutes
"""

from __future__ import annotations

import re
import shutil
import signal
from collections import Counter
from functools import partial
from pathlib import Path

import pytest

import system_calls
import upheavals
from harness import (
    CRASH, DONE, ENVIRONMENT_FAILED, Bench, Run, differences, mixtures, run, tree,
)
from processes import Progress, in_processes, own_folder
from system_calls import Point
from upheavals import Upheaval

SHORT_POINTS = 120
NAMED = re.compile(r"^area-reports: error: .*?'([^']+)'", re.MULTILINE)


def need_strace() -> None:
    """Passes over a check that cannot be made here."""
    if not shutil.which("strace"):
        pytest.skip("strace is not installed (Debian package strace)")
    if run(["strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "true"]).code:
        pytest.skip("ptrace is forbidden here, so strace cannot run")


def all_points(upheaval: Upheaval, folder: Path) -> list[Point]:
    """Each call of the build with a kill, and with a failure where it can have one."""
    output, record = folder / "Output", folder / "calls"
    upheaval.reset(output)
    ended = system_calls.strace(upheaval.command(output), record, *upheaval.always)
    assert ended.code == DONE, ended.error
    assert differences(tree(output), upheaval.after) == []
    points = system_calls.calls(record)
    assert system_calls.is_synchronised(points), "published before the disk has it"
    if upheaval.kinds:
        points = [each for each in points if each.call in upheaval.kinds]
    return points + system_calls.failures(points)


Case = tuple[str, Point]
UPHEAVALS: dict[str, Upheaval] = {}
"""By name; the processes have them from this one."""


def is_named(path: str, named: str, point: Point) -> bool:
    """Whether a message names what the call was about, or the folder that it lies in. Of a path
    that is resolved step by step it names the whole."""
    is_step = point.call == "readlink" and f"{named}/".startswith(f"{path}/")
    return is_step or f"{path}/".startswith(f"{named}/")


def sample(cases: list[Case]) -> list[Case]:
    """Each kind of call with each of its errors once, and more from all of the build."""
    groups: dict[tuple, list[Case]] = {}
    for name, point in cases:
        groups.setdefault((point.call, point.error), []).append((name, point))
    middle = {group[len(group) // 2] for group in groups.values()}
    return [*middle, *cases[::max(1, len(cases) // SHORT_POINTS)]]


def try_point(folder: Path, case: Case) -> tuple[Case, str, list[str]]:
    """How a build with this point ended, and what is wrong about that."""
    upheaval, point = UPHEAVALS[case[0]], case[1]
    place = own_folder(folder)
    output, record = place / "Output", place / "calls"
    upheaval.reset(output)
    command = upheaval.command(output)
    ended = system_calls.strace(command, record, *upheaval.always, *point.options(*upheaval.never))
    found = tree(output)
    how, faults = judged(ended, point, system_calls.injected_path(record, point.call))
    faults += mixtures(found, *upheaval.allowed)
    if ended.code == DONE:
        faults += differences(found, upheaval.after)
    after = run(command)
    if after.code != DONE:
        faults.append(f"the next build failed: {after.error}")
    faults += [f"after the next build: {each}"
               for each in differences(tree(output), upheaval.after)]
    return case, how, faults


def judged(ended: Run, point: Point, path: str | None) -> tuple[str, list[str]]:
    """How a run ended, and what is wrong with its exit code and its message."""
    faults = [f"it crashed: {ended.error[-500:]}"] if CRASH.search(ended.error) else []
    if point.error and path is None:
        faults.append("nothing was injected")
    if not point.error:
        if ended.code == DONE and point.call in system_calls.VARYING:
            return "not reached", faults
        if ended.code != -signal.SIGKILL:
            faults.append(f"it was not killed and ended with {ended.code}")
        return "killed", faults
    if ended.code == DONE:
        if point.must_be_reported:
            faults.append("nothing was said")
        return "harmless", faults
    if ended.code != ENVIRONMENT_FAILED:
        return "wrong end", [*faults, f"it ended with {ended.code}: {ended.error[-500:]}"]
    named = NAMED.search(ended.error)
    if not named or point.reason not in ended.error:
        faults.append(f"the message names no file or no reason: {ended.error}")
    elif not is_named(path or "", system_calls.public(named[1]), point):
        faults.append(f"the message names another file than {path}: {ended.error}")
    return "reported", faults


def test_every_system_call(tmp_path: Path, is_long: bool, figures, progress: Progress) -> None:
    """Kills and failures at system calls: all of them in the long form, a sample in the short."""
    need_strace()
    cases: list[Case] = []
    for upheaval in upheavals.prepare(tmp_path / "prepared"):
        UPHEAVALS[upheaval.name] = upheaval
        cases += [(upheaval.name, point) for point in all_points(upheaval, tmp_path)]
    total = len(cases)
    if not is_long:
        cases = sample(cases)
    ends: Counter[tuple[str, str]] = Counter()
    harmless: Counter[str] = Counter()
    faults = []
    attempt = partial(try_point, tmp_path)
    for (name, point), how, found in in_processes(attempt, cases, progress, "system calls"):
        ends[name, how] += 1
        harmless[f"{point.call} {point.error}"] += how == "harmless"
        faults += [f"{name}: {point}: {each}" for each in found]
    shown = ", ".join(f"{name}: {count} {how}" for (name, how), count in sorted(ends.items()))
    figures(f"system calls: {len(cases)} of {total} points, faults {len(faults)}; {shown}")
    if is_long:
        figures(f"failures that the build got over: {dict(sorted((+harmless).items()))}")
    assert len(faults) == 0, "\n".join(faults[:50])


def test_nothing_is_run_or_asked(bench: Bench) -> None:
    """A build starts no other program and opens no connection."""
    need_strace()
    record = bench.folder / "calls"
    ended = system_calls.strace(
        bench.command("--quiet"), record, "-e",
        "trace=execve,execveat,socket,connect,bind,sendto")
    assert ended.code == DONE, ended.error
    lines = record.read_text("utf-8", "replace").splitlines()
    assert [found[2] for line in lines if (found := system_calls.CALL.match(line))] == ["execve"]
