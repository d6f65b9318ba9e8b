/// What stands around some content, made once and written any number of times: the frame of a
/// table, the beginning of a row and its end.
package final class HTMLEnclosure: Sendable {
  private let start: [UInt8]
  private let end: [UInt8]

  /// `write` writes all of it; where the content belongs, it calls what it is given.
  /// - Precondition: it does so once, and has no origins.
  package init(_ write: (inout HTMLWriter, (inout HTMLWriter) -> Void) -> Void) {
    var writer = HTMLWriter()
    var place: Int?
    write(&writer) { place = $0.length }
    let markup = writer.finish()
    guard let place else { preconditionFailure("An enclosure has no content") }
    precondition(markup.causes.isEmpty, "An enclosure has origins")
    start = Array(markup.bytes[..<place])
    end = Array(markup.bytes[place...])
  }

  /// In bytes.
  package var length: Int { start.count + end.count }

  func begin(_ markup: inout Markup) { markup.appendRaw(start) }
  func end(_ markup: inout Markup) { markup.appendRaw(end) }
}
