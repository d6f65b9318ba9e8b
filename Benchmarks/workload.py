"""Makes a publication of many areas and years to measure with, in the layout of Content/.

    workload.py DEST --areas 42 --years 20 [--content Content]

The tables, words and standard texts are those of the repository; areas, figures and narratives
are made up by a seeded generator. Every report is consistent, so that nothing is refused: control
totals agree and no rule between tables is broken.
"""

from __future__ import annotations

import argparse
import random
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORDS = """able access account action agree area aware balance begin board bring build careful change
check clear common complete concern connect consider continue council county current daily decide
deliver detail develop direct discuss duty early effect effort ensure equal evidence example expect
explain family find focus follow formal future gather general group grow guidance health help hold
home housing idea improve include increase inform interest involve join keep large lead learn level
life light likely limit line list live local look lower main maintain make manage many matter measure
meet method mind model month more move national need network next note number offer office open order
other outcome own part partner pattern people period person place plan point police policy position
practice prepare present prevent process produce project promote protect provide public purpose
quality question raise range reach ready reason receive record reduce refer region regular relate
release remain report require resource respect respond result return review right rise risk role
safe school second secure seek senior series service set share short show similar single site skill
small social special staff stage standard start state step support sure system take target team term
test thank there thing third this through time together toward track train treat trust turn under unit
update use value verify view visit want watch way week well where while whole wide within work year
the of and to in a is for are by with on that be or as the of and to""".split()
TITLES = ["Work with partners", "Help for families", "Training", "Plans for the next year"]
"""Local pages of each report, beside its introduction."""
SETTINGS = """status: published
people:
  - name: Sam Example
    post: Chair of the board
"""


def sentence(rng: random.Random) -> str:
    """A made-up sentence of ordinary length."""
    words = [rng.choice(WORDS)]
    for _ in range(rng.randint(8, 23)):
        word = rng.choice(WORDS)
        # No word stands twice in a row.
        while word == words[-1]:
            word = rng.choice(WORDS)
        words.append(word)
    return " ".join(words).capitalize() + "."


def narrative(rng: random.Random, words: int) -> str:
    """Sections of paragraphs and lists, about as long as asked for."""
    lines, count = [], 0
    while count < words:
        lines.append(f"## {' '.join(sentence(rng).split()[:6])}\n")
        for _ in range(3):
            paragraph = " ".join(sentence(rng) for _ in range(4))
            count += len(paragraph.split())
            lines.append(paragraph + "\n")
        lines.append("".join(f"- {sentence(rng)}\n" for _ in range(3)))
    return "\n".join(lines)


def figures(rng: random.Random, population: int, nature: list[float]) -> str:
    """A consistent sheet with every control total, for an area that is described by three numbers
    from 0 to 1. Figures wander so little from year to year that chance explains it, and areas
    differ evenly, so that none is unlike the others."""
    size, staying, returning = nature
    categories = ["category-1", "category-2", "category-3"]

    def about(least: int, most: int) -> int:
        return round(least + size * (most - least)) + rng.randint(0, 1)

    year = {(level, c): about(15, 60) for level in ("level-2", "level-3") for c in categories}
    snapshot = {key: round(value * (0.2 + staying * 0.4)) for key, value in year.items()}
    snapshot["level-1", "category-1"] = about(900, 1000)
    snapshot["level-1", "category-2"] = about(300, 340)
    licence = {key: round(value * (0.1 + returning * 0.3)) for key, value in year.items()}
    order = {(level, "category-1"): 5 + rng.randint(0, 1) for level in ("level-2", "level-3")}
    lines, totals = [], []
    for table, cells in [("eligible-snapshot", snapshot), ("level-2-3-year", year),
                         ("returned-licence", licence), ("returned-order", order)]:
        lines += [f"{table},{row},{column},{value}," for (row, column), value in cells.items()]
        rows = sorted({row for row, _ in cells})
        columns = sorted({column for _, column in cells})
        for row in rows:
            totals.append(f"{table},{row},total,{sum(v for (r, _), v in cells.items() if r == row)},")
        for column in columns:
            sum_ = sum(v for (_, c), v in cells.items() if c == column)
            totals.append(f"{table},total,{column},{sum_},")
        totals.append(f"{table},total,total,{sum(cells.values())},")
    for cell in ("notification-breach,,", "lifetime-revoked,,", "orders-imposed,shpo,",
                 "orders-imposed,shpo-foreign-travel,", "orders-imposed,notification-order,",
                 "sro-breach,,"):
        lines.append(f"{cell},{about(10, 20)},")
    people = sum(v for (_, c), v in snapshot.items() if c == "category-1")
    totals.append(f"rate,,,{(2 * people * 100_000 + population) // (2 * population)},")
    return "table,row,column,value,note\n" + "\n".join(lines + totals) + "\n"


def make(destination: Path, content: Path, areas: int, years: int, seed: int) -> None:
    """Writes the whole publication; an existing one is replaced."""
    rng = random.Random(seed)
    shutil.rmtree(destination, ignore_errors=True)
    shutil.copytree(content, destination, ignore=shutil.ignore_patterns("areas", "editions"))
    (destination / "history.csv").unlink(missing_ok=True)
    names = [f"area-{number:03}" for number in range(areas)]
    natures = {name: [rng.random() for _ in range(3)] for name in names}
    header = (content / "areas.csv").read_text("utf-8").splitlines()[0]
    columns = header.split(",")
    rows = []
    for name in names:
        values = {"slug": name, "nation": "england", "name-en": name.title(),
                  "name-en-possessive": f"{name.title()}'s", "force-en": f"{name.title()} Police"}
        rows.append(",".join(values.get(column, "") for column in columns))
    (destination / "areas.csv").write_text("\n".join([header, *rows]) + "\n", "utf-8")
    first = 2022 - years
    population = 700_000
    (destination / "populations.csv").write_text(
        "estimate,area,people,source\n" + "".join(
            f"mid-{year},{name},{population},made up\n"
            for year in range(first, 2022) for name in names), "utf-8")
    model = sorted((content / "editions").iterdir())[-1]
    for year in range(first, 2022):
        edition = f"{year}-{(year + 1) % 100:02}"
        target = destination / "editions" / edition
        shutil.copytree(model, target)
        # All editions have the same words, so none declares a change.
        settings = target / "edition.yaml"
        text = settings.read_text("utf-8")
        settings.write_text(text[:text.index("\nchanges-since-last:") + 1], "utf-8")
        for name in names:
            folder = destination / "areas" / name / edition
            (folder / "local").mkdir(parents=True)
            (folder / "report.yaml").write_text(SETTINGS, "utf-8")
            (folder / "figures.csv").write_text(
                figures(rng, population, natures[name]), "utf-8")
            (folder / "introduction.md").write_text(narrative(rng, 700), "utf-8")
            for page in range(1, len(TITLES) + 1):
                (folder / "local" / f"{page:02}-local-{page}.md").write_text(
                    f"---\ntitle: {TITLES[page - 1]}\n---\n\n" + narrative(rng, 700), "utf-8")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("destination", type=Path)
    parser.add_argument("--areas", type=int, default=42)
    parser.add_argument("--years", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--content", type=Path, default=ROOT / "Content")
    given = parser.parse_args()
    make(given.destination, given.content, given.areas, given.years, given.seed)


if __name__ == "__main__":
    main()
