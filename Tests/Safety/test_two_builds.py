"""Two builds into one folder at the same time: one wins, and the other one says so."""

from __future__ import annotations

import subprocess
from collections import Counter

from harness import (
    DONE, ENVIRONMENT_FAILED, Bench, differences, take_content, tree, two_contents,
)


def test_two_builds_at_once(bench: Bench, is_long: bool, figures) -> None:
    """The result is that of one of them, never a mixture."""
    contents = two_contents(bench)
    trees, commands = [], []
    for content in contents:
        take_content(bench, content)
        trees.append(bench.clean_tree())
        command = bench.command("--quiet")
        command[command.index("--content") + 1] = str(content)
        commands.append(command)
    seen: Counter[str] = Counter()
    for number in range(100 if is_long else 15):
        started = [
            subprocess.Popen(command, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
            for command in (commands if number % 2 else commands[::-1])
        ]
        errors = [each.communicate(timeout=60)[1].decode() for each in started]
        codes = sorted(each.returncode for each in started)
        assert codes in ([DONE, DONE], [DONE, ENVIRONMENT_FAILED]), errors
        for error, each in zip(errors, started):
            if each.returncode:
                assert "another build" in error and str(bench.output) in error
        found = tree(bench.output)
        assert min(len(differences(found, each)) for each in trees) == 0
        seen["one refused" if ENVIRONMENT_FAILED in codes else "one after the other"] += 1
    assert seen["one refused"]
    figures(f"two builds at once: {dict(seen)}, mixtures 0")
