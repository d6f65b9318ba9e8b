/// Where a page finds an image, and the room that it needs.
package struct ResolvedImage: Sendable {
  package let address: String
  /// In pixels. With it a page does not jump when the image arrives.
  package let size: (width: Int, height: Int)?

  package init(address: String, size: (width: Int, height: Int)?) {
    self.address = address
    self.size = size
  }
}
