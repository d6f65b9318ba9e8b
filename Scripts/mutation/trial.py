"""Runs the program on mutants, each worker with a copy of the content of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from concurrent.futures import ProcessPoolExecutor
from enum import Enum
from pathlib import Path
from typing import Any

from mutant import CONTENT, ROOT, Mutant


class Outcome(Enum):
    """How the program took a mutant."""

    IN_PLACE = "in place"
    """A new error or warning points at the change, itself or with one of its notes."""
    ELSEWHERE = "elsewhere"
    MISSED = "not caught"


PROGRAM = ROOT / os.environ.get("AREA_REPORTS", ".build/release/area-reports")
"""What is run; a relative path begins at the repository."""

copy = Path()
baseline: set[str] = set()


def run(mutants: list[Mutant], jobs: int) -> list[Outcome]:
    """The outcomes in the order of the mutants."""
    with tempfile.TemporaryDirectory(prefix="mutate-") as folder:
        with ProcessPoolExecutor(jobs, initializer=begin, initargs=(folder,)) as pool:
            return list(pool.map(outcome, mutants, chunksize=8))


def begin(folder: str) -> None:
    """Copies the content for one worker and remembers what is said about it as it is."""
    global copy, baseline
    copy = Path(tempfile.mkdtemp(dir=folder))
    shutil.copytree(CONTENT, copy / "Content")
    baseline = {identity(each) for each in messages()}


def outcome(mutant: Mutant) -> Outcome:
    """Makes the change, asks the program, and takes the change back."""
    file = copy / "Content" / mutant.path
    original = file.read_bytes()
    if mutant.removes_file:
        file.unlink()
    else:
        file.write_bytes(mutant.text(original.decode("utf-8")).encode("utf-8"))
    try:
        found = messages()
    finally:
        file.write_bytes(original)
    new = [
        each for each in found
        if each["severity"] in ("error", "warning") and identity(each) not in baseline
    ]
    if not new:
        return Outcome.MISSED
    places = [place for each in new for place in (each, *each["notes"])]
    is_at = any(mutant.is_at(place["path"], place["range"]["start"]["line"]) for place in places)
    return Outcome.IN_PLACE if is_at else Outcome.ELSEWHERE


def identity(message: dict[str, Any]) -> str:
    """What makes a message the same in two runs, wherever its line has moved."""
    return f"{message['id']} {message['path']} {message['summary']}"


def messages() -> list[dict[str, Any]]:
    """What `check` says about the copy."""
    command = [
        str(PROGRAM), "check", "--content", "Content",
        "--templates", str(ROOT / "Templates"), "--jobs", "1", "--messages", "json",
    ]
    done = subprocess.run(command, cwd=copy, capture_output=True, timeout=60, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"exit code {done.returncode}: {done.stderr.decode()[-500:]}")
    found: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return found
