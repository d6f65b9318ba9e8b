/// The published pages above the sites, made from the settings and figures of all reports and from
/// what they share as these are now, without a finding in any of it. Of the texts of reports they
/// may know older ones.
package struct KeptCollection: Sendable {
  /// Whether the whole of what they were made from has a key.
  package let isMade: @Sendable (_ key: String) -> Bool

  package init(isMade: @escaping @Sendable (_ key: String) -> Bool) { self.isMade = isMade }
}
