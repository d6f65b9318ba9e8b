"""Reads the messages of the program, as lines for people and as JSON."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

SEVERITIES = ("error", "warning", "note")
IDENTIFIER = re.compile(r"[a-z0-9-]+\.[a-z0-9-]+(\.[a-z0-9-]+)*")
_LINE = re.compile(
    r"(?P<path>[^\s:][^:]*):(?P<line>[1-9]\d*):(?P<column>[1-9]\d*): "
    rf"(?P<severity>error|warning|note): (?P<summary>\S.*) \[(?P<identifier>{IDENTIFIER.pattern})\]"
)


@dataclass(frozen=True)
class MessageLine:
    """The first line of a message for people: its place, severity, summary and identifier."""

    path: str
    line: int
    column: int
    severity: str
    summary: str
    identifier: str

    def is_at(self, path: str) -> bool:
        """Whether the message stands at this file, given relative to the content folder."""
        return f"/{self.path}".endswith(f"/{path}")


def message_lines(text: str) -> list[MessageLine]:
    """The messages in a text, in their order; other lines are passed by."""
    found = (_LINE.fullmatch(line.rstrip("\r")) for line in text.split("\n"))
    return [
        MessageLine(
            each["path"], int(each["line"]), int(each["column"]),
            each["severity"], each["summary"], each["identifier"],
        )
        for each in found
        if each is not None
    ]


def json_messages(output: str) -> list[dict[str, Any]]:
    """The messages of standard output, where nothing but one JSON document may be.

    Raises `ValueError` if there is anything else, or the document is not of its shape.
    """
    document = json.loads(output)
    faults = json_faults(document)
    if faults:
        raise ValueError("\n".join(faults))
    return document["messages"]


def json_faults(document: Any) -> list[str]:
    """Where the JSON form of the messages is not of the shape that is promised."""
    members = {"version": str, "messages": list, "counts": dict}
    faults = _member_faults(document, "document", members)
    if faults:
        return faults
    if document["version"] != "1":
        faults.append(f"version is {document['version']!r}")
    for index, message in enumerate(document["messages"]):
        faults += _message_faults(message, f"messages[{index}]")
    if not faults:
        tally = Counter(each["severity"] for each in document["messages"])
        expected = {each: tally[each] for each in SEVERITIES}
        if document["counts"] != expected:
            faults.append(f"counts is {document['counts']}, the messages are {expected}")
    return faults


def _message_faults(message: Any, place: str) -> list[str]:
    faults = _member_faults(message, place, {
        "id": str, "severity": str, "summary": str, "explanation": str,
        "path": str, "range": dict, "notes": list, "fixes": list,
    })
    if faults:
        return faults
    if not IDENTIFIER.fullmatch(message["id"]):
        faults.append(f"{place}.id is {message['id']!r}")
    if message["severity"] not in SEVERITIES:
        faults.append(f"{place}.severity is {message['severity']!r}")
    if not message["summary"].strip():
        faults.append(f"{place}.summary is empty")
    faults += _path_faults(message["path"], f"{place}.path")
    faults += _range_faults(message["range"], f"{place}.range")
    for index, note in enumerate(message["notes"]):
        at = f"{place}.notes[{index}]"
        faults += _member_faults(note, at, {"summary": str, "path": str, "range": dict}) or [
            *_path_faults(note["path"], f"{at}.path"), *_range_faults(note["range"], f"{at}.range"),
        ]
    for index, fix in enumerate(message["fixes"]):
        at = f"{place}.fixes[{index}]"
        faults += _member_faults(fix, at, {"summary": str, "replacement": str, "range": dict}) or [
            *_range_faults(fix["range"], f"{at}.range"),
        ]
    return faults


def _path_faults(path: str, place: str) -> list[str]:
    relative = path and not path.startswith("/") and ".." not in path.split("/")
    return [] if relative else [f"{place} is {path!r}"]


def _range_faults(value: Any, place: str) -> list[str]:
    """A range has a start and an end, each with a line and a column counted from 1."""
    faults = _member_faults(value, place, {"start": dict, "end": dict})
    point = {"line": int, "column": int}
    for name in ("start", "end"):
        faults = faults or _member_faults(value[name], f"{place}.{name}", point)
    if faults:
        return faults
    start, end = ((value[name]["line"], value[name]["column"]) for name in ("start", "end"))
    if min(*start, *end) < 1 or end < start:
        faults.append(f"{place} goes from {start} to {end}")
    return faults


def _member_faults(value: Any, place: str, members: dict[str, type]) -> list[str]:
    """Members that are missing or of another type; more members than these are allowed."""
    if not isinstance(value, dict):
        return [f"{place} is not an object"]
    return [
        f"{place}.{name} is {value.get(name)!r}, not {kind.__name__}"
        for name, kind in members.items()
        if not isinstance(value.get(name), kind) or isinstance(value.get(name), bool)
    ]
