import Foundation
import Testing

struct `The doctor` {
  struct Case: Sendable, CustomTestStringConvertible {
    let made: String
    let key: String
    let remedy: String
    var testDescription: String { key + ": " + made }

    init(_ key: String, by made: String, remedy: String) {
      (self.key, self.made, self.remedy) = (key, made, remedy)
    }
  }

  private static let cases = [
    Case("missing", by: "rm tierwatch.sqlite", remedy: "tierwatch restore FILE"),
    Case("not-a-registry", by: "echo a letter > tierwatch.sqlite", remedy: "--registry"),
    Case(
      "not-a-registry", by: "rm tierwatch.sqlite; sqlite3 tierwatch.sqlite 'CREATE TABLE t(a)'",
      remedy: "--registry"),
    Case(
      "newer-than-program", by: "sqlite3 tierwatch.sqlite 'PRAGMA user_version = 99'", remedy: "update"),
    Case(
      "altered-schema", by: "sqlite3 tierwatch.sqlite 'DROP TRIGGER journal_entry_refuses_update'",
      remedy: "restore FILE --replace"),
    Case(
      "damaged", by: "head -c 500000 tierwatch.sqlite > half; mv half tierwatch.sqlite",
      remedy: "restore FILE --replace"),
    Case(
      "journal-broken",
      by: """
        sqlite3 tierwatch.sqlite "CREATE TABLE keep AS SELECT sql FROM sqlite_schema WHERE \
        name = 'journal_entry_refuses_update'; DROP TRIGGER journal_entry_refuses_update; \
        UPDATE journal_entry SET author = 'x' WHERE arrival = 7;" && \
        sqlite3 tierwatch.sqlite "SELECT sql || ';' FROM keep" > again && \
        sqlite3 tierwatch.sqlite "DROP TABLE keep" && sqlite3 tierwatch.sqlite < again && rm again
        """, remedy: "restore FILE --replace"),
    Case(
      "tables-differ", by: "sqlite3 tierwatch.sqlite \"UPDATE evidence SET area = 'x'\"",
      remedy: "tierwatch doctor --rebuild"),
    Case("large-log", by: "truncate -s 65M tierwatch.sqlite-wal", remedy: "close all programs"),
    Case("file-open-to-others", by: "chmod 644 tierwatch.sqlite", remedy: "chmod 600 'tierwatch.sqlite'"),
    Case("folder-open-to-others", by: "chmod 777 .", remedy: "chmod 700"),
    Case("leftover", by: "mkdir .tierwatch.sqlite-restore-x1", remedy: "rm -r"),
    Case("leftover", by: "mkdir .tierwatch-2026-11-26T0712.sqlite-backup-x1", remedy: "rm -r"),
  ]

  @Test(arguments: cases)
  func `names a trouble, and its remedy`(trouble: Case) throws {
    try Binary.withShippedRecords { binary in
      try binary.shell("chmod 700 . && " + trouble.made)
      let said = try binary.run(["doctor"])
      #expect(said.status == 1, "\(said.output)")
      let lines = said.output.split(separator: "\n").filter { $0.hasPrefix(trouble.key + ": ") }
      #expect(lines.count == 1 && lines.allSatisfy { $0.contains(trouble.remedy) }, "\(said.output)")
      #expect(trouble.key != "journal-broken" || said.output.contains("journal entry 0"), "\(said.output)")
    }
  }

  @Test(arguments: [
    ("en", "name the registry with --registry"), ("ru", "укажите реестр через --registry"),
    ("ky", "реестрди --registry менен көрсөтүңүз"),
  ])
  func `speaks the reader's language, and to programs in keys`(language: String, words: String) throws {
    try Binary.inFolder { binary in
      let said = try binary.run(["doctor", "--language", language])
      #expect(said.status == 1)
      #expect(said.output.hasPrefix("missing: "))
      #expect(said.output.contains(words))
      let json = try binary.run(["doctor", "--language", language, "--json"])
      #expect(json.status == 1)
      #expect(json.output.contains("\"trouble\" : \"missing\""))
    }
  }

  @Test func `finds none in a registry that is kept well, and gives hints where it could be kept better`()
    throws
  {
    try Binary.withShippedRecords { binary in
      try binary.shell("chmod 700 .")
      let without = try binary.run(["doctor"])
      #expect(without.status == 0)
      #expect(
        without.output.hasPrefix(
          "no-recent-backup: no backup lies beside the registry; run 'tierwatch backup'"))
      try binary.shell("cp tierwatch.sqlite tierwatch-2020-01-01T0000.sqlite")
      #expect(
        try binary.run(["doctor"]).output.contains(
          "the last backup beside the registry is of 2020-01-01T0000"))
      #expect(try binary.run(["backup"]).status == 0)
      let with = try binary.run(["doctor"])
      #expect(with.output == "\(Shipped.count) entries, no trouble found\n")
      try binary.shell("chmod 755 .")
      let open = try binary.run(["doctor"])
      #expect(open.status == 0)
      #expect(open.output.contains("folder-readable-by-others: "))
    }
  }

  @Test(arguments: [
    ("chmod 600 tierwatch.sqlite; chmod 555 .", "folder-not-writable"),
    ("chmod 000 tierwatch.sqlite", "not-readable"),
  ])
  func `sees what another user may not do`(made: String, key: String) throws {
    try #require(geteuid() != 0 || access("/usr/bin/setpriv", X_OK) == 0)
    try Binary.withShippedRecords { binary in
      try binary.shell(geteuid() == 0 ? "chown -R 65534:65534 . && \(made)" : made)
      defer { try? binary.shell("chmod 755 .") }
      let process = binary.process(
        ["-c", "\(Self.asNobody) \"$0\" doctor > \(NSTemporaryDirectory())said-\(key)", Binary.program.path],
        program: URL(fileURLWithPath: "/bin/sh"))
      try process.run()
      process.waitUntilExit()
      let said = try String(contentsOfFile: "\(NSTemporaryDirectory())said-\(key)", encoding: .utf8)
      #expect(process.terminationStatus == 1)
      #expect(said.contains("\(key): "), "\(said)")
    }
  }

  private static var asNobody: String {
    geteuid() == 0 ? "exec setpriv --reuid=65534 --regid=65534 --clear-groups" : "exec"
  }
}
