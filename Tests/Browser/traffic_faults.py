"""What a page asks for and complains about while it is opened."""

from __future__ import annotations

from playwright.sync_api import Page

MOST_REQUESTS = 3


class Traffic:
    """Listens to an open page: what it asks for, and what goes wrong."""

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


def traffic_faults(traffic: Traffic, address: str, origin: str) -> list[str]:
    """Opens an address; complaints, requests to elsewhere, too many requests, cookies, scripts."""
    page = traffic.page
    traffic.requests.clear()
    traffic.faults.clear()
    page.goto(address, wait_until="load")
    # What is asked for late, and complaints about it, come before the second picture is painted.
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    faults = list(traffic.faults)
    faults += [f"asks for {each}" for each in traffic.requests if not each.startswith(origin)]
    if len(traffic.requests) > MOST_REQUESTS:
        faults.append(f"{len(traffic.requests)} requests: {', '.join(traffic.requests)}")
    faults += [f"sets the cookie {each['name']}" for each in page.context.cookies()]
    kept = page.context.storage_state()
    faults += [f"stores data for {each['origin']}" for each in kept["origins"]]
    active = "script:not([type='application/ld+json']), [style], [onclick], [onload], style"
    if page.locator(active).count():
        faults.append("has a script or a style of its own")
    if page.evaluate("getComputedStyle(document.body).marginTop") != "0px":
        faults.append("the style sheet does not work")
    return faults
