package import Formats

/// A page before it is written: its place, its template and the values that fill it.
package struct Page: Sendable {
  /// Inside its site, such as `statistics.html`.
  package let path: String
  /// The template's name, such as `pages/statistics`.
  package let template: String
  package var record: TemplateRecord

  package init(path: String, template: String, record: TemplateRecord) {
    self.path = path
    self.template = template
    self.record = record
  }
}
