import Reporting

/// Says where figures come from that no report here holds.
enum HistorySources {
  /// A sentence for each source, with its years; in the order of the years. `name` says whose
  /// figures they are where there are others beside them.
  static func sentences(
    _ figures: [YearFigure], of name: String = "", _ strings: StringTable
  ) -> [String] {
    var years: [(source: String, editions: Set<EditionID>)] = []
    for figure in figures {
      guard let source = figure.source else { continue }
      if let index = years.firstIndex(where: { $0.source == source }) {
        years[index].editions.insert(figure.edition)
      } else {
        years.append((source, [figure.edition]))
      }
    }
    return years.map { source, editions in
      let names = editions.sorted().map(\.description).joined(separator: ", ")
      let years = name.isEmpty ? names : "\(name), \(names)"
      return strings.word(.historySource, ["years": years, "source": source])
    }
  }
}
