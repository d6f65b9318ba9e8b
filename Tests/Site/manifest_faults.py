"""Whether the folder of a site is complete, judged by its own manifest."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"

REQUIRED_FILES = (
    "index.html", "introduction.html", "statistics.html", "commentary.html", "report.html",
)
"""Pages that every site has, whatever its edition."""


def site_faults(site: Path, needs_manifest: bool = True) -> list[str]:
    """What is missing from a site, or differs from what its manifest says."""
    faults = [f"{site}: no {name}" for name in REQUIRED_FILES if not (site / name).is_file()]
    manifest = site / MANIFEST
    if manifest.is_file():
        return faults + manifest_faults(site)
    return faults + ([f"{site}: no {MANIFEST}"] if needs_manifest else [])


def manifest_faults(site: Path) -> list[str]:
    """Files that are not as the manifest says, not in it, or in it and not there."""
    try:
        listed = _listed_files(json.loads((site / MANIFEST).read_text(encoding="utf-8")))
    except (ValueError, KeyError, TypeError) as error:
        return [f"{site}: {MANIFEST} cannot be read: {error!r}"]
    present = {each.relative_to(site).as_posix() for each in site.rglob("*") if each.is_file()}
    present.discard(MANIFEST)
    absent, unlisted = sorted(listed.keys() - present), sorted(present - listed.keys())
    faults = [f"{site}: {path} is listed but not there" for path in absent]
    faults += [f"{site}: {path} is there but not listed" for path in unlisted]
    for path in sorted(present & listed.keys()):
        content = (site / path).read_bytes()
        if listed[path] != (len(content), hashlib.sha256(content).hexdigest()):
            faults.append(f"{site}: {path} is not as listed")
    return faults


def _listed_files(manifest: Any) -> dict[str, tuple[int, str]]:
    """The size and SHA-256 of each file: `{"files": [{"path", "size", "sha256"}]}`."""
    return {
        entry["path"]: (entry["size"], entry["sha256"].removeprefix("sha256:").lower())
        for entry in manifest["files"]
    }
