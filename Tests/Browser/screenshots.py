"""Pictures of every kind of page, side by side, for people to look at: see Scripts/screenshots."""

from __future__ import annotations

import html
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from browsing import NARROW, WIDE, Browsing, Look, show
from page_kinds import chosen_pages
from publications import two_languages

ROOT = Path(__file__).resolve().parents[2]

LOOKS = {
    "wide": Look(WIDE), "dark": Look(WIDE, scheme="dark"),
    "narrow": Look(NARROW), "narrow-dark": Look(NARROW, scheme="dark"),
}
STYLE = """body { font: 16px/1.4 sans-serif; margin: 2rem; background: #ddd; color: #111; }
.looks { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
figure { margin: 0; flex: none; } figure img { display: block; border: 1px solid #666; }
.wide img, .dark img { width: 560px; } .narrow img, .narrow-dark img { width: 240px; }
.paper img { width: 300px; margin-bottom: .5rem; }"""


def build(program: str, content: Path, output: Path) -> None:
    """Builds a publication; what the program says goes to the reader of this script."""
    subprocess.run([program, "build", "--quiet", "--severity", "language.untranslated=off",
                    "--content", content, "--templates",
                    ROOT / "Templates", "--output", output], check=True)


def pictures(browsing: Browsing, page: Path, target: Path, name: str) -> list[tuple[str, str]]:
    """Takes all pictures of a page; returns the look and the file of each."""
    taken = []
    with browsing.page(page.as_uri()) as shown:
        for look, settings in LOOKS.items():
            show(shown, settings)
            file = f"{name}.{look}.png"
            shown.screenshot(path=target / file, full_page=True)
            taken.append((look, file))
        show(shown, Look(WIDE, medium="print"))
        paper = shown.pdf(prefer_css_page_size=True, tagged=True, outline=True)
    (target / f"{name}.pdf").write_bytes(paper)
    subprocess.run(["pdftoppm", "-r", "60", "-png", target / f"{name}.pdf", target / f"{name}.paper"],
                   check=True)
    return taken + [("paper", each.name) for each in sorted(target.glob(f"{name}.paper-*.png"))]


def section(name: str, taken: list[tuple[str, str]]) -> str:
    """The part of the overview that shows one page."""
    figures = ""
    for look in dict.fromkeys(each for each, _ in taken):
        images = "".join(
            f'<a href="{html.escape(file)}"><img src="{html.escape(file)}" loading="lazy"'
            f' alt="{html.escape(name)}, {look}"></a>' for each, file in taken if each == look)
        figures += f'<figure class="{look}"><figcaption>{look}</figcaption>{images}</figure>'
    return f'<h2>{html.escape(name)}</h2><div class="looks">{figures}</div>\n'


def main(program: str, folder: str) -> None:
    """Writes the pictures of both publications and an overview of them."""
    target = Path(folder).resolve()
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch) / "output"
        output.mkdir()
        invented = two_languages(ROOT, Path(scratch) / "content")
        build(program, ROOT / "Content", output / "real")
        build(program, invented, output / "invented")
        overview = ""
        with sync_playwright() as driver, Browsing(driver) as browsing:
            for page in chosen_pages([output / "real", output / "invented"]):
                path = page.relative_to(output).with_suffix("")
                taken = pictures(browsing, page, target, path.as_posix().replace("/", "_"))
                overview += section(path.as_posix(), taken)
    (target / "index.html").write_text(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pages</title>'
        f"<style>{STYLE}</style></head><body><h1>Pages of every kind</h1>{overview}</body></html>",
        "utf-8")
    print(f"Look at {target}/index.html")


if __name__ == "__main__":
    main(*sys.argv[1:])
