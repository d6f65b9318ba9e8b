"""Checks sizes, names and habits of the Swift sources.

Limits: 300 lines a file, 60 lines a function, 100 columns, 12 files a folder; exceptions stand in
Scripts/exceptions.txt with a reason each. No forced unwraps in a form that the linter cannot see,
no names of the domain: tables, rows, columns, areas and editions are data.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE_LINES, FUNCTION_LINES, COLUMNS, FOLDER_FILES = 300, 60, 100, 12
FUNCTION = re.compile(r"^(?P<indent> *)(?:[\w@()]+ )*(?:func |init[?(<]|subscript)")
# Words of ordinary English that are also keys of Content.
ORDINARY = {"rate", "level", "category", "order", "total"}
DOMAIN = {"mappa", "offender", "offenders", "sexual", "terrorism", "terrorist", "probation"}


def exceptions() -> dict[str, str]:
    """The exceptions by `path: rule`, each with its reason."""
    found: dict[str, str] = {}
    for line in (ROOT / "Scripts/exceptions.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            key, _, reason = line.partition(" -- ")
            if not reason:
                sys.exit(f"Scripts/exceptions.txt: no reason given: {line}")
            found[key.strip()] = reason
    return found


def function_lengths(lines: list[str]) -> list[tuple[int, int]]:
    """The first line and the length of every function, by the indentation of its braces."""
    result = []
    for start, line in enumerate(lines):
        match = FUNCTION.match(line)
        if not match or line.lstrip().startswith("//"):
            continue
        closing = f"{match['indent']}}}"
        for end in range(start + 1, len(lines)):
            if lines[end].rstrip() == closing:
                result.append((start + 1, end - start + 1))
                break
            if lines[end].strip() and len(lines[end]) - len(lines[end].lstrip()) < len(match["indent"]):
                break
    return result


def domain_words() -> set[str]:
    """Keys and names of Content that no Swift source may hold."""
    words = set(DOMAIN)
    for table_set in (ROOT / "Content/table-sets").glob("*.yaml"):
        words |= set(re.findall(r"\b[a-z]+(?:-[a-z0-9]+)+\b", table_set.read_text("utf-8")))
    words -= {
        # Keys of the format itself.
        "not-applicable", "explained-by", "at-most", "share-at-most", "key-facts", "at-least",
        "at-least-areas", "root-multiple", "mean-of-years", "small-counts", "snapshot-date",
        "period-start", "period-end", "cross-table", "area-name", "population-estimate",
        "series-caption",
    }
    with (ROOT / "Content/areas.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            words |= {row["slug"].lower(), row["name-en"].lower()}
    words |= {path.name for path in (ROOT / "Content/editions").iterdir()}
    return words - ORDINARY


def check_file(path: Path, words: re.Pattern[str]) -> list[tuple[str, str]]:
    """The faults of one file as (rule, text)."""
    lines = path.read_text("utf-8").splitlines()
    name = path.relative_to(ROOT)
    faults = []
    if len(lines) > FILE_LINES:
        faults.append((f"{name}: file", f"{len(lines)} lines, at most {FILE_LINES}"))
    for start, length in function_lengths(lines):
        if length > FUNCTION_LINES:
            faults.append((f"{name}: function", f"line {start}: {length} lines"))
    for number, line in enumerate(lines, 1):
        if len(line) > COLUMNS:
            faults.append((f"{name}: width", f"line {number}: {len(line)} columns"))
        if "try!" in line or "fatalError(" in line:
            faults.append((f"{name}: crash", f"line {number}: {line.strip()}"))
        if name.parts[0] == "Sources" and (found := words.search(line.lower())):
            faults.append((f"{name}: domain", f"line {number}: '{found[0]}'"))
    return faults


def main() -> int:
    """Prints every fault that is no exception."""
    allowed = exceptions()
    used: set[str] = set()
    pattern = re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, sorted(domain_words()))) + r")(?![\w-])")
    faults: list[tuple[str, str]] = []
    folders: dict[Path, int] = {}
    for path in sorted([*ROOT.glob("Sources/**/*.swift"), *ROOT.glob("Tests/**/*.swift")]):
        folders[path.parent] = folders.get(path.parent, 0) + 1
        faults += check_file(path, pattern)
    for folder, count in folders.items():
        if count > FOLDER_FILES:
            faults.append((f"{folder.relative_to(ROOT)}: folder", f"{count} files, at most {FOLDER_FILES}"))
    for rule, text in faults:
        if rule in allowed:
            used.add(rule)
        else:
            print(f"{rule}: {text}", file=sys.stderr)
    for rule in set(allowed) - used:
        print(f"Scripts/exceptions.txt: no longer needed: {rule}", file=sys.stderr)
    return 1 if set(rule for rule, _ in faults) - used or set(allowed) - used else 0


if __name__ == "__main__":
    sys.exit(main())
