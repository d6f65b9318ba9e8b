import Diagnostics
import Publishing

/// The closing lines of a run, for people.
struct RunSummary {
  private var sentences: [String] = []

  /// What `check` has found out.
  init(checked result: BuildResult) {
    let reports = Self.counted(result.planned.count, "report")
    sentences.append(result.hasErrors ? "Checked \(reports)." : "Checked \(reports): no errors.")
    addDrafts(result)
  }

  /// What `build` has found all done.
  init(unchanged count: Int, output: String) {
    sentences.append("\(Self.counted(0, "site")) written to '\(output)', \(count) unchanged.")
  }

  /// What `build` has done: `changed` sites were written anew.
  init(built result: BuildResult, changed: Int, replacesCollection: Bool, output: String) {
    let unchanged = result.published.count - changed
    sentences.append(
      "\(Self.counted(changed, "site")) written to '\(output)', \(unchanged) unchanged.")
    addDrafts(result)
    if !replacesCollection {
      sentences.append("The pages above the sites were left as they were.")
    }
  }

  /// Shows the lines unless they are not wanted or the messages go to a program.
  func show(on console: Console, _ options: CommonOptions) {
    guard !options.quiet, options.messages.destination == .standardError else { return }
    console.error(sentences.map { $0 + "\n" }.joined())
  }

  private mutating func addDrafts(_ result: BuildResult) {
    guard result.draftsLeftOut > 0 else { return }
    let drafts = Self.counted(result.draftsLeftOut, "draft")
    sentences.append("\(drafts) left out; --drafts includes what is still a draft.")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
