import Formats
import Testing

@Suite struct TemplateInterpolationTests {
  static let marks: TemplateValue = "<b> & \"q\" 'r'"
  static let escaped = "&lt;b&gt; &amp; &quot;q&quot; &#39;r&#39;"

  static let plain = [
    TemplateCase(
      "text without tags stays", "One {brace} and } another {\n",
      "One {brace} and } another {\n"),
    TemplateCase("a name gives its value", "Dear {{who}},", ["who": "Ada"], "Dear Ada,"),
    TemplateCase("values are not read as templates", "{{a}}", ["a": "{{b}}", "b": "x"], "{{b}}"),
    TemplateCase("text is escaped", "{{m}}", ["m": marks], escaped),
    TemplateCase("three braces do not escape", "{{{m}}}", ["m": marks], "<b> & \"q\" 'r'"),
    TemplateCase("nor does an ampersand", "{{&m}}", ["m": marks], "<b> & \"q\" 'r'"),
    TemplateCase(
      "digits are text", "{{n}}, {{{n}}}, {{&n}}", ["n": "12.50"], "12.50, 12.50, 12.50"),
    TemplateCase("what is missing leaves a gap", "[{{no}}]", "[]"),
    TemplateCase("also with three braces", "[{{{no}}}]", "[]"),
    TemplateCase("also with an ampersand", "[{{&no}}]", "[]"),
    TemplateCase("so does what is absent", "[{{no}}]", ["no": false], "[]"),
    TemplateCase("names may hold other letters", "{{größe}}", ["größe": "12"], "12"),
    TemplateCase("tags may touch", "{{a}}{{b}}{{a}}", ["a": "1", "b": "2"], "121"),
  ]

  static let dotted = [
    TemplateCase(
      "a dot asks for a part", "{{p.name}}={{#p}}{{name}}{{/p}}",
      ["p": ["name": "Ada"]], "Ada=Ada"),
    TemplateCase("also with three braces", "{{{p.m}}}", ["p": ["m": "<"]], "<"),
    TemplateCase("also with an ampersand", "{{&p.m}}", ["p": ["m": "<"]], "<"),
    TemplateCase(
      "parts may lie deep", "{{a.b.c.d.e}}",
      ["a": ["b": ["c": ["d": ["e": "found"]]]]], "found"),
    TemplateCase("a missing part leaves a gap", "[{{a.b.c}}]", ["a": [:]], "[]"),
    TemplateCase(
      "a part is sought in its whole only", "[{{a.b.c.w}}]",
      ["a": ["b": [:]], "c": ["w": "wrong"], "w": "wrong"], "[]"),
    TemplateCase(
      "the first part is sought as any name", "{{#a}}{{b.w}}{{/a}}",
      ["a": ["b": ["w": "inner"]], "b": ["w": "outer"]], "inner"),
    TemplateCase(
      "or further out", "{{#a}}{{b.w}}{{/a}}", ["a": ["x": "1"], "b": ["w": "outer"]],
      "outer"),
    TemplateCase(
      "once found, the first part decides", "[{{#a}}{{b.w}}{{/a}}]",
      ["a": ["b": [:]], "b": ["w": "wrong"]], "[]"),
    TemplateCase(
      "a leading dot keeps to the item", "{{#a}}{{.w}}{{/a}}{{#b}}{{.w}}{{/b}}",
      ["a": ["x": "1"], "b": ["w": "own"], "w": "wrong"], "own"),
    TemplateCase(
      "and may lead to parts", "{{#a}}{{.b.c}}{{/a}}", ["a": ["b": ["c": "deep"]]],
      "deep"),
    TemplateCase("a part of a text leaves a gap", "[{{a.b}}]", ["a": "text", "b": "wrong"], "[]"),
  ]

  static let blanks = [
    TemplateCase("blanks around a variable stay", "| {{w}} |", ["w": "-"], "| - |"),
    TemplateCase("around three braces too", "| {{{w}}} |", ["w": "-"], "| - |"),
    TemplateCase("around an ampersand too", "| {{&w}} |", ["w": "-"], "| - |"),
    TemplateCase("a variable alone keeps its line", "  {{w}}\n", ["w": "-"], "  -\n"),
    TemplateCase("with three braces too", "  {{{w}}}\n", ["w": "-"], "  -\n"),
    TemplateCase("with an ampersand too", "  {{&w}}\n", ["w": "-"], "  -\n"),
    TemplateCase("an empty one keeps its line too", "a\n  {{w}}\nb", ["w": ""], "a\n  \nb"),
    TemplateCase("blanks inside do not count", "|{{ w }}|{{\tw\n}}|", ["w": "-"], "|-|-|"),
    TemplateCase("nor inside three braces", "|{{{  w  }}}|", ["w": "-"], "|-|"),
    TemplateCase("nor behind an ampersand", "|{{&  w  }}|", ["w": "-"], "|-|"),
  ]

  static let implicit = [
    TemplateCase("a dot is the item", "{{#w}}<{{.}}>{{/w}}", ["w": "oak"], "<oak>"),
    TemplateCase("it is escaped", "{{#w}}{{.}}{{/w}}", ["w": ["&"]], "&amp;"),
    TemplateCase("unless three braces say no", "{{#w}}{{{.}}}{{/w}}", ["w": ["&"]], "&"),
    TemplateCase("or an ampersand", "{{#w}}{{&.}}{{/w}}", ["w": ["&"]], "&"),
    TemplateCase("blanks around the dot do not count", "{{#w}}{{ . }}{{/w}}", ["w": ["a"]], "a"),
  ]

  @Test(arguments: plain) func follows(_ rule: TemplateCase) { rule.check() }
  @Test(arguments: dotted) func resolves(_ rule: TemplateCase) { rule.check() }
  @Test(arguments: blanks) func keepsBlanks(_ rule: TemplateCase) { rule.check() }
  @Test(arguments: implicit) func writesItems(_ rule: TemplateCase) { rule.check() }
}
