"""The headers for hosts: the file in the output, and the same in the guide for other servers."""

from __future__ import annotations

import json
import re
from pathlib import Path

from program import DONE, Program

GUIDE = Path(__file__).resolve().parents[2] / "Documentation/pipeline.md"


def headers(output: Path) -> dict[str, dict[str, str]]:
    """The headers of each pattern in the file."""
    found: dict[str, dict[str, str]] = {}
    for line in (output / "_headers").read_text("utf-8").splitlines():
        if line.startswith("/"):
            pattern = line
            found[pattern] = {}
        else:
            name, value = line.strip().split(": ", 1)
            found[pattern][name] = value
    return found


def test_headers_name_the_policy(good_output: Path) -> None:
    """What a page cannot say itself stands in the headers of every address."""
    everywhere = headers(good_output)["/*"]
    assert "frame-ancestors 'none'" in everywhere["Content-Security-Policy"]
    assert everywhere["X-Content-Type-Options"] == "nosniff"
    assert everywhere["Referrer-Policy"]
    assert headers(good_output)["/*.csv"]["Content-Disposition"] == "attachment"
    assert "frame-ancestors" not in (good_output / "index.html").read_text("utf-8")


def test_file_is_verified_and_swept(program: Program, tmp_path: Path) -> None:
    """The file is in the manifest: a change is found, and the next build puts it right."""
    output = tmp_path / "Output"
    assert program.build(output).faults(DONE) == []
    file = output / "_headers"
    good = file.read_bytes()
    paths = [each["path"] for each in json.loads((output / "manifest.json").read_text())["files"]]
    assert "_headers" in paths
    file.write_bytes(good + b"# changed\n")
    assert program.run("verify", output).code == 1
    assert program.build(output).faults(DONE) == []
    assert file.read_bytes() == good


def test_guide_says_the_same(good_output: Path) -> None:
    """The guide's lines for nginx and Apache have the headers of the file, word for word."""
    text = GUIDE.read_text("utf-8")
    for pattern, wanted in headers(good_output).items():
        for name, value in wanted.items():
            if pattern == "/*":
                assert f'add_header {name} "{value}" always;' in text
                assert f'Header always set {name} "{value}"' in text
            elif name != "Content-Type":  # servers set it from the ending themselves
                assert f"add_header {name} $" in text
                assert re.search(rf'Header (always )?set {name} "{re.escape(value)}"', text)
