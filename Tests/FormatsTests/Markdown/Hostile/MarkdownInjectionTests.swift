import Diagnostics
import Formats
import Testing

/// Hostile texts in every place that takes text: no element or attribute comes through that the
/// renderer did not write itself.
@Suite struct MarkdownInjectionTests {
  static let payloads = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
    "<svg><set attributeName=href to=javascript:a>", "<math><annotation-xml>",
    "<iframe srcdoc='a'>",
    "<style>@import 'a'</style>", "<base href=a>", "<meta http-equiv=refresh>", "<form>",
    "<details open ontoggle=a>", "<plaintext>", "<textarea>", "</main></body>", "<!-- --!>",
    "<!-->",
    "<![CDATA[a]]>", "<?php a ?>", "<!DOCTYPE html>", "< script >", "<script\n>", "\"onclick=\"a",
    "' onclick='a", "`onclick`", "&quot onclick=a", "&lt;script&gt;", "&#60;script&#62;",
    "\" style=\"a", "]]>", "--></p>", "{{a}}", "{{{a}}}", "\\{{a}}", "${a}", "javascript:a",
    "<javascript:a>", "[a](javascript:b)", "![a](data:b)", "<a href=javascript:b>c</a>", "\\<b\\>",
    "x\u{0}<b>", "\u{FEFF}<b>", "<b\u{200B}>", "<ｂ>", "&NoBreak;<i>", "<a:b>", "<x@y>",
  ]

  static let contexts = [
    "%", "## %", "## a {#%}", "- %", "> %", "| % | b |\n|---|---|\n| c | % |", "[%](a.html)",
    "[a](% \"%\")", "[a](b.html \"%\")", "[a](b.html '%')", "[a](<%>)", "![%](a.png)",
    "![a](b.png \"%\")", "```%\n%\n```", "`%`", "    %", "Table: %\n\n|a|\n|-|\n|b|", "[a]: %\n[a]",
    "*%* **%**", "<https://a.uk/%>", "\\%", "a\n%\n---", "---\n%\n---\n%",
  ]

  @Test(arguments: payloads) func payload(payload: String) {
    for context in Self.contexts {
      let parts = context.split(separator: "%", omittingEmptySubsequences: false)
      var collector = DiagnosticCollector()
      let text = html(parts.joined(separator: payload), collector: &collector)
      for tag in tags(of: text) {
        #expect(isOwn(tag), "\(tag) from \(payload) in \(context)")
      }
    }
  }

  /// Everything between `<` and `>`.
  private func tags(of text: String) -> [Substring] {
    text.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { part in
      part.prefix { $0 != ">" }
    }
  }

  private func isOwn(_ tag: Substring) -> Bool {
    let elements: Set<Substring> = [
      "p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "table", "caption", "thead", "tbody",
      "tr", "th", "td", "div", "em", "strong", "code", "pre", "a", "img", "br", "hr",
    ]
    let attributes: Set<Substring> = [
      "class", "id", "href", "title", "src", "alt", "scope", "role", "tabindex", "aria-label",
      "aria-labelledby", "start",
    ]
    if tag.first == "/" { return elements.contains(tag.dropFirst()) }
    // Quoted values are every second part.
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return false }
    var names: [Substring] = []
    for index in parts.indices where index.isMultiple(of: 2) {
      names += parts[index].split { $0 == " " || $0 == "=" }
    }
    for index in parts.indices where !index.isMultiple(of: 2) {
      let isAddress = parts[index - 1].hasSuffix("href=") || parts[index - 1].hasSuffix("src=")
      if isAddress, !isAllowed(parts[index]) { return false }
    }
    guard let element = names.first, elements.contains(element) else { return false }
    return names.dropFirst().allSatisfy { attributes.contains($0) }
  }

  private func isAllowed(_ address: Substring) -> Bool {
    let scheme = address.prefix { !"/?#".contains($0) }.split(separator: ":")
    return !address.isEmpty
      && (!address.contains(":") || ["https", "mailto"].contains(scheme.first ?? ""))
  }
}
