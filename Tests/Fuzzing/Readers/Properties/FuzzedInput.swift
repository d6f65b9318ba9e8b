import Diagnostics

/// One input, and all that must hold when any reader reads it.
package struct FuzzedInput {
  private let file: SourceFile

  package init(_ bytes: [UInt8]) { file = SourceFile(path: "Content/fuzzed", bytes: bytes) }

  /// What is wrong with the reader; empty when nothing is.
  package func faults(of reader: any FuzzedReader.Type) -> [String] {
    var faults: [String] = []
    var collector = DiagnosticCollector()
    let first = reader.read(file, collector: &collector, faults: &faults)
    faults += faultsOfPlaces(collector)
    let messages = Self.messages(collector)
    var again = DiagnosticCollector()
    if reader.read(file, collector: &again, faults: &faults) != first {
      faults.append("two readings give two results")
    }
    if Self.messages(again) != messages { faults.append("two readings give other messages") }
    return faults
  }

  private func faultsOfPlaces(_ collector: DiagnosticCollector) -> [String] {
    let places = collector.diagnostics.flatMap { diagnostic in
      [diagnostic.range] + diagnostic.notes.map(\.range) + diagnostic.fixes.map(\.range)
    }
    return places.filter { $0.lower < 0 || $0.upper > $0.file.bytes.count }.map { range in
      "place \(range.lower)..<\(range.upper) of a file of \(range.file.bytes.count) bytes"
    }
  }

  /// The messages as people and as programs see them.
  private static func messages(_ collector: DiagnosticCollector) -> [String] {
    // A file with thousands of faults says no more about the forms than one with a few.
    let report = MessageReport(Array(collector.sorted().prefix(20)))
    return [TextFormat().text(of: report), JSONFormat().text(of: report)]
  }
}
