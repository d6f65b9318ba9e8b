import Formats
import Testing

@Suite struct TemplatePartialTests {
  static let tree: TemplateRecord = [
    "w": "1", "kids": [["w": "2", "kids": []], ["w": "3", "kids": [["w": "4", "kids": []]]]],
  ]

  static let cases = [
    TemplateCase(
      "another template takes its place", "[{{>p}}]", partials: ["p": "part"],
      "[part]"),
    TemplateCase("a missing one leaves a gap", "[{{>p}}]", "[]"),
    TemplateCase(
      "it sees the names around it", "[{{>p}}]", ["w": "oak"],
      partials: ["p": "*{{w}}*"], "[*oak*]"),
    TemplateCase(
      "also those of a section", "{{#r}}{{>p}}{{/r}}", ["r": ["w": "in"], "w": "out"],
      partials: ["p": "{{w}}"], "in"),
    TemplateCase(
      "it may include itself", "{{>node}}", tree,
      partials: ["node": "{{w}}({{#kids}}{{>node}}{{/kids}})"], "1(2()3(4()))"),
    TemplateCase("it may include others", "{{>a}}", partials: ["a": "<{{>b}}>", "b": "x"], "<x>"),
    TemplateCase("blanks around stay", "| {{>p}} |", partials: ["p": "\t|\t"], "| \t|\t |"),
    TemplateCase(
      "in a line it is not indented", "  {{w}}  {{>p}}\n", ["w": "|"],
      partials: ["p": "+\n+"], "  |  +\n+\n"),
    TemplateCase("with carriage returns", "|\r\n{{>p}}\r\n|", partials: ["p": "x"], "|\r\nx|"),
    TemplateCase("on the first line", "  {{>p}}\nz", partials: ["p": "x\ny"], "  x\n  yz"),
    TemplateCase("on the last line", "z\n  {{>p}}", partials: ["p": "x\ny"], "z\n  x\n  y"),
    TemplateCase(
      "its lines are indented, those of values not", "/\n  {{>p}}\n/\n",
      ["w": "<\n>"], partials: ["p": "|\n{{{w}}}a{{{w}}}b\n|\n"],
      "/\n  |\n  <\n>a<\n>b\n  |\n/\n"),
    TemplateCase(
      "indentations add up", " {{>a}}\n",
      partials: ["a": "1\n  {{>b}}\n4\n", "b": "2\n3\n"], " 1\n   2\n   3\n 4\n"),
    TemplateCase(
      "a section at the beginning of a line is indented", " {{>p}}\n", ["on": true],
      partials: ["p": "{{#on}}x{{/on}}\n{{^on}}{{/on}}y\n"], " x\n y\n"),
    TemplateCase(
      "lines of tags only are not", " {{>p}}\n", ["on": true],
      partials: ["p": "{{#on}}\nx\n{{/on}}\n"], " x\n"),
    TemplateCase(
      "a closing tag before text is", " {{>p}}\n", ["on": true],
      partials: ["p": "{{#on}}x\n{{/on}}y\n"], " x\n y\n"),
    TemplateCase(
      "empty lines of it stay empty", " {{>p}}\n", partials: ["p": "a\n\nb\n"],
      " a\n\n b\n"),
    TemplateCase(
      "every item indents", "{{#l}}\n  {{>p}}\n{{/l}}\n", ["l": ["a", "b"]],
      partials: ["p": "{{.}}\n"], "  a\n  b\n"),
    TemplateCase("blanks inside the tag do not count", "|{{> p }}|", partials: ["p": "x"], "|x|"),
    TemplateCase("names may have folders", "{{>a/b}}", partials: ["a/b": "x"], "x"),
  ]

  @Test(arguments: cases) func follows(_ rule: TemplateCase) { rule.check() }
}
