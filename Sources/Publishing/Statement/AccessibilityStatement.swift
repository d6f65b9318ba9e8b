import Diagnostics
package import Formats
package import Reporting

/// What the accessibility statement says, as the law on the websites of public bodies asks for:
/// how far the site complies, what is not accessible and why, whom to tell, who enforces the law,
/// how all this is known, and when it was written.
package struct AccessibilityStatement {
  static let fileName = "accessibility.html"

  private let site: Site
  private let details: AccessibilityDetails
  private let strings: StringTable

  /// `nil` when `site.yaml` does not say enough; that was reported where it was read.
  package init?(_ publication: Publication, _ strings: StringTable) {
    guard let details = publication.site.accessibility else { return nil }
    self.site = publication.site
    self.details = details
    self.strings = strings
  }

  /// `nations` are the keys of those that the site is about.
  package func record(title: String, nations: Set<String>) -> TemplateRecord {
    record(nations: nations).merging(scope(title: title))
  }

  /// The field that tells of which site the statement is.
  func scope(title: String) -> TemplateRecord {
    let organisation = text(details.organisation)
    return ["scope": word(.statementScope, ["title": title, "organisation": organisation])]
  }

  /// What the statement says of every site that is about these nations.
  func record(nations: Set<String>) -> TemplateRecord {
    let dates: KeyValuePairs = [
      "prepared": strings.format(details.prepared), "reviewed": strings.format(details.reviewed),
    ]
    return [
      "status": word(statusWord, ["standard": strings.word(.statementStandard)]),
      "has-limits": .flag(!details.limits.isEmpty),
      "limits": .records(details.limits.map(passage)),
      "email": .text(details.contactEmail.value),
      "telephone": .optional(details.contactTelephone?.value),
      "reply": word(.statementReply, ["time": text(details.answerTime)]),
      "enforcement-introduction": word(
        .statementEnforcementIntroduction, ["law": strings.word(.statementLaw)]),
      "bodies": .records(bodies(of: nations)),
      "facts": .texts(PageChecks.all.compactMap { $0.fact }.map { strings.word($0) }),
      "has-tests": .flag(!details.tests.isEmpty),
      "tests": .records(details.tests.map(passage)),
      "dates": word(.statementDates, dates),
    ]
  }

  private var statusWord: InterfaceWord {
    switch details.compliance.value {
    case .fully: .statementFully
    case .partially: .statementPartially
    case .not: .statementNot
    }
  }

  /// Each body once, with the nations for which it is there.
  private func bodies(of nations: Set<String>) -> [TemplateRecord] {
    let entries = details.enforcement.filter { nations.contains($0.nation.value) }
    var addresses: [String] = []
    for entry in entries where !addresses.contains(entry.body.url.value) {
      addresses.append(entry.body.url.value)
    }
    return addresses.compactMap { address in
      let same = entries.filter { $0.body.url.value == address }
      guard let first = same.first else { return nil }
      let names = same.map { strings.nations[$0.nation.value] ?? $0.nation.value }
      return [
        "nations": .text(names.joined(separator: ", ")),
        "name": .text(text(first.body.name)), "url": .text(address),
        "advice": .optional(
          first.advice.map { advice -> TemplateValue in
            ["name": .text(text(advice.name)), "url": .text(advice.url.value)]
          }),
      ]
    }
  }

  private func word(
    _ key: InterfaceWord, _ values: KeyValuePairs<String, String>
  ) -> TemplateValue {
    .text(strings.word(key, values))
  }

  private func text(_ text: LocalizedText) -> String {
    (text[strings.language] ?? text[site.defaultLanguage])?.value ?? ""
  }

  /// A text with its language where that is not the page's.
  private func passage(_ text: LocalizedText) -> TemplateRecord {
    let isForeign = text[strings.language] == nil
    return [
      "text": .text(self.text(text)),
      "lang": .optional(isForeign ? site.defaultLanguage.description : nil),
    ]
  }
}
