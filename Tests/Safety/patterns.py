"""Texts that make readers of Markdown slow or large: those that the test suites of cmark and
cmark-gfm know, those of published faults, and more of their kind."""

from __future__ import annotations

from collections.abc import Callable


def repeated(unit: str, *, before: str = "", after: str = "") -> Callable[[int], str]:
    """A unit as often as fits."""
    return lambda size: before + unit * (size // max(1, len(unit.encode()))) + after


def numbered(form: str) -> Callable[[int], str]:
    """A form with a number in the place of `@`, as often as fits."""
    def make(size: int) -> str:
        parts, length, number = [], 0, 0
        while length < size:
            parts.append(form.replace("@", str(number)))
            length += len(parts[-1])
            number += 1
        return "".join(parts)
    return make


def two(first: str, second: str, *, between: str = "") -> Callable[[int], str]:
    """One unit in the first half, another in the second."""
    return lambda size: (first * (size // 2 // len(first)) + between
                         + second * (size // 2 // len(second)))


def growing(unit: str, between: str) -> Callable[[int], str]:
    """The unit once, twice, three times and so on."""
    def make(size: int) -> str:
        parts, length, number = [], 0, 1
        while length < size:
            parts.append(unit * number + between)
            length += len(parts[-1])
            number += 1
        return "".join(parts)
    return make


def wide_table(size: int) -> str:
    columns = size // 10
    return "|a" * columns + "|\n" + "|-" * columns + "|\n" + "|x\n" * (size // 10)


def long_reference(size: int) -> str:
    return f"[a]: /{'x' * (size // 2)}\n\n" + "[a] " * (size // 8)


PATTERNS: dict[str, Callable[[int], str]] = {
    "nested quotations": repeated(">", after="a"),
    "nested quotations with blanks": repeated("> ", after="a"),
    "quotations and emphasis": two(">", "a*"),
    "nested lists": repeated("- ", after="a"),
    "nested numbered lists": repeated("1. ", after="a"),
    "lists and quotations": repeated("- > ", after="a"),
    "lists and blank lines": two(" -", "\n"),
    "lists, blank lines, end": two("- ", "\n", between="x"),
    "indented lists": lambda size: "".join(
        " " * 2 * n + "- a\n" for n in range(int(size ** 0.5))),
    "stars of lists": repeated("* ", after="a"),
    "many lists": repeated("- a\n\n1. b\n\n"),
    "strong and emphasis": two("*a **a ", "b* c* "),
    "many openers of emphasis": repeated("a **a ", before=" "),
    "many closers of emphasis": repeated("a_ "),
    "many openers and closers": repeated("*a_ "),
    "emphasis in emphasis": two("*a ", "a*"),
    "runs of stars": growing("*", "a "),
    "runs of underscores": growing("_", "a "),
    "one run of stars": repeated("*"),
    "one run of underscores": repeated("_"),
    "alternating marks": repeated("*_"),
    "triple marks": repeated("***a "),
    "issue 389": lambda size: "*a " * (size // 6) + "_a*_ " * (size // 10),
    "nested brackets": two("[", "]", between="a"),
    "open brackets": repeated("[a"),
    "close brackets": repeated("a]"),
    "open links": repeated("[a]("),
    "open links with angle": repeated("[a](<b"),
    "open links with title": repeated('[a](b "'),
    "open links in images": repeated("![[]("),
    "nested images": two("![", "](a)", between="a"),
    "images of brackets": repeated("!["),
    "links in links": two("[", "](a)", between="a"),
    "link destinations in parentheses": lambda size: "[a](" + "(" * (size // 2) + ")" * (size // 2),
    "backslashes in brackets": repeated("[\\"),
    "backslashes": repeated("\\"),
    "hard breaks": repeated("a\\\n"),
    "blanks before line ends": repeated("a   \n"),
    "code marks of all lengths": growing("`", "e"),
    "one run of code marks": repeated("`"),
    "code marks apart": repeated("` "),
    "open fences": repeated("```\n\n"),
    "long fences": growing("~", "\n\n"),
    "entities": repeated("&#1114111;"),
    "named entities": repeated("&CounterClockwiseContourIntegral;"),
    "entities without end": repeated("&#x"),
    "ampersands": repeated("&"),
    "angle brackets": repeated("<"),
    "autolinks without end": repeated("<http://a.b/"),
    "comments without end": repeated("<!--"),
    "short comments": repeated("<!-- a -->"),
    "instructions without end": repeated("<?"),
    "declarations without end": repeated("<!A"),
    "CDATA without end": repeated("<![CDATA["),
    "tags without end": repeated("<a b='"),
    "tags with attributes": repeated("a=b ", before="<a "),
    "addresses": repeated("http://a.b/<"),
    "www addresses": repeated("www._"),
    "parentheses behind an address": repeated(")", before="https://a.b/"),
    "mail addresses": repeated("a@"),
    "definitions": numbered("[@]: u\n\n"),
    "definitions of one name": repeated("[a]: u\n\n"),
    "definitions and uses": numbered("[@]: /u@\n\n[@]\n\n"),
    "long definition, many uses": long_reference,
    "labels of brackets": repeated("[[a]: "),
    "footnotes": numbered("[^@]: a\n\n"),
    "footnotes in footnotes": repeated("[^a]: "),
    "wide table": wide_table,
    "wide head": lambda size: "|a" * (size // 4) + "\n" + "|-" * (size // 4) + "\n",
    "head without body": lambda size: "a|" * (size // 4) + "\n" + "-|" * (size // 4 - 1) + "\n",
    "rows of one cell": lambda size: "|a|b|c|d|\n|-|-|-|-|\n" + "a\n" * (size // 2),
    "many tables": repeated("|a|b|\n|-|-|\n|c|d|\n\n"),
    "escaped pipes": repeated("\\|", before="|a|\n|-|\n|"),
    "almost tables": repeated("|a|b\n"),
    "headings": repeated("# a\n\n"),
    "headings of one name": repeated("## a\n\n"),
    "underlined headings": repeated("a\n=\n\n"),
    "marks of headings": repeated("#"),
    "rules": repeated("***\n"),
    "parameters": numbered("{{a@}} "),
    "parameters without end": repeated("{{"),
    "escaped parameters": repeated("\\{{"),
    "quotation marks": repeated("'\""),
    "dashes": repeated("-", before="a "),
    "dots": repeated("a..."),
    "tabs": repeated("\t"),
    "blanks": repeated(" ", after="a"),
    "blank lines": repeated("\n", after="a"),
    "one letter": repeated("a"),
    "letters of several bytes": repeated("\U0001F600"),
    "combining letters": repeated("e\u0301"),
    "carriage returns": repeated("a\r"),
    "front matter without end": repeated("a: b\n", before="---\n"),
    "front matter that nests": repeated("[", before="---\na: ", after="\n---\n"),
}
"""By name, what gives a text of about so many bytes."""


def in_blocks(text: str, *, block: int = 8_000, whole: int = 128_000) -> str:
    """The text cut so that it stays below the limits of lines, paragraphs and files."""
    data = text.encode()[:block].decode("utf-8", "ignore")
    return "\n\n".join([data] * (whole // (len(data.encode()) + 2)))
