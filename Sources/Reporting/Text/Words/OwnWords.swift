import Diagnostics

/// The different words of one report, with the lists that they may be in and whether they stand
/// there more than once: most words do, and each is looked up in the lists once.
///
/// The table is one of open addressing and linear probing, as `HashIndex`; the hashes are mixed
/// with a secret already.
struct OwnWords: Sendable {
  struct Word: Sendable {
    let hash: UInt64
    let marks: WordMarks
    /// How often it stands in plain letters, up to 2.
    var count: UInt16 = 0
    /// How many letters it has; 0 while it does not stand in plain letters.
    var length: UInt16 = 0
    /// Where it stands so first: the number of the run and that of the word in it.
    var run: UInt32 = 0
    var index: UInt32 = 0
  }

  /// `nil` when words are held against no list; they are not counted then.
  private let table: WordTable?
  /// In the order of the text.
  private(set) var words: [Word] = []
  /// The upper half of a hash, and the number of its word from 1; 0 for a free slot. Their number
  /// is a power of 2, at least twice that of words.
  private var slots: [UInt64]
  private var runs: UInt32 = 0
  /// The lists with phrases that begin with a number, whichever it is.
  let marksOfNumbers: WordMarks

  init(_ table: WordTable?) {
    self.table = table
    marksOfNumbers = table?.ofNumbers ?? .unknown
    slots = table == nil ? [] : [UInt64](repeating: 0, count: 1024)
    if table != nil { words.reserveCapacity(512) }
  }

  /// Says that the words that follow belong to another run.
  mutating func beginRun() { runs += 1 }

  /// Counts a word of some letters, the `index`th of its run.
  /// - Returns: the lists that it may be in.
  @inline(__always) mutating func marks(
    adding hash: UInt64, isPlain: Bool, length: Int, at index: Int
  ) -> WordMarks {
    guard !slots.isEmpty else { return .unknown }
    let position = position(of: hash)
    let slot = slots[position]
    let number = slot == 0 ? add(hash, at: position) : Self.number(slot)
    let word = words[number]
    if isPlain, word.count < 2 { count(number, length: length, at: index) }
    return word.marks
  }

  private mutating func count(_ number: Int, length: Int, at index: Int) {
    if words[number].count == 0 {
      words[number].run = runs - 1
      words[number].index = UInt32(index)
      words[number].length = UInt16(clamping: length)
    }
    words[number].count += 1
  }

  /// The slot of a hash, or the free one in which it would stand.
  @inline(__always) private func position(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var position = Int(truncatingIfNeeded: hash) & mask
    while slots[position] != 0 {
      let slot = slots[position]
      if slot >> 32 == hash >> 32, words[Self.number(slot)].hash == hash { break }
      position = (position + 1) & mask
    }
    return position
  }

  private static func number(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

  /// Adds a word.
  /// - Returns: its number.
  private mutating func add(_ hash: UInt64, at position: Int) -> Int {
    words.append(Word(hash: hash, marks: table?.marks(of: hash) ?? .unknown))
    slots[position] = Self.slot(hash, words.count)
    if words.count * 2 > slots.count {
      slots = [UInt64](repeating: 0, count: slots.count * 4)
      for (number, word) in words.enumerated() {
        slots[self.position(of: word.hash)] = Self.slot(word.hash, number + 1)
      }
    }
    return words.count - 1
  }

  private static func slot(_ hash: UInt64, _ number: Int) -> UInt64 {
    (hash & ~0xFFFF_FFFF) | UInt64(number)
  }
}
