"""The same input gives the same bytes, whatever surrounds the program."""

from __future__ import annotations

from pathlib import Path

from program import DONE, Program
from tree import bytes_by_path, differences


def copy_backwards(source: Path, target: Path) -> None:
    """Copies a folder with its files made in the reverse order, so that a listing may differ."""
    for file in sorted((each for each in source.rglob("*") if each.is_file()), reverse=True):
        place = target / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(file.read_bytes())


def test_surroundings_do_not_matter(program: Program, tmp_path: Path) -> None:
    """Two builds with other folder, time zone, language, mask and number of jobs are equal."""
    here, there = tmp_path / "here", tmp_path / "there" / "deeper"
    for folder in (here, there):
        folder.mkdir(parents=True)
    first = program.run(
        "build", *program.folders(), "--output", here / "Output", "--jobs", "1",
        cwd=here, umask=0o022,
        environment={"TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C", "HOME": str(here)},
    )
    assert first.faults(DONE) == []
    copy_backwards(program.content, there / "Content")
    copy_backwards(program.templates, there / "Templates")
    turkish = "tr_TR.UTF-8"
    second = program.run(
        "build", "--output", "Elsewhere", "--jobs", "4",
        cwd=there, umask=0o077,
        environment={"TZ": "America/St_Johns", "LANG": turkish, "LC_ALL": turkish, "HOME": "/"},
    )
    assert second.faults(DONE) == []
    one, other = bytes_by_path(here / "Output"), bytes_by_path(there / "Elsewhere")
    assert one
    assert differences(one, other) == []
