import CYAML
package import Diagnostics

/// Reads the strict subset of YAML that content is written in into positioned nodes.
///
/// libyaml does the parsing. Anchors, aliases, tags, several documents and deep nesting are
/// refused; so are keys given twice, which libyaml lets pass. The C parser never leaves this file.
package enum YAMLReader {
  /// Nesting that no content file needs; it bounds the work a hostile file can cause.
  static let depthLimit = 12
  /// Bytes; the largest file of the sample content has a tenth of it.
  static let sizeLimit = 512 * 1024

  /// The tree of a file, or of a part of it such as front matter, or `nil` after a syntax error.
  /// The part must begin at the beginning of a line.
  package static func read(
    _ file: SourceFile, part: SourceRange? = nil, collector: inout DiagnosticCollector
  ) -> DataNode? {
    let part = withoutByteOrderMark(part ?? file.wholeRange)
    guard TextEncoding.check(file, collector: &collector) else { return nil }
    guard part.upper - part.lower <= sizeLimit else {
      collector.report(
        .yamlTooLarge, "File is larger than \(sizeLimit / 1024) KiB", at: file.startRange)
      return nil
    }
    // Front matter belongs to a text, whose reader looks at the whole file.
    let isWhole = part.upper == file.bytes.count
    let refused = isWhole ? RefusedCharacters.check(file, collector: &collector) : []
    var builder = YAMLTreeBuilder(
      file: file, part: part, hasRefusedCharacters: !refused.isEmpty)
    let root = parse(part, into: &builder, collector: &collector)
    guard !builder.failed else { return nil }
    return root ?? DataNode(.mapping([]), at: file.range(part.lower, part.lower))
  }

  /// libyaml takes the mark for a column, so that the second line seems to stand further left.
  private static func withoutByteOrderMark(_ part: SourceRange) -> SourceRange {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return part.lower == 0 && part.file.bytes.starts(with: mark)
      ? part.file.range(mark.count, part.upper) : part
  }

  private static func parse(
    _ part: SourceRange, into builder: inout YAMLTreeBuilder,
    collector: inout DiagnosticCollector
  ) -> DataNode? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      preconditionFailure("libyaml has no memory for a parser")
    }
    defer { yaml_parser_delete(&parser) }
    return part.file.bytes[part.lower..<part.upper].withUnsafeBufferPointer { buffer in
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      return readEvents(&parser, into: &builder, collector: &collector)
    }
  }

  private static func readEvents(
    _ parser: inout yaml_parser_t, into builder: inout YAMLTreeBuilder,
    collector: inout DiagnosticCollector
  ) -> DataNode? {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        builder.reportSyntaxError(parser, collector: &collector)
        return nil
      }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return builder.root }
      builder.handle(event, collector: &collector)
      if builder.failed { return nil }
    }
  }
}

extension DiagnosticKind {
  package static let yamlTooLarge = DiagnosticKind(
    "yaml.too-large", title: "A YAML file is of a reasonable size",
    explanation: "A file of this size is almost certainly not what it should be.",
    remedy: "Check that the right file was saved under this name.")
}
