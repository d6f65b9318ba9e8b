/// An element with its attributes whose tags are made once and written any number of times: a table
/// has hundreds of cells of two or three kinds.
package final class HTMLElement: Sendable {
  let name: String
  /// The tags.
  let start: [UInt8]
  let end: [UInt8]

  package init(_ name: String, _ attributes: HTMLAttribute...) {
    var markup = Markup()
    markup.appendTag(name, attributes)
    self.name = name
    start = markup.bytes
    markup = Markup()
    markup.appendEndTag(name)
    end = markup.bytes
  }
}
