import Reporting

extension NarrativeFixture {
  /// Two editions, one area, one report, in which nothing is wrong.
  static let base: [String: String] = [
    "site.yaml": """
    title: {en: Reports}
    description: {en: Reports of areas.}
    languages: [en]
    base-url: https://reports.example/a/
    contact: {name: {en: Office}, email: office@reports.example}
    office-contacts: ["01632 960 001", desk@reports.example]
    licence: {name: {en: Open}, url: "https://licence.example/"}
    """,
    "areas.csv": """
    slug,nation,name-en,force-en,codes,aliases,languages,valid-from,valid-to
    north,land,North,North Police,,,,,

    """,
    "populations.csv": """
    estimate,area,people,source
    mid-2000,north,1000,Office
    mid-2001,north,1000,Office

    """,
    "strings/en.yaml": strings,
    "word-lists/en.yaml": wordList,
    "table-sets/one.yaml": """
    labels: {kind: kind, low: low, high: high}
    tables:
      stock:
        measure: snapshot
        caption: {en: Cases}
        rows: {heading: kind, keys: [low, high], total: sum}
        explained-by: [cases]
    """,
    "editions/2000-01/edition.yaml": edition,
    "editions/2000-01/about.en.md": "---\ntitle: About\n---\n\nAn older text.\n",
    "editions/2000-01/commentary.en.md": commentary,
    "editions/2000-01/notes.en.md": "---\ntitle: Notes\n---\n\n## Counts {#counts}\n\nA note.\n",
    "editions/2001-02/edition.yaml": edition,
    "editions/2001-02/about.en.md": about,
    "editions/2001-02/commentary.en.md": commentary,
    "editions/2001-02/notes.en.md": "---\ntitle: Notes\n---\n\n## Counts {#counts}\n\nA note.\n",
    "areas/north/2000-01/report.yaml": settings,
    "areas/north/2000-01/figures.csv": figures,
    "areas/north/2000-01/introduction.md": "Nothing happened.\n",
    "areas/north/2001-02/report.yaml": settings,
    "areas/north/2001-02/figures.csv": figures,
    "areas/north/2001-02/introduction.md": "Nothing happened.\n",
  ]

  private static let settings = """
    status: published
    people:
      - name: Ann Archer
        post: Chair
        signs: [introduction]
    """

  private static let figures = """
    table,row,column,value,note
    stock,low,,20,
    stock,high,,4,

    """

  private static let edition = """
    table-set: one
    status: published
    title: {en: "Report {{edition}}"}
    sections: [introduction, about, statistics, commentary, local-after]
    terms:
      kind: {en: Kind}
      low: {en: Low}
      high: {en: High order (HO)}
    """

  private static let commentary = """
    ---
    title: Figures
    ---

    ## Cases {#cases}

    Those who were counted.
    """

  private static let about = """
    ---
    title: About
    ---

    ## The board

    The board of {{snapshot-date}} brings the services of each area together, so that what one of \
    them knows about a risk reaches all of the others in time.
    """

  private static let strings: String = {
    let words = InterfaceWord.allCases.map { "  \($0.rawValue): word" }.joined(separator: "\n")
    return """
      language: {name: English}
      numbers: {group-separator: ","}
      dates:
        months: [January, February, March, April, May, June, July, August, September, October, \
      November, December]
        date: "{day} {month} {year}"
        mid-year: "mid-{year}"
        period: "{start} to {end}"
      plurals: {one: [1]}
      nations: {land: Land}
      words:
      \(words)
      """
  }()

  private static let wordList = """
    placeholder: [insert here, tbc]
    placeholder-perhaps: [to be appointed]
    placeholder-heading: [local page]
    paper-reference: ["page #", overleaf]
    before-other-date: [since, up to]
    report-name: [annual report, report for]
    other-time: [last year]
    short-months: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec]
    ordinal-ending: [st, nd, rd, th]
    numbers: [one, two, three, four]
    countable: [point, points, aims]
    vague-link: [click here, here]
    may-repeat: [that]
    known-abbreviation: [AB, IN, MS, UK]
    person-title: [Mr, Ms]
    birth: [born on, date of birth]
    proceedings: [awaiting trial]
    case-heading: [case study]
    case-text: ["client #"]
    case-age: ["aged #"]
    case-family: [daughter]
    case-place: [house]
    case-sentence: ["# years in prison"]
    case-offence: [arson]
    retired:
      - {term: old service, replacement: new service, since: 2001-02}
      - {term: later service, replacement: newer service, since: 2002-03}
    abbreviations: {ABC: Area Board of Cases}
    spellings: {colour: color, centre: center}
    quantities:
      - {cell: stock.total, phrases: ["# cases", "# * counted"]}
    """
}
