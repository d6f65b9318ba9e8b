"""Files that went missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mutant import CONTENT, Mutant

OPTIONAL = re.compile(r"history\.csv|areas/[^/]+/[^/]+/(before|local|images)/.*|(.*/)?(README|LICENSE)(\.md)?")
"""Content may do without these; notices to people are no content."""


def mutants() -> Iterator[Mutant]:
    for file in sorted(CONTENT.rglob("*")):
        path = str(file.relative_to(CONTENT))
        if file.is_file() and not OPTIONAL.fullmatch(path):
            yield Mutant("required file removed", path, path, ())
