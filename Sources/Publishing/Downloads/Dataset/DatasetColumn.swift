package import Reporting

/// The columns of the file with one figure a line, in order.
package enum DatasetColumn: String, CaseIterable, Sendable {
  case area
  case areaName = "area_name"
  case areaCode = "area_code"
  case edition
  case periodStart = "period_start"
  case periodEnd = "period_end"
  case table
  case tableCaption = "table_caption"
  case row
  case rowLabel = "row_label"
  case column
  case columnLabel = "column_label"
  case measure
  case value
  case marker
  case derived
  case unrounded
  case per
  case denominator
  case denominatorSource = "denominator_source"
  case notes

  /// What its cells hold.
  package enum Kind: Sendable {
    case text
    /// Several values with semicolons between them.
    case list
    case date
    case number
    case decimal
    case truth
  }

  package var kind: Kind {
    switch self {
    case .periodStart, .periodEnd: .date
    case .value, .per, .denominator: .number
    case .unrounded: .decimal
    case .derived: .truth
    case .areaCode, .notes: .list
    default: .text
    }
  }

  /// Whether every line has a value.
  package var isRequired: Bool {
    switch self {
    case .area, .areaName, .edition, .periodStart, .periodEnd, .table, .tableCaption, .rowLabel,
      .columnLabel, .measure, .derived:
      true
    default: false
    }
  }

  /// The columns that together name a figure.
  package static let key: [DatasetColumn] = [.area, .edition, .table, .row, .column]

  package var title: InterfaceWord {
    switch self {
    case .area: .dataArea
    case .areaName: .dataAreaName
    case .areaCode: .dataAreaCode
    case .edition: .dataEdition
    case .periodStart: .dataPeriodStart
    case .periodEnd: .dataPeriodEnd
    case .table: .dataTable
    case .tableCaption: .dataTableCaption
    case .row: .dataRow
    case .rowLabel: .dataRowLabel
    case .column: .dataColumn
    case .columnLabel: .dataColumnLabel
    case .measure: .dataMeasure
    case .value: .dataValue
    case .marker: .dataMarker
    case .derived: .dataDerived
    case .unrounded: .dataUnrounded
    case .per: .dataPer
    case .denominator: .dataDenominator
    case .denominatorSource: .dataDenominatorSource
    case .notes: .dataNotes
    }
  }

  package var about: InterfaceWord {
    switch self {
    case .area: .dataAreaAbout
    case .areaName: .dataAreaNameAbout
    case .areaCode: .dataAreaCodeAbout
    case .edition: .dataEditionAbout
    case .periodStart: .dataPeriodStartAbout
    case .periodEnd: .dataPeriodEndAbout
    case .table: .dataTableAbout
    case .tableCaption: .dataTableCaptionAbout
    case .row: .dataRowAbout
    case .rowLabel: .dataRowLabelAbout
    case .column: .dataColumnAbout
    case .columnLabel: .dataColumnLabelAbout
    case .measure: .dataMeasureAbout
    case .value: .dataValueAbout
    case .marker: .dataMarkerAbout
    case .derived: .dataDerivedAbout
    case .unrounded: .dataUnroundedAbout
    case .per: .dataPerAbout
    case .denominator: .dataDenominatorAbout
    case .denominatorSource: .dataDenominatorSourceAbout
    case .notes: .dataNotesAbout
    }
  }
}
