"""Folders as values: what they hold, and which of them are the site of a report."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

EDITION = re.compile(r"\d{4}-\d{2}")
"""The form of an edition's id, which is also the name of its folders."""


@dataclass(frozen=True, order=True)
class Report:
    """An area and an edition."""

    area: str
    edition: str

    def folder(self, above: Path) -> Path:
        """The folder of this report below the output folder or the folder of areas."""
        return above / self.area / self.edition


def bytes_by_path(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes; empty folders are listed with a final slash."""
    found = {}
    for each in sorted(folder.rglob("*")):
        path = each.relative_to(folder).as_posix()
        if each.is_file():
            found[path] = each.read_bytes()
        elif not any(each.iterdir()):
            found[path + "/"] = b""
    return found


def times_by_path(folder: Path) -> dict[str, int]:
    """When each file below a folder was last changed, in nanoseconds."""
    return {
        each.relative_to(folder).as_posix(): each.stat().st_mtime_ns
        for each in sorted(folder.rglob("*"))
        if each.is_file()
    }


def differences(before: dict[str, bytes], after: dict[str, bytes]) -> list[str]:
    """The paths that two folders do not share with the same bytes, each with the reason."""
    faults = [f"{path} is gone" for path in sorted(before.keys() - after.keys())]
    faults += [f"{path} is new" for path in sorted(after.keys() - before.keys())]
    shared = sorted(before.keys() & after.keys())
    return faults + [f"{path} has other bytes" for path in shared if before[path] != after[path]]


def reports_in(folder: Path) -> set[Report]:
    """The reports with a folder `AREA/EDITION` below this one, finished or not."""
    return {
        Report(each.parent.name, each.name)
        for each in folder.glob("*/*")
        if each.is_dir() and EDITION.fullmatch(each.name)
    }


def copy_tree(source: Path, target: Path) -> Path:
    """Copies a folder to a place that does not exist yet; files get the time of the copying."""
    shutil.copytree(source, target, copy_function=shutil.copyfile)
    return target
