package import Diagnostics
import Formats
import Publishing
import Reporting

/// Every kind of message there is, for `explain`, for `--severity` and for the reference page.
///
/// The lists are written by hand, by target; a test compares them with the sources.
package enum MessageCatalog {
  /// Sorted by identifier.
  package static let all: [DiagnosticKind] =
    (formats + reporting + texts + publishing + files).sorted { $0.id < $1.id }

  private static let formats: [DiagnosticKind] = [
    .csvColumn, .csvEmpty, .csvQuote, .csvRagged, .dataMissingKey, .dataUnknownKey,
    .dataWrongType, .frontMatter, .headingEmpty, .headingIdentifier, .headingLevel, .headingSkip,
    .imageAlternative, .imageUnknown, .limitBlock, .limitColumns, .limitDepth, .limitFileSize,
    .limitLine, .limitParameters, .limitReferenceSize, .limitReferences, .limitRows, .linkEmpty,
    .linkScheme, .linkText, .parameterInLink, .rawHTML, .tableCaption, .tableRow,
    .parameterMalformed, .templateBadDelimiters, .templateBadFileName, .templateBadName,
    .templateDuplicateBlock, .templateDuplicateName, .templateEndlessInclusion,
    .templateMissingPartial, .templateMissingTemplate, .templateNotRecord, .templateNotText,
    .templateNotUTF8, .templateStrayClose, .templateStrayContent, .templateTooDeep,
    .templateUnclosedSection, .templateUnclosedTag, .templateUnescapedTag, .templateUnknownBlock,
    .templateUnknownName, .textCharacter, .textEncoding, .yamlDuplicateKey, .yamlSyntax,
    .yamlTooLarge, .yamlUnsupported,
  ]

  private static let reporting: [DiagnosticKind] = [
    .areaDuplicate, .areaIncomplete, .nationUnknown, .areaNotValid, .areaUnknown, .commentaryKey,
    .blockMissing, .tableUnexplained, .dateForm, .keyForm, .captionMissing, .editionForm,
    .editionEstimate, .editionSections, .termMissing, .editionUnknown, .figureApplies,
    .figureDuplicate, .figureForm, .figureMissing, .noControlTotals, .figureNotApplicable,
    .ruleBroken, .totalDisagrees, .figureUnknown, .localPageName, .fileMissing, .fileUnexpected,
    .imageFile, .languageCode, .untranslated, .narrativeEmpty, .narrativeTitle,
    .parameterUnknown, .populationDuplicate, .populationNumber, .populationUnknown,
    .answerUnused, .pageName, .publishedValue, .signedPage, .siteURL, .stringsMonths,
    .tableReference, .tableShape, .tableSetUnknown,
  ]

  /// What checks of text report.
  private static let texts: [DiagnosticKind] = [
    .commentaryUnneeded, .narrativeAbbreviation, .narrativeAbbreviationSpelling,
    .narrativeBoldHeading, .narrativeCapitals, .narrativeCount, .narrativeCutParagraph,
    .narrativeDashes, .narrativeDoubledSpace, .narrativeDoubledWord, .narrativeFigure,
    .narrativeForeignDate, .narrativeHeadingLong, .narrativeHeadingRepeats, .narrativeLinkText,
    .narrativePaperReference, .narrativePlaceholder, .narrativeQuotes, .narrativeRetiredTerm,
    .narrativeSectionEmpty, .narrativeSpelling, .standardTextPasted, .narrativeTableShape,
    .narrativeYearMissing, .narrativeYearPair, .privacyBirthDate, .privacyCaseDetail,
    .privacyCaseStudy, .privacyEmail, .privacyHealthNumber, .privacyInsuranceNumber,
    .privacyName, .privacyNetworkAddress, .privacyPlate, .privacyPostcode, .privacyProceedings,
    .privacyTelephone, .reportUnsigned, .vacancyOld, .standardTextDate,
    .wordListEmpty, .wordListMissing,
  ]

  private static let publishing: [DiagnosticKind] = [
    .imageMissing, .linkAnchor, .linkPage, .selectionUnknown, .assetMissing,
  ]

  private static let files: [DiagnosticKind] = [
    .nameNotUTF8, .notARegularFile, .fileTooLarge,
  ]
}
