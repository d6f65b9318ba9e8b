/// A kind of file above single reports that programs read. Each member has a file of its own and
/// stands in `CollectionFileKinds.all`.
package protocol CollectionFileKind: SendableMetatype {
  /// `contexts` are those of the publication's languages, the default one first; `pages` are the
  /// paths of all pages above single reports.
  static func files(of contexts: [CollectionContext], pages: [String]) -> [FilePlan]
}

/// A file above single reports that is still to be made.
package struct FilePlan: Sendable {
  package let path: String
  package let make: @Sendable () -> OutputFile

  init(_ path: String, make: @escaping @Sendable () -> OutputFile) {
    self.path = path
    self.make = make
  }
}

/// All kinds of files for programs.
package enum CollectionFileKinds {
  package static let all: [any CollectionFileKind.Type] = [
    SitemapFile.self,
    FeedFile.self,
    RobotsFile.self,
  ]
}
