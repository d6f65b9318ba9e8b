import Formats
import Testing

@Suite struct TemplateSectionTests {
  static let values = [
    TemplateCase("shown for yes", "[{{#on}}shown{{/on}}]", ["on": true], "[shown]"),
    TemplateCase("hidden for no", "[{{#off}}hidden{{/off}}]", ["off": false], "[]"),
    TemplateCase("hidden for what is missing", "[{{#no}}hidden{{/no}}]", "[]"),
    TemplateCase("hidden for an empty text", "[{{#t}}hidden{{/t}}]", ["t": ""], "[]"),
    TemplateCase(
      "a record gives its names", "{{#r}}Dear {{who}}{{/r}}", ["r": ["who": "Ada"]],
      "Dear Ada"),
    TemplateCase("an empty record is yes", "[{{#r}}shown{{/r}}]", ["r": [:]], "[shown]"),
    TemplateCase(
      "outer names are seen inside", "{{#r}}{{a}}, {{b}}, {{c.d}}{{/r}}",
      ["a": "one", "b": "wrong", "r": ["b": "two"], "c": ["d": "three"]], "one, two, three"),
    TemplateCase(
      "a text is shown once and can be named", "{{#t}}{{.}} or {{t}}{{/t}}",
      ["t": "oak"], "oak or oak"),
    TemplateCase("a text is no list of letters", "[{{#t}}x{{/t}}]", ["t": "abc"], "[x]"),
    TemplateCase(
      "a list is shown item by item", "{{#l}}{{n}};{{/l}}",
      ["l": [["n": "1"], ["n": "2"], ["n": "3"]]], "1;2;3;"),
    TemplateCase("an empty list is not shown", "[{{#l}}hidden{{/l}}]", ["l": []], "[]"),
    TemplateCase("a list of texts", "{{#l}}({{.}}){{/l}}", ["l": ["a", "b", "c"]], "(a)(b)(c)"),
    TemplateCase(
      "a list of numbers as texts", "{{#l}}({{.}}){{/l}}", ["l": ["1.10", "2.20"]],
      "(1.10)(2.20)"),
    TemplateCase(
      "a list of lists", "{{#l}}[{{#.}}{{.}},{{/.}}]{{/l}}",
      ["l": [["1", "2"], ["a", "b"]]], "[1,2,][a,b,]"),
    TemplateCase(
      "an item may be a yes or a no", "{{#l}}x{{w}}{{/l}}",
      ["l": [true, false], "w": "o"], "xoxo"),
  ]

  static let nesting = [
    TemplateCase(
      "several in one file", "{{#on}}\n1\n{{/on}}\n{{w}}\n{{#on}}\n3\n{{/on}}\n",
      ["on": true, "w": "2"], "1\n2\n3\n"),
    TemplateCase(
      "in each other, shown", "a {{#on}}b {{#on}}c{{/on}} d{{/on}} e", ["on": true],
      "a b c d e"),
    TemplateCase(
      "in each other, hidden", "a {{#off}}b {{#off}}c{{/off}} d{{/off}} e",
      ["off": false], "a  e"),
    TemplateCase(
      "every level is seen from the innermost",
      "{{#a}}{{#b}}{{x}}{{y}}{{#c}}{{x}}{{y}}{{z}}{{#z}}{{.}}{{x}}{{/z}}{{/c}}{{y}}{{/b}}"
        + "{{x}}{{/a}}",
      ["a": ["x": "1"], "b": ["y": "2"], "c": ["z": "3"]], "121233121"),
    TemplateCase(
      "lists in lists see what is around them",
      "{{#a}}{{#b}}{{h.low}}{{m}}.{{#c}}{{h.up}}{{m}}{{k}}.{{/c}}{{/b}}{{/a}}",
      ["a": [["h": ["up": "Q", "low": "q"], "b": [["m": "7", "c": [["k": "x"], ["k": "y"]]]]]]],
      "q7.Q7x.Q7y."),
    TemplateCase(
      "a section of a name inside its own section", "{{#r}}{{#r}}{{w}}{{/r}}{{/r}}",
      ["r": ["w": "oak"]], "oak"),
    TemplateCase(
      "the context ends with the section", "{{#r}}{{w}}{{/r}}{{w}}",
      ["r": ["w": "in"], "w": "out"], "inout"),
    TemplateCase(
      "parts count: yes", "[{{#a.b.c}}shown{{/a.b.c}}]", ["a": ["b": ["c": true]]],
      "[shown]"),
    TemplateCase(
      "parts count: no", "[{{#a.b.c}}hidden{{/a.b.c}}]", ["a": ["b": ["c": false]]],
      "[]"),
    TemplateCase("a missing part is no", "[{{#a.b.c}}hidden{{/a.b.c}}]", ["a": [:]], "[]"),
    TemplateCase(
      "a dotted record does not push its whole", "{{#a.b}}{{w}}{{/a.b}}",
      ["a": ["b": ["x": "1"], "w": "wrong"], "w": "right"], "right"),
  ]

  static let blanks = [
    TemplateCase(
      "blanks around stay", " | {{#on}}\t|\t{{/on}} | \n", ["on": true],
      " | \t|\t | \n"),
    TemplateCase(
      "blanks inside stay", " | {{#on}} {{! x }}\n {{/on}} | \n", ["on": true],
      " |  \n  | \n"),
    TemplateCase(
      "several lines of one each", " {{#on}}YES{{/on}}\n {{#on}}AYE{{/on}}\n",
      ["on": true], " YES\n AYE\n"),
    TemplateCase(
      "lines of their own are left out", "a\n{{#on}}\nb\n{{/on}}\nc\n", ["on": true],
      "a\nb\nc\n"),
    TemplateCase(
      "indented ones too", "a\n  {{#on}}\n  b\n  {{/on}}\nc\n", ["on": true],
      "a\n  b\nc\n"),
    TemplateCase(
      "they are left out for hidden ones too", "a\n{{#off}}\nb\n{{/off}}\nc\n",
      ["off": false], "a\nc\n"),
    TemplateCase("with carriage returns", "a\r\n{{#on}}\r\n{{/on}}\r\nb", ["on": true], "a\r\nb"),
    TemplateCase("on the first line", "  {{#on}}\nb{{/on}}\nc", ["on": true], "b\nc"),
    TemplateCase("on the last line", "a{{#on}}\nb\n  {{/on}}", ["on": true], "a\nb\n"),
    TemplateCase(
      "in lists for every item", "{{#l}}\n- {{.}}\n{{/l}}\n", ["l": ["a", "b"]],
      "- a\n- b\n"),
    TemplateCase(
      "blanks inside the tag do not count", "|{{# on }}={{/ on }}|", ["on": true],
      "|=|"),
    TemplateCase(
      "tags that touch may share a line of their own",
      "a\n{{#on}}{{#on}}\nb\n{{/on}}{{/on}}\nc\n", ["on": true], "a\nb\nc\n"),
  ]

  @Test(arguments: values) func follows(_ rule: TemplateCase) { rule.check() }
  @Test(arguments: nesting) func nests(_ rule: TemplateCase) { rule.check() }
  @Test(arguments: blanks) func keepsBlanks(_ rule: TemplateCase) { rule.check() }
}
