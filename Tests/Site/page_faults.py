"""What one page must be by itself, whatever it links to.

Each function takes a page and returns its faults as sentences, none if it is good.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

from html_reader import Element, Page

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SCOPES = frozenset({"row", "col", "rowgroup", "colgroup"})
REFUSED_ELEMENTS = ("script", "style", "base", "iframe", "frame", "object", "embed")
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers")
"""Attributes that name ids of the same page."""


def page_faults(page: Page) -> list[str]:
    """All faults of a page, each with the path of the page before it."""
    checks = (
        reading_faults, template_faults, document_faults, policy_faults,
        heading_faults, id_faults, table_faults,
    )
    return [f"{page.path}: {fault}" for fault in chain.from_iterable(each(page) for each in checks)]


def reading_faults(page: Page) -> list[str]:
    """Tags that do not match, and a missing document type."""
    missing = [] if page.has_doctype else ["no <!doctype html>"]
    return missing + page.faults


def template_faults(page: Page) -> list[str]:
    """Parameters and template tags that were never filled in."""
    return [
        f"line {number}: {{{{ is left over: {line.strip()[:80]}"
        for number, line in enumerate(page.source.split("\n"), start=1)
        if "{{" in line
    ]


def document_faults(page: Page) -> list[str]:
    """One title and one h1, both with text, and the language of the page."""
    faults = []
    titles = [each for each in page.root.all("title") if not each.is_within("svg")]
    for name, found in (("title", titles), ("h1", page.root.all("h1"))):
        if len(found) != 1:
            faults.append(f"{len(found)} {name} elements instead of 1")
        faults += [f"{name} without text" for each in found if not each.text()]
    languages = [each.get("lang") for each in page.root.all("html")]
    if len(languages) != 1 or not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", languages[0] or ""):
        faults.append(f"html[lang] is {languages}")
    elif re.fullmatch("[a-z]{2}", page.path.parts[0]) and languages[0][:2] != page.path.parts[0]:
        faults.append(f"html[lang] is {languages[0]} in the folder {page.path.parts[0]}/")
    return faults


def policy_faults(page: Page) -> list[str]:
    """Whatever the policy `default-src 'none'; style-src 'self'; img-src 'self'` stops."""
    faults = []
    for element in page.root.descendants():
        place = f"line {element.line}: <{element.tag}>"
        if element.tag in REFUSED_ELEMENTS:
            faults.append(f"{place} is not allowed")
        if element.tag == "meta" and (element.get("http-equiv") or "").lower() == "refresh":
            faults.append(f"{place} sends the reader elsewhere")
        for name in element.attributes:
            if name == "style" or name.startswith("on"):
                faults.append(f"{place} has the attribute {name}")
    if not _style_sheets(page):
        faults.append("no style sheet")
    return faults


def heading_faults(page: Page) -> list[str]:
    """Heading levels that are skipped on the way down; the first heading is the h1."""
    faults = []
    previous = 0
    for heading in page.root.all(*HEADINGS):
        level = int(heading.tag[1])
        if level > previous + 1:
            before = f"h{previous}" if previous else "no heading"
            faults.append(f"line {heading.line}: {heading.tag} follows {before}: {heading.text()}")
        previous = level
    return faults


def id_faults(page: Page) -> list[str]:
    """Ids given twice, empty ids, and references to ids that do not exist."""
    ids = page.ids()
    repeated = {name: count for name, count in Counter(ids).items() if count > 1}
    unusable = [name for name in ids if not re.fullmatch(r"\S+", name)]
    faults = [f"the id {name!r} is given {count} times" for name, count in repeated.items()]
    faults += [f"the id {name!r} is empty or has a blank" for name in unusable]
    for element in page.root.descendants():
        for attribute in REFERENCES:
            for name in (element.get(attribute) or "").split():
                if name not in ids:
                    faults.append(f"line {element.line}: {attribute} names the unknown id {name!r}")
    return faults


def table_faults(page: Page) -> list[str]:
    """Tables without a caption, and header cells without a scope."""
    faults = []
    for table in page.tables():
        name = table.get("id") or f"of line {table.line}"
        captions = [each for each in table.all("caption") if each.parent is table]
        if len(captions) != 1 or not captions[0].text():
            faults.append(f"table {name} has no caption")
        if not table.all("th"):
            faults.append(f"table {name} has no header cell")
        for cell in table.all("th"):
            if cell.get("scope") not in SCOPES:
                faults.append(f"table {name}: th {cell.text()!r} has no scope")
    return faults


def _style_sheets(page: Page) -> list[Element]:
    return [
        each for each in page.root.all("link")
        if "stylesheet" in (each.get("rel") or "").lower().split()
    ]
