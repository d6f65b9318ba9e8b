"""Builds that are killed at a random moment leave every site whole."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from collections import Counter

from harness import (
    Bench, differences, is_left_over, mixtures, take_content, tree, two_contents, verify,
)


def test_kill_at_random_moments(bench: Bench, is_long: bool, figures) -> None:
    """Each site is old or new after each kill; the next build gives what a clean one gives."""
    kills = 1000 if is_long else 40
    contents = two_contents(bench)
    clean = []
    for content in contents:
        take_content(bench, content)
        clean.append(bench.clean_tree())
    begin = time.monotonic()
    bench.good_build()
    duration = time.monotonic() - begin
    seen: Counter[str] = Counter()
    randomness = random.Random(1)
    current = 1
    number = 0
    while seen["killed"] < kills:
        number += 1
        target = 1 - current
        take_content(bench, contents[target])
        seen[kill_build(bench, randomness.uniform(0.2, 1) * duration)] += 1
        found = tree(bench.output)
        assert mixtures(found, clean[current], clean[target]) == [], f"kill {number}"
        visible = {path: each for path, each in found.items() if not is_left_over(path)}
        seen["with left-overs" if visible != found else "without left-overs"] += 1
        seen["old" if visible == clean[current] else "new" if visible == clean[target]
             else "some old, some new"] += 1
        # The next build may be of either content, or die, too.
        if randomness.random() < 0.2:
            continue_from = randomness.choice([current, target])
            take_content(bench, contents[continue_from])
            kill_build(bench, randomness.uniform(0.2, 1) * duration)
            assert mixtures(tree(bench.output), clean[current], clean[target]) == []
        current = randomness.choice([current, target])
        take_content(bench, contents[current])
        begin = time.monotonic()
        bench.good_build()
        # The machine may be busier or less busy than at the start.
        duration += (time.monotonic() - begin - duration) / 4
        assert differences(tree(bench.output), clean[current]) == [], f"after kill {number}"
        if number % 20 == 0:
            assert verify(bench.output).code == 0
    figures(f"kills at random moments: {seen['killed']}, broken 0; {dict(sorted(seen.items()))}")


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
