"""A publication built step by step is the same as one built at once, byte for byte."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import edits
from harness import DONE, EDITION, Bench, append, differences, new_bench, reports, tree, verify
from processes import Progress, in_processes, own_folder

Marks = dict[str, tuple[int, int]]


def marks(folder: Path) -> Marks:
    """The inode and the time of each file."""
    found = {}
    for each in folder.rglob("*"):
        if each.is_file():
            status = each.stat()
            found[each.relative_to(folder).as_posix()] = (status.st_ino, status.st_mtime_ns)
    return found


@dataclass
class Sequence:
    """What a sequence of edits came to."""

    done: Counter[str]
    untouched: int = 0
    fault: str = ""


def follow(prepared: Path, length: int, number: int) -> Sequence:
    """Makes edits and builds after each, in a workbench of its own, up to the first fault."""
    bench = Bench(own_folder(prepared.parent) / str(number))
    shutil.copytree(prepared, bench.folder)
    choice, sequence = random.Random(number), Sequence(Counter())
    for _ in range(length):
        edits.save(bench, bench.folder / "Saved")
        edit = choice.choice(edits.ALL)
        what = edit(bench, choice)
        if what is None:
            continue
        sequence.fault = after_edit(bench, choice, edit.__name__, sequence)
        if sequence.fault:
            sequence.fault = f"sequence {number}: {what}: {sequence.fault}"
            return sequence
    if (verified := verify(bench.output)).code != DONE:
        sequence.fault = f"sequence {number}: {verified.error}"
    shutil.rmtree(bench.folder)
    return sequence


def after_edit(bench: Bench, choice: random.Random, edit: str, sequence: Sequence) -> str:
    """Builds, perhaps in two steps, and says what is wrong."""
    before, stamps = tree(bench.output), marks(bench.output)
    if choice.random() < 0.2:
        area = choice.choice(reports(bench.content)).parent.name
        bench.build("--quiet", "--area", area)
    built = bench.build("--quiet")
    if built.faults:
        return "; ".join(built.faults)
    if built.code != DONE:
        # The manifests of other sites name the digest of all figures, also the wrong one.
        changed = differences(before, tree(bench.output))
        edits.restore(bench, bench.folder / "Saved")
        bench.good_build("--quiet")
        sequence.done["refused"] += 1
        is_well = all(each.endswith("/manifest.json: bytes") for each in changed)
        return "" if is_well or "report" in edit else f"refused, and changed {changed[:3]}"
    sequence.done[edit] += 1
    after, new_stamps = tree(bench.output), marks(bench.output)
    same = [path for path in before.keys() & after.keys() if before[path] == after[path]]
    sequence.untouched += len(same)
    faults = differences(after, bench.clean_tree())
    faults += [f"{path} was touched" for path in same if stamps[path] != new_stamps[path]]
    return "; ".join(faults[:5])


def test_edits_in_random_order(tmp_path: Path, is_long: bool, figures, progress: Progress) -> None:
    """After each edit the output is that of a clean build, and what is equal was not touched."""
    sequences, length = (1000, 5) if is_long else (15, 6)
    prepared = new_bench(tmp_path / "prepared")
    prepared.good_build("--quiet")
    done: Counter[str] = Counter()
    untouched, faults = 0, []
    attempt = partial(follow, prepared.folder, length)
    for each in in_processes(attempt, range(sequences), progress, "edit sequences"):
        done += each.done
        untouched += each.untouched
        faults += [each.fault] if each.fault else []
    figures(f"edit sequences: {sequences} of {length}, {done.total()} edits {dict(sorted(done.items()))}, "
            f"faults {len(faults)}, {untouched} equal files kept inode and time")
    assert len(faults) == 0, "\n".join(faults[:20])
    assert done["refused"] * 5 < done.total(), f"too many edits are no good: {done}"


def test_pages_above_follow_the_reports(bench: Bench) -> None:
    """Pages of an area or a year that has no report any more go, with their folders."""
    bench.good_build("--quiet")
    editions = {each.name for each in reports(bench.content)}
    last = min(editions, key=lambda each: sum(folder.name == each for folder in reports(bench.content)))
    gone = [folder for folder in reports(bench.content) if folder.name == last]
    for folder in gone:
        shutil.rmtree(folder)
    bench.good_build("--quiet")
    names = {each.name for each in bench.output.iterdir()}
    assert last not in names
    assert differences(tree(bench.output), bench.clean_tree()) == []


def test_one_area_alone_makes_no_dead_links(bench: Bench) -> None:
    """With `--area`, pages above appear only once every site that they link to is there."""
    first, *rest = sorted({folder.parent.name for folder in reports(bench.content)})
    bench.good_build("--quiet", "--area", first)
    assert not (bench.output / "index.html").exists()
    for area in rest:
        bench.good_build("--quiet", "--area", area)
    assert differences(tree(bench.output), bench.clean_tree()) == []


def test_report_in_error_keeps_its_site(bench: Bench) -> None:
    """An error in one report holds back that site and the pages above, and nothing else."""
    bench.good_build("--quiet")
    before = tree(bench.output)
    broken, other, *_ = reports(bench.content)
    append(broken / "introduction.md", "\n\n[nowhere](no-such-page.html)\n")
    append(other / "introduction.md", "\n\nA new ending.\n")
    assert bench.build("--quiet").code == 1
    after = tree(bench.output)
    changed = {"/".join(path.split("/")[:2]) for path in before if before[path] != after.get(path)}
    assert changed == {other.relative_to(bench.content / "areas").as_posix()}
    assert EDITION.search(changed.pop())


def test_a_text_leaves_the_pages_above_alone(bench: Bench) -> None:
    """Only a heading of an area's newest report is theirs: other words touch nothing of them."""
    bench.good_build("--quiet")
    newest = max(reports(bench.content), key=lambda each: each.name)
    site = f"{newest.parent.name}/{newest.name}/"
    stamps = marks(bench.output)
    append(newest / "introduction.md", "\n\nAnother ending of the text.\n")
    bench.good_build("--quiet")
    changed = {path for path, mark in marks(bench.output).items() if stamps.get(path) != mark}
    assert f"{site}introduction.html" in changed
    assert all(path.startswith(site) for path in changed)
    append(newest / "introduction.md", "\n\n## Zebras on the road\n\nThere were none.\n")
    bench.good_build("--quiet")
    assert "Zebras on the road" in (bench.output / "a-z/z.html").read_text("utf-8")
    assert differences(tree(bench.output), bench.clean_tree()) == []
    stamps = marks(bench.output)
    bench.good_build("--quiet")
    assert marks(bench.output) == stamps


def test_a_damaged_manifest_above_vouches_for_nothing(bench: Bench) -> None:
    """What all reports share is judged again where the manifest is not as it was written."""
    bench.good_build("--quiet")
    path = bench.output / "manifest.json"
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b'"size": ', b'"size": 1', 1))
    append(reports(bench.content)[0] / "introduction.md", "\n\nAnother ending of the text.\n")
    bench.good_build("--quiet")
    assert verify(bench.output).code == DONE
    assert differences(tree(bench.output), bench.clean_tree()) == []
