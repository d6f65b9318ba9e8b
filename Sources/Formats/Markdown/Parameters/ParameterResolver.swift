package import Diagnostics

/// Finds the value of a parameter: its name without braces and the place where it is used.
///
/// The result carries the place that the value was read from. `nil` means that there is none; the
/// resolver itself reports why.
package typealias ParameterResolver = (String, SourceRange, inout DiagnosticCollector) ->
  Located<String>?
