/// Names, such as the identifiers of a page, found by their bytes.
///
/// They are sorted by a checksum before their bytes: nearly all comparisons are of numbers, and yet
/// no choice of names makes a search slow, as it could a table of hashes. Shared by reference: each
/// link to another page asks that page's.
package final class NameIndex: Sendable {
  package struct Entry: Sendable {
    /// Where the name stands in the bytes.
    package let range: Range<Int>
    /// What is found by the name.
    package let value: Int
    fileprivate let checksum: UInt64
  }

  private let bytes: [UInt8]
  /// Each name once.
  private let entries: [Entry]
  /// Names that stood there already, in the order of their values.
  package let duplicates: [Entry]

  /// `names` are ranges of `bytes`; of two that are equal the one with the lesser value counts.
  package init(_ names: [(range: Range<Int>, value: Int)], in bytes: [UInt8]) {
    self.bytes = bytes
    var all = names.map { name in
      Entry(
        range: name.range, value: name.value,
        checksum: Self.checksum(of: bytes.span.extracting(name.range)))
    }
    all.sort { left, right in
      if left.checksum != right.checksum { return left.checksum < right.checksum }
      let (one, other) = (bytes[left.range], bytes[right.range])
      return one == other ? left.value < right.value : one.lexicographicallyPrecedes(other)
    }
    var entries: [Entry] = []
    var duplicates: [Entry] = []
    entries.reserveCapacity(all.count)
    for entry in all {
      if let last = entries.last, last.checksum == entry.checksum,
        bytes[last.range] == bytes[entry.range]
      {
        duplicates.append(entry)
      } else {
        entries.append(entry)
      }
    }
    self.entries = entries
    self.duplicates = duplicates.sorted { $0.value < $1.value }
  }

  /// What stands for a name, or `nil` when it is not there.
  /// - Complexity: O(log *n*) comparisons.
  package func value(of name: Span<UInt8>) -> Int? {
    let checksum = Self.checksum(of: name)
    // Spans of what an object holds may not outlive the line.
    let (names, all) = (bytes, entries)
    let entries = all.span
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      var isBefore = entries[middle].checksum < checksum
      if entries[middle].checksum == checksum {
        let other = names.span.extracting(entries[middle].range)
        if other.equals(name) { return entries[middle].value }
        isBefore = Self.precedes(other, name)
      }
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  package func text(of entry: Entry) -> String {
    String(decoding: bytes[entry.range], as: UTF8.self)
  }

  private static func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }

  /// Eight bytes at a time, each step spreading what it takes over all bits (Knuth, The Art of
  /// Computer Programming, section 6.4: multiplication by the golden ratio).
  private static func checksum(of name: Span<UInt8>) -> UInt64 {
    var sum = UInt64(name.count)
    func add(_ word: UInt64) {
      let product = (sum ^ word) &* 0x9e37_79b9_7f4a_7c15
      sum = product ^ product &>> 32
    }
    var position = 0
    while let word = name.word(at: position) {
      add(word)
      position &+= 8
    }
    var rest: UInt64 = 0
    while position < name.count {
      rest = rest &<< 8 | UInt64(name[position])
      position &+= 1
    }
    add(rest)
    return sum
  }
}
