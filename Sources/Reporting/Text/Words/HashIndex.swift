/// Gives each of some hashes a number, from 0 in the order in which they come.
///
/// A table with open addressing and linear probing. The keys are hashes already, and a look-up
/// takes some ten instructions where a dictionary, which hashes again, takes a hundred: every word
/// of every report is looked up several times.
///
/// The places are mixed with a secret: who writes a text could otherwise choose words that fall on
/// one place, and every look-up would read them all. Only look-ups depend on it, never an order.
struct HashIndex: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    /// Negative for a free slot.
    var number: Int = -1
  }

  /// Drawn once in a run.
  private static let drawn: UInt64 = .random(in: .min ... .max)

  private let secret = Self.drawn
  /// A power of 2, at least twice as many as there are numbers.
  private var slots: [Slot]
  private(set) var count = 0

  /// `capacity` is how many hashes there is room for from the beginning.
  init(capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

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

  /// Those with a number, in no order.
  var hashes: [UInt64] { slots.filter { $0.number >= 0 }.map(\.hash) }

  /// Whether any of some hashes has a number.
  func hasAny(of hashes: [UInt64]) -> Bool {
    let slots = slots.span
    let mask = slots.count - 1
    for hash in hashes {
      var position = start(of: hash) & mask
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
    var position = start(of: hash) & mask
    while slots[position].number >= 0, slots[position].hash != hash {
      position = (position + 1) & mask
    }
    return position
  }

  /// The number whose lowest bits say where a hash is looked for first: both halves of a product,
  /// in which every bit of the hash and of the secret has a part.
  private func start(of hash: UInt64) -> Int {
    let product = (hash ^ secret).multipliedFullWidth(by: secret | 1)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }

  /// How many slots a look-up of a hash passes over.
  func distance(of hash: UInt64) -> Int {
    (position(of: hash) - start(of: hash)) & (slots.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 4)
    for slot in old where slot.number >= 0 { slots[position(of: slot.hash)] = slot }
  }
}
