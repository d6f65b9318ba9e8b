import Formats
import Publishing
import TestSupport
import Testing

/// All markup finds its style: each class that a page carries is one of the own sheet or one that
/// the design system knows.
@Suite struct ClassNameTests {
  /// Classes that GOV.UK Frontend 6 styles, or gives to elements that inherit all they need, and
  /// that our own sheet has no rule for.
  private static let designSystem: Set<String> = [
    "govuk-breadcrumbs", "govuk-breadcrumbs__link", "govuk-breadcrumbs__list",
    "govuk-breadcrumbs__list-item", "govuk-footer__link", "govuk-generic-header__container",
    "govuk-link", "govuk-summary-list", "govuk-table__body", "govuk-table__caption--m",
    "govuk-table__cell", "govuk-table__head", "govuk-table__header", "govuk-table__row",
  ]

  @Test func everyClassIsStyledOrKnown() throws {
    let source = FixtureTree.templates["assets/site.css"] ?? ""
    let styled = CSSItem.classNames(in: CSSParser.parse(Array(source.utf8)))
    let used = try used
    #expect(used.count > 40)
    let unknown = used.subtracting(styled).subtracting(Self.designSystem)
    #expect(
      unknown.filter { $0.hasPrefix("govuk-") }.isEmpty, "Neither ours nor the design system's")
    #expect(Self.designSystem.subtracting(used).isEmpty, "No longer used")
    let hooks = unknown.subtracting(Self.hooks)
    #expect(hooks.isEmpty, "Without any style: \(hooks.sorted())")
  }

  /// Names that only say what something is.
  private static let hooks: Set<String> = [
    "commentary-block", "language-links", "link-list", "other-reports", "people",
    "report-page__body", "symbols-used",
  ]

  /// The classes of all templates and of all finished pages of the fixtures.
  private var used: Set<String> {
    get throws {
      var texts = FixtureTree.templates.paths.filter { $0.hasSuffix(".mustache") }
        .compactMap { FixtureTree.templates[$0] }
      let built = try BuiltPublication(FixtureTree.bilingual)
      texts += built.sites.merging(built.collection) { first, _ in first }
        .filter { $0.key.hasSuffix(".html") }
        .map { String(decoding: $0.value, as: UTF8.self) }
      let values = texts.flatMap { $0.attributes("class") }
      let names: [String] = values.flatMap { value in value.split(separator: " ").map(String.init) }
      return Set(names)
    }
  }
}
