"""What a page asks for and complains about while it is opened."""

from __future__ import annotations

from contextlib import contextmanager
from collections.abc import Iterator

from playwright.sync_api import Page

from browsing import Browsing

MOST_REQUESTS = 3


class Traffic:
    """What happened while a page was opened."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.requests: list[str] = []
        self.faults: list[str] = []
        page.on("request", lambda each: self.requests.append(each.url))
        page.on("console", lambda each: self.faults.append(f"console: {each.text}"))
        page.on("pageerror", lambda each: self.faults.append(f"script: {each}"))
        page.on("requestfailed", lambda each: self.faults.append(f"not loaded: {each.url}"))
        page.on("response", self._note_response)

    def _note_response(self, response) -> None:
        if response.status >= 400:
            self.faults.append(f"{response.status}: {response.url}")


@contextmanager
def watched(browsing: Browsing, address: str) -> Iterator[Traffic]:
    """Opens a page and notes what it does."""
    with browsing.page() as page:
        traffic = Traffic(page)
        page.goto(address, wait_until="load")
        # What is asked for late, and complaints about it, come before the second picture is painted.
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        yield traffic


def traffic_faults(traffic: Traffic, origin: str) -> list[str]:
    """Complaints, requests to elsewhere, too many requests, cookies, scripts."""
    faults = list(traffic.faults)
    faults += [f"asks for {each}" for each in traffic.requests if not each.startswith(origin)]
    if len(traffic.requests) > MOST_REQUESTS:
        faults.append(f"{len(traffic.requests)} requests: {', '.join(traffic.requests)}")
    page = traffic.page
    faults += [f"sets the cookie {each['name']}" for each in page.context.cookies()]
    kept = page.context.storage_state()
    faults += [f"stores data for {each['origin']}" for each in kept["origins"]]
    active = "script:not([type='application/ld+json']), [style], [onclick], [onload], style"
    if page.locator(active).count():
        faults.append("has a script or a style of its own")
    if page.evaluate("getComputedStyle(document.body).marginTop") != "0px":
        faults.append("the style sheet does not work")
    return faults
