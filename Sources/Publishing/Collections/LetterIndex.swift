import Reporting

/// Areas and the headings of their newest reports by their first letters.
struct LetterIndex {
  /// A letter of the language, or all that begins with none.
  struct Letter: Hashable, Comparable, Sendable {
    /// Its part of addresses and anchors.
    let key: String
    /// As readers see it.
    let name: String
    fileprivate let position: Int

    static func < (left: Self, right: Self) -> Bool { left.position < right.position }
  }

  /// The letters of a language.
  struct Alphabet {
    private let letters: [String]
    private let rest: Letter

    init(_ strings: StringTable) {
      let known = strings.alphabet
      letters = known.isEmpty ? "abcdefghijklmnopqrstuvwxyz".map(String.init) : known
      rest = Letter(
        key: "other", name: strings.word(.otherLetters), position: letters.count)
    }

    /// The longest letter with which a text begins.
    func letter(of text: String) -> Letter {
      let text = text.lowercased()
      let fitting = letters.enumerated().filter { text.hasPrefix($1) }
      guard let best = fitting.max(by: { $0.element.count < $1.element.count }) else { return rest }
      let first = best.element.prefix(1).uppercased() + best.element.dropFirst()
      return Letter(key: best.element, name: first, position: best.offset)
    }
  }

  /// One text with all places where it stands.
  struct Entry: Sendable {
    let text: String
    let language: LanguageCode
    var places: [(label: String, path: String)]
  }

  /// The entries of a letter.
  struct Group: Sendable {
    let letter: Letter
    let entries: [Entry]
  }

  /// Only letters with an entry, in the order of the alphabet; the entries of each in the order of
  /// their texts.
  let groups: [Group]

  init(_ context: CollectionContext) {
    var entries: [String: Entry] = [:]
    for area in context.areas { Self.add(area, context, to: &entries) }
    let alphabet = Alphabet(context.strings)
    let groups = Dictionary(grouping: entries.values) { alphabet.letter(of: $0.text) }
    self.groups = groups.sorted { $0.key < $1.key }.map { letter, entries in
      let keyed = entries.map { (Self.key(of: $0.text), $0) }
      return Group(
        letter: letter, entries: keyed.sorted { $0.0.precedes($1.0) }.map(\.1))
    }
  }

  private static func add(
    _ area: Area, _ context: CollectionContext, to entries: inout [String: Entry]
  ) {
    let reports = context.reports(of: area)
    guard !reports.isEmpty else { return }
    let name = context.name(of: area)
    func add(_ text: String, _ language: LanguageCode, _ label: String, _ path: String) {
      entries[text, default: Entry(text: text, language: language, places: [])].places
        .append((label, path))
    }
    for text in [name] + area.aliases {
      let label = context.strings.word(.areaReports, ["name": name])
      add(text, context.language, label, context.path(of: area))
    }
    // Those of all years would make pages of a megabyte; older reports are one step away.
    if let report = reports.first {
      let language =
        report.languages.contains(context.language)
        ? context.language : context.publication.site.defaultLanguage
      for heading in report.headings[language] ?? [] {
        add(
          heading.text, heading.language, "\(name), \(report.address.edition)",
          "\(report.address)/\(heading.href)")
      }
    }
  }

  /// Capitals and small letters side by side; the text itself decides between equals.
  private static func key(of text: String) -> String { "\(text.lowercased())\u{0}\(text)" }
}

extension String {
  fileprivate func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
