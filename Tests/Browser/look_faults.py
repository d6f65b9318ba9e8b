"""What is wrong with an open page as it looks now: axe's findings, contrast, width, names."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from browsing import ask

OWN_JUDGEMENT = {"color-contrast"}
"""What axe cannot decide and the checks here can."""
ON_SCREEN_ONLY = {"link-in-text-block", "target-size"}
"""What matters to somebody who can press a link, which nobody can on paper."""
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important; } p { margin-bottom: 2em !important; }"""
"""The spacing of text that WCAG 2.2, 1.4.12, lets a reader set."""


def axe_faults(page: Page) -> list[str]:
    """Every violation that axe finds, and what it leaves open that nothing here decides."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found = page.evaluate(
        "axe.run(document, {resultTypes: ['violations', 'incomplete'], elementRef: false})")
    is_paper = page.evaluate("matchMedia('print').matches")
    passed_over = ON_SCREEN_ONLY if is_paper else set()
    faults = [_finding(each) for each in found["violations"] if each["id"] not in passed_over]
    return faults + [
        "undecided: " + _finding(each) for each in found["incomplete"]
        if each["id"] not in passed_over | OWN_JUDGEMENT
    ]


def _finding(found: dict) -> str:
    places = ", ".join(str(node["target"][0]) for node in found["nodes"][:3])
    return f"{found['id']} ({found['impact']}): {found['help']}: {places}"


def contrast_faults(page: Page) -> list[str]:
    """Texts that are too faint on their ground, as the browser computes both."""
    return ask(page, "text_contrast")


def state_contrast_faults(page: Page, state: str) -> list[str]:
    """The same if every element were in a state that no script can see, such as `visited`."""
    if ask(page, "every_state", state) == 0:
        return []
    return [f":{state}: {each}" for each in contrast_faults(page)]


def width_faults(page: Page) -> list[str]:
    """What makes a reader scroll sideways, or is cut off."""
    return ask(page, "overflow")


def spacing_faults(page: Page) -> list[str]:
    """The same with the spacing of text that a reader may set."""
    page.evaluate(
        "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text);"
        " document.adoptedStyleSheets = [sheet]; }", SPACED)
    return [f"with text spaced: {each}" for each in width_faults(page)]


def name_faults(page: Page) -> list[str]:
    """Tables and pictures without a name, and tables that the browser does not show as such."""
    return ask(page, "names") + announced_faults(page)


def announced_faults(page: Page) -> list[str]:
    """Where the tree that screen readers get differs from the page, or has no name."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    faults = []
    count = 0
    for node in nodes:
        role = node.get("role", {}).get("value")
        name = node.get("name", {}).get("value", "").strip()
        if node.get("ignored"):
            continue
        count += role == "table"
        if role in ("table", "region", "image", "img", "link", "navigation", "heading") and not name:
            faults.append(f"a {role} is announced without a name")
    tables = page.evaluate(
        "[...document.querySelectorAll('table')].filter(e => e.checkVisibility()).length")
    if count != tables:
        faults.append(f"{count} tables are announced instead of {tables}")
    return faults
