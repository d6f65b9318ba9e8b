/// A published site that was made from the very inputs of this run without a finding.
package struct KeptSite: Sendable {
  /// The paths of its files but the manifest.
  package let files: [String]
  /// The digest of its headings that the pages above the sites list; `nil` where they list none.
  package let headings: String?

  package init(files: [String], headings: String?) {
    self.files = files
    self.headings = headings
  }
}
