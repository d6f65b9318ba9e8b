import Diagnostics
import Formats
import Glibc
import Testing

/// Inputs that are known to blow up Markdown libraries, at 64 KiB: refused or quick.
@Suite struct PathologicalMarkdownTests {
  static let size = 64 * 1024

  /// Repeated up to the size; from the test suites of cmark and cmark-gfm and their advisories.
  static let units = [
    "a**b", "*a **a ", "*a_ ", "a_", "**x [a*b**c*](d)", "[", "]", "[a](", "[a](<", "[a](<b",
    "![[]()", "![", "[ (](", "[a][b]", "[[]()", "<", "<?", "<!A", "<![CDATA[", "<!--", "<!-- a",
    "</", "<a ", "<a b=\"", "`", "``a`", "e`", "\\", "&", "&a", "&#", "&amp;", "_", "__", "*", "**",
    "***", "*_", "_a", "a*", "**a *a ", "- ", "- - ", "* * ", "1. ", "> ", ">", "\t", "  - a\n",
    "|", "|a|", "|\n", "a\n|-\n", "|a|b\n", "|x|x\n", "-|", ":-|", "|-|-\n", "#", "# a\n", "=\n",
    "a\n=\n", "[a]: b\n", "[a]: b [a]", "[x]:\n", "http://a.b/<", "www._", "~", "~~", "\"", "'a",
    "--", "...", "{{", "{{a}}", "{{a", "\\{{", "}}", "{#a}", "\u{0301}", "\r", "\n", "\n\n>",
    "a  \n", "a\\\n", "```\n", "~~~\n", "    a\n", "<b>", "x<x>", ")", "(", "\u{E000}", "]: a (",
    "]: a \"", "](a", "](<", "]()", "[]: ", "[^a]", "[^a]: b\n", "- [ ] a\n",
  ]

  @Test(arguments: units) func repeatedUnit(unit: String) { isRefusedOrQuick(repeated(unit)) }

  /// The same in blocks below the limit, so that nothing is refused for its size.
  @Test(arguments: units) func repeatedBlocks(unit: String) {
    let block = String(repeated(unit).prefix(7000))
    isRefusedOrQuick(Array(repeating: block, count: 4).joined(separator: "\n\n"))
  }

  @Test func nestedQuotations() {
    let half = Self.size / 4
    isRefusedOrQuick(String(repeating: ">", count: half) + String(repeating: "a*", count: half))
    isRefusedOrQuick(
      String(repeating: " -", count: half) + "x" + String(repeating: "\n", count: half))
    isRefusedOrQuick((0..<350).map { String(repeating: " ", count: $0) + "* a\n" }.joined())
    isRefusedOrQuick(
      String(repeating: "[", count: half) + "a" + String(repeating: "](b)", count: half / 2))
  }

  @Test func wideTables() {
    isRefusedOrQuick(
      String(repeating: "|x", count: 9362) + "\n" + String(repeating: "|-", count: 9362) + "\n"
        + String(repeating: "|\n", count: 9362))
    let table = String(repeating: "|x", count: 32) + "\n" + String(repeating: "|-", count: 32)
    let rows = String(repeating: "\na", count: 480)
    isRefusedOrQuick(Array(repeating: table + rows, count: 50).joined(separator: "\n\n"))
  }

  @Test func usedReferences() {
    let definition = "[a]: " + String(repeating: "b", count: 2000) + "\n\n"
    let uses = Array(repeating: String(repeating: "[a]", count: 2000), count: 9)
    isRefusedOrQuick(definition + uses.joined(separator: "\n\n"))
  }

  private func repeated(_ unit: String) -> String {
    String(repeating: unit, count: Self.size / unit.utf8.count)
  }

  private func isRefusedOrQuick(_ text: String) {
    let start = Self.processorSeconds
    _ = html(text)
    let seconds = Self.processorSeconds - start
    // The study's bound is 2 s for an optimised build; this one is not.
    #expect(seconds < 6, "\(seconds) s")
  }

  /// The processor time of this thread, which does not grow while other work has the processor.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
