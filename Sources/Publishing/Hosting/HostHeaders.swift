/// The headers that a host sends with the pages, as a file in the form that static hosts read. A
/// page carries its policy itself, so that it is safe without them; only headers can forbid
/// frames, set types and say how long a file stays good.
package enum HostHeaders {
  package static let fileName = "_headers"

  /// The policy that every page carries, and what only a header can say.
  static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
    + "form-action 'none'; frame-ancestors 'none'"

  /// Patterns of addresses with their headers.
  private static let rules: [(pattern: String, headers: [(name: String, value: String)])] = [
    (
      "/*",
      [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
      ]
    ),
    ("/assets/*", [forever]),
    ("/:area/:edition/assets/*", [forever]),
    (
      "/*.csv",
      [
        ("Content-Type", "text/csv; charset=utf-8; header=present"),
        ("Content-Disposition", "attachment"),
        ("Access-Control-Allow-Origin", "*"),
      ]
    ),
  ]

  /// For names that change with the content of the file.
  private static let forever = (
    name: "Cache-Control", value: "public, max-age=31536000, immutable"
  )

  package static var file: OutputFile {
    let text = rules.map { rule in
      ([rule.pattern] + rule.headers.map { "  \($0.name): \($0.value)" }).joined(separator: "\n")
    }.joined(separator: "\n")
    return OutputFile(path: fileName, bytes: Array("\(text)\n".utf8))
  }
}
