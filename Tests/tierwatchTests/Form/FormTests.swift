import Foundation
import Registry
import Storage
import Testing

struct `The command form` {
  private static let today = "2026-03-20"

  /// What three people typed; the last two rest on one source.
  private static let typed = [
    [
      "author": "reader-7", "recommendation": "KGZ-2025-01a", "what": "Тергөө бөлүмү \"үч\" иш\n козгоду.",
      "day": "2026-03-14", "source": "Ички иштер министрлигинин № 12 каты", "place": "KG-O", "language": "ky",
      "stage": "applied", "measure": "investigations", "unit": "cases", "value": "1 112,50",
      "period": "2025-04-01/2026-03-31",
    ],
    [
      "author": "reader-7", "what": "Суд вынес приговор.", "about": "2026-Q1", "language": "ru",
      "direction": "improved",
      "source": "https://Example.org/news?id=1", "reliability": "B", "credibility": "2",
      "reason": "Раньше не ошибались.",
    ],
    [
      "author": "reader-7", "recommendation": "KGZ-2025-02", "what": "Приют закрыт.", "day": "2026-02-28",
      "language": "ru", "source": "https://Example.org/news?id=1", "kind": "report", "reliability": "B",
      "reason": "Раньше не ошибались.",
    ],
  ]

  private static let expected = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Expected/form.jsonl").standardized

  @Test(.enabled(if: Programs.there("node")))
  func `has a script that makes just these records`() throws {
    try Self.withScript { script in
      let lines = try script.lines(of: Self.typed, today: Self.today)
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try Data(lines.utf8).write(to: Self.expected)
      }
      let known = try String(contentsOf: Self.expected, encoding: .utf8)
      #expect(lines == known)
    }
  }

  @Test func `gives records that an import takes, checks, and keeps from public eyes`() throws {
    try Binary.withShippedRecords { binary in
      try binary.write(String(contentsOf: Self.expected, encoding: .utf8), to: "form.jsonl")
      let records = try imported("form.jsonl", binary)
      let entries = records.evidence.values.filter { $0.id.text.hasPrefix("E-") }
        .sorted { ($0.event.lastDay, $0.id) < ($1.event.lastDay, $1.id) }
      #expect(entries.map(\.event.iso) == ["2026-02-28", "2026-03-14", "2026-Q1"])
      #expect(entries.allSatisfy { $0.sensitivity == .restricted && $0.recorded?.iso == Self.today })
      #expect(entries.map { records.grade(of: $0)?.description } == ["B6", "F6", "B2"])
      #expect(entries.map(\.kind) == [.report, .testimony, .news])
      #expect(entries[0].source == entries[2].source && entries[0].source != entries[1].source)
      #expect(records.sources[entries[0].source]?.owner == "example.org")
      #expect(entries[1].fact[.kyrgyz]?.words == "Тергөө бөлүмү \"үч\" иш козгоду.")
      #expect(entries[1].links.map(\.to.description) == ["KGZ-2025-01a"])
      #expect(entries[1].figures.map { "\($0.value?.text ?? "") \($0.basis)" } == ["1112.50 reportingPeriod"])
      // A second time nothing is new.
      #expect(try binary.run(["import", "form.jsonl"]).output.hasPrefix("0 added, 0 changed"))
      let report = try binary.say("report progress KGZ-2025 --as-of 2026-12-31 --language ru")
      #expect(!report.contains("Приют закрыт"))
      try binary.verified()
    }
  }

  @Test(.enabled(if: Programs.there("node")))
  func `refuses on the device what an import would refuse`() throws {
    let times = [
      "2025", "2025-03", "2025-Q4", "2025-02-29", "2024-02-29", "2025-13", "2025-Q5", "25", "2025-1",
      "2025/2026",
      "2025-01-01/2025-03-31", "2025-03-31/2025-01-01", "2025-03-31/2025-03-31", "1899", "2025-03-",
      "14.03.2025",
      "2025-00", "2025-03-14-01",
    ]
    let numbers = [
      "12", "2.5", "-3", "007", "0", "0.10", "1.", ".5", "1e3", "x", "1234567890123456", "999999999999999",
    ]
    let texts = [
      "Her number is 21505199012345.", "Write to aigul@example.org.", "Call +996 555 12-34-56.",
      "0555 12 34 56",
      "Телефон 0(555) 12-34-56.", "Call 996555123456.", "Call +7 905 123 45 67.", "@ symbol alone",
      "About 139,870 people in 2011-2015.", "From 2018-04-01 to 2019-03-31, 993000 som.", "1112 judges",
      "0,5 %",
      "Decree No. 493 of 19 September 2019", "In 2018 400 of 139 870 people", "0.123456789 of a second",
    ]
    try Self.withScript { script in
      let ofTimes = try script.problems(in: "about", with: times, today: Self.today)
      #expect(ofTimes.map { $0 != "badTime" } == times.map { EventDate(iso: $0) != nil })
      let ofNumbers = try script.problems(in: "value", with: numbers, today: Self.today)
      #expect(ofNumbers.map(\.isEmpty) == numbers.map { Amount($0) != nil })
      let ofTexts = try script.problems(in: "what", with: texts, today: Self.today)
      #expect(ofTexts.map(\.isEmpty) == texts.map { personalData(in: $0) == nil })
    }
  }

  /// Patterns on the device see less than the guard; what they miss, the import refuses.
  @Test(.enabled(if: Programs.there("node")), arguments: ["ky", "ru", "en"])
  func `refuses nearly all on the device that the guard would refuse`(language: String) throws {
    let file = Shipped.root.appendingPathComponent("Tests/RegistryTests/Guard/Sentences/\(language).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }
    let texts = lines.compactMap { $0.split(separator: "|", maxSplits: 1).last.map(String.init) }
    let refused = texts.map { personalData(in: $0) != nil }
    try Self.withScript { script in
      let found = try script.problems(in: "what", with: texts, today: Self.today).map { !$0.isEmpty }
      let right = texts.indices.count { refused[$0] && found[$0] }
      let inVain = texts.indices.count { found[$0] && !refused[$0] }
      #expect(found.count == texts.count && inVain == 0)
      #expect(Double(right) >= 0.85 * Double(refused.count(where: \.self)), "\(right)")
    }
  }

  @Test(
    .enabled(if: Programs.there("node")),
    arguments: [
      ("author", " ", "missing"), ("what", "", "missing"), ("source", "\n", "missing"),
      ("day", "", "missing"),
      ("day", "2026-02-29", "badDay"), ("day", "2026-03-21", "later"), ("day", "2026-03-20", ""),
      ("about", "2026-Q2", "later"), ("about", "2026", ""), ("about", "2027", "later"),
      ("link", "example.org", "badLink"), ("link", "https://example.org/a b", "badLink"),
      ("link", "javascript:alert(1)", "badLink"), ("link", "HTTPS://example.org/", ""), ("measure", "", ""),
      ("period", "soon", "badTime"), ("value", "", "missing"), ("value", "1 000,5", ""),
      ("unit", "cases", ""),
    ])
  func `says what is wrong in a field`(field: String, value: String, problem: String) throws {
    try Self.withScript { script in
      let said = try script.problems(in: field, with: [value], today: Self.today)
      #expect(said == [problem])
    }
  }

  @Test(.enabled(if: Programs.there("chromium") && FormTrial.python != nil), arguments: Language.allCases)
  func `makes a page that people fill in, and an import takes what it gives`(language: Language) throws {
    try Binary.withShippedRecords { binary in
      try binary.say("form KGZ-2025 --language \(language.rawValue) -o form.html")
      let said = try FormTrial.run(page: binary.path("form.html"), folder: binary.folder)
      try #require(said.status == 0, "\(said.complaint)")
      for file in ["entries.jsonl", "other.jsonl", "unkept.jsonl"] {
        #expect(try binary.run(["import", file, "--dry-run"]).status == 0)
      }
      let records = try imported("entries.jsonl", binary)
      let entries = records.evidence.values.filter { $0.id.text.hasPrefix("E-") }.sorted {
        $0.event.lastDay < $1.event.lastDay
      }
      #expect(entries.map(\.event.iso) == ["2025", "2026-03-14"])
      #expect(entries[0].fact[language]?.words == "Second, changed.")
      #expect(entries[1].fact[language]?.words.contains("<img src=x") == true)
      #expect(entries[1].kind == .statistic && entries[1].stage == .applied && entries[1].place != nil)
      #expect(entries[1].figures.first?.value?.text == "1112.5")
      #expect(entries.map { records.grade(of: $0)?.description } == ["F6", "B2"])
      if Programs.there("pdfinfo") {
        let facts = try Programs.run("pdfinfo", [binary.path("sheet.pdf")])
        #expect(facts.contains("A4") && facts.contains(/Pages: +2\n/), "\(facts)")
      }
    }
  }

  @Test func `wants an edition that is recorded`() throws {
    #expect(try Binary.imported.get().run(["form", "KGZ-2031"]).status == 66)
  }

  private func imported(_ file: String, _ binary: Binary) throws -> RecordSet {
    let outcome = try binary.run(["import", file])
    try #require(outcome.status == 0, "\(outcome.complaint)")
    return try RegistryStore(
      path: binary.path("tierwatch.sqlite"), surroundings: Surroundings(device: "reader", clock: { 0 })
    ).records()
  }

  private static func withScript(_ body: (FormScript) throws -> Void) throws {
    try Binary.inFolder { binary in
      let page = try Binary.imported.get().say("form KGZ-2025 --language ky")
      try body(FormScript(of: page, in: binary.folder))
    }
  }
}

/// The form in a real browser, where Playwright and Chromium are there: `make accessible` brings them.
enum FormTrial {
  /// A Python that has Playwright.
  static let python: String? = [
    Shipped.root.appendingPathComponent(".access/bin/python").path, "/usr/bin/python3",
  ].first {
    FileManager.default.isExecutableFile(atPath: $0)
      && (try? run($0, ["-c", "import playwright"]).status) == 0
  }

  static func run(page: String, folder: URL) throws -> (status: Int32, complaint: String) {
    let script = Shipped.root.appendingPathComponent("Tests/Form/trial.py").path
    return try run(python ?? "", [script, page, folder.path])
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (
    status: Int32, complaint: String
  ) {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}
