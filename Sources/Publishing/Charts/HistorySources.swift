import Reporting

/// Says where figures come from that no report here holds.
enum HistorySources {
  /// A sentence for each source, with its years; in the order of the years.
  static func sentences(_ figures: [YearFigure], _ strings: StringTable) -> [String] {
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
      return strings.word(.historySource, ["years": names, "source": source])
    }
  }
}
