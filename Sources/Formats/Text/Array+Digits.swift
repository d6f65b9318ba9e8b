extension [UInt8] {
  /// A whole number in digits.
  /// `separator` stands between groups of three.
  mutating func append(digitsOf number: Int, separator: String = "") {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var divisor: UInt = 1
    var digits = 1
    while rest / divisor >= 10 {
      divisor *= 10
      digits += 1
    }
    while digits > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
      digits -= 1
      if digits > 0, digits.isMultiple(of: 3), !separator.isEmpty {
        append(contentsOf: separator.utf8)
      }
    }
  }
}
