"""A good page, and the slips that the checks must find in it."""

from __future__ import annotations

from dataclasses import dataclass

GOOD = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>A good page</title>
<style>
:root { color-scheme: light dark; --ink: #111; --paper: #fff; --link: #17568c; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #eee; --paper: #111; --link: #93c3f2; }
}
body { margin: 0; background: var(--paper); color: var(--ink); }
a { color: var(--link); } a:visited { color: var(--ink); }
:focus-visible { outline: 3px solid var(--link); }
.skip { position: absolute; top: -9em; } .skip:focus { position: static; display: block; }
.scroll { overflow-x: auto; margin: 1em; } td, th { padding: 0 2em; white-space: nowrap; }
@page { size: A4; margin: 18mm; @bottom-right { content: counter(page) " / " counter(pages); } }
@media print { .skip { display: none; } tr, .scroll { break-inside: avoid; }
  .scroll { overflow: visible; } }
</style></head><body>
<a class="skip" href="#main">Skip to main content</a>
<header><a href="#numbers">Home</a></header>
<main id="main"><h1>A good page</h1><p>Some words, and <a href="#numbers">a link</a>.</p>
<div class="scroll" role="region" aria-labelledby="caption" tabindex="0"><table id="numbers">
<caption id="caption">Numbers</caption>
<thead><tr><th scope="col">Kind</th><th scope="col">Sums of this year</th>
<th scope="col">Sums of last year</th></tr></thead>
<tbody><tr><th scope="row">One</th><td>1</td><td>2</td></tr>
<tr><th scope="row">Two</th><td>2</td><td>3</td></tr></tbody></table></div>
<svg role="img" aria-label="A bar" width="100" height="20">
<rect width="100" height="20" fill="#12436d"></rect><text y="15" fill="#fff">A bar</text></svg>
<p>More words.</p>
</main></body></html>
"""


@dataclass(frozen=True)
class Slip:
    """Words to replace in the good page, which check must see it, and what that says."""

    old: str
    new: str
    check: str
    says: str

    @property
    def page(self) -> str:
        """The page with the slip."""
        assert self.old in GOOD, self.old
        return GOOD.replace(self.old, self.new, 1)


SLIPS = [
    Slip(' aria-label="A bar"', "", "axe", "svg-img-alt"),
    Slip(' lang="en"', "", "axe", "html-has-lang"),
    Slip("<h1>A good page</h1>", "<h1>A page</h1><h4>Skipped</h4>", "axe", "heading-order"),
    Slip("--ink: #111", "--ink: #888", "contrast", "instead of 4.5:1"),
    Slip("--ink: #eee", "--ink: #444", "dark contrast", "instead of 4.5:1"),
    Slip('fill="#12436d"', 'fill="#aaa"', "contrast", "text 'A bar'"),
    Slip('<text y="15"', '<text y="15" fill-opacity=".3"', "contrast", "text 'A bar'"),
    Slip("<p>More", '<p style="opacity: .4">More', "contrast", "p 'More words.'"),
    Slip("</style>", "p::after { content: 'so'; color: #bbb; }</style>", "contrast", "::after"),
    Slip("<p>More", '<p style="background-image: linear-gradient(red, blue)">More',
         "contrast", "not known"),
    Slip("a:visited { color: var(--ink)", "a:visited { color: #999", "visited", "instead of 4.5"),
    Slip("<p>More", '<p style="width: 400px">More', "width", "px wide in 320 px"),
    Slip("margin: 0;", "margin: 0; overflow-x: hidden;", "width", "hides what is too wide"),
    Slip("<p>More", '<p style="height: 10px; overflow: hidden">More', "width", "cuts off"),
    Slip("<p>More words", '<p style="width: 0; white-space: nowrap">' + "More words " * 3,
         "spacing", "with text spaced"),
    Slip("3px solid var(--link)", "0", "keyboard", "no outline"),
    Slip("3px solid var(--link)", "3px solid var(--paper)", "keyboard", "1.00:1 instead of 3:1"),
    Slip("3px solid var(--link)", "3px solid var(--link); clip-path: inset(0)", "keyboard",
         "looks the same"),
    Slip('<a href="#numbers">', '<a href="#numbers" tabindex="3">', "keyboard", "another way"),
    Slip("<p>More", '<div style="position: fixed; inset: 0; background: #fff"></div><p>More',
         "keyboard", "is covered"),
    Slip(' tabindex="0"', ' tabindex="-1"', "keyboard", "no key reaches"),
    Slip('<main id="main">', '<main id="other">', "skip link", "after the skip link"),
    Slip("<p>More", '<a href="#x"><img alt="" src="data:,"></a><p>More', "names",
         "a link is announced without a name"),
    Slip('<caption id="caption">Numbers</caption>', "", "names", "has no caption"),
    Slip(' role="region" aria-labelledby="caption"', "", "names", "is in no region"),
    Slip("<table ", '<table style="display: block" role="none" ', "names", "announced instead"),
    Slip('<th scope="row">One', "<th>One", "names", "has no scope"),
    Slip('role="img" aria-label="A bar"', "", "names", "has not the role img"),
    Slip("</style>", "td { padding-bottom: 110px !important; } h1 { margin-bottom: 650px; } tr,"
         " .scroll { break-inside: auto !important; }</style>", "paper", "is split over the pages"),
    Slip("</style>", "td { padding-bottom: 110px !important; } h1 { margin-bottom: 650px; }"
         " tr { break-inside: auto !important; } .scroll { break-inside: auto !important; }"
         "</style>", "paper", "is on the pages [1, 2]"),
    Slip("@bottom-right", "@top-left-corner { content: ''; } @foo", "paper", "has not its number"),
    Slip(".skip { display: none; }", "", "paper", "leads nowhere on paper"),
    Slip("<p>More", '<p style="break-before: page">More', "paper", "has only"),
    Slip("<p>More", '<p><a href="https://example.org/">Away</a></p><p>More', "paper",
         "does not show the address"),
    Slip("<main id", '<main style="display: flex; flex-direction: column-reverse" id', "paper",
         "stands before"),
]
