import Diagnostics
import Formats
import TestSupport
import Testing

@Suite struct MappingReaderTests {
  private enum Colour: String, CaseIterable { case red, green }

  /// Reads a marked text with the keys `name`, `list`, `group` and `colour`.
  private func read(_ expected: [String], _ marked: String) -> [Diagnostic] {
    expectFindings(expected, in: marked) { file, collector in
      guard let node = YAMLReader.read(file, collector: &collector),
        var reader = MappingReader(node, collector: &collector)
      else { return }
      _ = reader.text("name", collector: &collector)
      _ = reader.optionalText("remark", collector: &collector)
      _ = reader.texts("list", collector: &collector)
      _ = reader.optional("group")?.entries(collector: &collector)
      _ = reader.optional("colour")?.choice(Colour.self, collector: &collector)
      reader.finish(collector: &collector)
    }
  }

  @Test(arguments: [
    ("name: a\nlist: [b, c]\ngroup: {d: e}\ncolour: red\n", [String]()),
    ("name: a\n", []),
    ("«1»remark: a\n", ["data.missing-key «1»"]),
    ("«1»", ["data.missing-key «1»"]),
    ("«1»name:\n", ["data.wrong-type «1»"]),
    ("name: «1»[a]\n", ["data.wrong-type «1»"]),
    ("name: «1»{a: b}\n", ["data.wrong-type «1»"]),
    ("name: a\nlist: «1»b\n", ["data.wrong-type «1»"]),
    ("name: a\n«1»list:\n", ["data.wrong-type «1»"]),
    ("name: a\nlist: [b, «1»[c], «2»'']\n", ["data.wrong-type «1»", "data.wrong-type «2»"]),
    ("name: a\ngroup: «1»b\n", ["data.wrong-type «1»"]),
    ("name: a\ncolour: «1»blue\n", ["data.wrong-type «1»"]),
    ("name: a\n«1»colours: red\n", ["data.unknown-key «1»"]),
    ("name: a\n«1»other: b\n«2»more: c\n", ["data.unknown-key «1»", "data.unknown-key «2»"]),
    ("«1»[a]\n", ["data.wrong-type «1»"]),
    ("«1»a\n", ["data.wrong-type «1»"]),
  ])
  func faultsAreFoundAtTheirPlaces(_ marked: String, _ expected: [String]) {
    _ = read(expected, marked)
  }

  @Test func theKeyThatIsMeantIsOffered() {
    let found = read(["data.unknown-key «1»"], "name: a\n«1»colur: red\n")
    #expect(found.map(\.summary) == ["Key 'colur' is not known here; did you mean 'colour'?"])
    #expect(found.flatMap(\.fixes).map(\.result) == ["name: a\ncolour: red\n"])
  }

  @Test func aKeyThatIsThereIsNotOfferedAgain() {
    let found = read(["data.unknown-key «1»"], "name: a\n«1»nam: b\n")
    #expect(found.map(\.summary) == ["Key 'nam' is not known here"])
  }

  @Test func theChoicesAreNamedAndTheNearestIsOffered() {
    let found = read(["data.wrong-type «1»"], "name: a\ncolour: «1»gren\n")
    #expect(found.map(\.summary) == ["Key 'colour' needs one of: red, green; not 'gren'"])
    #expect(found.flatMap(\.fixes).map(\.result) == ["name: a\ncolour: green\n"])
  }

  @Test func theKindOfValueIsNamed() {
    #expect(
      read(["data.wrong-type «1»"], "name: «1»[a]\n").map(\.summary)
        == ["Key 'name' needs a text, not a list"])
    #expect(
      read(["data.wrong-type «1»"], "name: a\n«1»list:\n").map(\.summary)
        == ["Key 'list' needs a list, not nothing"])
  }
}
