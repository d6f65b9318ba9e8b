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
      // A form of an area's name comes before a parameter of the edition with its name.
      guard !name.hasPrefix("area-name-"), let value = lookUp(name) else {
        isShared = false
        return nil
      }
      return value
    }
    var findings = DiagnosticCollector()
    let text = make(resolver, &findings)
    return isShared ? text : nil
  }

  /// What a text reads in every report of the edition; `nil` as above.
  package func inAllReports(_ text: ParameterText) -> String? {
    inAllReports { text.text(resolving: $0, collector: &$1) }
  }
}
