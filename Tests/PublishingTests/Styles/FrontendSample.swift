import Diagnostics
import Publishing

/// A style sheet of the form that GOV.UK Frontend has, with one rule of each sort that is cut.
enum FrontendSample {
  static let text = """
    @charset "UTF-8";:root{--govuk-body-background-colour:#fff;--govuk-surface-background-colour:\
    #f4f8fb;--govuk-link-colour:#1a65a6}.govuk-link{font-family:GDS Transport,arial,sans-serif}
    /*! The typeface's own notice; all rights reserved. */@font-face{font-family:GDS Transport;\
    src:url(/assets/fonts/light.woff2)}@media print{.govuk-link{font-family:sans-serif}}\
    .govuk-footer__crown{fill:#000}.govuk-footer__copyright-logo,.govuk-footer__link{color:#00f}\
    .govuk-footer__copyright-logo{background-image:url(/assets/images/govuk-crest.svg)}\
    .govuk-header__logotype{color:#fff}.govuk-table{border:0}.govuk-tag{mask:\
    url(tag.svg);background:image-set("a.png" 1x);color:red}\
    @supports (display:grid){.govuk-crest-x{color:red}}
    """

  static func distribution(_ version: String = "6.3.0") -> FrontendDistribution {
    FrontendDistribution(
      version: version,
      file: SourceFile(path: "frontend/dist/govuk-frontend-\(version).min.css", text: text))
  }
}
