package import Diagnostics

/// One template file, read and compiled into its library.
package struct Template: Sendable {
  /// The name by which other templates and the program ask for it, such as `pages/home`.
  package let name: String
  package let file: SourceFile
  /// The steps in the library's program.
  let nodes: Range<Int>
}
