"""Lays the same publication out for Hugo: the eight pages of each report that both make (home,
introduction, four local pages, the standard text, statistics), an index for each area and one for
all. Set up as somebody would who knows Hugo: header, footer and navigation from the cache, one
navigation for each report, no kinds of pages that nobody asked for, a rarely running collector.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

ENVIRONMENT = {"GOGC": "400"}

CONFIGURATION = """baseURL = "https://reports.example/"
title = "Annual reports"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
uglyURLs = true
disableHugoGeneratorInject = true
[outputs]
home = ["html"]
section = ["html"]
page = ["html"]
[markup.goldmark.extensions]
definitionList = false
footnote = false
linkify = false
strikethrough = false
taskList = false
typographer = false
"""

BASE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/assets/site.css">
</head>
<body class="govuk-template__body">
{{ partialCached "header.html" . }}
<div class="govuk-width-container">
{{ block "contents" . }}{{ end }}
<main class="govuk-main-wrapper" id="main-content">
<h1 class="govuk-heading-xl">{{ .Title }}</h1>
{{ block "main" . }}{{ end }}
</main>
</div>
{{ partialCached "footer.html" . }}
</body>
</html>
"""
HEADER = """<a href="#main-content" class="govuk-skip-link">Skip to main content</a>
<header class="govuk-header"><div class="govuk-header__container">
<a href="/" class="govuk-header__link">Annual reports</a></div></header>"""
FOOTER = """<footer class="govuk-footer"><div class="govuk-width-container">
<p>All content is available under the <a href="https://reports.example/licence">Open Government
Licence v3.0</a>, except where otherwise stated.</p>
<p>Contact: <a href="mailto:reports@reports.example">reports@reports.example</a></p></div></footer>"""
CONTENTS = """<nav class="app-contents" aria-label="Contents"><ol class="govuk-list">
<li><a class="govuk-link" href="{{ .RelPermalink }}">Report home</a></li>
{{ range .RegularPages }}<li><a class="govuk-link" href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ol></nav>"""
MARKED_CONTENTS = """{{ define "contents" }}{{ $report := .CurrentSection }}
{{ $link := printf "href=\\"%s\\"" .RelPermalink }}
{{ replace (partialCached "contents.html" $report $report.RelPermalink) $link
(printf "%s aria-current=\\"page\\"" $link) 1 | safeHTML }}{{ end }}
"""
FIGURES = "{{ $figures := index hugo.Data.figures .CurrentSection.Params.area .CurrentSection.Params.edition }}"
STATISTICS = """{{ define "main" }}""" + FIGURES + """{{ range $key, $rows := $figures }}
<table class="govuk-table" id="{{ $key }}"><caption class="govuk-table__caption">{{ $key }}</caption>
<thead class="govuk-table__head"><tr><th scope="col">Row</th><th scope="col">Column</th>
<th scope="col">People</th></tr></thead>
<tbody class="govuk-table__body">{{ range $rows }}<tr class="govuk-table__row">
<th scope="row">{{ index . 0 }}</th><td>{{ index . 1 }}</td>
<td class="govuk-table__cell--numeric">{{ index . 2 }}</td></tr>
{{ end }}</tbody></table>{{ end }}{{ end }}"""
REPORT = """{{ define "main" }}""" + FIGURES + """<dl class="app-key-facts">{{ range $key, $rows :=
$figures }}<dt>{{ $key }}</dt><dd>{{ index (index $rows 0) 2 }}</dd>{{ end }}</dl>
<ol>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ol>{{ end }}"""
INDEX = """{{ define "main" }}<ul>{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title
}}</a></li>{{ end }}</ul>{{ end }}"""


def write(path: Path, text: str) -> None:
    """Writes a file and makes the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def page(title: str, body: str, **fields: object) -> str:
    """A page of content with its front matter."""
    lines = [f"{name}: {json.dumps(value)}" for name, value in {"title": title, **fields}.items()]
    return "---\n" + "\n".join(lines) + "\n---\n" + body


def body_of(path: Path) -> tuple[str, str]:
    """The title and the text of a narrative."""
    text = path.read_text("utf-8")
    if not text.startswith("---\n"):
        return "Introduction", text
    head, body = text[4:].split("\n---\n", 1)
    titles = [line[7:] for line in head.splitlines() if line.startswith("title: ")]
    return titles[0] if titles else "Introduction", body


def figures(path: Path) -> dict[str, list[list[str]]]:
    """The rows of each table."""
    tables: dict[str, list[list[str]]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            tables.setdefault(row["table"], []).append([row["row"], row["column"], row["value"]])
    return tables


def make(destination: Path, content: Path, style_sheet: str) -> None:
    """Writes the whole Hugo project."""
    layouts = destination / "layouts"
    write(destination / "hugo.toml", CONFIGURATION)
    write(destination / "static/assets/site.css", style_sheet)
    write(layouts / "_default/baseof.html", BASE)
    write(layouts / "partials/header.html", HEADER)
    write(layouts / "partials/footer.html", FOOTER)
    write(layouts / "partials/contents.html", CONTENTS)
    narrative = '{{ define "main" }}<div class="narrative">{{ .Content }}</div>{{ end }}'
    write(layouts / "_default/single.html", MARKED_CONTENTS + narrative)
    write(layouts / "_default/statistics.html", MARKED_CONTENTS + STATISTICS)
    write(layouts / "_default/report.html", MARKED_CONTENTS + REPORT)
    write(layouts / "_default/area.html", INDEX)
    write(layouts / "index.html", INDEX)
    pages = destination / "content"
    write(pages / "_index.md", page("All areas", ""))
    for area in sorted((content / "areas").iterdir()):
        write(pages / area.name / "_index.md", page(area.name, "", layout="area"))
        for report in sorted(area.iterdir()):
            lay_out(report, pages / area.name / report.name, destination, content)


def lay_out(report: Path, target: Path, destination: Path, content: Path) -> None:
    """The pages and the figures of one report."""
    area, edition = report.parent.name, report.name
    standard = content / "editions" / edition / "what-is-mappa.en.md"
    write(target / "_index.md",
          page(f"{area} {edition}", "", layout="report", area=area, edition=edition))
    sources = [report / "introduction.md", standard, *sorted((report / "local").glob("*.md"))]
    for weight, source in enumerate(sources, 1):
        title, body = body_of(source)
        write(target / f"{source.name.split('.')[0]}.md", page(title, body, weight=weight))
    write(target / "statistics.md", page("Statistics", "", layout="statistics", weight=9))
    write(destination / "data/figures" / area / f"{edition}.json",
          json.dumps(figures(report / "figures.csv")))
