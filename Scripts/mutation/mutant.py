"""One thing wrong in a copy of the content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CONTENT = ROOT / "Content"


@dataclass(frozen=True)
class Mutant:
    """A change of one file: lines by their number from 1, each with its new text or None to go."""

    kind: str
    path: str
    """Within the content folder."""
    what: str
    """What was changed, for people."""
    edits: tuple[tuple[int, str | None], ...]
    """None at all stands for the removal of the file."""
    reason: str = ""
    """Why it cannot be known that something is wrong, if that is known beforehand."""

    @property
    def removes_file(self) -> bool:
        return not self.edits

    def text(self, original: str) -> str:
        """The file with the change."""
        lines: list[str | None] = list(original.split("\n"))
        for number, new in self.edits:
            lines[number - 1] = new
        return "\n".join(line for line in lines if line is not None)

    def is_at(self, path: str, line: int) -> bool:
        """Whether a message points at the change. What was taken away can only be missed at the
        line before or behind, or in the file as a whole."""
        if path != f"Content/{self.path}":
            return False
        if self.removes_file:
            return True
        for number, new in self.edits:
            if line == number or new is None and (abs(line - number) <= 1 or line == 1):
                return True
        return False


def read(path: str) -> list[str]:
    """The lines of a content file."""
    return (CONTENT / path).read_text("utf-8").split("\n")


def paths(pattern: str) -> list[str]:
    """Content files in order."""
    return sorted(str(each.relative_to(CONTENT)) for each in CONTENT.glob(pattern))


def misspelt(word: str) -> str:
    """A word with two different letters in its middle exchanged, or with one letter lost."""
    middle = len(word) // 2
    for index in [*range(middle, len(word) - 1), *range(middle - 1, -1, -1)]:
        first, second = word[index], word[index + 1]
        if first != second and first.isalpha() and second.isalpha():
            return word[:index] + second + first + word[index + 2:]
    return word[:middle] + word[middle + 1:]
