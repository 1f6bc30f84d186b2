import Foundation
import Testing

struct `tierwatch search` {
  @Test func `speaks the reader's language and marks what was found`() throws {
    try Binary.withShippedRecords { binary in
      for (language, counted, added) in [
        ("ky", "Табылганы: ", "Кошумча изделген сөздөр: victim, survivor, жертва."),
        ("ru", "Найдено: ", "Также искали: victim, survivor, жертва."),
        ("en", "Found: ", "Also looked for: victim, survivor, жертва."),
      ] {
        let said = try binary.run(
          ["search", "курмандык", "--limit", "2"], environment: ["TIERWATCH_LANGUAGE": language])
        #expect(said.status == 0)
        #expect(said.output.contains("«курмандык»"))
        #expect(said.output.contains(counted) && said.output.contains(added), "\(said.output)")
        #expect(said.output.split(separator: "\n").allSatisfy { $0.count <= 102 })
        #expect(!said.output.contains("\u{1B}"))
      }
    }
  }

  @Test(arguments: [
    (["курмандык"], "курмандыктар"), (["жертвы"], "жертв"), (["victim"], "курманд"), (["чон"], "чоң"),
    (["прокурор", "--kind", "evidence"], "прокурор"),
  ])
  func `finds other endings and other languages in the shipped records`(
    arguments: [String], word: String
  ) throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run(["search", "--json", "--limit", "1000"] + arguments)
      let words = try found(said.output).flatMap(\.words)
      #expect(words.contains { $0.lowercased().hasPrefix(word) }, "\(words)")
    }
  }

  @Test func `of common words does not bury the exact ones`() throws {
    try Binary.withShippedRecords { binary in
      for word in ["жертва", "закон", "суд", "мыйзам", "сот", "training", "приют"] {
        let matches = try found(binary.run(["search", word, "--json", "--limit", "9999"]).output).map(\.match)
        let order = ["exact", "form", "glossary", "source"]
        #expect(matches == matches.sorted { order.firstIndex(of: $0) ?? 9 < order.firstIndex(of: $1) ?? 9 })
        #expect(matches.count < 700, "\(word): \(matches.count)")
      }
    }
  }

  @Test func `narrows by every filter`() throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run([
        "search", "victim", "--country", "KGZ", "--year", "2019-2021", "--grade", "В2", "--kind", "evidence",
        "--area", "victim_identification", "--json", "--public",
      ])
      let found = try found(said.output)
      #expect(!found.isEmpty)
      for entry in found {
        #expect(entry.kind == "evidence" && ["A1", "A2", "B1", "B2"].contains(entry.grade))
      }
      let list = try binary.run([
        "search", "суд", "--recommendation", "KGZ-2025-01", "--language", "ru", "--json",
      ])
      #expect(try self.found(list.output).allSatisfy { $0.language == "ru" })
    }
  }

  @Test func `that finds nothing ends well, with a hint`() throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run(["search", "жокпуйт", "--year", "2019", "--exact", "--language", "en"])
      #expect(said.status == 0 && said.output.isEmpty)
      for hint in ["Nothing found.", "--exact", "--year", "fewer words"] {
        #expect(said.complaint.contains(hint), "\(said.complaint)")
      }
    }
  }

  @Test(arguments: [
    (["\""], "no word in that"), (["🙂"], "no word in that"), (["x", "--year", "1999"], "no report year"),
    (["x", "--year", "2021-2019"], "no report year"), (["x", "--grade", "Z9"], "no grade"),
    (["x", "--limit", "0"], "--limit takes"), ([], "Missing expected argument"),
    ([String(repeating: "a ", count: 5000)], "more than 32 words"),
  ])
  func `refuses what cannot be looked for`(arguments: [String], says: String) throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run(["search"] + arguments)
      #expect(said.status == 64)
      #expect(said.complaint.contains(says), "\(said.complaint)")
    }
  }

  @Test func `marks what is not public, and leaves it out with --public`() throws {
    try Binary.withShippedRecords { binary in
      try binary.run([
        "evidence", "add", "--fact", "Марсианин \u{1B}[31m келди.", "--event", "2019-05", "--source",
        "KGZ-TIP-2019", "--language", "ky", "--sensitivity", "restricted",
      ])
      let said = try binary.run(["search", "марсианин"])
      #expect(said.output.contains("restricted") && said.output.contains("«Марсианин»"), "\(said)")
      #expect(!said.output.contains("\u{1B}"))
      #expect(try binary.run(["search", "марсианин", "--public"]).output.isEmpty)
    }
  }

  private struct Answer: Decodable {
    let found: [Found]
    struct Found: Decodable {
      let kind, match, language: String
      let grade: String?
      let words: [String]
    }
  }

  private func found(_ json: String) throws -> [Answer.Found] {
    try JSONDecoder().decode(Answer.self, from: Data(json.utf8)).found
  }
}

struct `A registry of an older program` {
  @Test func `is brought to this version by any command, which says where the copy is`() throws {
    try Binary.withOldRegistry { binary in
      try shell(
        """
        sqlite3 tierwatch.sqlite "DROP TRIGGER search_entry_inserts; DROP TRIGGER search_entry_updates;
        DROP TRIGGER search_entry_deletes; DROP TABLE search_index; DROP TABLE search_entry;
        DROP TABLE citation; DROP TABLE source; DROP INDEX evidence_source; DROP TABLE decision_evidence;
        DROP TABLE journal_signature; DROP TABLE vault; DROP TABLE journal_key;
        DROP TABLE attachment; DROP TABLE attachment_part; DROP TABLE journal_withheld;
        DROP TRIGGER journal_payload_stays_erased; PRAGMA user_version = 1"
        """, in: binary)
      let said = try binary.run(["search", "курмандык"])
      #expect(said.status == 0)
      #expect(said.complaint.contains("as it was, it stands in tierwatch.before-4.sqlite"))
      #expect(try binary.run(["journal", "verify"]).status == 0)
      #expect(try binary.run(["search", "курмандык"]).complaint.isEmpty)
    }
  }

  private func shell(_ line: String, in binary: Binary) throws {
    let process = binary.process(["-c", line], program: URL(fileURLWithPath: "/bin/sh"))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(line)")
  }
}
