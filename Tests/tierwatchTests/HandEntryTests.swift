import Foundation
import Registry
import Storage
import Testing

struct `By hand` {
  @Test func `the newest edition, its placement and its list can be entered on day one`() throws {
    try Binary.withShippedRecords { binary in
      try say(binary, "edition set KGZ-2026 --published 2026-06-30 --source https://example.org/2026")
      try say(binary, "edition set KGZ-2026 --list-complete --increasing-efforts shown")
      try say(binary, "placement set KGZ-2026 2WL --waiver yes")
      try say(binary, "recommendation add KGZ-2026-01 --lineage carried:KGZ-2019-01")
      let records = try records(binary)
      let edition = try #require(records.editions.values.first { $0.id.text == "KGZ-2026" })
      #expect(edition.listComplete && edition.published?.iso == "2026-06-30")
      #expect(edition.increasingEfforts == .shown)
      #expect(records.sources.values.first { $0.id == edition.source }?.link == "https://example.org/2026")
      #expect(records.placements[edition.id]?.waiver == .yes)
      #expect(records.placements[edition.id]?.basis == .full)
    }
  }

  @Test func `what is not given stays as it was`() throws {
    try Binary.withShippedRecords { binary in
      let before = try records(binary)
      try say(binary, "placement set KGZ-2025 2WL --waiver inferred")
      try say(binary, "edition set KGZ-2019 --prosecution mixed")
      try say(binary, "recommendation amend KGZ-2019-04 --language ky --title Кыска")
      let after = try records(binary)
      let name = try #require(EditionID("KGZ-2025"))
      #expect(after.placements[name]?.basis == before.placements[name]?.basis)
      #expect(after.placements[name]?.waiver == .inferred)
      let (old, new) = (try recommendation("KGZ-2019-04", before), try recommendation("KGZ-2019-04", after))
      #expect(new.shortTitle[.kyrgyz]?.words == "Кыска")
      #expect(new.shortTitle[.english] == old.shortTitle[.english])
      #expect(new.elements == old.elements && new.text == old.text)
      let edition = try #require(after.editions.values.first { $0.id.text == "KGZ-2019" })
      #expect(edition.prosecution == .mixed && edition.protection == .increased && edition.listComplete)
    }
  }

  @Test func `what is carried over goes on with its findings, and a new text makes translations old`() throws
  {
    try Binary.withShippedRecords { binary in
      try say(binary, "edition set KGZ-2026 --published 2026-06-30")
      try say(binary, "recommendation add KGZ-2026-01 --lineage carried:KGZ-2019-04 --language en")
      try say(binary, "recommendation amend KGZ-2026-01 --language en --authentic --text Published.")
      try say(binary, "recommendation element KGZ-2026-01d --title New --side inLaw --closes-when Seen.")
      let (old, new) = (
        try recommendation("KGZ-2019-04", records(binary)), try recommendation("KGZ-2026-01", records(binary))
      )
      #expect(new.elements.prefix(3).map(\.continues) == old.elements.map(\.id))
      #expect(new.elements.last?.continues == nil)
      #expect(new.text[.english]?.form == .authentic)
      #expect(new.text[.english]?.revised != nil)
      let listed = try binary.run(["recommendation", "list"]).output
      let marks = listed.split(separator: "\n").filter {
        $0.contains("KGZ-2019-04") || $0.contains("KGZ-2026-01")
      }
      #expect(marks.count == 2)
      let history = try binary.run(["status", "history", "KGZ-2026-01a"]).output
      #expect(history.contains("KGZ-2019-04a"))
    }
  }

  @Test func `a claim and a reading stand on their own tracks and move no finding`() throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.run(["recommendation", "list"]).output
      try say(binary, "status claim KGZ-2019-06 saysDone --because Done.")
      try say(binary, "edition set KGZ-2026 --published 2026-06-30")
      try say(binary, "status reading KGZ-2019-06 KGZ-2026 --direction mixed --because Read.")
      #expect(try binary.run(["recommendation", "list"]).output == before)
      let updates = try records(binary).statusUpdates.values.filter { $0.id.text.hasPrefix("U-") }
      #expect(updates.compactMap(\.claim) == [.saysDone])
      let reading = try #require(updates.first { $0.reading != nil })
      #expect(reading.reading?.direction == .mixed && reading.reading?.certainty == .inferred)
      #expect(reading.since.iso == "2026-06-30")
    }
  }

  @Test func `placements and editions are listed, and shown as their files have them`() throws {
    let binary = try Binary.imported.get()
    let placements = try binary.run(["placement", "list", "KGZ"]).output
    #expect(placements.contains("KGZ-2020  2WL   yes"))
    #expect(!placements.contains("KAZ"))
    #expect(try binary.run(["placement", "list", "--year", "2020"]).output.contains("KAZ-2020"))
    #expect(try binary.run(["edition", "list"]).output.contains("KGZ-2019"))
    let shown = try binary.run(["edition", "show", "KGZ-2019"]).output
    #expect(shown.contains("protection: increased") && shown.contains("tier: 2WL"))
  }

  private func say(_ binary: Binary, _ line: String) throws {
    let outcome = try binary.run(line.split(separator: " ").map(String.init))
    #expect(outcome.status == 0, "\(line): \(outcome.complaint)")
  }

  private func recommendation(_ name: String, _ records: RecordSet) throws -> Recommendation {
    try #require(RecommendationID(name).flatMap { records.recommendations[$0] })
  }

  private func records(_ binary: Binary) throws -> RecordSet {
    try RegistryStore(
      path: binary.path("tierwatch.sqlite"), surroundings: Surroundings(device: "reader", clock: { 0 })
    ).records()
  }
}
