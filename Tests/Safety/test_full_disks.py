"""Real disks without room, without inodes, read-only, and a limit on the size of files."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from harness import (
    ENVIRONMENT_FAILED, Bench, Run, append, differences, is_left_over, mixtures, reports, tree,
    verify,
)


@contextmanager
def small_disk(place: Path, options: str) -> Iterator[Path]:
    """A disk in memory with these limits."""
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], capture_output=True,
        check=False)
    if mounted.returncode:
        pytest.skip(f"mounting is not permitted: {mounted.stderr.decode().strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def remount(place: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", str(place)], check=True)


def change_all(bench: Bench, text: str) -> None:
    """Makes every site another one."""
    for folder in reports(bench.content):
        append(folder / "introduction.md", text)


def must_fail(bench: Bench, ended: Run, output: Path, before: dict[str, bytes], reason: str) -> None:
    """The build said why it failed, and what was published is still there."""
    assert ended.code == ENVIRONMENT_FAILED, ended.error
    assert ended.faults == []
    assert reason in ended.error and str(output) in ended.error
    found = {path: each for path, each in tree(output).items()
             if not is_left_over(path) and not path.endswith("/")}
    assert differences(before, found) == []


def test_disk_without_room(bench: Bench, tmp_path: Path, figures) -> None:
    """At every amount of room that is too little the old publication stays."""
    with small_disk(tmp_path / "disk", "size=64m") as disk:
        output = disk / "Output"
        bench.good_build("--quiet", output=output)
        before = tree(output)
        used = int(os.popen(f"du -sk {disk}").read().split()[0])
        change_all(bench, "\n\nA new ending.\n")
        failures = 0
        for room in range(0, 2 * used, max(4, used // 12)):
            remount(disk, f"size={used + room}k")
            ended = bench.build("--quiet", output=output)
            if ended.code == 0:
                break
            must_fail(bench, ended, output, before, "No space left on device")
            failures += 1
        assert failures >= 2
        remount(disk, "size=64m")
        bench.good_build("--quiet", output=output)
        assert differences(tree(output), bench.clean_tree()) == []
        figures(f"full disk: {failures} amounts of room too small, old publication whole each time")


def test_disk_without_inodes(bench: Bench, tmp_path: Path) -> None:
    """The same with a limit on the number of files."""
    with small_disk(tmp_path / "disk", "size=64m,nr_inodes=0") as disk:
        output = disk / "Output"
        bench.good_build("--quiet", output=output)
        before = tree(output)
        used = int(os.popen(f"find {disk} | wc -l").read())
        change_all(bench, "\n\nA new ending.\n")
    with small_disk(tmp_path / "other", f"size=64m,nr_inodes={used + 6}") as disk:
        output = disk / "Output"
        subprocess.run(["mkdir", str(output)], check=True)
        for path, content in before.items():
            (output / path).parent.mkdir(parents=True, exist_ok=True)
            (output / path).write_bytes(content)
        ended = bench.build("--quiet", output=output)
        must_fail(bench, ended, output, before, "No space left on device")


def test_read_only_disk(bench: Bench, tmp_path: Path) -> None:
    """A disk that cannot be written to is named, and stays as it is."""
    with small_disk(tmp_path / "disk", "size=64m") as disk:
        output = disk / "Output"
        bench.good_build("--quiet", output=output)
        before = tree(output)
        change_all(bench, "\n\nA new ending.\n")
        remount(disk, "ro")
        ended = bench.build("--quiet", output=output)
        must_fail(bench, ended, output, before, "Read-only file system")
        assert bench.build("--quiet", output=disk / "Other").code == ENVIRONMENT_FAILED
        assert verify(output).code == 0


def test_limit_on_the_size_of_files(bench: Bench) -> None:
    """`ulimit -f`, whose signal the program must ignore, leaves the old publication."""
    bench.good_build("--quiet")
    before = tree(bench.output)
    change_all(bench, "\n\nA new ending.\n")
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048))

    ended = bench.build("--quiet", preexec_fn=limit)
    must_fail(bench, ended, bench.output, before, "File too large")


def test_limit_on_open_files(bench: Bench) -> None:
    """Few open files are enough, or the failure is reported."""
    bench.good_build("--quiet")
    before = tree(bench.output)
    change_all(bench, "\n\nA new ending.\n")
    new = bench.clean_tree()
    for most in (6, 8, 10, 12, 16, 24, 64):
        ended = bench.build(
            "--quiet", "--jobs", "8",
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (most, most)))
        assert ended.faults == [], str(most)
        assert ended.code in (0, ENVIRONMENT_FAILED), f"{most}: {ended.error}"
        assert mixtures(tree(bench.output), before, new) == []
    assert ended.code == 0


def test_reader_of_messages_that_goes_away(bench: Bench) -> None:
    """A closed pipe for the messages does not stop the build, as under `build | head`."""
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        bench.command("--messages", "json"), stdout=writing, stderr=writing, check=False,
        stdin=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_DFL))
    os.close(writing)
    assert ended.returncode == 0
    assert differences(tree(bench.output), bench.clean_tree()) == []
