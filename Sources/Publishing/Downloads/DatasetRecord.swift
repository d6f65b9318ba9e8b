import Formats
import Reporting

extension Dataset {
  /// The figures as a Dataset of schema.org, in the attributes of the list of downloads: no page
  /// has a script element, not even for data. https://schema.org/Dataset
  var record: TemplateRecord {
    [
      "dataset": [
        "name": .text(title), "summary": .text(summary), "page": .text(page),
        "language": .text(language.description), "licence": .text(licenceURL),
        "period": .text("\(period.start)/\(period.end)"), "area": .text(areaName),
        "codes": .texts(areaCodes), "publisher": .text(publisher), "email": .text(contact),
      ]
    ]
  }
}
