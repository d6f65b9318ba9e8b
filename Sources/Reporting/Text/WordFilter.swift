/// Says quickly of nearly every word that it is not in a list, so that the slower look into the
/// list itself is rare: a filter after Bloom with one hash function (Bloom, "Space/time trade-offs
/// in hash coding with allowable errors", 1970).
///
/// Every word of a report is held against some thirty lists. With the filters the checks of texts
/// take a quarter of the instructions that they took with look-ups alone.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// `keys` are words in the form of `TextWord.key`.
  init(_ keys: some Sequence<String>) {
    for key in keys {
      let hash = TextWord.hash(of: key)
      bits[Int(hash & 63)] |= 1 << ((hash >> 6) & 63)
    }
  }

  /// `false` only for a word that is not in the list.
  func mayHold(_ hash: UInt64) -> Bool { bits[Int(hash & 63)] >> ((hash >> 6) & 63) & 1 == 1 }
}
