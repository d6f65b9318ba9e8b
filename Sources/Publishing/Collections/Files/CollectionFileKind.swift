/// A kind of file above single reports that programs read. Each member has a file of its own and
/// stands in `CollectionFileKinds.all`.
package protocol CollectionFileKind: SendableMetatype {
  /// `contexts` are those of the publication's languages, the default one first; `pages` are the
  /// paths of all pages above single reports.
  static func files(of contexts: [CollectionContext], pages: [String]) -> [OutputFile]
}

/// All kinds of files for programs.
package enum CollectionFileKinds {
  package static let all: [any CollectionFileKind.Type] = [
    SitemapFile.self,
    FeedFile.self,
    RobotsFile.self,
  ]
}
