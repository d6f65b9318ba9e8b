"""The system calls of a build, and what can happen at each of them.

strace numbers the calls of each kind and lets one of them fail, or kills the program before it. A
build with one job has one thread, so each number is one moment.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import errno
from harness import Run, run

FAILURES = {
    "openat": ("EIO", "EACCES", "ENOSPC", "EMFILE", "EROFS", "ENOMEM"),
    "openat2": ("EIO", "EACCES", "ENFILE", "ENOMEM"),
    "read": ("EIO", "EINTR"), "write": ("ENOSPC", "EDQUOT", "EIO", "EINTR", "EFBIG"),
    "close": ("EIO", "EINTR"), "newfstatat": ("EIO", "EACCES", "ENOMEM"),
    "getdents64": ("EIO", "ENOMEM"), "fcntl": ("EIO",), "lseek": ("EIO",),
    "mkdirat": ("ENOSPC", "EACCES", "EDQUOT", "EROFS"), "mkdir": ("ENOSPC", "EACCES"),
    "renameat2": ("EIO", "EROFS", "EACCES", "EINVAL", "EXDEV", "ENOSYS"),
    "renameat": ("EIO", "EROFS", "ENOSPC", "EACCES"), "rename": ("EIO",),
    "linkat": ("EIO", "EMLINK", "EPERM", "EXDEV"), "unlinkat": ("EIO", "EROFS", "EACCES"),
    "fsync": ("EIO", "ENOSPC"), "syncfs": ("EIO", "ENOSPC"), "flock": ("EIO", "EINTR", "ENOLCK"),
    "getcwd": ("ENOENT", "EACCES"), "readlink": ("EIO", "EACCES"), "ioctl": ("EIO",),
    "access": ("EIO",), "getrandom": ("EINTR",), "prlimit64": ("EPERM",),
    "clone3": ("EAGAIN",), "clone": ("EAGAIN",),
}
"""What can go wrong, by call."""

NO_FAILURE = {
    "brk": "memory", "mmap": "memory", "munmap": "memory", "mprotect": "memory",
    "mremap": "memory", "madvise": "memory", "getpid": "cannot fail", "gettid": "cannot fail",
    "exit_group": "cannot fail", "futex": "Swift's and OpenSSL's own locks",
    "rt_sigaction": "cannot fail for these signals", "rt_sigprocmask": "cannot fail",
    "sched_getaffinity": "cannot fail", "rseq": "C library", "set_robust_list": "C library",
    "sched_yield": "cannot fail", "clock_gettime": "cannot fail",
}
"""Calls at which a build is killed and nothing else happens, and why. Without memory Swift ends the
program by a signal, which is a kill for what was published."""

FIRST = re.compile(r"\d+ +rt_sigaction\(SIGPIPE, \{sa_handler=SIG_IGN")
"""The first call of the program itself; what the loader and the C library do comes before."""
CALL = re.compile(r"(\d+) +(\w+)\(")
INJECTED = re.compile(
    r'(\w+)\((?:(?:AT_FDCWD|\d+)<(?P<folder>[^>]*)>)?(?:, )?(?:"(?P<name>(?:[^"\\]|\\.)*)")?'
    r".* \(INJECTED\)")
WITHOUT_NAME = {"read", "write", "getdents64", "close", "fcntl", "flock", "syncfs", "fsync"}
VARYING = {each for each, why in NO_FAILURE.items() if why == "memory"} | {"futex"}
"""Calls whose number differs by a few from run to run."""
WITHOUT_THEM_NOTHING = {"write", "syncfs", "fsync", "mkdirat", "mkdir", "renameat", "rename"}
"""Calls whose failure, if it is not an interruption, must be reported: no build can be right."""
RARE = 20
"""Of calls that are made less often, each is tried with every error."""


@dataclass(frozen=True)
class Point:
    """One moment of a build, and what happens to it there: an error, or else a kill."""

    call: str
    number: int
    error: str | None = None

    def __str__(self) -> str:
        return f"{self.call} {self.number} {self.error or 'KILL'}"

    def options(self, *others: str) -> list[str]:
        """What strace does; other calls that it changes in every run must be seen, too."""
        what = f"error={self.error}" if self.error else "signal=KILL"
        # Then the program stops at calls of that kind only and is as fast as without strace; but
        # strace 6.1 then sends no signal.
        fast = ["--seccomp-bpf"] if self.error else []
        return [*fast, "-e", f"trace={','.join((self.call, *others))}",
                "-e", f"inject={self.call}:{what}:when={self.number}"]

    @property
    def must_be_reported(self) -> bool:
        """Whether the build cannot be right in spite of the error."""
        return self.call in WITHOUT_THEM_NOTHING and self.error not in (None, "EINTR")

    @property
    def reason(self) -> str:
        """The words for the error."""
        return os.strerror(getattr(errno, self.error)) if self.error else ""


def strace(command: list[str], record: Path, *options: str) -> Run:
    """Runs a command under strace, which writes the calls that it sees to a file."""
    return run(["strace", "-f", "-y", "-qq", "-o", str(record), *options, *command])


def calls(record: Path) -> list[Point]:
    """Every call of the program itself, numbered by kind as strace does."""
    lines = record.read_text("utf-8", "replace").splitlines()
    made: Counter[str] = Counter()
    points, threads, has_begun = [], set(), False
    for line in lines:
        has_begun = has_begun or bool(FIRST.match(line))
        if found := CALL.match(line):
            threads.add(found[1])
            made[found[2]] += 1
            if has_begun:
                points.append(Point(found[2], made[found[2]]))
    assert has_begun, "the first call of the program was not found"
    assert len(threads) == 1, "a build with one job has several threads: a number is no moment"
    unknown = {each.call for each in points} - FAILURES.keys() - NO_FAILURE.keys()
    assert unknown == set(), "decide what can go wrong with these calls"
    return points


def is_synchronised(points: list[Point]) -> bool:
    """Whether all that was written was on its way to the disk when it took the place of the old:
    no check can cut the power."""
    kinds = [each.call for each in points]
    before = [each for each in kinds[:kinds.index("renameat2")] if each in ("write", "syncfs")]
    return "write" in before and before[-1] == "syncfs"


def failures(points: list[Point]) -> list[Point]:
    """Each call with one of its errors, in turn; rare calls with all of them."""
    often = Counter(each.call for each in points)
    chosen, turns = [], Counter()
    for each in points:
        errors = FAILURES.get(each.call, ())
        if errors and often[each.call] >= RARE:
            errors = (errors[turns[each.call] % len(errors)],)
            turns[each.call] += 1
        chosen += [Point(each.call, each.number, error) for error in errors]
    return chosen


def injected_path(record: Path, call: str) -> str | None:
    """What the call that failed was about; `None` if no call failed, empty if it names nothing."""
    for line in record.read_text("utf-8", "replace").splitlines():
        if (found := INJECTED.search(line)) and found[1] == call:
            parts = [found["folder"] or ""]
            if found[1] not in WITHOUT_NAME and found["name"]:
                parts.append(found["name"])
            return public(os.path.normpath(os.path.join(*parts))) if any(parts) else ""
    return None


def public(path: str) -> str:
    """The path with the names in the places of those that a build hides beside them."""
    return "/".join(
        re.sub(r"^\.(.+)\.(?:new|old|kept)-\d+$", r"\1", part) for part in path.split("/"))
