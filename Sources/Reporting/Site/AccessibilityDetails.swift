package import Diagnostics

/// What the accessibility statement says that no program can find out.
package struct AccessibilityDetails: Sendable {
  /// How far the site keeps the standard.
  package enum Compliance: String, CaseIterable, Sendable { case fully, partially, not }

  /// A body with its address.
  package struct Body: Sendable {
    package let name: LocalizedText
    package let url: Located<String>
  }

  /// Who sees to it in one nation that the law is kept, and who advises.
  package struct Enforcement: Sendable {
    package let nation: Located<String>
    package let body: Body
    package let advice: Body?
  }

  package let organisation: LocalizedText
  package let contactEmail: Located<String>
  package let contactTelephone: Located<String>?
  /// Such as `10 working days`.
  package let answerTime: LocalizedText
  package let compliance: Located<Compliance>
  /// What is not accessible, why, and what there is instead.
  package let limits: [LocalizedText]
  /// What was tried, beside the checks of the program.
  package let tests: [LocalizedText]
  package let prepared: CalendarDate
  package let reviewed: CalendarDate
  package let enforcement: [Enforcement]
}
