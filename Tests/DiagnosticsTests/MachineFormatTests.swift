import Diagnostics
import Testing

@Suite struct MachineFormatTests {
  @Test func jsonHasTheDocumentedShape() {
    let report = MessageReport([MessageSamples.diagnostics[0]])
    let explanation = MessageSamples.number.explanation
    let range = #"{"start":{"line":2,"column":4},"end":{"line":2,"column":7}}"#
    let expected =
      #"{"version":"1","messages":[{"id":"values.not-a-number","severity":"error","#
      + #""summary":"'45l' is not a whole number","explanation":"\#(explanation)","#
      + #""path":"Content/values, 100%.csv","range":\#(range),"#
      + #""notes":[{"summary":"the key is defined here","path":"Content/rules.yaml","#
      + #""range":{"start":{"line":2,"column":5},"end":{"line":2,"column":7}}}],"#
      + #""fixes":[{"summary":"use digits","replacement":"45","range":\#(range)}]}],"#
      + #""counts":{"error":1,"warning":0,"note":0}}"#
    let text = JSONFormat().text(of: report)
    #expect(JSONReader.value(of: Array(text.utf8))?.text(.compact) == expected)
  }

  @Test func jsonLeavesOutAFixOfAnotherFile() throws {
    let fix = Diagnostic.Fix("x", replacing: MessageSamples.rules.range(0, 4), with: "y")
    let range = MessageSamples.values.startRange
    let diagnostic = Diagnostic(MessageSamples.number, "x", at: range, fixes: [fix])
    let text = JSONFormat().text(of: MessageReport([diagnostic]))
    let value = try #require(JSONReader.value(of: Array(text.utf8)))
    #expect(value["messages"]?.elements?.first?["fixes"] == [])
  }

  @Test func sarifHasRulesAndResults() throws {
    let text = SARIFFormat().text(of: MessageSamples.report)
    let log = try #require(JSONReader.value(of: Array(text.utf8)))
    #expect(log["version"] == "2.1.0")
    let run = try #require(log["runs"]?.elements?.first)
    #expect(run["columnKind"] == "unicodeCodePoints")
    let driver = try #require(run["tool"]?["driver"])
    #expect(driver["name"] == "area-reports")
    #expect(driver["version"] == "1.2.3")
    let rules = try #require(driver["rules"]?.elements)
    let ids = rules.compactMap { $0["id"]?.string }
    #expect(ids == ["keys.unknown", "values.no-control", "values.not-a-number"])
    #expect(rules[0]["defaultConfiguration"]?["level"] == "warning")
    #expect(rules[0]["shortDescription"]?["text"] == "A key is one of the defined keys")
    #expect(rules[0]["help"]?["text"] == "An unknown key is ignored.\n\nUse a defined key.")
    let results = try #require(run["results"]?.elements)
    #expect(results.map { $0["ruleIndex"]?.integer } == [2, 0, 1])
  }

  @Test func sarifResultHasPlacesNotesAndFixes() throws {
    let text = SARIFFormat().text(of: MessageReport([MessageSamples.diagnostics[0]]))
    let log = try #require(JSONReader.value(of: Array(text.utf8)))
    let result = try #require(log["runs"]?.elements?.first?["results"]?.elements?.first)
    let region: JSONValue = ["startLine": 2, "startColumn": 4, "endLine": 2, "endColumn": 7]
    let artifact: JSONValue = ["uri": "Content/values%2C%20100%25.csv", "uriBaseId": "%SRCROOT%"]
    #expect(
      result["locations"] == [
        ["physicalLocation": ["artifactLocation": artifact, "region": region]]
      ])
    let related = try #require(result["relatedLocations"]?.elements?.first)
    #expect(related["message"]?["text"] == "the key is defined here")
    let change = try #require(result["fixes"]?.elements?.first?["artifactChanges"]?.elements?.first)
    #expect(change["artifactLocation"] == artifact)
    #expect(
      change["replacements"] == [["deletedRegion": region, "insertedContent": ["text": "45"]]])
  }

  @Test func workflowCommandsAreEscaped() throws {
    let lines = WorkflowFormat().text(of: MessageSamples.report).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix(
        "::error file=Content/values%2C 100%25.csv,line=2,col=4,title=values.not-a-number"
          + "::'45l' is not a whole number%0Awhy: A value"))
    #expect(lines[0].hasSuffix("note: Content/rules.yaml:2: the key is defined here"))
    #expect(lines[1].hasPrefix("::warning "))
    #expect(lines[1].contains("::'siop' is not a key; 50%25 sure, see:%0Arules%0Awhy: "))
    #expect(lines[2].hasPrefix("::notice "))
  }

  @Test func carriageReturnsAreEscapedInWorkflowCommands() {
    let file = SourceFile(path: "a:b\r\n.md", text: "x")
    let diagnostic = Diagnostic(MessageSamples.hint, "one\r\ntwo", at: file.startRange)
    let text = WorkflowFormat().text(of: MessageReport([diagnostic]))
    #expect(text.hasPrefix("::notice file=a%3Ab%0D%0A.md,"))
    #expect(text.contains("::one%0D%0Atwo%0A"))
  }
}
