extension String {
  /// A summary with the word that was probably meant, if there is one.
  package func didYouMean(_ word: String?) -> String {
    word.map { "\(self); did you mean '\($0)'?" } ?? self
  }
}

extension Diagnostic.Fix {
  /// The plain advice to write another word, if there is one; `form` puts it into the form of the
  /// place.
  package static func writing(
    _ word: String?, at range: SourceRange, form: (String) -> String = { $0 }
  ) -> [Diagnostic.Fix] {
    word.map(form).map { [Diagnostic.Fix("Write '\($0)'", replacing: range, with: $0)] } ?? []
  }
}
