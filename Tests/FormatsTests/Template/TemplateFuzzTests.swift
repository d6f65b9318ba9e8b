import Diagnostics
import Formats
import Testing

/// Any bytes are read and rendered without a crash, and every finding lies inside its file.
@Suite struct TemplateFuzzTests {
  /// The same numbers in every run (SplitMix64, https://prng.di.unimi.it/splitmix64.c).
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{=", "=}}", "{{=| |=}}", "|={{ }}=|", "|#a|", "|/a|", "{{#a}}",
    "{{/a}}", "{{^b}}", "{{/b}}", "{{$a}}", "{{$b}}", "{{<one}}", "{{/one}}", "{{<two}}",
    "{{/two}}", "{{>one}}", "{{>two}}", "{{>main}}", "{{>*k}}", "{{<*k}}", "{{/*k}}", "{{a}}",
    "{{a.b}}", "{{.}}", "{{.b}}", "{{!", "{{! c }}", "\n", "\r\n", " ", "  ", "\t", "x", "é", "<",
    "{{ }}", "{{#l}}", "{{/l}}", "{{l}}",
  ]

  static let data: TemplateRecord = [
    "a": ["b": "1", "l": []], "b": false, "k": "two", "l": ["x", ["a": true], ["y", "z"]],
  ]

  @Test(arguments: [TemplateDialect.strict, .specification])
  func survivesTagSoup(_ dialect: TemplateDialect) {
    var generator = Generator(state: 20_250_118)
    for _ in 0..<2_000 {
      let texts = (0..<3).map { _ in
        (0..<Int.random(in: 0...30, using: &generator))
          .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      }
      check(texts.map { Array($0.utf8) }, dialect)
    }
  }

  @Test(arguments: [TemplateDialect.strict, .specification])
  func survivesRandomBytes(_ dialect: TemplateDialect) {
    var generator = Generator(state: 7)
    let likely = Array("{}{}{{}}#^/<>$*=!. \n\rabk".utf8)
    for round in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        round.isMultiple(of: 2)
          ? UInt8.random(in: 0...255, using: &generator)
          : likely.randomElement(using: &generator) ?? 0
      }
      check([bytes, [], bytes.reversed()], dialect)
    }
  }

  @Test func takesLongSoupInItsStride() {
    let soup = ["{{", "{{#a}}", "{{/a}}", "{{!", "{{{", "{{$a}}{{<one}}", "{{a"]
    for piece in soup {
      check([Array(String(repeating: piece, count: 20_000).utf8)], .strict)
    }
  }

  private func check(_ templates: [[UInt8]], _ dialect: TemplateDialect) {
    var collector = DiagnosticCollector()
    let files = zip(["main", "one", "two"], templates)
      .map { (name: $0, file: SourceFile(path: $0, bytes: $1)) }
    let library = TemplateLibrary(files: files, dialect: dialect, collector: &collector)
    let page = library.render("main", with: Self.data, collector: &collector)
    #expect(String(validating: page.bytes, as: UTF8.self) != nil)
    for finding in collector.diagnostics {
      #expect(finding.kind.id.utf8.starts(with: "template.".utf8))
      #expect(finding.range.upper <= finding.range.file.bytes.count)
    }
  }
}
