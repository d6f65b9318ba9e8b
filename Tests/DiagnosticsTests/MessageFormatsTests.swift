import Diagnostics
import Glibc
import Testing

@Suite struct MessageFormatsTests {
  @Test func namesAreThoseOfTheCommandLine() {
    #expect(MessageFormats.names == ["text", "json", "sarif", "github"])
    #expect(MessageFormats.named("sarif") is SARIFFormat)
    #expect(MessageFormats.named("SARIF") == nil)
  }

  @Test func listHasEveryMemberOfTheFolder() throws {
    let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = try #require(opendir("/\(tests)/Sources/Diagnostics/Formats"))
    defer { closedir(folder) }
    var files: Set<String> = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix("Format.swift") { files.insert(name) }
    }
    let members = MessageFormats.all.map { "\(type(of: $0)).swift" }
    #expect(files == Set(members + ["MessageFormat.swift"]))
  }

  @Test func everyFormCarriesTheSameMessages() throws {
    let report = MessageSamples.report
    let expected = report.diagnostics.map {
      "\($0.severity.rawValue) \($0.kind.id) \($0.range.start.line):\($0.range.start.column)"
    }
    #expect(try text(report) == expected)
    #expect(try json(report) == expected)
    #expect(try sarif(report) == expected)
    #expect(try workflow(report) == expected)
  }

  @Test func everyFormTakesNoMessages() throws {
    let report = MessageReport([])
    #expect(TextFormat().text(of: report) == "")
    #expect(WorkflowFormat().text(of: report) == "")
    #expect(try json(report) == [])
    #expect(try sarif(report) == [])
  }

  private func text(_ report: MessageReport) throws -> [String] {
    let pattern = try Regex<(Substring, place: Substring, severity: Substring, id: Substring)>(
      #"Content/values, 100%\.csv:(?<place>\d+:\d+): (?<severity>\w+): .* \[(?<id>[a-z.-]+)\]"#)
    return TextFormat().text(of: report).matches(of: pattern).map {
      "\($0.severity) \($0.id) \($0.place)"
    }
  }

  private func workflow(_ report: MessageReport) throws -> [String] {
    WorkflowFormat().text(of: report).split(separator: "\n").map { line in
      let word = line.dropFirst(2).prefix { $0 != " " }
      let values = line.split(separator: ",").map { $0.split(separator: "=").last ?? "" }
      let id = values[3].prefix { $0 != ":" }
      return "\(word == "notice" ? "note" : word) \(id) \(values[1]):\(values[2])"
    }
  }

  private func json(_ report: MessageReport) throws -> [String] {
    let value = try #require(JSONReader.value(of: Array(JSONFormat().text(of: report).utf8)))
    return try #require(value["messages"]?.elements).map { message in
      let start = try #require(message["range"]?["start"])
      let place = "\(start["line"]?.integer ?? 0):\(start["column"]?.integer ?? 0)"
      return "\(message["severity"]?.string ?? "") \(message["id"]?.string ?? "") \(place)"
    }
  }

  private func sarif(_ report: MessageReport) throws -> [String] {
    let value = try #require(JSONReader.value(of: Array(SARIFFormat().text(of: report).utf8)))
    return try #require(value["runs"]?.elements?.first?["results"]?.elements).map { result in
      let region = try #require(
        result["locations"]?.elements?.first?["physicalLocation"]?["region"])
      let place = "\(region["startLine"]?.integer ?? 0):\(region["startColumn"]?.integer ?? 0)"
      return "\(result["level"]?.string ?? "") \(result["ruleId"]?.string ?? "") \(place)"
    }
  }
}
