package import Diagnostics

extension DiagnosticKind {
  /// Every kind that reading and writing Markdown, parameters and encoded text reports.
  package static let markdown: [DiagnosticKind] = [
    .textEncoding, .textCharacter, .parameterMalformed,
    .frontMatter, .rawHTML, .linkScheme, .linkEmpty, .linkText, .parameterInLink,
    .imageAlternative,
    .headingLevel, .headingSkip, .headingEmpty, .headingIdentifier, .tableCaption, .tableRow,
    .limitFileSize, .limitLine, .limitBlock, .limitDepth, .limitColumns, .limitRows,
    .limitReferences, .limitReferenceSize, .limitParameters,
  ]
}
