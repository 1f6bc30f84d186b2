import Foundation
import Registry
import Samples
import Testing

@testable import Reporting

struct `Grades in reports` {
  private static func entry(
    _ id: String, source: String = "KGZ-first", credibility: Credibility?, stance: Stance = .supports,
    restates: [String] = []
  ) -> Record {
    .evidence(
      Sample.evidence(
        id, links: [Sample.link("KGZ-2019-04a", stance)], restates: restates, source: source,
        credibility: credibility))
  }

  /// Of three owners, of which two are one; a copy, and entries that nobody can judge.
  private static let report = ProgressReport(
    snapshot(
      [
        .owner(Sample.owner("KGZ-ministry")), .owner(Sample.owner("KGZ-press", partOf: "KGZ-ministry")),
        .source(Sample.source("KGZ-first", owner: "KGZ-ministry")),
        .source(Sample.source("KGZ-second", owner: "KGZ-press", reliability: .f)),
        .source(Sample.source("KGZ-third", owner: "24.kg", reliability: nil)),
        entry("KGZ-2019-N101", credibility: .possible), entry("KGZ-2019-N102", credibility: .unjudged),
        entry("KGZ-2019-N103", source: "KGZ-second", credibility: .confirmed),
        entry("KGZ-2019-N104", source: "KGZ-third", credibility: .probable, stance: .contradicts),
        entry("KGZ-2019-N105", credibility: nil),
        entry("KGZ-2019-N106", source: "KGZ-third", credibility: nil, restates: ["KGZ-2019-N101"]),
      ]))

  private static func snapshot(_ records: [Record]) -> RegistrySnapshot {
    let set = RecordSet(
      [
        .edition(Sample.edition("KGZ-2019")),
        .recommendation(
          Sample.recommendation("KGZ-2019-04", elements: [Sample.element("KGZ-2019-04a")])),
        .statusUpdate(Sample.claim(.saysDone, evidence: ["KGZ-2019-N101"])),
        .statusUpdate(Sample.finding(.started, id: "update-1", evidence: ["KGZ-2019-N101"])),
      ] + records)
    return RegistrySnapshot(
      edition: Sample.edition("KGZ-2019"), records: set, asOf: Sample.day("2020-12-31"), audience: .public,
      withheld: 0, weakened: [Sample.text("update-1", StatusUpdateID.init)], journalHead: "",
      contentDigest: "")
  }

  @Test func `what nobody has judged is a part of its own, and counted`() throws {
    let unjudged = Self.report.register.unjudged
    #expect(unjudged.ungraded.map(\.text) == ["KGZ-2019-N104", "KGZ-2019-N105", "KGZ-2019-N106"])
    #expect(unjudged.cannotBeJudged.map(\.text) == ["KGZ-2019-N102", "KGZ-2019-N103"])
    let text = try ReportFormat.text.render(Self.report, in: .english, width: 9999)
    #expect(text.contains("5 of 6 entries: 3 not graded yet, 2 that cannot be judged (F or 6)."))
  }

  @Test func `no grade and a grade that says nothing are never among the worst`() throws {
    #expect(
      Self.report.judging.evidence.map { $0.grade?.description } == ["B3", "B6", "F1", nil])
    let grades = [nil, "F6", "B2", "A6", "E5", "F1", "C1"].map { text in text.flatMap(Self.grade) }
    #expect(
      grades.sorted(by: Judging.isBefore).map { $0?.description }
        == ["B2", "C1", "E5", "A6", "F1", "F6", nil])
    let table = try ReportFormat.markdown.render(Self.report, in: .english)
      .split(separator: "\n").first { $0.contains("Kind") && $0.contains("not judged") }
    #expect(table?.contains("B3") == true && table?.contains("B6") == false && table?.contains("F1") == false)
  }

  private static func grade(_ text: String) -> EvidenceGrade? {
    let all = Reliability.allCases.flatMap { one in Credibility.allCases.map { EvidenceGrade(one, $0) } }
    return all.first { $0.description == text }
  }

  @Test(arguments: [
    (Language.english, "5 entries from 2 owners; 1 more only repeats one of them, and is not counted"),
    (.russian, "5 сведений от 2 владельцев; ещё 1 лишь повторяет одно из них и в счёт не идёт"),
    (
      .kyrgyz,
      "булактардын 2 ээсинен 5 маалымат; дагы 1 маалымат булардын бирин гана кайталайт, ошондуктан эсепке кирбейт"
    ),
  ])
  func `a copy is not counted, and parts of one owner are one`(language: Language, words: String) throws {
    let supply = Self.report.recommendations[0].supply
    #expect((supply.entries, supply.owners, supply.copies) == (5, 2, 1))
    #expect(try Self.unwrapped(language).contains(words))
  }

  @Test(arguments: Language.allCases)
  func `what stands against a claim and a finding stands beside them, with its grade`(language: Language)
    throws
  {
    let text = try Self.unwrapped(language)
    let label = language.phrasebook.sheet.against
    let mark = "[KGZ-2019-N104 \(language.phrasebook.evidence.ungraded)]"
    #expect(text.components(separatedBy: "\(label): \(mark)").count == 3, "\(text)")
  }

  @Test(arguments: Language.allCases)
  func `a finding that rests on too little now says so`(language: Language) throws {
    #expect(try Self.unwrapped(language).contains(language.phrasebook.sheet.onTooLittle))
  }

  private static func unwrapped(_ language: Language) throws -> String {
    try ReportFormat.text.render(report, in: language, width: 9999)
  }
}
