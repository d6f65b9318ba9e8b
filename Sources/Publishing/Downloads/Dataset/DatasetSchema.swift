import Formats
package import Reporting

/// What the columns of the CSV file mean in one language, in the two forms in which it is
/// published. It is the same for every report and made once.
package struct DatasetSchema: Sendable {
  /// The `tableSchema` of CSV on the Web.
  package let csvw: [UInt8]
  /// The `schema` of a Data Package.
  package let package: [UInt8]

  package init(_ strings: StringTable) {
    csvw = Self.csvw(strings)
    self.package = Self.package(strings)
  }

  /// https://www.w3.org/TR/tabular-metadata/
  private static func csvw(_ strings: StringTable) -> [UInt8] {
    schema(listing: "columns") { column, json in
      // Programs hold the first of them against the first line of the file.
      json.write("titles", [column.rawValue, strings.word(column.title)])
      json.write("dc:description", strings.word(column.about))
      json.write("required", column.isRequired)
      switch column.kind {
      case .text: json.write("datatype", "string")
      case .date: json.write("datatype", "date")
      case .number: json.write("datatype", "integer")
      case .decimal: json.write("datatype", "decimal")
      case .truth: json.write("datatype", "boolean")
      case .list:
        json.write("datatype", column == .notes ? "integer" : "string")
        json.write("separator", ";")
      }
      json.write("null", "")
    }
  }

  /// https://specs.frictionlessdata.io/table-schema/
  private static func package(_ strings: StringTable) -> [UInt8] {
    schema(listing: "fields", missing: [""]) { column, json in
      json.write("title", strings.word(column.title))
      json.write("description", strings.word(column.about))
      switch column.kind {
      case .text, .list: json.write("type", "string")
      case .date: json.write("type", "date")
      case .number: json.write("type", "integer")
      case .decimal: json.write("type", "number")
      case .truth: json.write("type", "boolean")
      }
      if column.isRequired {
        json.openObject("constraints")
        json.write("required", true)
        json.closeObject()
      }
    }
  }

  /// What both forms have in common: the columns under some name, and which of them are the key.
  /// `missing` are the texts that stand for no value, where the form says it once for all columns.
  private static func schema(
    listing columns: StaticString, missing: [String]? = nil,
    write: (DatasetColumn, inout JSONStream) -> Void
  ) -> [UInt8] {
    var json = JSONStream(capacity: 8_192)
    json.openObject()
    json.openArray(columns)
    for column in DatasetColumn.allCases {
      json.newLine()
      json.openObject()
      json.write("name", column.rawValue)
      write(column, &json)
      json.closeObject()
    }
    json.closeArray()
    json.newLine()
    json.write("primaryKey", DatasetColumn.key.map(\.rawValue))
    if let missing { json.write("missingValues", missing) }
    json.closeObject()
    return json.bytes
  }
}
