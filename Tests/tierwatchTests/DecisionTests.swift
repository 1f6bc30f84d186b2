import Foundation
import Testing

struct `Decisions by hand` {
  @Test func `are named one after another, and no name is given twice`() throws {
    try Binary.withShippedRecords { binary in
      #expect(try decide(binary, "--text-en", "One.").output.contains("KGZ-2025-D01"))
      #expect(try decide(binary, "--text-en", "Two.", "--name", "KGZ-2025-D07").output.contains("D07"))
      #expect(try decide(binary, "--text-en", "Three.").output.contains("KGZ-2025-D08"))
      try binary.say("decision withdraw KGZ-2025-D08 --reason Twice --yes")
      #expect(try decide(binary, "--text-en", "Four.").output.contains("KGZ-2025-D09"))
      for name in ["KGZ-2025-D07", "KGZ-2025-D08"] {
        #expect(try decide(binary, "--text-en", "Five.", "--name", name).status == 64)
      }
      #expect(try binary.run(["decision", "show", "KGZ-2025-D08"]).status == 66)
      try binary.verified()
    }
  }

  @Test func `hold what was said, in each language, and are exported and imported`() throws {
    try Binary.withShippedRecords { binary in
      try decide(
        binary, "--text-ky", "Санын жарыялоо.", "--text-ru", "Опубликовать число дел.", "--recommendation",
        "1",
        "--recommendation", "KGZ-2024-01", "--owner", "KGZ-interior-ministry", "--due", "2026-03-31",
        "--decided", "2025-11-20")
      let shown = try binary.say("decision show KGZ-2025-D01")
      for line in [
        "decided: 2025-11-20", "recommendations: [KGZ-2025-01, KGZ-2024-01]", "owner: KGZ-interior-ministry",
        "due: 2026-03-31", "author: aigul", "ky: Санын жарыялоо.",
      ] {
        #expect(shown.contains(line), "\(shown)")
      }
      try binary.say("export copy")
      let file = try String(
        contentsOf: binary.folder.appendingPathComponent("copy/Recommendations/KGZ/2025.yaml"),
        encoding: .utf8)
      #expect(file.contains("decisions:") && file.contains("id: KGZ-2025-D01"))
      try binary.say("import copy --registry again.sqlite")
      #expect(try binary.say("decision show KGZ-2025-D01 --registry again.sqlite") == shown)
    }
  }

  @Test(arguments: [
    ("2026-03-31", [], ["D01", "D02", "D03"]), ("2026-03-31", ["--late"], []),
    ("2026-04-01", ["--late"], ["D01"]), ("2026-04-01", ["--open"], ["D01", "D02"]),
    ("2026-04-01", ["--closed"], ["D03"]), ("2026-01-31", ["--open"], ["D01", "D02", "D03"]),
    ("2025-11-19", [], []),
  ])
  func `are listed as they stood on a day`(day: String, filter: [String], names: [String]) throws {
    let binary = try Self.decided.get()
    let json = try binary.run(["decision", "list", "KGZ-2025", "--as-of", day, "--json"] + filter)
    #expect(json.output.matches(of: /"id" ?: ?"KGZ-2025-(D\d\d)"/).map { String($0.output.1) } == names)
    let text = try binary.run(["decision", "list", "KGZ-2025", "--as-of", day, "--language", "ru"] + filter)
    #expect(text.output.matches(of: /^KGZ-2025-(D\d\d)/.anchorsMatchLineEndings()).count == names.count)
  }

  @Test(arguments: [
    ("en", ["late", "open", "done", "Ministry of Internal Affairs"]),
    ("ru", ["просрочено", "ждёт исполнения", "выполнено", "Срок"]),
    ("ky", ["мөөнөтү өткөн", "аткарыла элек", "аткарылды", "Мөөнөтү"]),
  ])
  func `are listed in the reader's words`(language: String, words: [String]) throws {
    let listed = try Self.decided.get().run(
      ["decision", "list", "KGZ-2025", "--as-of", "2026-04-01", "--language", language])
    for word in words { #expect(listed.output.contains(word), "\(listed.output)") }
  }

  @Test func `end with a note or evidence, and are opened again`() throws {
    try Binary.withShippedRecords { binary in
      try decide(binary, "--text-en", "One.", "--decided", "2025-11-20")
      let bare = try binary.run(["decision", "close", "KGZ-2025-D01", "--outcome", "done"])
      #expect(bare.status == 1 && bare.complaint.contains("closed as done, and nothing says so"))
      try binary.say("decision close KGZ-2025-D01 --outcome done --on 2026-01-10 --evidence KGZ-2025-N001")
      #expect(try binary.say("decision show KGZ-2025-D01").contains("evidence: [KGZ-2025-N001]"))
      let needed = try binary.run(["evidence", "withdraw", "KGZ-2025-N001", "--reason", "x", "--yes"])
      #expect(needed.status == 1 && needed.complaint.contains("decision KGZ-2025-D01"))
      try binary.say("decision amend KGZ-2025-D01 --reopen --due 2026-06-30")
      let shown = try binary.say("decision show KGZ-2025-D01")
      #expect(!shown.contains("closed") && shown.contains("due: 2026-06-30"))
      let undone = try binary.run(["undo", "--yes"])
      #expect(undone.status == 0)
      #expect(try binary.say("decision show KGZ-2025-D01").contains("closed"))
      #expect(try binary.run(["decision", "close", "KGZ-2025-D02", "--outcome", "done"]).status == 66)
      try binary.verified()
    }
  }

  @Test func `are amended a field at a time, and each change is shown`() throws {
    try Binary.withShippedRecords { binary in
      try decide(
        binary, "--text-en", "One.", "--owner", "KGZ-interior-ministry", "--recommendation", "2",
        "--decided", "2025-11-20")
      let amended = try binary.run([
        "decision", "amend", "KGZ-2025-D01", "--text-ky", "Бир.", "--without", "owner", "--due", "2026-01-31",
      ])
      #expect(amended.status == 0)
      for line in ["owner: KGZ-interior-ministry → –", "due: – → 2026-01-31", "text.ky: – → Бир."] {
        #expect(amended.complaint.contains(line), "\(amended.complaint)")
      }
      let shown = try binary.say("decision show KGZ-2025-D01")
      #expect(shown.contains("en: One.") && shown.contains("recommendations: [KGZ-2025-02]"))
      #expect(try binary.run(["decision", "amend", "KGZ-2025-D01"]).status == 64)
    }
  }

  @Test(arguments: [
    (["--recommendation", "1"], 64, "--text-ky"),
    (["--text-en", "x", "--name", "KGZ-2024-D01"], 64, "KGZ-2025-D01"),
    (["--text-en", "x", "--recommendation", "99"], 1, "KGZ-2025-99"),
    (["--text-en", "x", "--recommendation", "first"], 64, "KGZ-2019-04"),
    (["--text-en", "x", "--owner", "KGZ-none"], 1, "body KGZ-none is not recorded"),
    (["--text-en", "x", "--due", "2025-01-01", "--decided", "2025-11-20"], 1, "due before it was decided"),
    (["--text-en", "Call +996 555 12-34-56."], 1, "a telephone number"),
    (["--text-en", " "], 1, "empty text"),
  ])
  func `are refused where something is wrong`(options: [String], status: Int32, says: String) throws {
    let binary = try Binary.imported.get()
    let refused = try binary.run(["decision", "add", "KGZ-2025"] + options)
    #expect(refused.status == status)
    #expect(refused.complaint.contains(says), "\(refused.complaint)")
  }

  @Test func `want an edition that is recorded`() throws {
    let binary = try Binary.imported.get()
    #expect(try binary.run(["decision", "add", "KGZ-2031", "--text-en", "x"]).status == 66)
    #expect(try binary.run(["decision", "list", "KGZ-2031"]).status == 66)
  }

  /// Three decisions: one due, one without a day, one done.
  private static let decided = Result {
    let binary = try Binary()
    try FileManager.default.copyItem(
      at: try Binary.imported.get().folder.appendingPathComponent("tierwatch.sqlite"),
      to: binary.folder.appendingPathComponent("tierwatch.sqlite"))
    for options in [
      ["--due", "2026-03-31", "--owner", "KGZ-interior-ministry"], [], ["--due", "2026-02-28"],
    ] {
      try binary.run(
        ["decision", "add", "KGZ-2025", "--text-en", "Say.", "--decided", "2025-11-20"] + options)
    }
    try binary.run([
      "decision", "close", "KGZ-2025-D03", "--outcome", "done", "--note-en", "Seen.", "--on", "2026-02-01",
    ])
    return binary
  }

  @discardableResult
  private func decide(_ binary: Binary, _ options: String...) throws -> Binary.Outcome {
    try binary.run(["decision", "add", "KGZ-2025"] + options)
  }
}
