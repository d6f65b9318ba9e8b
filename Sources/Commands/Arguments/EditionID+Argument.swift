import Reporting

extension EditionID {
  /// The edition that an option or an argument names.
  ///
  /// - Throws: `UsageError.wrongForm` naming where it was given.
  init(_ text: String, givenAs place: String) throws(UsageError) {
    guard let edition = EditionID(text) else {
      throw .wrongForm(
        option: place, value: text,
        form: "four digits, a hyphen and the last two digits of the next year")
    }
    self = edition
  }
}
