import Formats

extension JSONStream {
  /// The notes under a report's tables with their numbers.
  mutating func write(notes: [String]) {
    openArray("notes")
    for (index, note) in notes.enumerated() {
      newLine()
      openObject()
      write("number", index + 1)
      write("text", note)
      closeObject()
    }
    closeArray()
  }
}
