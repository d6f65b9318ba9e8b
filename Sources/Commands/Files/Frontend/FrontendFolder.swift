import Diagnostics
import Publishing

/// Reads a distribution of GOV.UK Frontend from its folder: as it is downloaded, or as npm
/// unpacks it.
enum FrontendFolder {
  private static let stem = "govuk-frontend"
  private static let ending = ".min.css"

  /// - Throws: `EnvironmentError` when the folder cannot be read, or holds no style sheet, several,
  ///   or one without a version.
  static func read(_ path: String) throws(EnvironmentError) -> FrontendDistribution {
    let folder = try InputFolder(path)
    var passedOver = DiagnosticCollector()
    let sheets = try folder.list(reporting: &passedOver).filter { version(inNameOf: $0) != nil }
    guard let sheet = sheets.first else {
      throw .refused(
        path: path, reason: "holds no \(stem)-X.Y.Z\(ending); give the folder of GOV.UK Frontend")
    }
    guard sheets.count == 1 else {
      throw .refused(
        path: path, reason: "holds \(sheets.count) style sheets of GOV.UK Frontend; keep one")
    }
    guard let file = try folder.read(sheet, reporting: &passedOver) else {
      throw .refused(path: "\(path)/\(sheet)", reason: "is too large for a style sheet")
    }
    let named = version(inNameOf: sheet) ?? ""
    guard let version = try named.isEmpty ? Self.version(beside: sheet, in: folder) : named else {
      throw .refused(path: path, reason: "does not say its version in VERSION or package.json")
    }
    return FrontendDistribution(version: version, file: file)
  }

  /// The version in the name of a style sheet, empty when the name has none; `nil` for any other
  /// file.
  private static func version(inNameOf path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard name.hasPrefix(stem), name.hasSuffix(ending), name.count >= stem.count + ending.count
    else { return nil }
    let middle = name.dropFirst(stem.count).dropLast(ending.count)
    if middle.isEmpty { return "" }
    guard middle.first == "-", middle.dropFirst().first?.isNumber ?? false else { return nil }
    return String(middle.dropFirst())
  }

  private static func version(
    beside sheet: String, in folder: InputFolder
  ) throws(EnvironmentError) -> String? {
    var ignored = DiagnosticCollector()
    let around = sheet.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    for name in ["\(around)VERSION.txt", "\(around)VERSION", "VERSION.txt", "VERSION"] {
      guard let file = try folder.read(name, reporting: &ignored) else { continue }
      let text = String(decoding: file.bytes, as: UTF8.self)
      if let line = text.split(whereSeparator: \.isWhitespace).first { return String(line) }
    }
    let package = try folder.read("package.json", reporting: &ignored)
    let text = package.flatMap { JSONReader.value(of: $0.bytes)?["version"]?.string }
    return text?.isEmpty ?? true ? nil : text
  }
}
