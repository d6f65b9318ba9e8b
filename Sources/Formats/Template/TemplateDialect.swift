/// How strictly templates are read.
package enum TemplateDialect: Sendable {
  /// What the program uses: every name must be known, nothing is written unescaped, and what can
  /// never be shown is reported.
  case strict
  /// What the Mustache specification asks for, so that its rules can be tested: unknown names
  /// show nothing, and unescaped tags are allowed.
  case specification
}
