"""A folder of the form in which GOV.UK Frontend is downloaded, with invented rules.

The real one cannot be fetched here; `GOVUK_FRONTEND=DIR` makes the tests use one that is there.
"""

from __future__ import annotations

import json
from pathlib import Path

STYLES = """@charset "UTF-8";:root{--govuk-body-background-colour:#fff;\
--govuk-surface-background-colour:#f4f8fb}.govuk-link{font-family:GDS Transport,arial,sans-serif}
/*! Notice of the typeface */@font-face{font-family:GDS Transport;src:url(/assets/fonts/a.woff2)}\
.govuk-footer__crown{fill:#000}.govuk-footer__copyright-logo{background-image:\
url("/assets/images/govuk-crest.svg")}.govuk-table{width:100%}@media print{.govuk-table{border:0}}
"""


def downloaded(folder: Path, version: str = "6.3.0") -> Path:
    """As the archive of a release unpacks."""
    (folder / "dist/assets/fonts").mkdir(parents=True)
    (folder / "dist/assets/fonts/a.woff2").write_bytes(b"font")
    (folder / "dist/VERSION.txt").write_text(f"{version}\n")
    (folder / f"dist/govuk-frontend-{version}.min.css").write_text(STYLES)
    (folder / f"dist/govuk-frontend-{version}.min.js").write_text("alert(1)")
    return folder


def installed(folder: Path, version: str = "6.3.0") -> Path:
    """As npm unpacks it."""
    (folder / "dist/govuk").mkdir(parents=True)
    (folder / "dist/govuk/govuk-frontend.min.css").write_text(STYLES)
    (folder / "package.json").write_text(json.dumps({"name": "x", "version": version}))
    return folder
