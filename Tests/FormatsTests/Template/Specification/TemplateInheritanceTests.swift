import Formats
import Testing

@Suite struct TemplateInheritanceTests {
  static let defaults = [
    TemplateCase("a block shows its own content", "<{{$b}}own{{/b}}>", "<own>"),
    TemplateCase("with variables", "{{$b}}my {{w}}{{/b}}", ["w": "oak"], "my oak"),
    TemplateCase("unescaped ones too", "{{$b}}{{{w}}}{{/b}}", ["w": "<"], "<"),
    TemplateCase("with sections", "{{$b}}[{{#r}}{{w}}{{/r}}]{{/b}}", ["r": ["w": "oak"]], "[oak]"),
    TemplateCase(
      "with inverted sections", "{{$b}}[{{^no}}{{w}}{{/no}}]{{/b}}", ["w": "oak"],
      "[oak]"),
    TemplateCase(
      "values are not read as templates", "{{$b}}{{a.b}}{{/b}}",
      ["a": ["b": "{{w}}"], "w": "wrong"], "{{w}}"),
    TemplateCase(
      "data do not fill blocks", "{{<p}}{{/p}}", ["b": "wrong"],
      partials: ["p": "{{$b}}own{{/b}}"], "own"),
    TemplateCase(
      "a parent without blocks is a partial", "{{>p}}|{{<p}}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"], "own|own"),
    TemplateCase("a missing parent leaves a gap", "[{{<p}}{{$b}}lost{{/b}}{{/p}}]", "[]"),
  ]

  static let overriding = [
    TemplateCase(
      "a block is replaced", "{{<p}}{{$b}}mine{{/b}}{{/p}}",
      partials: ["p": "<{{$b}}own{{/b}}>"], "<mine>"),
    TemplateCase(
      "whatever the data say", "{{<p}}{{$b}}mine{{/b}}{{/p}}", ["b": "wrong"],
      partials: ["p": "{{$b}}own{{/b}}"], "mine"),
    TemplateCase(
      "beside other text", "see {{<p}}{{$b}}mine{{/b}}{{/p}}.",
      partials: ["p": "{{$b}}own{{/b}}"], "see mine."),
    TemplateCase(
      "twice, each with its own",
      "{{<p}}{{$b}}1{{/b}}{{/p}} {{<p}}{{$b}}2{{/b}}{{/p}}",
      partials: ["p": "|{{$b}}own{{/b}}{{$c}}!{{/c}}|"], "|1!| |2!|"),
    TemplateCase(
      "with line ends", "{{<p}}{{$b}}\na\n\nb\n{{/b}}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"], "a\n\nb\n"),
    TemplateCase(
      "one of two", "{{<p}}{{$c}}mine{{/c}}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}, {{$c}}own{{/c}}"], "own, mine"),
    TemplateCase(
      "one block in two places", "{{<p}}{{$b}}x{{/b}}{{/p}}",
      partials: ["p": "{{$b}}1{{/b}}{{$b}}2{{/b}}"], "xx"),
    TemplateCase(
      "with nothing", "[{{<p}}{{$b}}{{/b}}{{/p}}]", partials: ["p": "{{$b}}own{{/b}}"],
      "[]"),
    TemplateCase(
      "text between blocks is left out",
      "{{<p}} no {{$b}}mine{{/b}} no {{w}} {{/p}}", ["w": "no"],
      partials: ["p": "{{$b}}own{{/b}}"], "mine"),
    TemplateCase(
      "text without blocks too", "{{<p}} no, no {{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"], "own"),
    TemplateCase(
      "names are those of where the block is shown",
      "{{<p}}{{$b}}my {{w}}{{/b}}{{/p}}", ["w": "outer", "r": ["w": "inner"]],
      partials: ["p": "{{#r}}{{$b}}own {{w}}{{/b}}{{/r}}"], "my inner"),
    TemplateCase(
      "for every item of a list", "{{<p}}{{$b}}<{{.}}>{{/b}}{{/p}}", ["l": ["1", "2"]],
      partials: ["p": "{{#l}}{{$b}}{{/b}}{{/l}}"], "<1><2>"),
  ]

  static let levels = [
    TemplateCase(
      "the outermost has the last word", "{{<p}}{{$b}}1{{/b}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$b}}2{{/b}}{{/q}}", "q": "{{<r}}{{$b}}3{{/b}}{{/r}}", "r": "{{$b}}4{{/b}}",
      ], "1"),
    TemplateCase(
      "or the next one", "{{<p}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$b}}2{{/b}}{{/q}}", "q": "{{<r}}{{$b}}3{{/b}}{{/r}}", "r": "{{$b}}4{{/b}}",
      ], "2"),
    TemplateCase(
      "blocks reach into partials", "{{<p}}{{$b}}mine{{/b}}{{/p}}",
      partials: ["p": "<{{>q}}>", "q": "{{$b}}own{{/b}}"], "<mine>"),
    TemplateCase(
      "a parent may stand in a partial", "{{>q}}",
      partials: ["q": "{{<p}}{{$b}}mine{{/b}}{{/p}}", "p": "<{{$b}}own{{/b}}>"], "<mine>"),
    TemplateCase(
      "a parent may stand in a block", "{{<p}}{{$b}}{{<q}}{{$c}}x{{/c}}{{/q}}{{/b}}{{/p}}",
      partials: ["p": "<{{$b}}{{/b}}>", "q": "({{$c}}{{/c}})"], "<(x)>"),
    TemplateCase(
      "a block given may hold a block of its own",
      "{{<p}}{{$c}}mine{{/c}}{{/p}}",
      partials: ["p": "{{<q}}{{$b}}<{{$c}}own{{/c}}>{{/b}}{{/q}}", "q": "{{$b}}{{/b}}"], "<mine>"),
    TemplateCase(
      "of its own name even", "{{<p}}{{$b}}1{{$b}}2{{/b}}{{/b}}{{/p}}",
      partials: ["p": "{{$b}}own{{/b}}"], "12"),
    TemplateCase(
      "a replaced block may end a recursion",
      "{{<p}}{{$a}}mine{{/a}}{{/p}}",
      partials: [
        "p": "{{$a}}own{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}",
        "q": "{{$a}}other{{/a}} {{<p}}{{$b}}end{{/b}}{{/p}}",
      ], "mine mine mine end"),
    TemplateCase(
      "delimiters may change inside", "{{<p}}{{=| |=}}|$b||w||/b||/p|", ["w": "oak"],
      partials: ["p": "<{{$b}}own{{/b}}>"], "<oak>"),
  ]

  static let indentation = [
    TemplateCase(
      "a block in a line keeps the line's", "{{<p}}{{$b}}mine{{/b}}{{/p}}",
      partials: ["p": "a:\n  {{$b}}own{{/b}}\n"], "a:\n  mine\n"),
    TemplateCase(
      "a parent on its line indents", "a:\n  {{<p}}{{/p}}\n",
      partials: ["p": "x\ny\n"], "a:\n  x\n  y\n"),
    TemplateCase(
      "also with its tags on two lines", "a:\n  {{<p}}\n  {{/p}}\nb\n",
      partials: ["p": "x\ny\n"], "a:\n  x\n  y\nb\n"),
    TemplateCase(
      "a block on its line indents what it is given",
      "{{<p}}{{$b}}\nx\ny{{/b}}\n{{/p}}\n", partials: ["p": "a:\n  {{$b}}{{/b}}\n"],
      "a:\n  x\n  y\n"),
    TemplateCase(
      "what is given loses its own", "{{<p}}{{$b}}\n      x\n       y\n{{/b}}{{/p}}\n",
      partials: ["p": "a:\n  {{$b}}\n  {{/b}}\n"], "a:\n  x\n   y\n"),
    TemplateCase(
      "a block's own content shows how far",
      "{{<p}}{{$b}}\nx\ny\n{{/b}}{{/p}}\n", partials: ["p": "a:\n{{$b}}\n   own\n{{/b}}\n"],
      "a:\n   x\n   y\n"),
    TemplateCase(
      "a block in a given block is indented within it",
      "{{<p}}{{$c}}\nmine\n{{/c}}{{/p}}\n",
      partials: [
        "p": "{{<q}}{{$b}}\n    1\n    {{$c}}\n      own\n    {{/c}}\n{{/b}}{{/q}}\n",
        "q": "{{$b}}own{{/b}}",
      ], "1\n  mine\n"),
    TemplateCase(
      "own content keeps its form", "{{$b}}\n   x\n  y\n\n    z\n{{/b}}\n",
      "   x\n  y\n\n    z\n"),
    TemplateCase(
      "a line's content on a block's own line", "{{<p}}{{$b}}mine{{/b}}{{/p}}",
      partials: ["p": "a:\n  {{$b}}\n  own\n  {{/b}}\nz\n"], "a:\n  mine\nz\n"),
    TemplateCase(
      "with carriage returns", "{{<p}}{{$b}}mine{{/b}}{{/p}}",
      partials: ["p": "a:\r\n  {{$b}}\r\n  own\r\n  {{/b}}\r\nz"], "a:\r\n  mine\r\nz"),
    TemplateCase(
      "lines for a block in a line", " {{>q}}\n",
      partials: [
        "q": "{{<p}}{{$b}}\nx\ny\n{{/b}}{{/p}}\n", "p": "<b>{{$b}}own{{/b}}</b>\n",
      ], " <b>x\n y\n</b>\n"),
    TemplateCase("an empty block leaves no line", "a\n  {{$b}}{{/b}}\nz\n", "a\nz\n"),
  ]

  @Test(arguments: defaults) func showsDefaults(_ rule: TemplateCase) { rule.check() }
  @Test(arguments: overriding) func overrides(_ rule: TemplateCase) { rule.check() }
  @Test(arguments: levels) func inherits(_ rule: TemplateCase) { rule.check() }
  @Test(arguments: indentation) func indents(_ rule: TemplateCase) { rule.check() }
}
