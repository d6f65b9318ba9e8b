import Diagnostics
import Formats
import Reporting

/// The style sheet of a publication: the templates' own one or that of a distribution, in the
/// colours of the brand, without comments and blanks.
struct StyleSheet {
  /// The name that templates know it by.
  static let name = "site.css"

  private let own: [CSSItem]
  private let frontend: FrontendDistribution?
  private let brand: Brand

  init(_ file: SourceFile, frontend: FrontendDistribution?, brand: Brand) {
    self.own = CSSParser.parse(file.bytes)
    self.frontend = frontend
    self.brand = brand
  }

  /// What goes into the file; the colours of the brand are judged on the way.
  func bytes(collector: inout DiagnosticCollector) -> [UInt8] {
    guard let frontend else {
      BrandContrast.check(brand, on: SheetColours(own), collector: &collector)
      return Array((CSSItem.text(of: own) + CSSItem.text(of: ownBrand)).utf8)
    }
    let sheet = FrontendCut(keepsMarks: brand.usesOwnersMarks).cut(frontend.items)
    let rest = FrontendSupplement(classes: CSSItem.classNames(in: sheet)).items(of: own)
    BrandContrast.check(brand, on: SheetColours(sheet), collector: &collector)
    return Array(
      (frontend.notice + CSSItem.text(of: sheet) + CSSItem.text(of: rest)
        + CSSItem.text(of: distributionBrand)).utf8)
  }

  /// The brand's colours in place of those that the own sheet names.
  private var ownBrand: [CSSItem] {
    var items: [CSSItem] = []
    if let colour = brand.colour?.value { items.append(Self.root(colour, ["brand", "link"])) }
    if let dark = brand.darkColour?.value {
      items.append(
        .block(
          prelude: "@media screen and (prefers-color-scheme:dark)",
          items: [Self.root(dark, ["brand", "link"])]))
    } else if brand.colour != nil {
      items.append(contentsOf: darkDefaults)
    }
    guard !items.isEmpty else { return [] }
    // Paper is black and white, whatever the brand.
    items.append(
      .block(
        prelude: "@media print",
        items: [.block(prelude: ":root", items: [.statement("--link:#000")])]))
    return items
  }

  /// The sheet's own colours for dark grounds again, which the rule for light ones has covered.
  private var darkDefaults: [CSSItem] {
    let colours = SheetColours(own)
    let items = ["brand", "link"].compactMap { name in
      colours.value(of: "--\(name)", isDark: true).map { CSSItem.statement("--\(name):\($0)") }
    }
    return [
      .block(
        prelude: "@media screen and (prefers-color-scheme:dark)",
        items: [.block(prelude: ":root", items: items)])
    ]
  }

  private var distributionBrand: [CSSItem] {
    guard let colour = brand.colour?.value else { return [] }
    return [
      Self.root(colour, ["brand", "link", "govuk-brand-colour", "govuk-link-colour"]),
      .block(
        prelude: ".govuk-generic-header",
        items: [.statement("border-bottom:10px solid \(colour)")]),
    ]
  }

  private static func root(_ colour: HexColour, _ names: [String]) -> CSSItem {
    .block(prelude: ":root", items: names.map { .statement("--\($0):\(colour)") })
  }
}
