"""Builds that are killed at a random moment leave every site whole."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import time
from collections import Counter
from functools import partial
from pathlib import Path

from harness import (
    Bench, differences, mixtures, new_bench, take_content, tree, two_contents, verify, visible,
)
from processes import Progress, in_processes, own_folder


CHAIN = 20
"""Kills one after the other in one folder."""


def chain(prepared: Path, number: int) -> tuple[Counter[str], list[str]]:
    """Kills builds in a folder of its own; how they ended, and what is wrong."""
    bench = Bench(own_folder(prepared.parent) / str(number))
    shutil.copytree(prepared, bench.folder)
    contents = [bench.folder / "First", bench.folder / "Second"]
    clean = [tree(bench.folder / f"Clean-{each.name}") for each in contents]
    begin = time.monotonic()
    bench.good_build()
    duration = time.monotonic() - begin
    seen: Counter[str] = Counter()
    faults: list[str] = []
    randomness = random.Random(number)
    current = 1
    while seen["killed"] < CHAIN and not faults:
        target = 1 - current
        take_content(bench, contents[target])
        # Half of them late, when sites are published, which takes a short while.
        moment = randomness.uniform(*randomness.choice([(0.2, 1), (0.8, 1.05)]))
        seen[kill_build(bench, moment * duration)] += 1
        found = tree(bench.output)
        faults += mixtures(found, clean[current], clean[target])
        shown = visible(found)
        seen["with left-overs" if shown != found else "without left-overs"] += 1
        seen["old" if shown == clean[current] else "new" if shown == clean[target]
             else "some old, some new"] += 1
        # The next build may be of either content, or die, too.
        if randomness.random() < 0.2:
            take_content(bench, contents[randomness.choice([current, target])])
            kill_build(bench, randomness.uniform(0.2, 1) * duration)
            faults += mixtures(tree(bench.output), clean[current], clean[target])
        current = randomness.choice([current, target])
        take_content(bench, contents[current])
        begin = time.monotonic()
        bench.good_build()
        # The machine may be busier or less busy than at the start.
        duration += (time.monotonic() - begin - duration) / 4
        faults += [f"after the next build: {each}"
                   for each in differences(tree(bench.output), clean[current])]
    if not faults and (verified := verify(bench.output)).code:
        faults.append(verified.error)
    shutil.rmtree(bench.folder)
    return seen, [f"chain {number}, kill {seen['killed']}: {each}" for each in faults]


def test_kill_at_random_moments(
    tmp_path: Path, is_long: bool, figures, progress: Progress
) -> None:
    """Each site is old or new after each kill; the next build gives what a clean one gives."""
    kills = 1000 if is_long else 40
    bench = new_bench(tmp_path / "prepared")
    for content in two_contents(bench):
        take_content(bench, content)
        bench.good_build("--quiet", output=bench.folder / f"Clean-{content.name}")
    seen: Counter[str] = Counter()
    faults: list[str] = []
    attempt = partial(chain, bench.folder)
    for ends, found in in_processes(attempt, range(kills // CHAIN), progress, "chains of kills"):
        seen += ends
        faults += found
    figures(f"kills at random moments: {seen['killed']}, faults {len(faults)}; "
            f"{dict(sorted(seen.items()))}")
    assert len(faults) == 0, "\n".join(faults[:20])
    assert seen["killed"] >= kills


def kill_build(bench: Bench, seconds: float) -> str:
    """Kills a build after so many seconds, if it is still running."""
    build = subprocess.Popen(
        bench.command("--quiet"), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        build.wait(seconds)
    except subprocess.TimeoutExpired:
        build.send_signal(signal.SIGKILL)
    return "killed" if build.wait() == -signal.SIGKILL else "done before"
