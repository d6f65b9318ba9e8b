"""The page of the documentation that shows what the checks catch."""

from __future__ import annotations

from collections import Counter

from mutant import ROOT, Mutant
from trial import Outcome

PAGE = ROOT / "Documentation" / "mutation.md"
HEAD = """# What the checks catch

Written by `Scripts/mutate --document`. Each mutant is a copy of `Content/` with one thing wrong: a figure,
a date, a heading, a caption, a term, a parameter or a missing file. *In place* means that a new error or
warning, or one of its notes, points at the line that was changed.

"""


def write(mutants: list[Mutant], outcomes: list[Outcome]) -> None:
    """Writes the table of kinds, and why each of the others cannot be known."""
    counts = Counter(zip((each.kind for each in mutants), outcomes))
    kinds = list(dict.fromkeys(each.kind for each in mutants))
    lines = [row("mutant", "made", *(each.value for each in Outcome)), "|---|" + "---:|" * 4]
    for kind in kinds:
        numbers = [counts[kind, each] for each in Outcome]
        lines.append(row(kind, sum(numbers), *numbers))
    totals = [sum(each is outcome for each in outcomes) for outcome in Outcome]
    lines.append(row("**all**", len(mutants), *totals))
    missed = [each for each, outcome in zip(mutants, outcomes) if outcome is Outcome.MISSED]
    reasons = Counter(each.reason or "not known why" for each in missed)
    lines += ["", "## Not caught", "", row("why it cannot be known", "mutants"), "|---|---:|"]
    lines += [row(reason, count) for reason, count in reasons.most_common()]
    PAGE.write_text(HEAD + "\n".join(lines) + "\n", "utf-8")


def row(*cells: object) -> str:
    return "| " + " | ".join(map(str, cells)) + " |"
