/// One file of a site that is to be published: its path relative to the site, and its bytes.
package struct SiteFile: Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
