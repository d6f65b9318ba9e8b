"""How faults are reported: all of them, one a line, nothing else."""

from __future__ import annotations

import pytest


def want_none(faults: list[str]) -> None:
    """Fails with every fault, or passes where there is none."""
    if faults:
        lines = "\n".join(f"  {each}" for each in faults)
        pytest.fail(f"{len(faults)} faults:\n{lines}", pytrace=False)
