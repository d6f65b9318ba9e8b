/// Reads `case.txt`; `Tests/Broken/README.md` describes the format.
struct BrokenCaseReader {
  /// A line that is none of the format, with its number.
  struct Fault: Error, CustomStringConvertible {
    let line: Int
    let text: String

    var description: String { "case.txt:\(line): not understood: \(text)" }
  }

  private let lines: [Substring]
  private var position = 0
  private var result: BrokenCase

  private init(_ text: String, name: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    result = BrokenCase(name: name)
  }

  /// - Throws: `Fault` for a line that is none of the format.
  static func read(_ text: String, name: String) throws -> BrokenCase {
    var reader = BrokenCaseReader(text, name: name)
    while reader.position < reader.lines.count { try reader.readDirective() }
    return reader.result
  }

  private mutating func readDirective() throws {
    let line = lines[position]
    position += 1
    if line.isEmpty || line.hasPrefix("#") { return }
    let words = line.split(separator: " ").map(String.init)
    switch (words[0], words.count) {
    case ("arguments", 2...): result.arguments += words.dropFirst()
    case ("at", 2): result.place = words[1]
    case ("also", 2): result.companions.append(words[1])
    case ("delete", 2): result.edits.append(.delete(try bytes(words[1])))
    case ("copy", 3): result.edits.append(.copy(try bytes(words[1]), from: try bytes(words[2])))
    case ("link", 3): result.edits.append(.link(try bytes(words[1]), to: try bytes(words[2])))
    case ("replace", 2): try readReplacement(in: words[1])
    case ("bytes", 2):
      let content = Array(try block("+").joined())
      result.edits.append(.write(try bytes(words[1]), content))
    case ("write", 2...3), ("append", 2...3): try readText(words)
    default: throw Fault(line: position, text: String(line))
    }
  }

  private mutating func readReplacement(in path: String) throws {
    let old = try block("-").joined(separator: [10])
    let new = try block("+").joined(separator: [10])
    result.edits.append(.replace(try bytes(path), old: Array(old), new: Array(new)))
  }

  private mutating func readText(_ words: [String]) throws {
    guard let times = words.count == 3 ? Int(words[2]) : 1 else {
      throw Fault(line: position, text: words[2])
    }
    let path = try bytes(words[1])
    let text: [UInt8] = Array(try block("+").map { $0 + [10] }.joined())
    let all: [UInt8] = Array(repeatElement(text, count: times).joined())
    result.edits.append(words[0] == "write" ? .write(path, all) : .append(path, all))
  }

  /// The lines that follow with a sign and a blank before them, or the sign alone.
  private mutating func block(_ sign: Character) throws -> [[UInt8]] {
    var block: [[UInt8]] = []
    while position < lines.count, lines[position].first == sign {
      block.append(try bytes(String(lines[position].dropFirst(2))))
      position += 1
    }
    return block
  }

  /// A text with `‹E9 0A›` as the bytes that the digits give.
  private func bytes(_ text: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, part) in text.split(separator: "‹", omittingEmptySubsequences: false).enumerated() {
      guard index > 0 else {
        bytes += Array(part.utf8)
        continue
      }
      let halves = part.split(separator: "›", maxSplits: 1, omittingEmptySubsequences: false)
      let values = halves[0].split(separator: " ").map { UInt8($0, radix: 16) }
      guard halves.count == 2, !values.contains(nil) else {
        throw Fault(line: position, text: text)
      }
      bytes += values.compactMap { $0 } + Array(halves[1].utf8)
    }
    return bytes
  }
}
