"""The invented publication of the Swift tests as a folder, with a language that browsers know."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

INVENTED = "xx"
SPOKEN = "cy"
"""Browsers, axe and the Nu checker refuse a language that is in no registry."""
ENGLISH = re.compile(r"^( *)en:.*\n(?:\1 +.*\n)*", re.MULTILINE)
WORD = re.compile(r"^  ([a-z0-9-]+):.*(?:\n(?:    .*)?)*", re.MULTILINE)


def two_languages(root: Path, target: Path) -> Path:
    """Writes the invented publication, in which every word of the program has a text."""
    fixtures = root / "Tests/Fixtures"
    real = root / "Content"
    shutil.copytree(real / "word-lists", target / "word-lists")
    for layer in (fixtures / "Content", fixtures / "Second"):
        for source in sorted(each for each in layer.rglob("*") if each.is_file()):
            path = renamed(source.relative_to(layer).as_posix())
            place = target / path
            place.parent.mkdir(parents=True, exist_ok=True)
            if layer.name == "Second" or source.suffix in (".md", ".yaml", ".csv"):
                place.write_text(renamed(source.read_text("utf-8")), "utf-8")
            else:
                shutil.copyfile(source, place)
    for shared in [*target.glob("editions/*/edition.yaml"), *target.glob("table-sets/*.yaml")]:
        shared.write_text(with_second_texts(shared.read_text("utf-8")), "utf-8")
    english = (real / "strings/en.yaml").read_text("utf-8")
    for strings in (target / "strings").glob("*.yaml"):
        strings.write_text(with_all_words(strings.read_text("utf-8"), english), "utf-8")
    return target


def renamed(text: str) -> str:
    """The invented language's code replaced wherever it stands by itself."""
    return re.sub(rf"(?<![a-z0-9]){INVENTED}(?![a-z0-9])", SPOKEN, text)


def with_second_texts(yaml: str) -> str:
    """Each English text, or block of its plural forms, followed by the same in the language."""
    return ENGLISH.sub(lambda found: found[0] + found[0].replace("en:", f"{SPOKEN}:", 1), yaml)


def words_of(strings: str) -> dict[str, str]:
    """The entries below `words:`, each as it is written."""
    section = strings.split("\nwords:\n", 1)[-1]
    section = re.split(r"^\S", section, maxsplit=1, flags=re.MULTILINE)[0]
    return {each[1]: each[0].rstrip("\n") + "\n" for each in WORD.finditer(section)}


def with_all_words(strings: str, english: str) -> str:
    """A strings file with the English words that it lacks; it ends with its words."""
    own = words_of(strings)
    lacking = [text for key, text in words_of(english).items() if key not in own]
    return strings.rstrip("\n") + "\n" + "".join(lacking)
