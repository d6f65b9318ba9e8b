"""The Nu HTML checker on every page."""

from __future__ import annotations

from pathlib import Path

from faults import want_none
from nu_faults import nu_faults


def test_nu_finds_no_error(built: Path) -> None:
    """No error in any page of any site, nor in the pages above them."""
    want_none(nu_faults(built))
