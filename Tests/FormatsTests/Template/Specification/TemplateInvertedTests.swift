import Formats
import Testing

@Suite struct TemplateInvertedTests {
  static let cases = [
    TemplateCase("shown for no", "[{{^off}}shown{{/off}}]", ["off": false], "[shown]"),
    TemplateCase("hidden for yes", "[{{^on}}hidden{{/on}}]", ["on": true], "[]"),
    TemplateCase("hidden for a record", "[{{^r}}hidden{{/r}}]", ["r": ["a": "1"]], "[]"),
    TemplateCase("hidden for an empty record", "[{{^r}}hidden{{/r}}]", ["r": [:]], "[]"),
    TemplateCase("hidden for a list", "[{{^l}}hidden{{/l}}]", ["l": [["a": "1"]]], "[]"),
    TemplateCase("hidden for a text", "[{{^t}}hidden{{/t}}]", ["t": "0"], "[]"),
    TemplateCase("shown for an empty list", "[{{^l}}none{{/l}}]", ["l": []], "[none]"),
    TemplateCase("shown for an empty text", "[{{^t}}none{{/t}}]", ["t": ""], "[none]"),
    TemplateCase("shown for what is missing", "[{{^no}}none{{/no}}]", "[none]"),
    TemplateCase(
      "several in one file", "{{^off}}\n1\n{{/off}}\n2\n{{^off}}\n3\n{{/off}}\n",
      ["off": false], "1\n2\n3\n"),
    TemplateCase(
      "in each other, shown", "a {{^off}}b {{^off}}c{{/off}} d{{/off}} e",
      ["off": false], "a b c d e"),
    TemplateCase(
      "in each other, hidden", "a {{^on}}b {{^on}}c{{/on}} d{{/on}} e", ["on": true],
      "a  e"),
    TemplateCase(
      "the context stays", "{{#r}}{{^off}}{{w}}{{/off}}{{/r}}",
      ["r": ["w": "in"], "off": false, "w": "out"], "in"),
    TemplateCase(
      "parts count: yes", "[{{^a.b.c}}hidden{{/a.b.c}}]", ["a": ["b": ["c": true]]],
      "[]"),
    TemplateCase(
      "parts count: no", "[{{^a.b.c}}shown{{/a.b.c}}]", ["a": ["b": ["c": false]]],
      "[shown]"),
    TemplateCase("a missing part is no", "[{{^a.b.c}}shown{{/a.b.c}}]", ["a": [:]], "[shown]"),
    TemplateCase(
      "blanks around stay", " | {{^off}}\t|\t{{/off}} | \n", ["off": false],
      " | \t|\t | \n"),
    TemplateCase(
      "blanks inside stay", " | {{^off}} {{! x }}\n {{/off}} | \n", ["off": false],
      " |  \n  | \n"),
    TemplateCase(
      "several lines of one each", " {{^off}}NO{{/off}}\n {{^off}}WAY{{/off}}\n",
      ["off": false], " NO\n WAY\n"),
    TemplateCase(
      "lines of their own are left out", "a\n{{^off}}\n\n{{/off}}\nb\n",
      ["off": false], "a\n\nb\n"),
    TemplateCase(
      "indented ones too", "a\n  {{^off}}\nb\n\t{{/off}}\nc\n", ["off": false],
      "a\nb\nc\n"),
    TemplateCase(
      "with carriage returns", "a\r\n{{^off}}\r\n{{/off}}\r\nb", ["off": false],
      "a\r\nb"),
    TemplateCase("on the first line", "  {{^off}}\nb{{/off}}\nc", ["off": false], "b\nc"),
    TemplateCase("on the last line", "a{{^off}}\nb\n  {{/off}}", ["off": false], "a\nb\n"),
    TemplateCase(
      "blanks inside the tag do not count", "|{{^ off }}={{/ off }}|", ["off": false],
      "|=|"),
  ]

  @Test(arguments: cases) func follows(_ rule: TemplateCase) { rule.check() }
}
