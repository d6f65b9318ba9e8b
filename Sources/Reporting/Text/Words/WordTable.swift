/// The words of one language that any check looks for, so that each word of a text is looked up
/// once and not by every check; for texts of reports also those of the vocabulary.
///
/// A table of open addressing and linear probing, whose slots are small and say everything: words
/// have few different sets of marks, which stay in fast memory. A look-up waits for slow memory
/// once; with the marks in a list of all words it did twice.
final class WordTable: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    var marks: WordMarks
  }

  /// The 44 highest bits of a hash, and the number of its marks from 1; 0 for a free slot. Their
  /// number is a power of 2, at least twice that of entries, and where a slot stands says most of
  /// the other bits.
  private let slots: [UInt64]
  /// The sets of marks that words have, each once.
  private let kinds: [WordMarks]
  private let entries: [Entry]
  /// The lists with phrases that begin with a number, whichever it is.
  let ofNumbers: WordMarks

  init(_ words: WordList, months: some Sequence<String>) {
    var ofNumbers: WordMarks = []
    var marks: [UInt64: WordMarks] = [:]
    for list in words.lists {
      for hash in list.firstHashes { marks[hash, default: []].formUnion(list.mark) }
      for key in list.keys { marks[TextWord.hash(of: key), default: []].formUnion(list.mark) }
      if list.mayBeginWithNumber { ofNumbers.formUnion(list.mark) }
    }
    func add(_ words: some Sequence<String>, _ mark: WordMarks) {
      for word in words { marks[TextWord.hash(of: word), default: []].formUnion(mark) }
    }
    add(words.spellings.keys, .foreignSpelling)
    add(months, .month)
    add(LinkTexts.addressBeginnings, .webAddress)
    entries = marks.map { Entry(hash: $0.key, marks: $0.value) }
    (slots, kinds) = Self.slots(entries)
    self.ofNumbers = ofNumbers
  }

  /// The same with the words of a vocabulary.
  init(_ table: WordTable, _ vocabulary: Vocabulary) {
    var marks = Dictionary(uniqueKeysWithValues: table.entries.map { ($0.hash, $0.marks) })
    for hash in vocabulary.hashes { marks[hash, default: []].formUnion(.vocabulary) }
    entries = marks.map { Entry(hash: $0.key, marks: $0.value) }
    (slots, kinds) = Self.slots(entries)
    ofNumbers = table.ofNumbers
  }

  private static func slots(_ entries: [Entry]) -> (slots: [UInt64], kinds: [WordMarks]) {
    precondition(entries.count < 1 << 20, "There are too many words to be numbered")
    var count = 16
    while count < entries.count * 2 { count *= 2 }
    var slots = [UInt64](repeating: 0, count: count)
    var kinds: [WordMarks] = []
    var numbers: [WordMarks.RawValue: Int] = [:]
    for entry in entries {
      var position = Int(truncatingIfNeeded: entry.hash) & (count - 1)
      while slots[position] != 0 { position = (position + 1) & (count - 1) }
      let number = numbers[entry.marks.rawValue, default: kinds.count]
      if number == kinds.count {
        kinds.append(entry.marks)
        numbers[entry.marks.rawValue] = number
      }
      slots[position] = (entry.hash & ~0xF_FFFF) | UInt64(number + 1)
    }
    return (slots, kinds)
  }

  /// The lists in which a word with that hash may be.
  func marks(of hash: UInt64) -> WordMarks {
    let mask = slots.count - 1
    var position = Int(truncatingIfNeeded: hash) & mask
    while slots[position] != 0 {
      let slot = slots[position]
      if slot >> 20 == hash >> 20 { return kinds[Int(slot & 0xF_FFFF) - 1] }
      position = (position + 1) & mask
    }
    return []
  }
}
