"""Slips of the finger in figures."""

from __future__ import annotations

from collections.abc import Iterator

from mutant import Mutant, paths, read

ALONE = "the table has no total, and no rule or earlier figure is near enough to compare with"


def mutants() -> Iterator[Mutant]:
    for path in paths("areas/*/*/figures.csv"):
        yield from of_file(path)


def of_file(path: str) -> Iterator[Mutant]:
    lines = read(path)
    cells = [(number, line.split(",")) for number, line in enumerate(lines, 1) if "," in line]
    cells = [(number, parts) for number, parts in cells if parts[3].isdigit()]
    summed = {parts[0] for _, parts in cells if "total" in (parts[1], parts[2])}
    inputs = [(n, p) for n, p in cells if "total" not in (p[1], p[2]) and p[0] != "rate"]

    def changed(kind: str, number: int, parts: list[str], value: str, reason: str) -> Mutant:
        what = f"{'.'.join(p for p in parts[:3] if p)}: {parts[3]} became {value}"
        line = ",".join([*parts[:3], value, *parts[4:]])
        return Mutant(kind, path, what, ((number, line),), reason)

    for number, parts in cells:
        value = parts[3]
        if (number, parts) not in inputs:
            yield changed("control total changed by one", number, parts, str(int(value) + 1), "")
            continue
        reason = "" if parts[0] in summed else ALONE
        yield changed("figure one more", number, parts, str(int(value) + 1), reason)
        if value != "0":
            yield changed("figure one less", number, parts, str(int(value) - 1), reason)
        for swapped in digit_swaps(value):
            yield changed("two digits swapped", number, parts, swapped, reason)

    for (number, parts), (next_number, next_parts) in zip(inputs, inputs[1:]):
        if parts[3] == next_parts[3]:
            continue
        edits = (
            (number, ",".join([*parts[:3], next_parts[3], *parts[4:]])),
            (next_number, ",".join([*next_parts[:3], parts[3], *next_parts[4:]])),
        )
        names = [".".join(p for p in each[:3] if p) for each in (parts, next_parts)]
        is_summed = parts[0] in summed or next_parts[0] in summed
        yield Mutant(
            "figure swapped with the next", path,
            f"{names[0]} ({parts[3]}) with {names[1]} ({next_parts[3]})", edits,
            "" if is_summed else ALONE)


def digit_swaps(value: str) -> Iterator[str]:
    """The number with two neighbouring digits exchanged, without leading zeros."""
    for index in range(len(value) - 1):
        swapped = value[:index] + value[index + 1] + value[index] + value[index + 2:]
        if swapped != value and swapped[0] != "0":
            yield swapped
