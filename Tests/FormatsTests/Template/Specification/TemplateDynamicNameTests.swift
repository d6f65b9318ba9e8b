import Formats
import Testing

@Suite struct TemplateDynamicNameTests {
  static let cases = [
    TemplateCase(
      "the value names the partial", "[{{>*kind}}]", ["kind": "oak"],
      partials: ["oak": "leaf", "kind": "wrong"], "[leaf]"),
    TemplateCase(
      "the asterisk is no part of the name", "[{{>*kind}}]",
      ["kind": "oak", "*kind": "elm"], partials: ["oak": "leaf", "elm": "wrong"], "[leaf]"),
    TemplateCase("a missing name leaves a gap", "[{{>*kind}}]", partials: ["kind": "wrong"], "[]"),
    TemplateCase(
      "so does an absent one", "[{{>*kind}}]", ["kind": false],
      partials: ["kind": "wrong"], "[]"),
    TemplateCase(
      "so does a missing partial", "[{{>*kind}}]", ["kind": "elm"],
      partials: ["oak": "wrong"], "[]"),
    TemplateCase(
      "the partial sees the names around it", "{{>*kind}}", ["kind": "oak", "w": "x"],
      partials: ["oak": "*{{w}}*"], "*x*"),
    TemplateCase(
      "the name may be dotted", "{{>*a.b.c}}", ["a": ["b": ["c": "oak"]], "w": "x"],
      partials: ["oak": "*{{w}}*"], "*x*"),
    TemplateCase(
      "it is resolved as a whole", "[{{>*a.b}}]", ["a": "t", "t": ["b": "oak"]],
      partials: ["oak": "wrong"], "[]"),
    TemplateCase(
      "it does not change the context", "[{{>*a.b}}]", ["a": ["w": "x", "b": "oak"]],
      partials: ["oak": "*{{w}}*"], "[**]"),
    TemplateCase(
      "nor in a section", "{{#s}}{{>*t.kind}}{{/s}}",
      ["s": ["w": "right"], "t": ["kind": "oak", "w": "wrong"]], partials: ["oak": "{{w}}"],
      "right"),
    TemplateCase(
      "nor under repetition", "{{#s}}{{>*t.kind}}{{/s}}",
      ["w": "x", "s": ["1", "2"], "t": ["kind": "oak", "w": "wrong"]], partials: ["oak": "{{w}}"],
      "xx"),
    TemplateCase(
      "nor where nothing is found", "{{#s}}{{>*t.kind}}{{/s}}",
      ["s": ["1", "2"], "t": ["kind": "oak", "w": "wrong"]], partials: ["oak": "<{{w}}>"], "<><>"),
    TemplateCase(
      "each item names its own", "{{#l}}{{>*kind}}{{/l}}",
      ["l": [["kind": "a"], ["kind": "b"], ["kind": "a"]]], partials: ["a": "A", "b": "B"], "ABA"),
    TemplateCase(
      "it may include itself", "{{>*kind}}",
      ["kind": "node", "w": "1", "kids": [["w": "2", "kids": []]]],
      partials: ["node": "{{w}}<{{#kids}}{{>*kind}}{{/kids}}>"], "1<2<>>"),
    TemplateCase(
      "a name is not resolved twice", "[{{>**a}}]", ["a": "b", "b": "oak"],
      partials: ["oak": "wrong"], "[]"),
    TemplateCase(
      "nor part by part", "[{{>*a.*b}}]", ["a": "x", "b": "y", "x": ["y": "oak"]],
      partials: ["oak": "wrong"], "[]"),
    TemplateCase(
      "blanks around stay", "| {{>*k}} |", ["k": "p"], partials: ["p": "\t|\t"],
      "| \t|\t |"),
    TemplateCase(
      "in a line it is not indented", "  {{w}}  {{>*k}}\n", ["k": "p", "w": "|"],
      partials: ["p": "+\n+"], "  |  +\n+\n"),
    TemplateCase(
      "with carriage returns", "|\r\n{{>*k}}\r\n|", ["k": "p"], partials: ["p": "x"],
      "|\r\nx|"),
    TemplateCase(
      "on the first line", "  {{>*k}}\nz", ["k": "p"], partials: ["p": "x\ny"],
      "  x\n  yz"),
    TemplateCase(
      "on the last line", "z\n  {{>*k}}", ["k": "p"], partials: ["p": "x\ny"],
      "z\n  x\n  y"),
    TemplateCase(
      "its lines are indented, those of values not", "/\n  {{>*k}}\n/\n",
      ["k": "p", "w": "<\n>"], partials: ["p": "|\n{{{w}}}\n|\n"], "/\n  |\n  <\n>\n  |\n/\n"),
    TemplateCase(
      "blanks inside the tag do not count", "|{{> * k }}|", ["k": "p"],
      partials: ["p": "x"], "|x|"),
    TemplateCase(
      "a parent may be named so", "{{<*k}}{{$b}}mine{{/b}}{{/*k}}", ["k": "p"],
      partials: ["p": "<{{$b}}own{{/b}}>"], "<mine>"),
  ]

  @Test(arguments: cases) func follows(_ rule: TemplateCase) { rule.check() }
}
