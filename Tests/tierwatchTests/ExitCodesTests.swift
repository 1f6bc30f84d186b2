import Foundation
import Testing

/// Every way to fail: what is typed, how the program ends, and what it says.
struct `The program` {
  struct Failing: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: String, _ status: Int32, _ says: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      (self.status, self.says) = (status, says)
    }
  }

  @Test(arguments: [
    Failing("recommend list", 64, "unexpected arguments: 'recommend'"),
    Failing("report progress KGZ-19", 64, "'KGZ-19' is not country and report year, such as KGZ-2019."),
    Failing("report progress KGZ-2019 --as-of 2019-02-30", 64, "2019-02-30"),
    Failing("report progress KGZ-2019 --width 10", 64, "--width takes 40 to 400 columns."),
    Failing("report progress KGZ-1999", 64, "'KGZ-1999' is not country and report year"),
    Failing(
      "report progress KGZ-2019 --as-of 2019-06-19", 64,
      "KGZ-2019: its list was published on 2019-06-20; choose that day or a later one with --as-of"),
    Failing("report progress UZB-2019", 66, "UZB-2019: no such edition in the registry"),
    Failing("report progress KGZ-2019 --known-at abcdef01", 66, "abcdef01: no such journal head"),
    Failing("report progress KGZ-2019 --known-at abc", 66, "abc: no such journal head"),
    Failing("report progress KGZ-2019 -o /no/such/folder/x", 73, "/no/such/folder/x: cannot be written"),
    Failing(
      "report progress KGZ-2019 --format csv", 64,
      "name a folder with -o, or one with --table: report, change"),
    Failing("report progress KGZ-2019 --format json --table figures", 64, "--table prints CSV"),
    Failing("report progress KGZ-2019 --table figure", 64, "The value 'figure' is invalid"),
    Failing("report progress KGZ-2019 --table figures -o tierwatch.sqlite", 73, "a registry stands there"),
    Failing(
      "report progress KGZ-2019 --format csv -o tierwatch.sqlite", 73, "tierwatch.sqlite: is not a folder"),
    Failing("report progress KGZ-2019 --format csv -o /proc/none", 73, "/proc/none: is not a folder"),
    Failing("recommendation show KGZ-2019-12", 66, "KGZ-2019-12: no such record in the registry"),
    Failing("evidence show KGZ-2019-N999", 66, "KGZ-2019-N999: no such record in the registry"),
    Failing("evidence add --fact x", 64, "Without a terminal, --fact, --event and --source are needed."),
    Failing("evidence amend KGZ-2019-N999 --stage draft", 66, "KGZ-2019-N999: no such record"),
    Failing("evidence amend KGZ-2019-N027", 64, "KGZ-2019-N027: nothing to change"),
    Failing("evidence amend KGZ-2019-N027 --link KGZ-2019-01a", 64, "write it as KGZ-2019-04b:supports"),
    Failing("evidence amend KGZ-2019-N027 --credibility 2", 64, "--credibility and --because go together"),
    Failing("evidence amend KGZ-2019-N027 --stage done", 64, "The value 'done' is invalid"),
    Failing("evidence withdraw KGZ-2019-N999 --reason x", 66, "KGZ-2019-N999: no such record"),
    Failing("evidence withdraw KGZ-2019-N027", 64, "say in a few words why, with --reason"),
    Failing("status withdraw U-01M85R48D5RD2V --reason x", 66, "U-01M85R48D5RD2V: no such record"),
    Failing("status withdraw KGZ-2019-04a-F1", 64, "say in a few words why, with --reason"),
    Failing("status withdraw KGZ-2019-04a-F1 --reason x", 64, "add --yes if you agree"),
    Failing("status assess KGZ-2019-04a done --because x", 64, "The value 'done' is invalid"),
    Failing("status assess KGZ-2019-04z started --because x", 1, "unknown recommendation KGZ-2019-04z"),
    Failing(
      "status assess KGZ-2019-04a started --because x --evidence NO-SUCH", 1, "cites unknown evidence NO-SUCH"
    ),
    Failing(
      "status assess KGZ-2019-04a implemented --because x", 1, "cites no evidence of stage applied or effect"),
    Failing("status assess KGZ-2019-04 started --because x", 1, "find on one of KGZ-2019-04a, KGZ-2019-04b"),
    Failing("status history KGZ-2019-99", 66, "KGZ-2019-99: no such record"),
    Failing("evidence list --recommendation KGZ-2019-99", 66, "KGZ-2019-99: no such record"),
    Failing("recommendation list --edition KGZ-2013", 66, "KGZ-2013: no such edition"),
    Failing("placement set KGZ-2026 4", 64, "The value '4' is invalid"),
    Failing("edition show KGZ-2001", 66, "KGZ-2001: no such edition"),
    Failing("edition set KGZ-2026 --published 2026-02-30", 64, "2026-02-30"),
    Failing(
      "recommendation add KGZ-2030-01", 66,
      "KGZ-2030: not recorded; record it first with 'tierwatch edition set"),
    Failing("recommendation add KGZ-2019-01", 64, "KGZ-2019-01: recorded already"),
    Failing("recommendation add KGZ-2019-12", 64, "KGZ-2019-12: give --title, --text and --nature"),
    Failing(
      "recommendation add KGZ-2019-12 --lineage carried:KGZ-2018-77", 66, "KGZ-2018-77: no such record"),
    Failing("recommendation add KGZ-2019-12 --lineage KGZ-2018-01", 64, "write it as carried:KGZ-2025-01"),
    Failing("recommendation amend KGZ-2019-77 --title x", 66, "KGZ-2019-77: no such record"),
    Failing("recommendation amend KGZ-2019-01", 64, "KGZ-2019-01: nothing to change"),
    Failing(
      "recommendation amend KGZ-2019-01 --text x --authentic --translation-of ky", 64,
      "authentic or a translation, not both"),
    Failing(
      "recommendation element KGZ-2019-01z", 64, "a new element needs --title, --side and --closes-when"),
    Failing("status claim KGZ-2019-01 done --because x", 64, "The value 'done' is invalid"),
    Failing("status claim KGZ-2019-77 promised --because x", 1, "unknown recommendation KGZ-2019-77"),
    Failing("status reading KGZ-2019-01 KGZ-2019 --because x", 1, "later"),
    Failing("report progress KGZ-2019 -o tierwatch.sqlite", 73, "tierwatch.sqlite: a registry stands there"),
    Failing("evidence add --fact bad\u{FFFD}", 64, "the command line is not UTF-8"),
    Failing("import no-such-folder", 66, "no-such-folder: no such file or folder"),
    Failing("recommendation list --registry nowhere.sqlite", 66, "nowhere.sqlite: no such registry"),
    Failing("export /proc/none", 73, "cannot be written"),
  ])
  func `says where, what and what to do, and ends with its code`(failing: Failing) throws {
    let outcome = try Binary.imported.get().run(failing.arguments)
    #expect(outcome.status == failing.status, "\(outcome.complaint)")
    #expect(outcome.complaint.contains(failing.says), "\(outcome.complaint)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `wants an author before anything is written`() throws {
    try Binary.inFolder { binary in
      for arguments in [["import"] + Shipped.folders, ["evidence", "add", "--fact", "x"]] {
        let outcome = try binary.run(arguments, environment: ["TIERWATCH_AUTHOR": ""])
        #expect(outcome.status == 64)
        #expect(outcome.complaint.contains("add --author with a pen-name, or set TIERWATCH_AUTHOR"))
      }
      #expect(!FileManager.default.fileExists(atPath: binary.path("tierwatch.sqlite")))
    }
  }

  @Test func `refuses an empty reason, and records stay as they were`() throws {
    try Binary.withShippedRecords { binary in
      let finding = ["status", "assess", "KGZ-2019-04a", "noAction", "--because"]
      for last in [[" "], ["Nothing seen.", "--reason", " "]] {
        let outcome = try binary.run(finding + last)
        #expect(outcome.status == 64, "\(outcome.complaint)")
      }
      let log = try binary.run(["journal", "log"]).output
      #expect(log.contains("\(Shipped.count) entries"))
    }
  }

  @Test func `lists every problem of every file, and imports nothing`() throws {
    try Binary.inFolder { binary in
      try binary.write("evidence:\n- id: A-1\n  facts: x\n  event: 2019-13\n", to: "bad/one.yaml")
      try binary.write("edition: {id: KGZ-2019, listComplete: perhaps}\n", to: "bad/two.yaml")
      let outcome = try binary.run(["import", "bad"])
      #expect(outcome.status == 65)
      #expect(outcome.complaint.contains("bad/one.yaml:3: unknown field 'facts'"))
      #expect(outcome.complaint.contains("bad/one.yaml:4: '2019-13' is not allowed here"))
      #expect(
        outcome.complaint.contains("bad/two.yaml:1: 'perhaps' is not allowed here; write true or false"))
      #expect(!FileManager.default.fileExists(atPath: binary.path("tierwatch.sqlite")))
    }
  }

  @Test func `tells a registry that is none, another's, newer or locked apart`() throws {
    try Binary.inFolder { binary in
      try binary.write(
        "not a database, and long enough to have a header of a hundred bytes "
          + String(repeating: ".", count: 99), to: "text")
      try shell("sqlite3 other 'CREATE TABLE t(a)'", in: binary)
      try binary.run(["import"] + Shipped.folders)
      try shell("cp tierwatch.sqlite newer; sqlite3 newer 'PRAGMA user_version = 99'", in: binary)
      try shell(
        "cp tierwatch.sqlite open; sqlite3 open 'DROP TRIGGER journal_entry_refuses_update'", in: binary)
      for (file, says) in [
        ("text", "text: not a SQLite file"), ("other", "other: a SQLite file, but not a TierWatch registry"),
        ("open", "open: its tables or triggers were changed from outside"),
        ("newer", "newer: written by a newer version of TierWatch; update the program"),
      ] {
        let outcome = try binary.run(["recommendation", "list", "--registry", file])
        #expect(outcome.status == 74)
        #expect(outcome.complaint.contains(says), "\(outcome.complaint)")
      }
    }
  }

  @Test func `finds what was altered by hand`() throws {
    try Binary.withShippedRecords { binary in
      try shell(
        "sqlite3 tierwatch.sqlite \"UPDATE evidence SET area = 'funding' WHERE name = 'KGZ-2019-N027'\"",
        in: binary)
      let outcome = try binary.run(["journal", "verify"])
      #expect(outcome.status == 74)
      #expect(outcome.complaint.contains("table evidence"))
      #expect(try binary.run(["doctor", "--rebuild"]).status == 0)
      #expect(try binary.run(["journal", "verify"]).status == 0)
    }
  }

  @Test(arguments: ["\u{1B}[31m", "\u{9B}31m", "\u{202E}", "\u{7}"])
  func `prints no character of a record that a terminal would obey`(hidden: String) throws {
    try Binary.withShippedRecords { binary in
      let because = "Seen\(hidden) there."
      try binary.run(
        ["status", "assess", "KGZ-2019-04a", "noAction", "--because", because, "--reason", "a\(hidden)b"])
      try binary.run([
        "evidence", "add", "--fact", because, "--event", "2019-05", "--source", "KGZ-TIP-2019",
        "--recommendation",
        "KGZ-2019-04a", "--language", "en",
      ])
      for arguments in [
        ["status", "history", "KGZ-2019-04a"], ["evidence", "list", "--recommendation", "KGZ-2019-04a"],
        ["journal", "log", "--limit", "3"], ["report", "progress", "KGZ-2019"],
      ] {
        let said = try binary.run(arguments + (arguments[0] == "journal" ? [] : ["--language", "en"])).output
        #expect(said.contains(arguments[0] == "journal" ? "b”" : "there."), "\(arguments)")
        #expect(!said.unicodeScalars.contains { hidden.unicodeScalars.first == $0 }, "\(arguments)")
      }
    }
  }

  @Test func `says so when its output cannot be written`() throws {
    let process = try Binary.imported.get().process(["recommendation", "list"])
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 73)
  }

  private func shell(_ line: String, in binary: Binary) throws {
    let process = binary.process(["-c", line], program: URL(fileURLWithPath: "/bin/sh"))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(line)")
  }
}
