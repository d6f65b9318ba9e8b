import Formats
import Testing

@Suite struct TemplateCommentTests {
  static let cases = [
    TemplateCase("a comment in a line leaves nothing", "tea{{! not shown }}pot", "teapot"),
    TemplateCase(
      "a comment may have several lines", "tea{{!\n  one\n  two\n}}pot\n", "teapot\n"),
    TemplateCase("a line with only a comment is left out", "a\n{{! gone }}\nb\n", "a\nb\n"),
    TemplateCase("so is an indented one", "a\n   {{! gone }}\nb\n", "a\nb\n"),
    TemplateCase("and one with blanks behind", "a\n{{! gone }}\t \nb\n", "a\nb\n"),
    TemplateCase("carriage returns end such lines too", "a\r\n{{! gone }}\r\nb", "a\r\nb"),
    TemplateCase("it may be the first line", "  {{! gone }}\nb", "b"),
    TemplateCase("it may be the last line, without an end", "a\n  {{! gone }}", "a\n"),
    TemplateCase("it may span lines", "a\n{{!\nmore\nand more\n}}\nb\n", "a\nb\n"),
    TemplateCase("and be indented", "a\n  {{!\n  more\n  }}\nb\n", "a\nb\n"),
    TemplateCase("a comment beside text keeps its line", "  9 {{! km }}\n", "  9 \n"),
    TemplateCase("blanks around a comment stay", "left {{! x }} right", "left  right"),
    TemplateCase("a comment may hold any marks", "a{{! {x} = <y> & {{z }}b", "ab"),
    TemplateCase(
      "a comment is no variable, whatever it is called", "<{{! word }}{{!word}}>",
      ["! word": "1", "!word": "2", "word": "3"], "<>"),
  ]

  @Test(arguments: cases) func follows(_ rule: TemplateCase) { rule.check() }
}
