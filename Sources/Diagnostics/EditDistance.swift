/// Finds the word that somebody most probably meant.
package enum EditDistance {
  /// The candidate nearest to `word`, if it is near enough to be worth suggesting: at most a third
  /// of the word's length wrong, and at least one slip allowed.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let distance = between(word, candidate)
      if distance <= limit, (distance, candidate) < (best?.distance ?? .max, best?.word ?? "") {
        best = (distance, candidate)
      }
    }
    return best?.word
  }

  /// The least number of single-character insertions, deletions, substitutions and swaps of
  /// neighbours that turn one word into the other.
  /// - Complexity: O(*n* × *m*).
  package static func between(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let cost = left[row] == right[column] ? 0 : 1
        var distance = min(last[column] + cost, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          distance = min(distance, beforeLast[column - 1] + 1)
        }
        current.append(distance)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
