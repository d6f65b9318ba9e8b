"""Shows what the checks catch; see Scripts/mutate."""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections import Counter

import document
import figures
import files
import texts
import trial
from mutant import Mutant
from trial import Outcome

SHORT = 300
"""Mutants in a short run: each kind keeps its share, and at least three."""


def main() -> int:
    options = arguments()
    if not os.access(trial.PROGRAM, os.X_OK):
        print(f"There is no program at {trial.PROGRAM}. Run Scripts/mutate, which builds it, or let "
              "AREA_REPORTS name one.", file=sys.stderr)
        return 3
    mutants = [*figures.mutants(), *texts.mutants(), *files.mutants()]
    if options.short:
        mutants = sample(mutants, options.seed)
    outcomes = trial.run(mutants, options.jobs)
    print_table(mutants, outcomes)
    if options.document:
        document.write(mutants, outcomes)
    pairs = list(zip(mutants, outcomes))
    if options.list:
        print_list("Caught elsewhere than at its place", [
            each for each, outcome in pairs if outcome is Outcome.ELSEWHERE])
    missed = [each for each, outcome in pairs if outcome is Outcome.MISSED]
    for reason in sorted({each.reason for each in missed if each.reason}):
        print_list(
            f"Not caught: {reason}", [each for each in missed if each.reason == reason])
    unexplained = [each for each in missed if not each.reason]
    print_list("NOT CAUGHT, for no known reason", unexplained)
    return 1 if unexplained else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Scripts/mutate", description=__doc__)
    parser.add_argument("--short", action="store_true", help="a sample, under a minute")
    parser.add_argument("--seed", type=int, default=1, help="which sample")
    parser.add_argument("--jobs", type=int, default=4, help="how many runs at once")
    parser.add_argument(
        "--document", action="store_true", help="write Documentation/mutation.md anew")
    parser.add_argument("--list", action="store_true", help="also list what was caught elsewhere")
    return parser.parse_args()


def sample(mutants: list[Mutant], seed: int) -> list[Mutant]:
    """Some mutants of every kind, the same for the same seed, in their order."""
    generator = random.Random(seed)
    by_kind: dict[str, list[Mutant]] = {}
    for each in mutants:
        by_kind.setdefault(each.kind, []).append(each)
    chosen: set[Mutant] = set()
    for group in by_kind.values():
        count = max(3, round(SHORT * len(group) / len(mutants)))
        chosen.update(generator.sample(group, min(count, len(group))))
    return [each for each in mutants if each in chosen]


def print_table(mutants: list[Mutant], outcomes: list[Outcome]) -> None:
    counts = Counter(zip((each.kind for each in mutants), outcomes))
    kinds = list(dict.fromkeys(each.kind for each in mutants))
    width = max(map(len, kinds))
    columns = list(Outcome)
    print(f"{'mutant':{width}}  {'made':>5}" + "".join(f"  {each.value:>10}" for each in columns))
    for kind in kinds:
        print_row(kind, [counts[kind, each] for each in columns], width)
    print_row("all", [sum(each is column for each in outcomes) for column in columns], width)


def print_row(name: str, counts: list[int], width: int) -> None:
    print(f"{name:{width}}  {sum(counts):5}" + "".join(f"  {each:10}" for each in counts))


def print_list(title: str, mutants: list[Mutant]) -> None:
    if not mutants:
        return
    print(f"\n{title} ({len(mutants)}):")
    for each in mutants:
        line = f":{each.edits[0][0]}" if each.edits else ""
        print(f"  {each.path}{line}: {each.kind}: {each.what}")


if __name__ == "__main__":
    sys.exit(main())
