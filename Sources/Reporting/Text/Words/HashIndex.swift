/// Gives each of some hashes a number, from 0 in the order in which they come.
///
/// A table with open addressing and linear probing. The keys are hashes already, and a look-up
/// takes some ten instructions where a dictionary, which hashes again, takes a hundred: every word
/// of every report is looked up several times.
struct HashIndex: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    /// Negative for a free slot.
    var number: Int = -1
  }

  /// A power of 2, at least twice as many as there are numbers.
  private var slots = [Slot](repeating: Slot(), count: 16)
  private(set) var count = 0

  /// The number of a hash, if it has one.
  func number(of hash: UInt64) -> Int? {
    let number = slots[position(of: hash)].number
    return number < 0 ? nil : number
  }

  /// The number of a hash, which gets the next one, the old `count`, if it has none.
  mutating func number(adding hash: UInt64) -> Int {
    let position = position(of: hash)
    let known = slots[position].number
    if known >= 0 { return known }
    slots[position] = Slot(hash: hash, number: count)
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// Whether any of some hashes has a number.
  func hasAny(of hashes: [UInt64]) -> Bool {
    let slots = slots.span
    let mask = slots.count - 1
    for hash in hashes {
      var position = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
      while slots[position].number >= 0 {
        if slots[position].hash == hash { return true }
        position = (position + 1) & mask
      }
    }
    return false
  }

  /// The slot of a hash, or the free one in which it would stand.
  private func position(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var position = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[position].number >= 0, slots[position].hash != hash {
      position = (position + 1) & mask
    }
    return position
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 4)
    for slot in old where slot.number >= 0 { slots[position(of: slot.hash)] = slot }
  }
}
