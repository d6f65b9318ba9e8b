import Formats
import Testing

@Suite struct TemplateDelimiterTests {
  static let cases = [
    TemplateCase("two marks take over", "{{=<% %>=}}[<%w%>]", ["w": "oak"], "[oak]"),
    TemplateCase("one character is enough", "{{=( )=}}[(w)]", ["w": "oak"], "[oak]"),
    TemplateCase("brackets mean nothing special", "({{=[ ]=}}[w])", ["w": "oak"], "(oak)"),
    TemplateCase("both marks may be the same", "{{=! !=}}!w!{{w}}", ["w": "oak"], "oak{{w}}"),
    TemplateCase(
      "the old marks become text and may come back", "{{=<% %>=}}{{w}}<%={{ }}=%>{{w}}",
      ["w": "oak"], "{{w}}oak"),
    TemplateCase(
      "sections keep to the marks in force where they are",
      "{{#on}}{{w}}<<w>>{{/on}}{{=<< >>=}}<<#on>>{{w}}<<w>><</on>>", ["on": true, "w": "oak"],
      "oak<<w>>{{w}}oak"),
    TemplateCase(
      "inverted sections too", "{{^off}}{{w}}{{/off}}{{=| |=}}|^off||w||/off|",
      ["off": false, "w": "oak"], "oakoak"),
    TemplateCase(
      "a partial starts with the usual marks", "{{>p}}{{=| |=}}|>p|", ["w": "oak"],
      partials: ["p": "<{{w}}>"], "<oak><oak>"),
    TemplateCase(
      "and does not hand its own on", "{{>p}} {{w}} |w|", ["w": "oak"],
      partials: ["p": "{{=| |=}}|w|"], "oak oak |w|"),
    TemplateCase("text beside the tag stays", "a {{=@ @=}} b", "a  b"),
    TemplateCase("a line of its own is left out", "a\n{{=@ @=}}\nb\n", "a\nb\n"),
    TemplateCase("an indented one too", "a\n  {{=@ @=}}\nb\n", "a\nb\n"),
    TemplateCase("with carriage returns", "a\r\n{{=@ @=}}\r\nb", "a\r\nb"),
    TemplateCase("on the first line", "  {{=@ @=}}\nb", "b"),
    TemplateCase("on the last line", "a\n  {{=@ @=}}", "a\n"),
    TemplateCase("blanks between the marks do not count", "<{{=  @\t  @  =}}>", "<>"),
    TemplateCase("nor do line ends", "<{{=\n@@ @@\n=}}@@w@@>", ["w": "oak"], "<oak>"),
  ]

  @Test(arguments: cases) func follows(_ rule: TemplateCase) { rule.check() }
}
