"""The list of attempts to read or write outside the folders of a build."""

from __future__ import annotations

import os
import shutil
import socket
import unicodedata

from escapes import (
    REFUSED, Attempts, command, image, in_output, linked_image, local_file, moved_away,
    outside, paragraph, replace_by_link, report, site, slug, special_file, template, to_output,
)
from harness import CONTENT_ERRORS, DONE, ENVIRONMENT_FAILED, WRONG_USAGE

LINK = "files.not-a-regular-file"


def all_attempts() -> Attempts:
    """Every attempt, in the order of the places that it is made on."""
    attempts = Attempts()
    _links(attempts)
    _names(attempts)
    _slugs(attempts)
    _references(attempts)
    _places(attempts)
    _published(attempts)
    _commands(attempts)
    return attempts


def _links(attempts: Attempts) -> None:
    for place in (
        "site.yaml", "areas.csv", "populations.csv", "strings", "strings/en.yaml", "table-sets",
        "table-sets/2014.yaml", "editions", "areas", "REPORT", "REPORT/local",
        "REPORT/introduction.md", "REPORT/figures.csv", "REPORT/report.yaml",
    ):
        attempts.add(f"link in content: {place}", moved_away(place), says=LINK)
    attempts.add("relative link in content", moved_away("REPORT/local", is_relative=True), says=LINK)
    for place in ("layout.mustache", "pages", "partials", "partials/footer.mustache", "assets",
                  "assets/site.css"):
        attempts.add(
            f"link in templates: {place}", moved_away(place, above="Templates"), says=LINK)
    attempts.add("link in images", linked_image, says=LINK)
    attempts.add("named pipe", special_file(os.mkfifo), says=LINK)
    attempts.add("device", special_file(lambda place: os.mknod(place, 0o20666, os.makedev(1, 5))),
                 says=LINK)
    attempts.add("socket", special_file(_make_socket), says=LINK)
    attempts.add("link to itself", special_file(lambda place: os.symlink(place, place)), says=LINK)
    attempts.add("link to the folder above",
                 lambda bench: (report(bench) / "local/up").symlink_to(".."), says=LINK)


def _make_socket(place: str) -> None:
    # The name of a socket may be at most 107 bytes, so it is bound from within its folder.
    here = os.getcwd()
    os.chdir(os.path.dirname(place))
    try:
        socket.socket(socket.AF_UNIX).bind(os.path.basename(place))
    finally:
        os.chdir(here)


def _names(attempts: Attempts) -> None:
    for name in (
        b"01-..%2f..%2fevil.md", b"01-%2e%2e.md", b"01-UPPER.md", b"01-a b.md", b"01-a.b.md",
        b"01-new\nline.md", b"01-\xff.md", b"01-" + b"a" * 240 + b".md", b"01-back\\slash.md",
        b"01-c:drive.md", b"01-.md", b"01--x.md", b"01-tab\t.md", b"01-\x1b[2J.md",
        "01-\u202egnp.md".encode(), "01-é.md".encode(),
        unicodedata.normalize("NFD", "01-é.md").encode(), b"01-quote'\".md", b"01-<b>.md",
        b"01-con.md", b"01-nul.md", b"01-com1.md", b"01-aux.md",
        b"01-index.md", b"01-report.md", b"01-statistics.md", b"01-commentary.md",
        b"01-introduction.md", b"evil.html", b"01-page.html", b"01-page.md.exe",
    ):
        attempts.add(f"name of a page: {name[:40]!r}", local_file(name))
    attempts.add("two pages of one name", lambda bench: [
        local_file(name)(bench) for name in (b"97-page.md", b"98-page.md")][2:])
    # What is right is not refused, or the others would prove nothing.
    attempts.add("no attempt: a right name", local_file(b"01-page.md"), DONE)
    attempts.add("no attempt: a right slug", slug("new-area"), DONE)
    attempts.add("no attempt: a right template", template("<p>x</p>"), DONE)
    attempts.add("no attempt: right output", to_output("BENCH/New"), DONE)


def _slugs(attempts: Attempts) -> None:
    for text in ("..", ".", "../evil", "/etc", "%2e%2e", "%252e%252e%252f", "a/b", "a\\b", ".git",
                 "-rf", "UPPER", "é", "a" * 200, "a b", "a\nb", "c:", "con", "nul", "lpt1",
                 "assets", "data", "2020-21", "en", "index.html", "manifest.json", "\u202eab"):
        attempts.add(f"slug of an area: {text[:30]!r}",
                     slug(text, folder="/" not in text and text not in ("..", ".")))


def _references(attempts: Attempts) -> None:
    for target in (
        "../../../../Outside/secret.txt", "images/../../../secret.png", "/etc/passwd",
        "file:///etc/passwd", "images/%2e%2e/%2e%2e/secret.png", "images//etc/passwd",
        "images/..\\..\\secret.png", "data:image/png;base64,AAAA", "//evil.example/x.png",
    ):
        attempts.add(f"image {target}", paragraph(f"![A picture]({target})"))
        attempts.add(f"link {target}", paragraph(f"[A link]({target})"))
    attempts.add("image that is no image", image("picture.png", b"<script>alert(1)</script>"))
    attempts.add("picture with script", image("picture.svg", b"<svg onload='alert(1)'/>"))
    attempts.add("page as image", image("picture.html", b"<script>alert(1)</script>"))
    for name in ("../../Outside/secret", "/etc/passwd", "partials/../../Outside/secret",
                 "partials/%2e%2e/x", "..", "*name"):
        attempts.add(f"template includes {name}", template(f"{{{{>{name}}}}}"))


def _places(attempts: Attempts) -> None:
    for path in ("/", "//", "/.", "BENCH", "BENCH/Content", "BENCH/Content/", "BENCH/Content/areas",
                 "BENCH/Content/new", "BENCH/Templates/assets", "BENCH/Output/../Content", ""):
        attempts.add(f"output {path or 'empty'}", to_output(path), REFUSED)
    attempts.add("output is the home folder", to_output(os.path.expanduser("~")), REFUSED)
    attempts.add("output is the working folder", to_output("."), REFUSED)
    attempts.add("output is above the working folder", to_output(".."), REFUSED)
    attempts.add("output is a file", to_output("BENCH/Outside/secret.txt"), REFUSED, "secret.txt")
    attempts.add("output holds other files", to_output("BENCH/Outside"), REFUSED, "did not write")
    attempts.add("output is a device", to_output("/dev/null"), REFUSED)
    attempts.add("output is of the system", to_output("/proc"), REFUSED)
    for end in ("", "/", "/.", "//"):
        attempts.add(f"output is a link{end}", to_output(
            f"BENCH/link{end}", lambda bench: (bench.folder / "link").symlink_to(outside(bench))),
            REFUSED)
    attempts.add("output is a link to nothing", to_output(
        "BENCH/link", lambda bench: (bench.folder / "link").symlink_to("nothing")), REFUSED)


def _published(attempts: Attempts) -> None:
    new = lambda bench: outside(bench) / "moved"
    for name, make in {
        "site is a link": lambda bench: replace_by_link(site(bench), new(bench)),
        "area is a link": lambda bench: replace_by_link(site(bench).parent, new(bench)),
        "page above is a link": lambda bench: replace_by_link(
            bench.output / "index.html", outside(bench) / "secret.txt"),
        "manifest above is a link": lambda bench: replace_by_link(
            bench.output / "manifest.json", outside(bench) / "secret.txt"),
        "lock is a link": lambda bench: replace_by_link(
            bench.output / ".area-reports.lock", outside(bench) / "secret.txt"),
        "assets are a link": lambda bench: replace_by_link(bench.output / "assets", new(bench)),
        "foreign file in a site": lambda bench: (site(bench) / "mine.txt").write_text("mine"),
        "foreign folder in a site": lambda bench: (site(bench) / "mine/x").mkdir(parents=True)
        or (site(bench) / "mine/x/y").write_text("mine"),
        "foreign link in a site": lambda bench: (site(bench) / "mine").symlink_to(outside(bench)),
        "site is a file": lambda bench: (shutil.rmtree(site(bench)), site(bench).write_text("mine")),
        "site without manifest": lambda bench: (site(bench) / "manifest.json").unlink(),
        "manifest of another program": lambda bench: (site(bench) / "manifest.json").write_text(
            '{"name": "app"}'),
        "foreign page above": lambda bench: (
            (bench.output / "manifest.json").write_text('{"files": []}'),
            (bench.output / "index.html").write_text("mine")),
    }.items():
        attempts.add(f"published: {name}", in_output(make), REFUSED)


def _commands(attempts: Attempts) -> None:
    for words in (("new", "../x", "2020-21"), ("new", "..", "2020-21"), ("new", "/etc", "2020-21"),
                  ("new", "dorset", "../../x"), ("new", "dorset", "2020-21/../../x"),
                  ("new", "dorset%2f..", "2020-21"), ("explain", "../../etc/passwd"),
                  ("verify", "BENCH/Outside"), ("verify", "BENCH/Outside/secret.txt")):
        attempts.add(" ".join(words), command(*words), (WRONG_USAGE, ENVIRONMENT_FAILED))
    attempts.add("new in an area that is a link", command("new", "dorset", "2020-21", make=lambda
                 bench: (bench.content / "areas/dorset").symlink_to(outside(bench))),
                 (CONTENT_ERRORS, ENVIRONMENT_FAILED))
    attempts.add("new in areas that are a link", command(
        "new", "dorset", "2020-21", make=moved_away("areas")), (CONTENT_ERRORS, ENVIRONMENT_FAILED))
    attempts.add("render of a link", command("render", "BENCH/link.md", make=lambda bench:
                 (bench.folder / "link.md").symlink_to(outside(bench) / "secret.txt")),
                 (CONTENT_ERRORS, ENVIRONMENT_FAILED))
