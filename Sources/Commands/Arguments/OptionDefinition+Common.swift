import Diagnostics

/// The options that every command shares, each one value.
extension OptionDefinition {
  package static let content = OptionDefinition(
    "content", value: "DIR", help: "the folder with the content", default: "Content")

  package static let templates = OptionDefinition(
    "templates", value: "DIR", help: "the folder with the templates", default: "Templates")

  package static let output = OptionDefinition(
    "output", letter: "o", value: "DIR", help: "the folder for the sites", default: "Output")

  package static let area = OptionDefinition(
    "area", value: "SLUG", isRepeatable: true, help: "only this area", default: "all")

  package static let edition = OptionDefinition(
    "edition", value: "ID", isRepeatable: true, help: "only this edition", default: "all")

  package static let jobs = OptionDefinition(
    "jobs", letter: "j", value: "N", help: "how many things to do at once, from 1 to 256",
    default: "one for each processor")

  package static let drafts = OptionDefinition("drafts", help: "include what is still a draft")

  package static let warningsAsErrors = OptionDefinition(
    "warnings-as-errors", help: "count every warning as an error")

  package static let severity = OptionDefinition(
    "severity", value: "ID=WORD", isRepeatable: true,
    help: "count the messages ID as error, warning or note, or leave them out with off")

  package static let messages = OptionDefinition(
    "messages", value: "FORM",
    help: "how to show messages: \(MessageFormats.names.joined(separator: ", "))", default: "text")

  package static let quiet = OptionDefinition(
    "quiet", letter: "q", help: "show messages only, no progress")

  package static let govukFrontend = OptionDefinition(
    "govuk-frontend", value: "DIR",
    help: "a distribution of GOV.UK Frontend, whose style sheet to use",
    default: "the templates' own style sheet")

  package static let timings = OptionDefinition(
    "timings", help: "show where the time went: the stages and the slowest reports")

  package static let version = OptionDefinition(
    "version", isStandalone: true, help: "show the version")

  package static let help = OptionDefinition(
    "help", letter: "h", isStandalone: true, help: "show this help")

  /// All of them, in the order of help.
  package static let common = [
    content, templates, output, area, edition, jobs, drafts, warningsAsErrors, severity, messages,
    quiet, version, help,
  ]
}
