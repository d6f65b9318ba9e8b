"""A site whose inputs are the same is left as it is; nothing else is, and no manifest can make it so."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from harness import DONE, MANIFEST, Bench, append, differences, reports, tree

WRITTEN = re.compile(r"(\d+) sites? written to .*, (\d+) unchanged")
KEY = re.compile(rb'"inputs": *"([0-9a-f]{64})"')


def written(said: str) -> tuple[int, int]:
    """How many sites a build says it has written and left."""
    found = WRITTEN.search(said)
    assert found, said
    return int(found.group(1)), int(found.group(2))


def replaced(file: Path, old: str, new: str) -> None:
    """Changes a text that must be there."""
    text = file.read_text("utf-8")
    assert old in text, f"{file} does not hold {old!r}"
    file.write_text(text.replace(old, new, 1), "utf-8")


def edition(bench: Bench) -> Path:
    """An edition that has a report."""
    return bench.content / "editions" / reports(bench.content)[0].name


SHARED: dict[str, Callable[[Bench], None]] = {
    "site": lambda bench: append(bench.content / "site.yaml", "# a comment\n"),
    "areas": lambda bench: replaced(bench.content / "areas.csv", "Norfolk,", "Nord Folk,"),
    "words": lambda bench: append(bench.content / "strings/en.yaml", "# a comment\n"),
    "word list": lambda bench: append(bench.content / "word-lists/en.yaml", "# a comment\n"),
    "history": lambda bench: append(bench.content / "history.csv", "\n"),
    "table set": lambda bench: append(
        sorted(bench.content.glob("table-sets/*.yaml"))[0], "# a comment\n"),
    "edition": lambda bench: append(edition(bench) / "edition.yaml", "# a comment\n"),
    "standard text": lambda bench: append(
        edition(bench) / "what-is-mappa.en.md", "\n\nA new ending.\n"),
    "template": lambda bench: append(bench.templates / "layout.mustache", "\n"),
    "partial": lambda bench: append(bench.templates / "partials/footer.mustache", "\n"),
    "style sheet": lambda bench: append(bench.templates / "assets/site.css", "/* new */\n"),
    "another report": lambda bench: append(reports(bench.content)[-1] / "report.yaml", "# new\n"),
    "other figures": lambda bench: append(reports(bench.content)[-1] / "figures.csv", "\n"),
}


@pytest.mark.parametrize("kind", SHARED)
def test_what_all_depend_on_makes_all_anew(bench: Bench, kind: str) -> None:
    """Each kind of shared file counts, also where the pages turn out the same."""
    count = len(reports(bench.content))
    assert written(bench.good_build().error) == (count, 0)
    keys = {each: KEY.search((bench.output / each / MANIFEST).read_bytes())
            for each in ("", *(f"{each.parent.name}/{each.name}" for each in reports(bench.content)))}
    SHARED[kind](bench)
    assert written(bench.good_build().error) == (count, 0), kind
    for site, key in keys.items():
        assert key is not None
        assert key.group(1) not in (bench.output / site / MANIFEST).read_bytes(), site
    assert differences(tree(bench.output), bench.clean_tree()) == []


def test_a_text_makes_its_own_site_anew(bench: Bench) -> None:
    """A narrative of one report is nothing to the others."""
    count = len(reports(bench.content))
    bench.good_build("--quiet")
    append(reports(bench.content)[0] / "introduction.md", "\n\nA new ending.\n")
    assert written(bench.good_build().error) == (1, count - 1)
    assert differences(tree(bench.output), bench.clean_tree()) == []


def test_times_say_nothing(bench: Bench) -> None:
    """Files that were only touched are the same; files with the old time are not."""
    count = len(reports(bench.content))
    bench.good_build("--quiet")
    for file in [*bench.content.rglob("*.*"), *bench.templates.rglob("*.*")]:
        os.utime(file, (1, 1))
    assert written(bench.good_build().error) == (0, count)
    file = reports(bench.content)[0] / "introduction.md"
    replaced(file, "the", "one")
    os.utime(file, (1, 1))
    assert written(bench.good_build().error) == (1, count - 1)


def test_messages_are_shown_every_time(bench: Bench) -> None:
    """What was said of a report, or of what all share, is said again by the next build."""
    append(reports(bench.content)[0] / "introduction.md", "\n\nThis is is said twice.\n")
    for _ in range(3):
        assert "narrative.doubled-word" in bench.good_build().error
    append(bench.content / "word-lists/en.yaml", "placeholder-perhaps:\n  - dedication\n")
    replaced(bench.content / "word-lists/en.yaml", "placeholder-perhaps:", "x-placeholder:")
    first, second = bench.build(), bench.build()
    assert first.error == second.error
    assert "[" in first.error


def test_a_new_word_is_looked_for_in_texts_that_did_not_change(bench: Bench) -> None:
    """A word list changes what is found in every report."""
    bench.good_build("--quiet")
    replaced(bench.content / "word-lists/en.yaml", "placeholder:\n",
             "placeholder:\n  - responsible authority\n")
    ended = bench.build()
    assert ended.code != DONE
    assert "narrative.placeholder" in ended.error


def test_severities_count_in_every_build(bench: Bench) -> None:
    """A note that is made an error holds back a report that was published with the note."""
    append(reports(bench.content)[0] / "introduction.md", "\n\nThis is is said twice.\n")
    bench.good_build("--quiet")
    assert bench.build("--severity", "narrative.doubled-word=error").code == 1
    bench.good_build("--quiet", "--severity", "narrative.doubled-word=off")
    assert "narrative.doubled-word" in bench.good_build().error


def test_a_link_among_the_inputs_is_told_of(bench: Bench) -> None:
    """A link is passed over, so the files are the same; the message must come all the same."""
    bench.good_build("--quiet")
    (reports(bench.content)[0] / "secret.md").symlink_to("/etc/passwd")
    for _ in range(2):
        assert "files.not-a-regular-file" in bench.build().error


def lie_with_zeros(site: Path) -> None:
    """Another key beside the right files."""
    file = site / MANIFEST
    file.write_bytes(KEY.sub(b'"inputs":"' + b"0" * 64 + b'"', file.read_bytes()))


def lie_by_leaving_out(site: Path) -> None:
    """The right key beside a list from which a page is gone, as the page itself is."""
    manifest = json.loads((site / MANIFEST).read_text("utf-8"))
    page = next(each for each in manifest["files"] if each["path"].endswith("statistics.html"))
    manifest["files"].remove(page)
    (site / page["path"]).unlink()
    (site / MANIFEST).write_text(json.dumps(manifest), "utf-8")


def lie_with_a_size(site: Path) -> None:
    """The right key beside a changed page and its size."""
    manifest = json.loads((site / MANIFEST).read_text("utf-8"))
    page = next(each for each in manifest["files"] if each["path"] == "index.html")
    append(site / "index.html", "<p>More</p>")
    page["size"] = (site / "index.html").stat().st_size
    (site / MANIFEST).write_text(json.dumps(manifest), "utf-8")


def lie_by_lending(site: Path) -> None:
    """The whole manifest of another site."""
    other = next(each for each in sorted(site.parents[1].glob("*/*"))
                 if each != site and (each / MANIFEST).exists())
    shutil.copy(other / MANIFEST, site / MANIFEST)
    for file in site.rglob("*"):
        if file.is_file() and not (other / file.relative_to(site)).exists():
            file.unlink()


def lie_by_deleting(site: Path) -> None:
    """A page is gone, the manifest is right."""
    (site / "index.html").unlink()


def lie_by_cutting(site: Path) -> None:
    """A page has lost its end, as a full disk leaves it."""
    page = site / "index.html"
    page.write_bytes(page.read_bytes()[:-10])


LIES = [lie_with_zeros, lie_by_leaving_out, lie_with_a_size, lie_by_lending, lie_by_deleting,
        lie_by_cutting]


@pytest.mark.parametrize("lie", LIES)
def test_no_lie_survives(bench: Bench, lie: Callable[[Path], None]) -> None:
    """Whatever is wrong with a published site that its manifest and sizes show is put right."""
    bench.good_build("--quiet")
    right = tree(bench.output)
    report = reports(bench.content)[0]
    lie(bench.output / report.parent.name / report.name)
    assert differences(tree(bench.output), right) != []
    bench.good_build("--quiet")
    assert differences(tree(bench.output), right) == []


@pytest.mark.parametrize("lie", [lie_with_zeros, lie_by_deleting, lie_by_cutting])
def test_no_lie_survives_above_the_sites(bench: Bench, lie: Callable[[Path], None]) -> None:
    """The same for the pages above."""
    bench.good_build("--quiet")
    right = tree(bench.output)
    lie(bench.output)
    bench.good_build("--quiet")
    assert differences(tree(bench.output), right) == []


def test_a_site_of_earlier_inputs_is_replaced(bench: Bench) -> None:
    """A whole site of an earlier build, as a backup brings it back, is not that of these inputs."""
    bench.good_build("--quiet")
    report = reports(bench.content)[0]
    site = bench.output / report.parent.name / report.name
    shutil.copytree(site, bench.folder / "Saved")
    append(report / "introduction.md", "\n\nA new ending.\n")
    bench.good_build("--quiet")
    right = tree(bench.output)
    shutil.rmtree(site)
    shutil.copytree(bench.folder / "Saved", site)
    bench.good_build("--quiet")
    assert differences(tree(bench.output), right) == []


def test_a_site_too_many_goes(bench: Bench) -> None:
    """A site that is not planned is taken away, also when nothing else is to be done."""
    bench.good_build("--quiet")
    right = tree(bench.output)
    report = reports(bench.content)[0]
    site = bench.output / report.parent.name / report.name
    shutil.copytree(site, bench.output / report.parent.name / "1990-91")
    bench.good_build("--quiet")
    assert differences(tree(bench.output), right) == []


def test_drafts_are_told_of_every_time(bench: Bench) -> None:
    """A run that left a draft out says so again."""
    report = reports(bench.content)[0]
    replaced(report / "report.yaml", "status: published", "status: draft")
    for _ in range(2):
        assert "1 draft left out" in bench.good_build().error
