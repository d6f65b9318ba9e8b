/// The looks that a cell of a spreadsheet can have; each stands in `SpreadsheetParts`.
package enum SpreadsheetStyle: Sendable {
  case title
  case heading
  case text

  /// The name in the file.
  var name: StaticString {
    switch self {
    case .title: "t"
    case .heading: "h"
    case .text: "p"
    }
  }
}
