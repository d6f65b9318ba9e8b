import Diagnostics

/// A part of a page that tells of one person, as far as its words show.
struct CaseStudyBlock {
  /// The words that show it.
  let marker: SourceRange
  /// The runs of the page that belong to it.
  let runs: Range<Int>

  /// The case studies of a page: what stands under a heading that names one, and what follows a
  /// sentence that begins one, up to the next heading.
  static func all(in page: TextPage, _ words: WordList) -> [CaseStudyBlock] {
    var blocks: [CaseStudyBlock] = []
    let (headings, texts) = (words[.caseHeading], words[.caseText])
    let runs = page.runs.span
    var next = 0
    for index in runs.indices where index >= next {
      let list = runs[index].outline.isTitle ? headings : texts
      guard runs[index].marks.contains(list.mark) else { continue }
      let run = page.runs[index]
      guard let match = list.firstMatch(in: run) else { continue }
      let end = page.runs[(index + 1)...].firstIndex { $0.ends(run) } ?? page.runs.count
      next = end
      blocks.append(
        CaseStudyBlock(marker: run.place(ofWords: match.words), runs: index..<end))
    }
    return blocks
  }
}

extension TextRun {
  /// Whether this heading ends the part that another run begins.
  fileprivate func ends(_ start: TextRun) -> Bool {
    guard case .heading(let level) = role else { return false }
    switch start.role {
    case .title: return false
    case .heading(let first): return level <= first
    default: return true
    }
  }
}
