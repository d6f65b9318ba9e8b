"""Ways to damage a folder of content, and what a build of it may then do."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from manifest_faults import site_faults
from messages import MessageLine
from program import CONTENT_ERRORS, DONE, Run, crash_faults
from tree import Report, reports_in

RANDOM_SIZE = 2048

REMOVABLE = (
    (r"areas/[^/]+/[^/]+/(before|local)/[^/]+\.md", "an area has as many local pages as it likes"),
    (r"areas/[^/]+/[^/]+/images/.+", "an image that no page shows may go"),
    (r"areas/[^/]+/[^/]+/introduction\.(?!en\.)[a-z]{2}\.md", "a report may have one language"),
    (r"editions/[^/]+/[^/]+\.(?!en\.)[a-z]{2}\.md", "a language that no report uses may go"),
    (r"strings/(?!en\.)[a-z]{2}\.yaml", "a language that no report uses may go"),
    (r"word-lists/[a-z]{2}\.yaml", "checks of words are left out where there is no list"),
    (r"history\.csv", "there may be no figures published earlier"),
)
"""Files that a build may be able to do without, each with the reason.

The answers to warnings are no file of their own: they stand in `report.yaml`.
"""

UNREAD = (
    (r"(.*/)?README(\.md)?", "a note to editors, not content"),
    (r"(.*/)?\.[^/]+", "a hidden file, not content"),
)
"""Files that a build need not read, each with the reason."""


class Damage(Enum):
    """What is done to a file."""

    EMPTIED = "emptied"
    REMOVED = "removed"
    RANDOM = "filled with random bytes"

    def apply(self, file: Path, seed: str) -> None:
        """Damages a file; the same seed gives the same bytes."""
        if self is Damage.REMOVED:
            file.unlink()
        else:
            file.write_bytes(random_bytes(seed) if self is Damage.RANDOM else b"")


@dataclass(frozen=True)
class Case:
    """A damaged file, by its path within the content; the reports that good content gives."""

    path: str
    damage: Damage
    reports: frozenset[Report]

    def __str__(self) -> str:
        return f"{self.path} {self.damage.value}"

    def concerned(self) -> frozenset[Report]:
        """The reports that must not be built; none for a file that all of them share."""
        parts = PurePosixPath(self.path).parts
        if parts[0] == "areas" and len(parts) > 2:
            edition = parts[2] if len(parts) > 3 else None
            return frozenset(
                each for each in self.reports
                if each.area == parts[1] and edition in (None, each.edition)
            )
        if parts[0] == "editions" and len(parts) > 2:
            return frozenset(each for each in self.reports if each.edition == parts[1])
        return frozenset()

    def may_succeed(self) -> str | None:
        """Why a build may succeed all the same, or nothing if it must not."""
        allowed = (*UNREAD, *REMOVABLE) if self.damage is Damage.REMOVED else UNREAD
        for pattern, reason in allowed:
            if re.fullmatch(pattern, self.path):
                return reason
        if re.match(r"areas/[^/]+/[^/]+/", self.path) and not self.concerned():
            return "a report that is not built from the good content either"
        return None


LICENCE = "LICENSE.md"


def cases(content: Path, damage: Damage, reports: frozenset[Report]) -> Iterator[Case]:
    """One case for each file of the content but its licence, which no program reads."""
    for file in sorted(content.rglob("*")):
        if file.is_file() and file.name != LICENCE:
            yield Case(file.relative_to(content).as_posix(), damage, reports)


def case_faults(case: Case, run: Run, output: Path, needs_manifest: bool) -> list[str]:
    """What a build of damaged content did wrong, seen from outside."""
    faults = crash_faults(run)
    if run.code == DONE:
        faults += _success_faults(case, output)
    elif run.code == CONTENT_ERRORS:
        if not any(_names(each, case) for each in run.errors):
            faults.append("no error names the file")
        faults += [
            f"{report} was built" for report in sorted(case.concerned() & reports_in(output))
        ]
    else:
        faults.append(f"exit code {run.code}")
    faults += unfinished_sites(output, needs_manifest)
    return [f"{case}: {fault}" for fault in faults]


def unfinished_sites(output: Path, needs_manifest: bool) -> list[str]:
    """The faults of every site in an output folder, which may not exist."""
    return [
        fault
        for report in sorted(reports_in(output))
        for fault in site_faults(report.folder(output), needs_manifest)
    ]


def random_bytes(seed: str) -> bytes:
    """Bytes that are no UTF-8 text, the same for the same seed."""
    made = random.Random(seed).randbytes(RANDOM_SIZE)
    return made if b"\xff" in made else b"\xff" + made[1:]


def _success_faults(case: Case, output: Path) -> list[str]:
    if case.may_succeed() is None:
        return ["the build succeeded"]
    missing = sorted(case.reports - reports_in(output))
    return [f"the build succeeded without {report}" for report in missing]


def _names(error: MessageLine, case: Case) -> bool:
    """Whether an error names the damaged file.

    A file that is there must be the place of the message. A file that is gone may also be
    named in the summary of a message that stands where it is asked for: by its path or
    name, or as the page that it would have become.
    """
    if error.is_at(case.path):
        return True
    name = PurePosixPath(case.path).name
    page = re.sub(r"^\d+-", "", name.split(".")[0]) + ".html"
    return case.damage is Damage.REMOVED and (name in error.summary or page in error.summary)
