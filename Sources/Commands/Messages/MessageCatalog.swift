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
    (formats + reporting + publishing + files).sorted { $0.id < $1.id }

  private static let formats: [DiagnosticKind] = [
    .csvColumn, .csvEmpty, .csvQuote, .csvRagged, .dataMissingKey, .dataUnknownKey,
    .dataWrongType, .frontMatter, .headingEmpty, .headingIdentifier, .headingLevel, .headingSkip,
    .imageAlternative, .imageDamaged, .imageDimensions, .imageForm, .limitBlock,
    .limitColumns, .limitDepth, .limitFileSize, .limitLine,
    .limitParameters, .limitReferenceSize, .limitReferences, .limitRows, .linkEmpty, .linkScheme,
    .linkText, .pageTooLarge,
    .parameterInLink, .rawHTML, .tableCaption, .tableRow, .parameterMalformed,
    .templateBadDelimiters, .templateBadFileName, .templateBadName, .templateDuplicateBlock,
    .templateDuplicateName, .templateEndlessInclusion, .templateMissingPartial,
    .templateMissingTemplate, .templateNotRecord, .templateNotText, .templateNotUTF8,
    .templateStrayClose, .templateStrayContent, .templateTooDeep, .templateUnclosedSection,
    .templateUnclosedTag, .templateUnescapedTag, .templateUnknownBlock, .templateUnknownName,
    .textCharacter, .textEncoding, .yamlDuplicateKey, .yamlSyntax, .yamlTooLarge,
    .yamlUnsupported,
  ]

  private static let reporting: [DiagnosticKind] = [
    .statementContact, .statementEnforcement, .statementLimits, .brandForm, .brandPlace,
    .pageUntranslated,
    .areaDuplicate, .areaIncomplete, .areaLanguage, .nationUnknown, .regionUnknown, .areaNotValid,
    .areaUnknown,
    .commentaryKey, .blockMissing, .tableUnexplained, .commentaryUnneeded, .dateForm, .keyForm,
    .changeUnneeded,
    .captionMissing, .editionForm, .editionParameter, .editionEstimate, .editionSections,
    .termMissing, .editionUnknown, .figureApplies, .changedMuch, .figureDuplicate, .figureForm,
    .figuresImpossible, .shareTooLarge, .figureMissing, .nationalTotal, .noControlTotals,
    .figureNotApplicable, .publishedOtherwise, .recoverable, .ruleBroken, .smallCount,
    .totalDisagrees, .figureUnknown, .unlikeOtherAreas, .zeroEverywhere, .localPageName,
    .fileMissing, .fileUnexpected, .historySource, .imageFile, .languageCode, .languageTwice,
    .untranslated, .narrativeAbbreviation, .narrativeAbbreviationSpelling, .narrativeBoldHeading,
    .narrativeCapitals, .narrativeCount, .narrativeCutParagraph, .narrativeDashes,
    .narrativeDoubledSpace, .narrativeDoubledWord, .narrativeEmpty, .narrativeFigure,
    .narrativeForeignDate,
    .narrativeGap, .narrativeHeadingLong, .narrativeHeadingRepeats, .narrativeLinkText,
    .narrativePaperReference, .narrativePlaceholder, .narrativeQuotes, .narrativeRetiredTerm,
    .narrativeSectionEmpty, .narrativeSlip,
    .narrativeSpelling, .standardTextPasted, .narrativeTableShape,
    .narrativeTitle, .narrativeYearMissing, .narrativeYearPair, .parameterUnknown,
    .populationDuplicate, .populationNumber, .populationUnknown, .privacyBirthDate,
    .privacyCaseDetail, .privacyCaseStudy, .privacyEmail, .privacyHealthNumber,
    .privacyInsuranceNumber, .privacyName, .privacyNetworkAddress, .privacyPlate,
    .privacyPostcode, .privacyProceedings, .privacyTelephone, .answerOutdated, .answerUnused,
    .pageName, .publishedValue, .signedPage, .reportDates, .reportUnsigned, .vacancyOld, .siteURL,
    .standardTextChanged, .standardTextDate, .stringsMonths, .chartShape, .literalDate,
    .tableReference, .tableShape, .tableSetUnknown, .wordListEmpty, .wordListMissing,
  ]

  private static let publishing: [DiagnosticKind] = [
    .brandContrast, .frontendVersion,
    .imageMissing, .linkAnchor, .linkPage, .pageHeadings, .pageIdentifier, .pageImage,
    .pageLanguage, .pageLink, .pageTable, .pageTitle, .assetMissing,
  ]

  private static let files: [DiagnosticKind] = [
    .nameNotUTF8, .notARegularFile, .fileTooLarge, .changedSincePublication,
    .foreignToPublication, .missingFromPublication,
  ]
}
