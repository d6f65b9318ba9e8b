"""The same input gives the same bytes, whatever surrounds the program."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

from harness import DONE, Bench, append, differences, program_path, reports, run, tree

FAKETIME = ("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
            "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1")

CHANGES: list[dict[str, str]] = [
    {"TZ": "Pacific/Kiritimati"}, {"TZ": "America/St_Johns"}, {"TZ": ":/nonsense"},
    {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}, {"LC_ALL": "C"}, {"LC_ALL": "de_DE.UTF-8"},
    {"LC_NUMERIC": "fr_FR.UTF-8"}, {"LANGUAGE": "cy"}, {"HOME": "/nonexistent"}, {"USER": "other"},
    {"SOURCE_DATE_EPOCH": "0"}, {"TMPDIR": "/nonexistent"}, {"TERM": "xterm-256color"},
    {"SWIFT_DETERMINISTIC_HASHING": "1"}, {"POSIXLY_CORRECT": "1"}, {"COLUMNS": "20"},
]


def copy_in_order(source: Path, target: Path, order: random.Random) -> None:
    """Copies a folder with its files made in another order, so that a listing may differ."""
    files = [each for each in sorted(source.rglob("*")) if each.is_file()]
    order.shuffle(files)
    for file in files:
        place = target / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(file.read_bytes())
        os.utime(place, (order.randrange(2**31), order.randrange(2**31)))


def test_surroundings_do_not_matter(bench: Bench, tmp_path: Path, is_long: bool, figures) -> None:
    """Builds in other surroundings have the bytes of the first."""
    expected = bench.clean_tree()
    order = random.Random(1)
    clocks = [each for each in FAKETIME if Path(each).exists()]
    changes = CHANGES + [
        {"LD_PRELOAD": clocks[0], "FAKETIME": when}
        for when in ("@1970-01-02 00:00:00", "@2037-12-31 23:59:59") if clocks
    ]
    runs = changes + [{}] * (60 if is_long else 4)
    for number, change in enumerate(runs):
        place = tmp_path / f"place {number} é"
        copy_in_order(bench.content, place / "Content", order)
        copy_in_order(bench.templates, place / "Templates", order)
        options, cwd = [], place
        if number % 3 == 1:
            cwd = tmp_path
            options = ["--content", f"{place}/Content", "--templates", f"{place}/Templates/",
                       "--output", f"{place}/Output"]
        elif number % 3 == 2:
            (place / "a/b").mkdir(parents=True)
            cwd = place / "a/b"
            options = ["--content", "../../Content/.", "--templates", "../..//Templates",
                       "--output", "../../Output/"]
        options += ["--jobs", str(order.choice([1, 2, 3, 8, 256]))]
        ended = run([str(program_path()), "build", *options], cwd=cwd,
                    env={**os.environ, **change}, umask=order.choice([0o022, 0o077, 0o002]))
        assert ended.code == DONE, f"{change}: {ended.error}"
        assert differences(expected, tree(place / "Output")) == [], str(change)
        shutil.rmtree(place)
    figures(f"determinism: {len(runs)} builds in other surroundings (faked clock: "
            f"{'yes' if clocks else 'libfaketime is not installed'}), all byte for byte the same")


def test_messages_do_not_depend_on_surroundings(bench: Bench) -> None:
    """Findings come in the same order with any number of jobs."""
    for folder in reports(bench.content):
        append(folder / "introduction.md", "\n\n[nowhere](no-such-page.html)\n\n<b>x</b>\n")
    seen = {bench.build("--jobs", jobs, "--messages", "json").output
            for jobs in ("1", "2", "16") for _ in range(4)}
    assert len(seen) == 1
    assert "raw-html" in seen.pop()
