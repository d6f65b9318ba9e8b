extension [UInt8] {
  /// Adds a copy of bytes.
  ///
  /// Of a span no reference is counted, which for short pieces costs as much as the copy, and more
  /// where several cores write the same ones.
  mutating func append(copying bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { room in
      for index in bytes.indices { room.append(bytes[index]) }
    }
  }
}
