"""What is wrong with a page for somebody who has only a keyboard."""

from __future__ import annotations

from playwright.sync_api import Page

from browsing import PATIENCE, ask

MOVED = """patience => new Promise((done) => {
  const element = document.activeElement, start = performance.now();
  const look = () => {
    if (element.scrollLeft > 0) done(true);
    else if (performance.now() - start > patience) done(false);
    else requestAnimationFrame(look);
  };
  look();
})"""
"""Whether what has the focus moves sideways within so many milliseconds."""


def keyboard_faults(page: Page, looked_at: set[str] | None = None) -> list[str]:
    """Order, visibility and reach of the focus, on a page that was just opened.

    Pictures are compared for one link of each look only; `looked_at` says which need none.
    """
    given = ask(page, "focusable")
    stops = given["stops"]
    faults = [f"no key reaches {each}, which scrolls" for each in given["unreachable"]]
    order = []
    looked_at = set() if looked_at is None else looked_at
    for _ in range(len(stops) + 2):
        page.keyboard.press("Tab")
        now = ask(page, "focused")
        if now["number"] == -1 or now["number"] in order:
            break
        if now["number"] is None:
            faults.append(f"the focus goes to {now['what']}, which the document does not offer")
            continue
        stop = stops[now["number"]]
        order.append(now["number"])
        faults += [f"{stop['what']} {each}" for each in now["faults"]]
        if stop["look"] not in looked_at:
            looked_at.add(stop["look"])
            if not changes_by_focus(page, now["box"]):
                faults.append(f"{stop['what']} looks the same with and without the focus")
        if stop["scrolls"] and not scrolls_by_keys(page):
            faults.append(f"{stop['what']} does not scroll by the arrow keys")
    if order != list(range(len(stops))):
        reached = " → ".join(stops[each]["what"] for each in order[:40])
        faults.append(f"the focus goes another way than the document: {reached}")
    return faults


def changes_by_focus(page: Page, box: list[float]) -> bool:
    """Whether a picture of an element and its surroundings is another without the focus."""
    window = page.viewport_size
    left, top = max(box[0] - 8, 0), max(box[1] - 8, 0)
    right, bottom = min(box[2] + 8, window["width"]), min(box[3] + 8, window["height"])
    if right - left < 1 or bottom - top < 1:
        return False
    clip = {"x": left, "y": top, "width": right - left, "height": bottom - top}
    page.evaluate("window.held = document.activeElement")
    focused = page.screenshot(clip=clip)
    page.evaluate("held.blur()")
    bare = page.screenshot(clip=clip)
    page.evaluate("held.focus({preventScroll: true, focusVisible: true})")
    return focused != bare


def scrolls_by_keys(page: Page) -> bool:
    """Whether an arrow key moves what has the focus sideways."""
    page.keyboard.press("ArrowRight")
    return page.evaluate(MOVED, PATIENCE / 8)


def skip_link_faults(page: Page) -> list[str]:
    """Whether the first stop leads past the head of the page, on a page that was just opened."""
    stops = ask(page, "focusable")["stops"]
    page.keyboard.press("Tab")
    first = ask(page, "focused")
    if first["number"] != 0 or first["faults"]:
        return [f"the first stop is not a skip link that shows: {first}"]
    page.keyboard.press("Enter")
    page.wait_for_url("**#*")
    page.keyboard.press("Tab")
    number = ask(page, "focused")["number"]
    inside = [index for index, each in enumerate(stops) if each["inMain"]]
    if inside and number != inside[0]:
        return [f"after the skip link the focus goes to stop {number} instead of {inside[0]}"]
    top = page.evaluate("document.querySelector('main').getBoundingClientRect().top")
    after = page.evaluate("innerHeight")
    return [] if top < after else ["the skip link does not bring the main part into view"]
