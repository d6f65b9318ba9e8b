"""Readers find every page, whole, while builds are published."""

from __future__ import annotations

import multiprocessing
import re
from pathlib import Path

from harness import Bench, append, reports, split_sites, tree

NUMBER = re.compile(rb"Build number (\d+)\.")
READERS = 3


def read_until(stop, pages: dict[str, bytes], result) -> None:
    """Reads pages in a loop and counts; `pages` are their bytes with number 0."""
    reads, faults, last = 0, [], {}
    while not stop.is_set():
        for path, expected in pages.items():
            reads += 1
            try:
                content = Path(path).read_bytes()
            except OSError as error:
                faults.append(f"missing: {path}: {error}")
                continue
            found = {int(each) for each in NUMBER.findall(content)}
            if NUMBER.sub(b"Build number 0.", content) != expected or len(found) != 1:
                faults.append(f"torn: {path}")
            elif min(found) < last.get(path, 0):
                faults.append(f"older than before: {path}")
            else:
                last[path] = min(found)
    result.put((reads, faults[:20], max(last.values(), default=0)))


def test_readers_while_publishing(bench: Bench, is_long: bool, figures) -> None:
    """No page is missing, torn or older than one read before."""
    builds = 1000 if is_long else 30
    introductions = [each / "introduction.md" for each in reports(bench.content)]
    texts = [each.read_text("utf-8") for each in introductions]
    publish(bench, introductions, texts, 0)
    sites, _ = split_sites(tree(bench.output))
    pages = {
        str(bench.output / site / path): content
        for site, files in sites.items() for path, content in files.items()
        if NUMBER.search(content)
    }
    assert len(pages) >= 2 * len(sites)
    stop, result = multiprocessing.Event(), multiprocessing.Queue()
    readers = [
        multiprocessing.Process(target=read_until, args=(stop, pages, result))
        for _ in range(READERS)
    ]
    for reader in readers:
        reader.start()
    try:
        for number in range(1, builds + 1):
            publish(bench, introductions, texts, number)
    finally:
        stop.set()
        results = [result.get(timeout=60) for _ in readers]
        for reader in readers:
            reader.join()
    assert [fault for _, faults, _ in results for fault in faults] == []
    assert all(last > builds // 2 for _, _, last in results), "the readers saw no new builds"
    figures(f"readers: {builds} builds, {sum(each[0] for each in results)} reads of "
            f"{len(pages)} pages by {READERS} processes, missing 0, torn 0, older 0")


def publish(bench: Bench, files: list[Path], texts: list[str], number: int) -> None:
    for file, text in zip(files, texts):
        file.write_text(text, "utf-8")
        append(file, f"\n\nBuild number {number}.\n")
    bench.good_build("--quiet")
