"""Runs the program as its users do, and judges how a run ended."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from messages import MessageLine, message_lines

DONE, CONTENT_ERRORS, WRONG_USAGE, ENVIRONMENT_FAILED = 0, 1, 2, 3
COMMANDS = ("build", "check", "explain", "render", "new")

SECONDS_ALLOWED = 120
"""No run on content of this size takes a tenth of this; longer means that it hangs."""

CRASH_MARKS = (
    "Fatal error:", "Stack dump:", "Program crashed:", "Backtrace took", "Thread 0 crashed",
    "Precondition failed", "Assertion failed", "Current stack trace:", "AddressSanitizer",
)
"""What the Swift run time writes when a program stops by itself."""


@dataclass(frozen=True)
class Run:
    """A run that ended: its arguments, exit code and output."""

    arguments: tuple[str, ...]
    code: int
    output: str
    error: str

    @cached_property
    def messages(self) -> list[MessageLine]:
        """The messages for people, which go to standard error."""
        return message_lines(self.error)

    @property
    def errors(self) -> list[MessageLine]:
        """The messages that are errors."""
        return [each for each in self.messages if each.severity == "error"]

    def faults(self, *codes: int) -> list[str]:
        """A crash, or an exit code other than these."""
        faults = crash_faults(self)
        if self.code not in codes:
            faults.append(f"exit code {self.code} instead of {' or '.join(map(str, codes))}")
        return [f"{' '.join(self.arguments)}: {each}\n{self.error[-2000:]}" for each in faults]


def crash_faults(run: Run) -> list[str]:
    """Signs that the program did not end by its own decision."""
    faults = []
    if not DONE <= run.code <= ENVIRONMENT_FAILED:
        faults.append(f"the program ended with {run.code}")
    written = run.output + run.error
    faults += [f"it wrote {mark!r}" for mark in CRASH_MARKS if mark in written]
    return faults


@dataclass(frozen=True)
class Program:
    """The program under test, with the folders of the repository it is run on."""

    path: Path
    content: Path
    templates: Path
    scratch: Path
    """An empty folder to run in, so that a stray write of the program harms nothing."""

    def run(
        self,
        *arguments: str | Path,
        cwd: Path | None = None,
        environment: Mapping[str, str] | None = None,
        umask: int = -1,
    ) -> Run:
        """Runs the program with these arguments and nothing on standard input."""
        given = tuple(map(str, arguments))
        try:
            ended = subprocess.run(
                [str(self.path), *given],
                cwd=cwd or self.scratch, env={**os.environ, **(environment or {})}, umask=umask,
                stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS_ALLOWED, check=False,
            )
        except subprocess.TimeoutExpired:
            return Run(given, -1, "", f"no end after {SECONDS_ALLOWED} seconds")
        return Run(given, ended.returncode, _text(ended.stdout), _text(ended.stderr))

    def build(self, output: Path, *more: str | Path, content: Path | None = None) -> Run:
        """Builds the sites of the repository's content, or of other content."""
        return self.run("build", *self.folders(content), "--output", output, *more)

    def check(self, *more: str | Path, content: Path | None = None, cwd: Path | None = None) -> Run:
        """Checks the repository's content, or other content."""
        return self.run("check", *self.folders(content), *more, cwd=cwd)

    def folders(self, content: Path | None = None) -> tuple[str | Path, ...]:
        """The options that name the folders to read."""
        return "--content", content or self.content, "--templates", self.templates


def _text(output: bytes) -> str:
    return output.decode("utf-8", errors="replace")
