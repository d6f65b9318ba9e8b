/// Numbers the notes of a report in the order in which they are met; a text that stands under
/// several tables has one number.
struct DatasetNotes {
  private(set) var texts: [String] = []

  mutating func number(of text: String) -> Int {
    if let index = texts.firstIndex(of: text) { return index + 1 }
    texts.append(text)
    return texts.count
  }
}
