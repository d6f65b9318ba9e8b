import Commands
import Testing

@Suite struct ArgumentParserTests {
  private func parse(
    _ arguments: String..., positionals: [PositionalDefinition] = []
  ) throws(UsageError) -> ParsedArguments {
    try ArgumentParser.parse(arguments, options: OptionDefinition.common, positionals: positionals)
  }

  private func message(
    _ arguments: [String], positionals: [PositionalDefinition] = []
  ) -> String? {
    do {
      _ = try ArgumentParser.parse(
        arguments, options: OptionDefinition.common, positionals: positionals)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func valuesAreReadInEveryForm() throws {
    let parsed = try parse("--content", "A", "--templates=B", "-oC", "-j", "4", "-q", "--drafts")
    #expect(parsed.value(of: .content) == "A")
    #expect(parsed.value(of: .templates) == "B")
    #expect(parsed.value(of: .output) == "C")
    #expect(parsed.value(of: .jobs) == "4")
    #expect(parsed.has(.quiet) && parsed.has(.drafts))
    #expect(!parsed.has(.warningsAsErrors))
    #expect(parsed.value(of: .messages) == nil)
  }

  @Test func repeatedValuesKeepTheirOrder() throws {
    let parsed = try parse("--area", "b", "--area=a", "--area", "ŷ")
    #expect(parsed.values(of: .area) == ["b", "a", "ŷ"])
    #expect(parsed.values(of: .edition) == [])
  }

  @Test func positionalsStandBetweenOptions() throws {
    let any = [PositionalDefinition("X", .any, help: "x")]
    #expect(try parse("a", "-q", "b", positionals: any).positionals == ["a", "b"])
    #expect(try parse("--", "--quiet", "-", positionals: any).positionals == ["--quiet", "-"])
    #expect(try parse(positionals: any).positionals == [])
  }

  @Test(arguments: [
    (["--outptu", "x"], "unknown option '--outptu'; did you mean '--output'?"),
    (["--outptu=x"], "unknown option '--outptu'; did you mean '--output'?"),
    (["--zzzzzz"], "unknown option '--zzzzzz'"),
    (["-x"], "unknown option '-x'"),
    (["--output"], "'--output' needs a value: DIR"),
    (["-o"], "'-o' needs a value: DIR"),
    (["--output="], "'--output' needs a value: DIR"),
    (["--output", "--drafts"], "'--output' needs a value: DIR"),
    (["--drafts=yes"], "'--drafts' takes no value"),
    (["-o", "a", "--output", "b"], "'--output' is given more than once"),
    (["extra"], "unexpected argument 'extra'"),
  ])
  func wrongFormIsRefused(arguments: [String], expected: String) {
    #expect(message(arguments) == expected)
  }

  @Test func positionalsAreCounted() {
    let two = [
      PositionalDefinition("FIRST", help: "x"),
      PositionalDefinition("SECOND", .atMostOne, help: "x"),
    ]
    #expect(message([], positionals: two) == "FIRST is missing")
    #expect(message(["a"], positionals: two) == nil)
    #expect(message(["a", "b"], positionals: two) == nil)
    #expect(message(["a", "b", "c"], positionals: two) == "unexpected argument 'c'")
    #expect(message(["--help"], positionals: two) == nil)
  }

  @Test func parsingManyTimesAtOnceGivesTheSame() async throws {
    let results = try await withThrowingTaskGroup(of: [String].self) { group in
      for worker in 0..<8 {
        group.addTask {
          try (0..<200).flatMap { round in
            let value = "value-\(worker)-\(round)"
            let parsed = try ArgumentParser.parse(
              ["--area", value, "-j", "2", "--area", "last"], options: OptionDefinition.common)
            return parsed.values(of: .area) == [value, "last"] ? [] : [value]
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(results == [])
  }

  @Test func unknownCommandNamesTheNearest() {
    let error = UsageError.unknownCommand("biuld", among: ["build", "check"])
    #expect(error.message == "unknown command 'biuld'; did you mean 'build'?")
    #expect(
      UsageError.unknownCommand("xyzzy", among: ["build"]).message == "unknown command 'xyzzy'")
    #expect(UsageError.missingCommand.message == "a command is missing")
  }

  @Test func exitCodesAreFixed() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 2, 3])
  }
}
