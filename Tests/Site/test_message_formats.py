"""The forms of the messages: same content, valid by their schemas, and fixes that work."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from sarif_pydantic import Sarif

from conftest import ROOT
from message_fixes import apply_fixes, read, write
from program import CONTENT_ERRORS, Program

SCHEMA = ROOT / "Documentation/schemas/messages.schema.json"
FIGURES = "areas/cambridgeshire/2020-21/figures.csv"
INTRODUCTION = "areas/cambridgeshire/2020-21/introduction.md"

SLIPS = [
    (FIGURES, "level-1,category-1,897", "level-1,category-1,\"8,97\""),
    (FIGURES, "level-2,category-2,12", "levle-2,category-2,12"),
    (FIGURES, "notification-breach,,,35", "notification-breach,,,035"),
    (FIGURES, "level-2-3-year,total,total,85", "level-2-3-year,total,total,58"),
    ("areas/london/2020-21/report.yaml", "status: published", "status: publishd"),
    ("areas/london/2020-21/report.yaml", "people:", "poeple:"),
    ("editions/2020-21/edition.yaml", "table-set: \"2014\"", "table-set: \"2041\""),
    ("table-sets/2014.yaml", "measure: snapshot", "mesure: snapshot"),
    ("table-sets/2014.yaml", "heading: order", "heading: ordre"),
    ("areas.csv", "slug,nation", "slugg,nation"),
    ("populations.csv", "mid-2020,essex", "mid-2020,esex"),
    ("strings/en.yaml", "  contents:", "  contnets:"),
]
"""A file, what stands in it, and a slip that has a known remedy."""

TEXT_SLIPS = [
    "Word {{area-nmae}} more.",
    "See [the site](http://www.gov.uk/).",
]
"""Paragraphs with a slip that has a known remedy."""


def messages(program: Program, content: Path) -> list[dict[str, Any]]:
    """The messages of the JSON form, which is valid by its schema."""
    run = program.check("--messages", "json", content=content)
    answer = json.loads(run.output)
    jsonschema.validate(answer, json.loads(SCHEMA.read_text("utf-8")))
    return answer["messages"]


def spoil(content: Path) -> None:
    """Makes slips of many kinds that do not hide one another."""
    for path, old, new in SLIPS:
        text = read(content / path)
        assert old in text, f"{path} holds no {old!r}"
        write(content / path, text.replace(old, new, 1))
    text = read(content / INTRODUCTION)
    write(content / INTRODUCTION, text + "\n" + "\n\n".join(TEXT_SLIPS) + "\n")


def test_fixes_put_right_what_they_fix(program: Program, content_copy: Path) -> None:
    """After rounds of applying every fix, no message with a fix is left."""
    spoil(content_copy)
    seen: set[str] = set()
    for _ in range(8):
        fixed = apply_fixes(messages(program, content_copy), content_copy.parent)
        if not fixed:
            break
        seen |= {message["id"] for message in fixed}
        after = messages(program, content_copy)
        key = ("id", "path", "summary")
        left = {tuple(message[each] for each in key) for message in after}
        assert not [m for m in fixed if tuple(m[each] for each in key) in left]
    assert not [message for message in after if message["fixes"]]
    assert len(seen) >= 8, seen


def test_all_forms_say_the_same(program: Program, content_copy: Path) -> None:
    """Text, JSON, SARIF and annotations name the same findings at the same places."""
    spoil(content_copy)
    expected = [
        (m["id"], m["severity"], m["path"], m["range"]["start"]["line"],
         m["range"]["start"]["column"])
        for m in messages(program, content_copy)
    ]
    assert len(expected) >= 8
    text = program.check(content=content_copy)
    assert text.faults(CONTENT_ERRORS) == []
    assert sorted(
        (m.identifier, m.severity, m.path, m.line, m.column) for m in text.messages
    ) == sorted(expected)
    sarif = json.loads(program.check("--messages", "sarif", content=content_copy).output)
    assert sorted(sarif_places(sarif)) == sorted(expected)
    annotations = program.check("--messages", "github", content=content_copy).output
    found = re.findall(r"^::(error|warning|notice) file=([^,]*),line=(\d+)", annotations, re.M)
    levels = {"notice": "note"}
    assert sorted((levels.get(a, a), b, int(c)) for a, b, c in found) == sorted(
        (severity, path, line) for _, severity, path, line, _ in expected)


def sarif_places(sarif: dict[str, Any]) -> list[tuple[str, str, str, int, int]]:
    """The results of a SARIF log that the model of SARIF 2.1.0 accepts."""
    Sarif.model_validate(sarif)
    assert sarif["version"] == "2.1.0"
    results = []
    for run in sarif["runs"]:
        rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
        for result in run["results"]:
            assert result["ruleId"] in rules
            place = result["locations"][0]["physicalLocation"]
            results.append((
                result["ruleId"], result["level"], place["artifactLocation"]["uri"],
                place["region"]["startLine"], place["region"]["startColumn"]))
    return results


@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_forms_for_programs_stand_alone(program: Program, content_copy: Path, form: str) -> None:
    """Nothing else is on standard output, and a clean run gives an answer, too."""
    clean = program.check("--messages", form, content=content_copy)
    assert clean.code == 0
    if form != "github":
        json.loads(clean.output)
    spoil(content_copy)
    assert program.check("--messages", form, content=content_copy).error == ""


def test_two_thousand_messages_are_grouped_and_quick(program: Program, content_copy: Path) -> None:
    """A run with thousands of findings starts with an overview that fits a screen."""
    lines = ["eligible-snapshot,level-1,category-%d,x,\n" % number for number in range(4, 2100)]
    path = content_copy / FIGURES
    write(path, read(path) + "".join(lines))
    run = program.check(content=content_copy)
    assert run.code == CONTENT_ERRORS
    assert len([m for m in run.messages if m.identifier == "figures.unknown-cell"]) == len(lines)
    first_screen = "\n".join(run.error.splitlines()[:24])
    assert "figures.unknown-cell" in first_screen and str(len(lines)) in first_screen.replace(",", "")


def test_the_reference_page_names_every_message(program: Program) -> None:
    """Documentation/messages.md is as `Scripts/messages` would write it now."""
    listed = dict(
        line.split(": ", 1) for line in program.run("explain").output.splitlines() if line)
    page = read(ROOT / "Documentation/messages.md")
    assert sorted(re.findall(r"^### (\S+)$", page, re.M)) == sorted(listed)
    plain = re.sub(r"\\(.)", r"\1", page)
    assert [title for title in listed.values() if title not in plain] == []
