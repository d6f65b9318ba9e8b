import Diagnostics
import Reporting
import Testing

/// Data about persons in narratives. All numbers are invented, or set aside for fiction.
@Suite struct PrivacyTests {
  @Test func addresses() throws {
    try expectNarrative(
      .privacyEmail, .privacyEmail, .privacyEmail,
      in: "£ ⟦a.b@c.example⟧. <⟦d@e.example⟧>, [us](⟦mailto:f@g.example?subject=x⟧).")
    try expectNarrative(
      in: "office@reports.example, [us](mailto:Desk@reports.example), a@b and @c.example")
  }

  @Test func telephones() throws {
    try expectNarrative(
      .privacyTelephone, .privacyTelephone, .privacyTelephone, .privacyTelephone,
      in: "⟦01632 960002⟧, ⟦(01632) 960-003⟧, ⟦+44 1632 960 004⟧ or ⟦07700900123⟧.")
    try expectNarrative(in: "01632 960001, 999, 101, 2001, 0.5, 10,000 and 12345678901 or 00123.")
  }

  @Test func postcodes() throws {
    try expectNarrative(
      .privacyPostcode, .privacyPostcode, .privacyPostcode,
      in: "⟦ZZ99 9ZZ⟧, *⟦Z9 9ZZ⟧* and ⟦ZZ9Z9ZZ⟧; Z9, A12 3 and AZZ99 9ZZ.")
  }

  @Test func numbersOfPersons() throws {
    try expectNarrative(
      .privacyHealthNumber, .privacyHealthNumber, in: "⟦999 000 0018⟧ and ⟦9990000018⟧.")
    try expectNarrative(in: "999 000 0019 and 19990000018 are none.")
    try expectNarrative(
      .privacyInsuranceNumber, .privacyInsuranceNumber, in: "⟦AB123456C⟧, ⟦AB 12 34 56 C⟧.")
    try expectNarrative(in: "DB123456C, AO123456C, AB123456E and AB12345C are none.")
  }

  @Test func birthDates() throws {
    try expectNarrative(
      .privacyBirthDate, .privacyBirthDate,
      in: "He was ⟦born on 3 May 1980⟧, ⟦date of birth: 03/05/1980⟧. Born on a Monday in May 1980.")
  }

  @Test func vehiclesAndComputers() throws {
    try expectNarrative(.privacyPlate, .privacyPlate, in: "⟦AB12 CDE⟧, ⟦A123 BCD⟧, AB1 CDE.")
    try expectNarrative(
      .privacyNetworkAddress, .privacyNetworkAddress,
      in: "⟦192.0.2.10⟧ and ⟦2001:db8:1:2:3:4⟧, but 1.2.3, 300.1.1.1 and 12:30:45.")
  }

  @Test func caseStudies() throws {
    try expectNarrative(
      .privacyCaseStudy, .privacyCaseStudy,
      in: "## A ⟦case study⟧\n\nText.\n\n## Other\n\nA case study helps. ⟦Client 1⟧ came.")
    let signed = """
      ---
      sign-off:
        name: Ann Archer
        date: 2002-05-01
        basis: consent
      ---

      Client 1 came.
      """
    try expectNarrative(in: signed)
  }

  @Test func caseDetails() throws {
    let found = try expectNarrative(
      .privacyCaseStudy, .privacyCaseDetail, .privacyCaseDetail,
      in: """
        He was aged 40. A daughter.

        ## ⟦Case study⟧

        He was ⟦aged 40⟧ and his ⟦daughter⟧ had a house. His daughter came.

        ## Next

        At North House, aged 20.
        """)
    #expect(found.map(\.severity) == [.error, .warning, .warning])
    #expect(found.last?.notes.count == 1)
  }

  @Test func tooManyDetails() throws {
    let kinds = [DiagnosticKind](repeating: .privacyCaseDetail, count: 5)
    let found = try expectNarrative(
      kinds[0], kinds[1], kinds[2], kinds[3], kinds[4], in: "Text.",
      with: [
        localPage: """
        ---
        title: One case study
        sign-off: {name: Ann Archer, date: 2002-05-01, basis: consent}
        ---

        On ⟦3 May 2001⟧ he came to ⟦North House⟧ after ⟦5 years in prison⟧ for ⟦arson⟧. He said
        ⟦"I will never go back"⟧, and the plan held.
        """
      ])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test func proceedings() throws {
    try expectNarrative(.privacyProceedings, in: "He is ⟦awaiting\ntrial⟧. A trial.")
  }

  @Test func names() throws {
    try expectNarrative(.privacyName, in: "We thank ⟦Mr. John Smith⟧, Ms Archer and MS Teams.")
  }
}
