"""Nothing outside the folders of a build is read into the output or touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from escape_attempts import all_attempts
from escapes import SECRET, Attempt, outside
from harness import DONE, Bench, Run, Tree, program_path, run, tree

ATTEMPTS = all_attempts().all


def everything_else(bench: Bench) -> Tree:
    """Every file of the workbench but what was published."""
    return {path: each for path, each in tree(bench.folder).items()
            if not path.startswith("Output/")}


def visible_output(bench: Bench) -> bytes:
    """Everything that was published, as one text."""
    if not bench.output.is_dir():
        return b""
    return b"\n".join(each for each in tree(bench.output).values() if not each.startswith(b"-> "))


def attempted(bench: Bench, arguments: list[str] | None) -> Run:
    if not arguments or arguments[0] != "COMMAND":
        return run(command(bench, arguments or []), cwd=bench.folder)
    words = [each.replace("BENCH", str(bench.folder)) for each in arguments[1:]]
    options = [] if words[0] in ("explain", "verify") else ["--content", str(bench.content)]
    return run([str(program_path()), *words, *options], cwd=bench.folder)


def command(bench: Bench, arguments: list[str]) -> list[str]:
    """A build; another output takes the place of the usual one."""
    words = bench.command("--quiet")
    if arguments:
        words[words.index("--output") + 1] = arguments[1]
    return words


@pytest.mark.parametrize("attempt", ATTEMPTS, ids=[each.name for each in ATTEMPTS])
def test_escape_attempt(attempt: Attempt, bench: Bench) -> None:
    """The attempt is refused with a message; nothing outside is touched or published."""
    outside(bench).mkdir()
    (outside(bench) / "secret.txt").write_text(SECRET, "utf-8")
    arguments = attempt.prepare(bench)
    before = everything_else(bench)
    system = set(os.listdir("/")), set(os.listdir(Path.home()))
    ended = attempted(bench, arguments)
    assert ended.faults == []
    assert ended.code in attempt.codes, f"{ended.code}: {ended.error}{ended.output}"
    assert attempt.says in ended.error
    if ended.code == DONE:
        return
    assert ended.error.strip() or ended.output.strip(), "it says nothing"
    assert everything_else(bench) == before
    assert system == (set(os.listdir("/")), set(os.listdir(Path.home())))
    assert SECRET.encode() not in visible_output(bench)
    assert SECRET not in ended.error + ended.output


def test_there_are_enough_attempts(figures) -> None:
    """The list is not shortened by accident."""
    assert len(ATTEMPTS) >= 60
    figures(f"escape attempts: {len(ATTEMPTS)}")
