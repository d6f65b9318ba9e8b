"""Applies the fixes of the JSON form, as an editor's program would that reads nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any


def offset(text: str, place: dict[str, int]) -> int:
    """The position of a place: lines and columns count from 1, columns in characters."""
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[: place["line"] - 1]) + place["column"] - 1


def apply_fixes(messages: Iterable[dict[str, Any]], root: Path) -> list[dict[str, Any]]:
    """Applies the first fix of every message and returns the messages that had one.

    Paths are relative to `root`. Of fixes that overlap, the first is applied.
    """
    by_path: dict[str, list[tuple[int, int, str]]] = {}
    fixed = []
    for message in messages:
        if not message["fixes"]:
            continue
        fix = message["fixes"][0]
        text = read(root / message["path"])
        span = (offset(text, fix["range"]["start"]), offset(text, fix["range"]["end"]))
        others = by_path.setdefault(message["path"], [])
        if any(start < span[1] and span[0] < end for start, end, _ in others):
            continue
        others.append((*span, fix["replacement"]))
        fixed.append(message)
    for path, changes in by_path.items():
        text = read(root / path)
        for start, end, replacement in sorted(changes, reverse=True):
            text = text[:start] + replacement + text[end:]
        write(root / path, text)
    return fixed


def read(path: Path) -> str:
    """The text with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def write(path: Path, text: str) -> None:
    """Writes text with its line ends as they are."""
    path.write_bytes(text.encode("utf-8"))
