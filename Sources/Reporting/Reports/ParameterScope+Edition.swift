package import Diagnostics
package import Formats

extension ParameterScope {
  /// What `make` makes of a text in every report of the edition; `nil` where it names something of
  /// a report's own, or something without a value, which each report tells by itself.
  /// - Precondition: the scope is that of an edition.
  package func inAllReports(
    _ make: (ParameterResolver, inout DiagnosticCollector) -> String
  ) -> String? {
    var isShared = true
    let resolver: ParameterResolver = { name, _, _ in
      let value = lookUpInAllReports(name)
      if value == nil { isShared = false }
      return value
    }
    var findings = DiagnosticCollector()
    let text = make(resolver, &findings)
    return isShared ? text : nil
  }

  /// A text with what it reads in every report of the edition; what is left are parameters of a
  /// report's own and those without a value.
  /// - Precondition: the scope is that of an edition.
  package func filled(_ text: ParameterText) -> ParameterText {
    text.filled { lookUpInAllReports($0)?.value }
  }

  private func lookUpInAllReports(_ name: String) -> Located<String>? {
    // What a report says of its area comes before a parameter of the edition with that name.
    name.hasPrefix(Self.areaName) || name == Self.force ? nil : lookUp(name)
  }

  /// What a text reads in every report of the edition; `nil` as above.
  package func inAllReports(_ text: ParameterText) -> String? {
    inAllReports { text.text(resolving: $0, collector: &$1) }
  }
}
