import Commands
import Diagnostics
import Testing

@Suite struct CommonOptionsTests {
  private func options(_ arguments: String...) throws(UsageError) -> CommonOptions {
    let parsed = try ArgumentParser.parse(arguments, options: OptionDefinition.common)
    return try CommonOptions(parsed, identifiers: ["values.not-a-number", "keys.unknown"])
  }

  private func message(_ arguments: [String]) -> String? {
    do {
      let parsed = try ArgumentParser.parse(arguments, options: OptionDefinition.common)
      _ = try CommonOptions(parsed, identifiers: ["values.not-a-number", "keys.unknown"])
      return nil
    } catch {
      return error.message
    }
  }

  @Test func usualValuesCountWhenNothingIsGiven() throws {
    let options = try options()
    #expect(
      [options.content, options.templates, options.output] == ["Content", "Templates", "Output"])
    #expect(options.areas.isEmpty && options.editions.isEmpty)
    #expect((1...256).contains(options.jobs))
    #expect(!options.drafts && !options.quiet && !options.policy.warningsAsErrors)
    #expect(options.messages.name == "text")
  }

  @Test func givenValuesCount() throws {
    let options = try options(
      "--content=a", "--templates=b", "-o", "c", "--area=x", "--area=y", "--edition=z", "-j256",
      "--drafts", "--warnings-as-errors", "--messages=sarif", "-q")
    #expect([options.content, options.templates, options.output] == ["a", "b", "c"])
    #expect(options.areas == ["x", "y"])
    #expect(options.editions == ["z"])
    #expect(options.jobs == 256)
    #expect(options.drafts && options.quiet && options.policy.warningsAsErrors)
    #expect(options.messages.name == "sarif")
  }

  @Test func severitiesAreOverridden() throws {
    let options = try options(
      "--severity", "keys.unknown=error", "--severity=values.not-a-number=off",
      "--severity=keys.unknown=note")
    #expect(options.policy.overrides.count == 2)
    #expect(options.policy.overrides["keys.unknown"] == .some(.note))
    #expect(options.policy.overrides["values.not-a-number"] == .some(nil))
  }

  @Test(arguments: [
    (["--jobs", "0"], "'--jobs' takes a whole number from 1 to 256, not '0'"),
    (["--jobs", "257"], "'--jobs' takes a whole number from 1 to 256, not '257'"),
    (["--jobs=-1"], "'--jobs' takes a whole number from 1 to 256, not '-1'"),
    (["--jobs", "4x"], "'--jobs' takes a whole number from 1 to 256, not '4x'"),
    (["--jobs", "+4"], "'--jobs' takes a whole number from 1 to 256, not '+4'"),
    (
      ["--jobs", "99999999999999999999"],
      "'--jobs' takes a whole number from 1 to 256, not '99999999999999999999'"
    ),
    (
      ["--messages", "jsno"],
      "'--messages' takes text, json, sarif or github, not 'jsno'; did you mean 'json'?"
    ),
    (
      ["--severity", "keys.unknown=waring"],
      "'--severity' takes error, warning, note or off, not 'waring'; did you mean 'warning'?"
    ),
    (
      ["--severity", "keys.unknow=off"],
      "there are no messages 'keys.unknow'; did you mean 'keys.unknown'?"
    ),
    (["--severity", "zzz=off"], "there are no messages 'zzz'"),
    (
      ["--severity", "keys.unknown"],
      "'--severity' takes ID=error, ID=warning, ID=note or ID=off, not 'keys.unknown'"
    ),
  ])
  func wrongValueIsRefused(arguments: [String], expected: String) {
    #expect(message(arguments) == expected)
  }
}
