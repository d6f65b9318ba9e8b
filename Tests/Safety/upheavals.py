"""Builds that change a published folder in every way that there is, small enough to be run
thousands of times: what is published before, and what may be found afterwards."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from harness import (
    LOCK, MANIFEST, Bench, Tree, append, new_bench, reports, split_sites, tree,
)

STRAYS = {"README.md": "What lies here.\n", "of-others/notes.txt": "Not ours.\n"}
"""Files of others, which stay whatever happens."""


@dataclass(frozen=True)
class Upheaval:
    """A build over a published folder."""

    name: str
    bench: Bench
    before: Path
    """The folder as it was published."""
    allowed: tuple[Tree, ...]
    """What each site and page may be while the build is on its way."""
    after: Tree
    """What a build that ends well leaves."""
    never: tuple[str, ...] = ()
    """Calls that the system does not know, in any run."""
    kinds: frozenset[str] = frozenset()
    """The calls to try; all if it is empty."""

    def reset(self, output: Path) -> None:
        """Puts the publication in a place, by links: the program never writes into a file."""
        shutil.rmtree(output, ignore_errors=True)
        shutil.copytree(self.before, output, copy_function=os.link)
        # A lock belongs to the file, whatever its name.
        (output / LOCK).unlink()
        (output / LOCK).touch()

    @property
    def always(self) -> list[str]:
        """What strace does in every run."""
        return [word for call in self.never for word in ("-e", f"inject={call}:error=EINVAL")]

    def command(self, output: Path) -> list[str]:
        """The build, on one thread."""
        return self.bench.command("--quiet", "--jobs", "1", output=output)


def prepare(folder: Path) -> list[Upheaval]:
    """All of them, with their contents and publications in a folder."""
    return [everything(folder / "everything"), one_text(folder / "one-text"),
            without_exchange(folder / "without-exchange")]


def everything(folder: Path) -> Upheaval:
    """A report changes, one goes, one comes; a dead build has left things behind."""
    bench, (changed, going, coming) = small_bench(folder)
    aside = folder / "Aside"
    shutil.move(coming.parent, aside)
    before, old = published(bench)
    shutil.rmtree(going.parent)
    shutil.move(aside, coming.parent)
    append(changed / "introduction.md", "\n\nA new ending.\n")
    new = bench.clean_tree() | strays()
    site = before / going.relative_to(bench.content / "areas")
    partial = site.with_name(f".{site.name}.new-7")
    shutil.copytree(site, partial)
    (partial / MANIFEST).unlink()
    shutil.copytree(site, site.with_name(f".{site.name}.old-7"))
    (before / ".index.html.new-7").write_text("half a pa", "utf-8")
    shutil.copy(before / MANIFEST, before / f".{MANIFEST}.new-7")
    return Upheaval("everything changes", bench, before, (old, new), new)


def one_text(folder: Path) -> Upheaval:
    """One text changes: other sites are left alone, one of them after it was put back, because a
    build without the exchange had died between its two steps."""
    bench, (changed, kept, lost) = small_bench(folder)
    before, old = published(bench)
    append(changed / "introduction.md", "\n\nA new ending.\n")
    new = bench.clean_tree() | strays()
    site = before / lost.relative_to(bench.content / "areas")
    site.rename(site.with_name(f".{site.name}.old-7"))
    at_first = {path: each for path, each in old.items()
                if not path.startswith(f"{site.relative_to(before)}/")}
    return Upheaval("one text changes", bench, before, (at_first, old, new), new)


def without_exchange(folder: Path) -> Upheaval:
    """The file system cannot exchange folders. Between the two renames a site is at no place, which
    the guide says; never half of it, and the next build puts it back."""
    bench, (changed, going, _) = small_bench(folder)
    before, old = published(bench)
    shutil.rmtree(going.parent)
    append(changed / "introduction.md", "\n\nA new ending.\n")
    new = bench.clean_tree() | strays()
    sites, _ = split_sites(old)
    absent = {path: each for path, each in old.items()
              if not any(path.startswith(f"{site}/") for site in sites)}
    return Upheaval(
        "no exchange", bench, before, (old, new, absent), new,
        ("renameat2",), frozenset({"renameat", "unlinkat"}))


def small_bench(folder: Path) -> tuple[Bench, list[Path]]:
    """The repository's content with its three smallest reports, the largest of them first."""
    bench = new_bench(folder)
    folders = sorted(
        reports(bench.content), key=lambda each: (sum(1 for _ in each.rglob("*")), each))
    chosen = folders[2::-1]
    assert len({each.parent for each in chosen}) == 3, "three areas are needed"
    for each in folders[3:]:
        shutil.rmtree(each)
        if not any(each.parent.iterdir()):
            each.parent.rmdir()
    return bench, chosen


def published(bench: Bench) -> tuple[Path, Tree]:
    """A publication of the content as it is, with files of others, and its tree."""
    before = bench.folder / "Before"
    bench.good_build("--quiet", output=before)
    for path, text in STRAYS.items():
        (before / path).parent.mkdir(exist_ok=True)
        (before / path).write_text(text, "utf-8")
    return before, tree(before)


def strays() -> Tree:
    return {path: text.encode() for path, text in STRAYS.items()}
