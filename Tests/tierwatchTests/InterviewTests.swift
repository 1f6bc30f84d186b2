import Foundation
import Registry
import Storage
import Testing

struct `On a terminal evidence add` {
  @Test(arguments: [
    ("ky", "о", "деген ат менен сакталды"), ("ru", "да", "Сохранено под именем"), ("en", "y", "Saved as"),
  ])
  func `asks for five things in the reader's language, again where it must, and saves`(
    language: String, yes: String, saved: String
  ) throws {
    try Binary.withShippedRecords { binary in
      let answers = [
        "Үч иш козголду.", "2019-13", "2019-05", "https://24.kg/1", "99", "1a, 2, KGZ-2019-04b", "", yes,
      ]
      let said = try terminal(binary, ["--language", language], answers)
      #expect(said.contains(saved), "\(said)")
      let entry = try #require(try added(in: binary))
      #expect(entry.fact[Language(rawValue: language) ?? .english]?.words == "Үч иш козголду.")
      #expect(entry.links.map(\.to.text) == ["KGZ-2025-01a", "KGZ-2025-02", "KGZ-2019-04b"])
      #expect(entry.event.iso == "2019-05")
      #expect(entry.sensitivity == .public)
    }
  }

  @Test func `says at once that an entry without a link stays out of public reports`() throws {
    try Binary.withShippedRecords { binary in
      let said = try terminal(
        binary, ["--language", "ky"], ["Кат келди.", "2019-05", "кат", "2b", "ky", "о"])
      #expect(said.contains("ачык отчетторго ЧЫКПАЙТ"), "\(said)")
      #expect(try added(in: binary)?.sensitivity == .restricted)
    }
  }

  @Test(arguments: [["Үч иш.", "2019-05", "кат", "2b", "ky", "ж"], ["Үч иш.", "2019-05"], []])
  func `saves nothing when the person says no or leaves`(answers: [String]) throws {
    try Binary.withShippedRecords { binary in
      _ = try terminal(binary, ["--language", "ky"], answers)
      #expect(try binary.run(["journal", "log"]).output.contains("\(Shipped.count) entries"))
      #expect(try added(in: binary) == nil)
    }
  }

  @Test(arguments: ["?", "<", "9", "оо", ""])
  func `loses no answer to a slip at the end`(slip: String) throws {
    try Binary.withShippedRecords { binary in
      _ = try terminal(binary, ["--language", "ky"], ["Үч иш.", "2019-05", "кат", "2b", "ky", slip, "о"])
      #expect(try added(in: binary)?.fact[.kyrgyz]?.words == "Үч иш.")
    }
  }

  @Test(arguments: [("en", "back", "y"), ("ru", "назад", "да"), ("ky", "артка", "о"), ("ky", "<", "о")])
  func `goes back to the question before, and no further than the first`(
    language: String, back: String, yes: String
  ) throws {
    try Binary.withShippedRecords { binary in
      let answers = [
        back, "Ката.", back, "Үч иш козголду.", "2019-05", back, "2019-06", "кат", "2b", "ky", yes,
      ]
      _ = try terminal(binary, ["--language", language], answers)
      let entry = try #require(try added(in: binary))
      #expect(entry.fact[.kyrgyz]?.words == "Үч иш козголду.")
      #expect(entry.event.iso == "2019-06")
    }
  }

  @Test func `explains each question when it is asked to`() throws {
    try Binary.withShippedRecords { binary in
      let said = try terminal(
        binary, ["--language", "ky"],
        ["?", "Кат келди.", "?", "2019-05", "?", "кат", "?", "2b", "?", "ky", "ж"])
      for words in [
        "Эки окуя – эки жазуу", "окуя болгон күн", "Шилтемеси жок жазуу", "Enter басыңыз", "маектин тили",
      ] {
        #expect(
          said.replacing("\r\n", with: " ").replacing("   ", with: "").contains(words), "\(words): \(said)")
      }
    }
  }

  @Test func `mends single answers at the end, and saves what is shown last`() throws {
    try Binary.withShippedRecords { binary in
      let answers = [
        "A letter came.", "2019-05", "a letter", "2b", "en", "2", "2019-13", "2019-07", "4", "1a", "y",
      ]
      let said = try terminal(binary, ["--language", "en"], answers)
      #expect(said.contains("  2. 2019-05") && said.contains("  2. 2019-07"), "\(said)")
      let entry = try #require(try added(in: binary))
      #expect(entry.event.iso == "2019-07")
      #expect(entry.links.map(\.to.text) == ["KGZ-2025-01a"])
    }
  }

  @Test func `asks for nothing that was given, and does not go back to it`() throws {
    try Binary.withShippedRecords { binary in
      let said = try terminal(
        binary, ["--language", "en", "--event", "2019-05"],
        ["A letter came.", "a letter", "<", "b", "2b", "", "y"])
      #expect(!said.contains("2. When?"))
      #expect(try added(in: binary)?.event.iso == "2019-05")
    }
  }

  @Test func `a second entry from the same link rests on the same source`() throws {
    try Binary.withShippedRecords { binary in
      for _ in 0..<2 {
        _ = try terminal(
          binary, ["--language", "en"], ["A thing.", "2019-05", "https://24.kg/1", "2", "en", "y"])
      }
      let entries = try newEntries(in: binary)
      #expect(entries.count == 2)
      #expect(Set(entries.map(\.source)).count == 1)
    }
  }

  private func terminal(_ binary: Binary, _ arguments: [String], _ answers: [String]) throws -> String {
    try binary.onTerminal(["evidence", "add"] + arguments, answers).output
  }

  private func added(in binary: Binary) throws -> Evidence? { try newEntries(in: binary).first }

  private func newEntries(in binary: Binary) throws -> [Evidence] {
    try binary.run(["export", "out", "--audience", "internal"])
    let records = RecordSet(try RecordFiles(at: [binary.path("out")]).records.map(\.record))
    return records.evidence.values.filter { $0.id.text.hasPrefix("E-") }
  }
}
