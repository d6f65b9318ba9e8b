"""Slips in text: dates, headings, captions, terms and parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mutant import Mutant, misspelt, paths, read

USE = re.compile(r"\{\{([^{}]+)\}\}")
DATES = ("snapshot-date", "period-start", "period-end", "population-estimate", "edition")
SPELLING = (
    "an area's words are free, and no word of the standard text is one slip away; "
    "spelling is not looked up in a dictionary")
OWN_HEADING = "an area chooses the headings of its own pages"
SENTENCE = "the sentence is whole without the words that went"


def mutants() -> Iterator[Mutant]:
    standard = paths("editions/*/*.md")
    own = paths("areas/*/*/**/*.md")
    for path in [*standard, *paths("editions/*/edition.yaml"), *paths("table-sets/*.yaml")]:
        yield from literal_dates(path)
    for path in [*standard, *own]:
        yield from headings(path, is_own=path in own)
    for path in [*standard, *own, *paths("editions/*/edition.yaml"), *paths("table-sets/*.yaml")]:
        yield from uses(path, SENTENCE if path in own else "")
    for path in paths("table-sets/*.yaml"):
        yield from captions(path)
    for path in paths("editions/*/edition.yaml"):
        yield from terms(path)


def literal_dates(path: str) -> Iterator[Mutant]:
    """Every use of a date of the edition, replaced by the date of the year before."""
    found = re.search(r"editions/(\d{4})-", path)
    start = int(found[1]) - 1 if found else 2019
    values = {
        "snapshot-date": f"31 March {start + 1}", "period-start": f"1 April {start}",
        "period-end": f"31 March {start + 1}", "population-estimate": f"mid-{start}",
        "edition": f"{start}-{(start + 1) % 100:02}",
    }
    for number, line in enumerate(read(path), 1):
        if line.lstrip().startswith("#") and path.endswith(".yaml"):
            continue
        for use in USE.finditer(line):
            if use[1] in DATES:
                value = values[use[1]]
                new = line[:use.start()] + value + line[use.end():]
                yield Mutant(
                    "literal date a year off", path, f"{use[0]} became {value}", ((number, new),))


def headings(path: str, is_own: bool) -> Iterator[Mutant]:
    reason = OWN_HEADING if is_own else ""
    spelling = SPELLING if is_own else ""
    for number, line in enumerate(read(path), 1):
        found = re.match(r"(#{2,} )(.*?)( \{#([a-z0-9-]+)\})?$", line)
        if found:
            marks, text, _, key = found.groups()
            yield Mutant(
                "heading deleted", path, line, ((number, None),), "" if key else reason)
            tail = f" {{#{key}}}" if key else ""
            yield Mutant(
                "heading misspelt", path, line, ((number, marks + misspelt(text) + tail),),
                spelling)
            if key:
                yield Mutant(
                    "key of a heading misspelt", path, line,
                    ((number, f"{marks}{text} {{#{misspelt(key)}}}"),))
        elif line.startswith("title: "):
            optional = path.endswith("/introduction.md")
            yield Mutant(
                "title deleted", path, line, ((number, None),),
                "an introduction without a title has the usual one" if optional else "")
            yield Mutant(
                "title misspelt", path, line, ((number, "title: " + misspelt(line[7:])),), spelling)


def uses(path: str, reason: str) -> Iterator[Mutant]:
    """Every use of a parameter, deleted and misspelt."""
    for number, line in enumerate(read(path), 1):
        if line.lstrip().startswith("#") and path.endswith(".yaml"):
            continue
        for use in USE.finditer(line):
            before, after = line[:use.start()], line[use.end():]
            yield Mutant(
                "parameter deleted", path, use[0], ((number, before + after),), reason)
            yield Mutant(
                "parameter misspelt", path, use[0],
                ((number, f"{before}{{{{{misspelt(use[1])}}}}}{after}"),))


def captions(path: str) -> Iterator[Mutant]:
    lines = read(path)
    for number, line in enumerate(lines, 1):
        if line.strip() != "caption:":
            continue
        text = lines[number]
        yield Mutant(
            "caption deleted", path, text.strip(), ((number, None), (number + 1, None)))
        words = [each for each in re.finditer(r"[a-z]{5,}", USE.sub(lambda m: " " * len(m[0]), text))]
        if words:
            word = words[len(words) // 2]
            new = text[:word.start()] + misspelt(word[0]) + text[word.end():]
            yield Mutant("caption misspelt", path, text.strip(), ((number + 1, new),), SPELLING)


def terms(path: str) -> Iterator[Mutant]:
    """Every term and every parameter that an edition defines: deleted, key and text misspelt."""
    section = ""
    lines = read(path)
    for number, line in enumerate(lines, 1):
        if line and not line.startswith((" ", "#")):
            section = line.split(":")[0]
        if section == "terms" and re.match(r"  [a-z0-9-]+:$", line):
            key, text = line.strip(" :"), lines[number]
            yield Mutant("term deleted", path, key, ((number, None), (number + 1, None)))
            yield Mutant("key of a term misspelt", path, key, ((number, f"  {misspelt(key)}:"),))
            head, _, words = text.partition(": ")
            yield Mutant(
                "term misspelt", path, words, ((number + 1, f"{head}: {misspelt(words)}"),),
                "")
        elif section == "parameters" and re.match(r"  [a-z0-9-]+: ", line):
            key, _, value = line.strip().partition(": ")
            yield Mutant("parameter's definition deleted", path, key, ((number, None),))
            yield Mutant(
                "key of a parameter misspelt", path, key, ((number, f"  {misspelt(key)}: {value}"),))
