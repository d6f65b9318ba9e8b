/// The texts of parameters, looked up in values that are made for the first one: most texts have
/// none.
final class ParameterTexts {
  private let makeScope: () -> ParameterScope?
  private lazy var scope = makeScope()

  init(_ makeScope: @escaping () -> ParameterScope?) { self.makeScope = makeScope }

  /// In lower case; `nil` for a parameter without a value, of which nobody is told.
  func text(of name: String) -> String? { scope?.text(of: name)?.lowercased() }
}
