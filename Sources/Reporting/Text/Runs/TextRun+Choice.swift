/// Most checks want a few runs of a report. They choose by the outline, which is a few numbers: of
/// a run that is taken out of the list a reference would be counted.
extension [TextRun] {
  /// The runs that fulfil a condition.
  @inline(__always) func of(_ isMeant: (TextRun.Outline) -> Bool) -> [TextRun] {
    let runs = span
    var found: [TextRun] = []
    for index in runs.indices where isMeant(runs[index].outline) { found.append(runs[index]) }
    return found
  }

  /// Lends each of them.
  @inline(__always) func forEach(
    where isMeant: (TextRun.Outline) -> Bool, _ body: (TextRun) -> Void
  ) {
    let runs = span
    for index in runs.indices where isMeant(runs[index].outline) { body(runs[index]) }
  }
}

extension TextRun.Outline {
  var isHeading: Bool { if case .heading = role { true } else { false } }

  /// Whether it is the title of the page, or a heading.
  var isTitle: Bool { isHeading || role == .title }
}
