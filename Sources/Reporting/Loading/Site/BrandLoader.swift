package import Diagnostics
import Formats

/// Reads `brand` of `site.yaml`: the word of the design system's owner, or colours.
enum BrandLoader {
  /// What a publication writes that may carry the owner's marks, and where it must be published.
  private static let owner = (word: "govuk", host: "gov.uk")

  /// `baseURL` is where the publication will stand.
  static func load(
    _ entry: DataNode.Entry?, baseURL: Located<String>?, collector: inout DiagnosticCollector
  ) -> Brand {
    guard let entry else { return .plain }
    if let word = entry.value.scalar, !word.value.isEmpty {
      return marked(word, baseURL: baseURL, collector: &collector)
    }
    guard var reader = MappingReader(entry.value, collector: &collector) else { return .plain }
    let colour = reader.text("colour", collector: &collector)
    let darkColour = reader.optionalText("dark-colour", collector: &collector)
    reader.finish(collector: &collector)
    return Brand(
      colour: colour.flatMap { self.colour($0, collector: &collector) },
      darkColour: darkColour.flatMap { self.colour($0, collector: &collector) },
      usesOwnersMarks: false)
  }

  private static func marked(
    _ word: Located<String>, baseURL: Located<String>?, collector: inout DiagnosticCollector
  ) -> Brand {
    guard word.value == owner.word else {
      collector.report(
        .brandForm, "Brand '\(word.value)' is neither '\(owner.word)' nor colours",
        at: word.range,
        fixes: EditDistance.nearest(to: word.value, among: [owner.word]).map {
          [Diagnostic.Fix("Write '\($0)'", replacing: word.range, with: $0)]
        } ?? [])
      return .plain
    }
    guard let baseURL else { return .plain }
    let host = baseURL.value.dropFirst("https://".count).prefix { $0 != "/" && $0 != ":" }
    guard host == owner.host || host.hasSuffix(".\(owner.host)") else {
      collector.report(
        .brandPlace, "Brand '\(word.value)' is not for '\(host)'", at: word.range,
        notes: [Diagnostic.Note("The publication stands here", at: baseURL.range)])
      return .plain
    }
    return Brand(colour: nil, darkColour: nil, usesOwnersMarks: true)
  }

  private static func colour(
    _ text: Located<String>, collector: inout DiagnosticCollector
  ) -> Located<HexColour>? {
    if let colour = HexColour(text.value) { return Located(colour, at: text.range) }
    let meant = HexColour("#\(text.value)").map { _ in "#\(text.value)" }
    collector.report(
      .brandForm, "Colour '\(text.value)' is not '#' and six digits from 0 to f",
      at: text.range,
      fixes: meant.map {
        [Diagnostic.Fix("Write \"\($0)\"", replacing: text.range, with: "\"\($0)\"")]
      } ?? [])
    return nil
  }
}

extension DiagnosticKind {
  package static let brandForm = DiagnosticKind(
    "site.brand-form", title: "A brand is the word 'govuk' or colours such as \"#1d70b8\"",
    explanation: """
      The colour goes into the style sheet as it is written. YAML takes what stands behind a \
      bare # for a remark, so the quotes are needed.
      """,
    remedy: "Write the colour in quotes: # and two hexadecimal digits each for red, green, blue.")
  package static let brandPlace = DiagnosticKind(
    "site.brand-place", title: "The brand 'govuk' is used under gov.uk only",
    explanation: """
      Crown, crest and typeface of GOV.UK are reserved for sites under gov.uk. Elsewhere they \
      would say that a site is what it is not.
      """,
    remedy: "Remove the line, or give colours of your own; or correct 'base-url'.")
}
