/// The words of one language that any check looks for, so that each word of a text is looked up
/// once and not by every check; for texts of reports also those of the vocabulary.
///
/// A table of open addressing and linear probing, whose slots are small: most words of a text are
/// not in it, and are dismissed by one of its slots alone. Each look-up in slots with whole hashes
/// waited for slow memory (0.75 % of a build, with this 0.3 %).
final class WordTable: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    var marks: WordMarks
  }

  /// The 12 highest bits of a hash, and the number of its entry from 1; 0 for a free slot. Their
  /// number is a power of 2, at least twice that of entries.
  private let slots: [UInt32]
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
    slots = Self.slots(entries)
    self.ofNumbers = ofNumbers
  }

  /// The same with the words of a vocabulary.
  init(_ table: WordTable, _ vocabulary: Vocabulary) {
    var marks = Dictionary(uniqueKeysWithValues: table.entries.map { ($0.hash, $0.marks) })
    for hash in vocabulary.hashes { marks[hash, default: []].formUnion(.vocabulary) }
    entries = marks.map { Entry(hash: $0.key, marks: $0.value) }
    slots = Self.slots(entries)
    ofNumbers = table.ofNumbers
  }

  private static func slots(_ entries: [Entry]) -> [UInt32] {
    precondition(entries.count < 1 << 20, "There are too many words to be numbered")
    var count = 16
    while count < entries.count * 2 { count *= 2 }
    var slots = [UInt32](repeating: 0, count: count)
    for (number, entry) in entries.enumerated() {
      var position = Int(truncatingIfNeeded: entry.hash) & (count - 1)
      while slots[position] != 0 { position = (position + 1) & (count - 1) }
      slots[position] = UInt32(entry.hash >> 52) << 20 | UInt32(number + 1)
    }
    return slots
  }

  /// The lists in which a word with that hash may be.
  func marks(of hash: UInt64) -> WordMarks {
    let mask = slots.count - 1
    var position = Int(truncatingIfNeeded: hash) & mask
    while slots[position] != 0 {
      let slot = slots[position]
      if slot >> 20 == UInt32(hash >> 52) {
        let entry = entries[Int(slot & 0xF_FFFF) - 1]
        if entry.hash == hash { return entry.marks }
      }
      position = (position + 1) & mask
    }
    return []
  }
}
