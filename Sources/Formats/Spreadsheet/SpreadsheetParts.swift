/// The parts of a spreadsheet file that are the same for every spreadsheet, or nearly so.
enum SpreadsheetParts {
  static let mediaType = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)

  /// The beginning of `content.xml` with the looks of its cells: a row is as high as its text
  /// needs, a column is `w` wide or `c` for a number.
  static let contentStart: StaticString = """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content office:version="1.3" \
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
    xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
    xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>\
    <number:number-style style:name="N1"><number:number number:decimal-places="0" \
    number:min-integer-digits="1" number:grouping="true"/></number:number-style>\
    <number:number-style style:name="N2"><number:number number:decimal-places="6" \
    number:min-decimal-places="6" number:min-integer-digits="1"/></number:number-style>\
    <style:style style:name="s" style:family="table"><style:table-properties \
    table:display="true" style:writing-mode="lr-tb"/></style:style>\
    <style:style style:name="w" style:family="table-column"><style:table-column-properties \
    style:column-width="8cm"/></style:style>\
    <style:style style:name="c" style:family="table-column"><style:table-column-properties \
    style:column-width="4cm"/></style:style>\
    <style:style style:name="r" style:family="table-row"><style:table-row-properties \
    style:use-optimal-row-height="true"/></style:style>\
    <style:style style:name="t" style:family="table-cell" \
    style:parent-style-name="Default"><style:text-properties fo:font-size="14pt" \
    fo:font-weight="bold"/></style:style>\
    <style:style style:name="h" style:family="table-cell" \
    style:parent-style-name="Default"><style:text-properties fo:font-weight="bold"/>\
    </style:style>\
    <style:style style:name="p" style:family="table-cell" style:parent-style-name="Default"/>\
    <style:style style:name="m" style:family="table-cell" \
    style:parent-style-name="Default"><style:table-cell-properties \
    style:text-align-source="fix"/><style:paragraph-properties fo:text-align="end"/>\
    </style:style>\
    <style:style style:name="n" style:family="table-cell" style:parent-style-name="Default" \
    style:data-style-name="N1"/>\
    <style:style style:name="d" style:family="table-cell" style:parent-style-name="Default" \
    style:data-style-name="N2"/></office:automatic-styles>\
    <office:body><office:spreadsheet>

    """

  static let contentEnd: StaticString =
    "</office:spreadsheet></office:body></office:document-content>\n"

  static let manifest = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
    manifest:version="1.3">
    <manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
    manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
    </manifest:manifest>

    """.utf8)

  /// The default look of cells: wrapped text in the language of the file. `none` says that no
  /// country is meant.
  static func styles(language: String) -> [UInt8] {
    var text = ByteText(capacity: 1_024)
    text.literal(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-styles office:version="1.3" \
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">\
      <office:styles><style:default-style style:family="table-cell"><style:text-properties \
      fo:font-family="Arial" fo:font-size="12pt" fo:language=
      """)
    text.byte(UInt8(ascii: "\""))
    text.xml(language)
    text.literal(
      """
      " fo:country="none"/></style:default-style>\
      <style:style style:name="Default" style:family="table-cell"><style:table-cell-properties \
      fo:wrap-option="wrap" style:vertical-align="top"/></style:style></office:styles>\
      </office:document-styles>

      """)
    return text.bytes
  }

  static func meta(title: String, subject: String, language: String) -> [UInt8] {
    var text = ByteText(capacity: 1_024)
    text.literal(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-meta office:version="1.3" \
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>\
      <meta:generator>area-reports</meta:generator><dc:title>
      """)
    text.xml(title)
    text.literal("</dc:title><dc:subject>")
    text.xml(subject)
    text.literal("</dc:subject><dc:language>")
    text.xml(language)
    text.literal("</dc:language></office:meta></office:document-meta>\n")
    return text.bytes
  }
}
