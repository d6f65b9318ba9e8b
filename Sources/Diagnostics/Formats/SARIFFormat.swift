/// The findings as SARIF 2.1.0, which code-scanning services read.
///
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
package struct SARIFFormat: MessageFormat {
  package let name = "sarif"
  package let destination = MessageDestination.standardOutput

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  package init() {}

  package func text(of report: MessageReport) -> String {
    let kinds = Self.kinds(of: report.diagnostics)
    let indices = Dictionary(uniqueKeysWithValues: zip(kinds.map(\.id), 0...))
    var driver: [(String, JSONValue)] = [("name", .string(report.program))]
    if let version = report.version { driver.append(("version", .string(version))) }
    driver.append(("rules", .array(kinds.map(rule))))
    let run: JSONValue = [
      "tool": ["driver": .object(driver)],
      "columnKind": "unicodeCodePoints",
      "results": .array(
        report.diagnostics.map { result($0, ruleIndex: indices[$0.kind.id] ?? -1) }),
    ]
    let log: JSONValue = ["$schema": .string(Self.schema), "version": "2.1.0", "runs": [run]]
    return log.text()
  }

  /// One kind for each identifier, in the order of the identifiers.
  private static func kinds(of diagnostics: [Diagnostic]) -> [DiagnosticKind] {
    Dictionary(diagnostics.map { ($0.kind.id, $0.kind) }) { first, _ in first }
      .values.sorted { $0.id < $1.id }
  }

  private func rule(_ kind: DiagnosticKind) -> JSONValue {
    [
      "id": .string(kind.id),
      "shortDescription": text(kind.title),
      "fullDescription": text(kind.explanation),
      "help": text("\(kind.explanation)\n\n\(kind.remedy)"),
      "defaultConfiguration": ["level": .string(kind.severity.rawValue)],
    ]
  }

  private func result(_ diagnostic: Diagnostic, ruleIndex: Int) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("ruleId", .string(diagnostic.kind.id)),
      ("ruleIndex", .number(ruleIndex)),
      // The three severities and the three levels have the same names.
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", text(diagnostic.summary)),
      ("locations", [["physicalLocation": place(diagnostic.range)]]),
    ]
    if !diagnostic.notes.isEmpty {
      members.append(("relatedLocations", .array(diagnostic.notes.enumerated().map(related))))
    }
    if !diagnostic.fixes.isEmpty {
      members.append(("fixes", .array(diagnostic.fixes.map(fix))))
    }
    return .object(members)
  }

  private func related(_ index: Int, _ note: Diagnostic.Note) -> JSONValue {
    [
      "id": .number(index),
      "physicalLocation": place(note.range),
      "message": text(note.summary),
    ]
  }

  private func fix(_ fix: Diagnostic.Fix) -> JSONValue {
    let replacement: JSONValue = [
      "deletedRegion": region(fix.range), "insertedContent": text(fix.replacement),
    ]
    return [
      "description": text(fix.summary),
      "artifactChanges": [
        ["artifactLocation": artifact(fix.range.file), "replacements": [replacement]]
      ],
    ]
  }

  private func place(_ range: SourceRange) -> JSONValue {
    ["artifactLocation": artifact(range.file), "region": region(range)]
  }

  private func artifact(_ file: SourceFile) -> JSONValue {
    ["uri": .string(Self.uri(of: file.path)), "uriBaseId": "%SRCROOT%"]
  }

  /// Both columns count from 1; the end column is the one behind the last character (section
  /// 3.30.8), which is what a half-open range says.
  private func region(_ range: SourceRange) -> JSONValue {
    let start = range.start
    let end = range.end
    return [
      "startLine": .number(start.line), "startColumn": .number(start.column),
      "endLine": .number(end.line), "endColumn": .number(end.column),
    ]
  }

  private func text(_ text: String) -> JSONValue { ["text": .string(text)] }

  /// The path as a relative reference (RFC 3986): what is neither unreserved nor `/` is encoded.
  private static func uri(of path: String) -> String {
    let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    return path.utf8.reduce(into: "") { uri, byte in
      if unreserved.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
