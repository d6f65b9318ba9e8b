"""Damaged content ends in messages, never in a crash, and never in half a site."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

from damage import LICENCE, Case, Damage, case_faults, cases, random_bytes, unfinished_sites
from manifest_faults import MANIFEST
from program import CONTENT_ERRORS, Program
from tree import Report, bytes_by_path, copy_tree, differences, reports_in

Value = TypeVar("Value")


@pytest.fixture(scope="module")
def needs_manifest(good_output: Path, reports: frozenset[Report]) -> bool:
    """Whether sites have a manifest, as those of the good content do."""
    return all((each.folder(good_output) / MANIFEST).is_file() for each in reports)


def side_by_side(check: Callable[[Value], list[str]], values: Iterable[Value]) -> list[str]:
    """The faults of all values, found with one thread for each processor."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [fault for faults in pool.map(check, values) for fault in faults]


def build_damaged(
    case: Case, program: Program, above: Path, needs_manifest: bool
) -> list[str]:
    """Builds a copy of the content with one damaged file into a fresh folder."""
    folder = above / f"{case.damage.name.lower()} {case.path.replace('/', ' ')}"
    folder.mkdir()
    content = copy_tree(program.content, folder / "Content")
    case.damage.apply(content / case.path, seed=case.path)
    run = program.build(folder / "Output", content=content)
    faults = case_faults(case, run, folder / "Output", needs_manifest)
    shutil.rmtree(folder)
    return faults


@pytest.mark.parametrize("damage", Damage, ids=lambda each: each.name.lower())
def test_each_file_in_turn(
    damage: Damage, program: Program, reports: frozenset[Report], needs_manifest: bool,
    tmp_path: Path,
) -> None:
    """Each file of the content emptied, removed, or filled with random bytes."""
    found = list(cases(program.content, damage, reports))
    files = [each for each in program.content.rglob("*") if each.is_file()]
    assert len(found) == sum(each.name != LICENCE for each in files) > 0
    build = partial(
        build_damaged, program=program, above=tmp_path, needs_manifest=needs_manifest
    )
    assert side_by_side(build, found) == []


def test_an_empty_folder(program: Program, tmp_path: Path) -> None:
    """Content without any file gives an error and no site."""
    content, output = tmp_path / "Content", tmp_path / "Output"
    content.mkdir()
    run = program.build(output, content=content)
    assert run.faults(CONTENT_ERRORS) == []
    assert run.errors
    assert not reports_in(output)


def test_only_random_bytes(program: Program, content_copy: Path, tmp_path: Path) -> None:
    """Content with all the right names and no sense in any file gives errors and no site."""
    for file in sorted(each for each in content_copy.rglob("*") if each.is_file()):
        file.write_bytes(random_bytes(file.relative_to(content_copy).as_posix()))
    run = program.build(tmp_path / "Output", content=content_copy)
    assert run.faults(CONTENT_ERRORS) == []
    assert run.errors
    assert not reports_in(tmp_path / "Output")


def test_the_old_site_stays(
    program: Program, good_output: Path, reports: frozenset[Report], tmp_path: Path
) -> None:
    """A build over a good output leaves the site of a damaged report as it was, to the byte."""

    def rebuild(report: Report) -> list[str]:
        folder = tmp_path / f"{report.area} {report.edition}"
        content = copy_tree(program.content, folder / "Content")
        output = copy_tree(good_output, folder / "Output")
        figures = report.folder(content / "areas") / "figures.csv"
        Damage.RANDOM.apply(figures, seed=str(report))
        faults = program.build(output, content=content).faults(CONTENT_ERRORS)
        before, after = (bytes_by_path(report.folder(each)) for each in (good_output, output))
        return faults + [f"{report}: {each}" for each in differences(before, after)]

    assert side_by_side(rebuild, sorted(reports)) == []


def test_all_old_sites_stay(
    program: Program, good_output: Path, content_copy: Path, tmp_path: Path
) -> None:
    """A build over a good output with a damaged file that all reports share changes no site."""
    output = copy_tree(good_output, tmp_path / "Output")
    Damage.RANDOM.apply(content_copy / "site.yaml", seed="site.yaml")
    assert program.build(output, content=content_copy).faults(CONTENT_ERRORS) == []
    for report in reports_in(good_output):
        before, after = (bytes_by_path(report.folder(each)) for each in (good_output, output))
        assert differences(before, after) == []
    assert unfinished_sites(output, needs_manifest=False) == []
