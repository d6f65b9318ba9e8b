import TestSupport

/// Changes inputs at random, the same way in every run.
struct Mutation {
  private var random: SeededGenerator
  private let seeds: [[UInt8]]

  /// What means something to one reader or another.
  private static let words: [[UInt8]] =
    [
      "{{", "}}", "{{#", "{{/", "{{>", "{{{", "&#x202e;", "&#", "](", "![", "[a]: ", "---\n",
      "|-|\n",
      "> ", "- ", "```", "<!--", "\"", "\"\"", ",", "\r", "\r\n", "\n", "\u{0}", "\t", "\u{202E}",
      "e\u{301}", "\u{FEFF}", "99999999999999999999", "-1", "{", "}", "[", "]", ": ", "&a ", "*a",
      "!!", "\\u0000", "\\ud800", "IDAT", "\u{1F600}", "<<:", "total", "[x]", "=",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xFF, 0xD9], [0xFF, 0xE1, 0, 2], [0xC3], [0xED, 0xA0, 0x80],
    ]

  init(seeds: [[UInt8]], seed: UInt64) {
    self.seeds = seeds.isEmpty ? [[]] : seeds
    random = SeededGenerator(seed: seed)
  }

  /// An input that is nearly one of the seeds.
  mutating func next() -> [UInt8] {
    var bytes = seeds[Int.random(in: seeds.indices, using: &random)]
    for _ in 0..<Int.random(in: 1...6, using: &random) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let lower = Int.random(in: 0...bytes.count, using: &random)
    let upper = min(bytes.count, lower + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where lower < upper: bytes[lower] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(lower..<upper)
    case 2: bytes.insert(contentsOf: bytes[lower..<upper], at: lower)
    case 3: bytes.removeSubrange(lower...)
    case 4:
      let other = seeds[Int.random(in: seeds.indices, using: &random)]
      bytes += other.suffix(Int.random(in: 0...200, using: &random))
    default:
      let word = Self.words[Int.random(in: Self.words.indices, using: &random)]
      bytes.insert(contentsOf: word, at: lower)
    }
  }
}
