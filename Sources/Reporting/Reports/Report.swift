import Diagnostics
package import Formats

/// The report of one area for one edition, resolved: every cell filled, every text read. A class,
/// because checks and pages hand it on by the thousand, and a copy counts dozens of references.
package final class Report: Sendable {
  package let area: Area
  package let edition: Edition
  package let settings: ReportSettings
  package let sheet: FigureSheet
  package let figures: Figures
  package let population: PopulationTable.Entry?
  /// By language.
  package let introduction: [LanguageCode: Narrative]
  /// The area's pages before the figures, in order.
  package let before: [LocalPage]
  /// The area's pages behind the figures, in order.
  package let after: [LocalPage]
  /// Files of the report's `images` folder by name.
  package let images: [String: Picture]
  /// The names of files in that folder that cannot be used, as was reported.
  package let refusedImages: Set<String>
  /// The languages in which the report is published, the default first.
  package let languages: [LanguageCode]

  init(
    area: Area, edition: Edition, settings: ReportSettings, sheet: FigureSheet, figures: Figures,
    population: PopulationTable.Entry?, introduction: [LanguageCode: Narrative],
    before: [LocalPage], after: [LocalPage], images: [String: Picture], refusedImages: Set<String>,
    languages: [LanguageCode]
  ) {
    self.area = area
    self.edition = edition
    self.settings = settings
    self.sheet = sheet
    self.figures = figures
    self.population = population
    self.introduction = introduction
    self.before = before
    self.after = after
    self.images = images
    self.refusedImages = refusedImages
    self.languages = languages
  }

  /// The area's name as this report writes it.
  package func name(_ language: LanguageCode) -> String {
    settings.name?[language]?.value ?? area.names[language] ?? area.slug.value
  }

  /// A form of the name that grammar asks for. A report that changes the name gives its forms too.
  package func nameForms(_ language: LanguageCode) -> [String: String] {
    let own = settings.nameForms[language] ?? [:]
    guard settings.name?[language] == nil else { return own }
    return (area.nameForms[language] ?? [:]).merging(own) { _, own in own }
  }

  /// The same report with its texts and pictures.
  func with(
    introduction: [LanguageCode: Narrative], before: [LocalPage], after: [LocalPage],
    images: [String: Picture], refusedImages: Set<String>
  ) -> Report {
    Report(
      area: area, edition: edition, settings: settings, sheet: sheet, figures: figures,
      population: population, introduction: introduction, before: before, after: after,
      images: images, refusedImages: refusedImages, languages: languages)
  }
}
