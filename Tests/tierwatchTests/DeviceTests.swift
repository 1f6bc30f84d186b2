import Foundation
import Storage
import Testing

/// What a device is known by, with the real program.
struct `A device` {
  @Test func `has a key that its owner alone may read, whatever the folder was like`() throws {
    try Binary.withShippedRecords { binary in
      try binary.shell("umask 000; mkdir -p config/tierwatch; chmod 755 config/tierwatch")
      try binary.addEvidence()
      #expect(try binary.mode("config/tierwatch") == 0o700)
      #expect(try binary.mode("config/tierwatch/device.key") == 0o600)
      try binary.shell("chmod 644 config/tierwatch/device.key")
      let device = try binary.device()
      try binary.addEvidence()
      #expect(try binary.mode("config/tierwatch/device.key") == 0o600)
      #expect(try binary.device() == device)
      #expect(try binary.device() == binary.lastDevice())
      #expect(try binary.left("config/tierwatch") == ["device.key", "device.lock"])
    }
  }

  @Test func `is one, though many commands begin at the same moment`() throws {
    try Binary.withShippedRecords { binary in
      let both = (0..<5).map { _ in
        binary.process([
          "evidence", "add", "--fact", "More was written.", "--event", "2019-05", "--source", "KGZ-TIP-2019",
          "--recommendation", "KGZ-2019-01a", "--language", "en",
        ])
      }
      for process in both {
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
      }
      for process in both { process.waitUntilExit() }
      #expect(both.map(\.terminationStatus) == [0, 0, 0, 0, 0])
      let devices = try binary.devices()
      #expect(devices.count == 2)
      #expect(devices.filter(\.isThisDevice).map(\.entries) == [5])
      #expect(try binary.run(["journal", "verify"]).status == 0)
    }
  }

  @Test func `is a new one where the key is damaged, came from another machine, or was never there`() throws {
    try Binary.withShippedRecords { binary in
      var seen: [String] = []
      let key = "config/tierwatch/device.key"
      for change in [
        "mkdir -p config/tierwatch; echo 'C0FFEEC0FFEEC0FF x' > config/tierwatch/device",
        "sed -i 's/^\\(.*\\) \\(.*\\) /\\1 another-one /' \(key)", "sed -i 's/^...../AAAAA/' \(key)",
        ": > \(key)", "rm \(key)",
      ] {
        try binary.shell(change)
        try binary.addEvidence()
        seen.append(try binary.lastDevice())
      }
      #expect(Set(seen).count == 5)
      #expect(try binary.run(["journal", "verify"]).status == 0)
    }
  }

  @Test func `gives its key to no registry, copy, export or log`() throws {
    try Binary.withShippedRecords { binary in
      try binary.addEvidence()
      let secret = try #require(
        try String(contentsOfFile: binary.path("config/tierwatch/device.key"), encoding: .utf8)
          .split(whereSeparator: \.isWhitespace).last.map(String.init))
      let bytes = try #require(Data(base64Encoded: secret))
      #expect(bytes.count == 32)
      var said = ""
      for command in [
        ["backup", "copy.sqlite"], ["export", "out"], ["journal", "log", "--json"],
        ["journal", "devices", "--json"],
        ["doctor"], ["report", "progress", "KGZ-2019", "--format", "json", "-o", "report.json"],
      ] {
        let outcome = try binary.run(command)
        said += outcome.output + outcome.complaint
      }
      try binary.write(said, to: "said")
      let hexadecimal = bytes.map { String(format: "%02x", $0) }.joined()
      for needle in [bytes, Data(secret.utf8), Data(hexadecimal.utf8), Data(hexadecimal.uppercased().utf8)] {
        for name in try binary.names() where try !binary.isFolder(name) {
          #expect(try binary.bytes(name).range(of: needle) == nil, "\(name)")
        }
        for name in try FileManager.default.subpathsOfDirectory(atPath: binary.path("out")) {
          guard try !binary.isFolder("out/\(name)") else { continue }
          #expect(try binary.bytes("out/\(name)").range(of: needle) == nil, "\(name)")
        }
      }
    }
  }

  @Test(arguments: [
    ["import", "--dry-run"] + Shipped.folders, ["check"], ["journal", "verify"], ["journal", "devices"],
    ["evidence", "list"], ["doctor"],
  ])
  func `begins for nobody who writes nothing`(command: [String]) throws {
    try Binary.withShippedRecords { binary in
      _ = try binary.run(command)
      #expect(!FileManager.default.fileExists(atPath: binary.path("config")))
    }
  }

  @Test(arguments: [
    ("en", "Device", "Signed", "(this one)", "all"), ("ru", "Устройство", "Подписано", "(это)", "всё"),
    ("ky", "Түзмөк", "Кол коюлганы", "(ушул)", "баары"),
  ])
  func `is listed with what it signed`(words: (language: String, String, String, String, String)) throws {
    try Binary.withShippedRecords { binary in
      try binary.addEvidence()
      let said = try binary.run(["journal", "devices", "--language", words.language])
      #expect(said.status == 0)
      for word in [words.1, words.2, words.3, words.4, "aigul", try binary.lastDevice()] {
        #expect(said.output.contains(word), "\(said.output)")
      }
      let this = try #require(try binary.devices().first(where: \.isThisDevice))
      #expect(this.signedUpTo == 1 && this.entries == 1 && this.key?.count == 64)
    }
  }
}

struct `What was written in a device's name` {
  private static let forged = [
    (
      "UPDATE journal_signature SET signature = zeroblob(64)",
      [
        "en": "(author aigul): the device's signature does not hold", "ru": "подпись устройства не сходится",
        "ky": "түзмөктүн колтамгасы дал келбейт",
      ]
    ),
    (
      "UPDATE journal_signature SET key = zeroblob(32)",
      [
        "en": "with a key that is not this device's", "ru": "ключом, который этому устройству не принадлежит",
        "ky": "бул түзмөктүкү эмес ачкыч менен",
      ]
    ),
    (
      "DELETE FROM journal_signature",
      [
        "en": "it is not signed, though this device signs", "ru": "не подписана, хотя это устройство",
        "ky": "ага кол коюлган эмес",
      ]
    ),
  ]

  @Test(arguments: forged)
  func `is told of where it is not signed by that device, and nothing more is written there`(
    sql: String, says: [String: String]
  ) throws {
    try Binary.withShippedRecords { binary in
      try FileManager.default.copyItem(
        atPath: Binary.imported.get().path("config"), toPath: binary.path("config"))
      try binary.tamper(sql)
      let (head, device) = (try binary.head(), try #require(try binary.device()))
      for (language, words) in says {
        let said = try binary.run(["journal", "verify", "--language", language])
        #expect(said.status == 74)
        #expect(said.complaint.contains(words) && said.complaint.contains(device), "\(said.complaint)")
        let refused = try binary.run(["undo", "--yes"], environment: ["TIERWATCH_LANGUAGE": language])
        #expect(refused.status == 74 && refused.complaint.contains(device), "\(refused.complaint)")
      }
      #expect(try binary.head() == head)
      // A restored copy begins a new device; a damaged one is not even restored.
      #expect(try binary.run(["backup", "copy.sqlite"]).status == 74)
    }
  }

  @Test(arguments: [
    ("en", "entries not signed"), ("ru", "Без подписи: "), ("ky", "Кол коюлбаган жазуулардын саны: "),
  ])
  func `before there were signatures is counted, and no mismatch`(language: String, words: String) throws {
    try Binary.withOldRegistry { binary in
      let said = try binary.run(["journal", "verify", "--language", language])
      #expect(said.status == 0)
      #expect(said.output.contains(words), "\(said.output)")
      try binary.addEvidence()
      #expect(try binary.run(["journal", "verify"]).output.contains("\(Shipped.count) entries not signed"))
    }
  }
}

extension Binary {
  /// A device as `journal devices --json` has it.
  struct Device: Decodable {
    let device: String
    let entries: Int
    let signedUpTo: Int?
    let key: String?
    let authors: [String]
    let isThisDevice: Bool
  }

  func devices() throws -> [Device] {
    try JSONDecoder().decode([Device].self, from: Data(run(["journal", "devices", "--json"]).output.utf8))
  }

  func left(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }

  func isFolder(_ name: String) throws -> Bool {
    let kind = try FileManager.default.attributesOfItem(atPath: path(name))[.type] as? FileAttributeType
    return kind == .typeDirectory
  }

  /// Changes what the triggers would refuse, and puts them back as they were.
  func tamper(_ sql: String, table: String = "journal_signature") throws {
    try shell(
      """
      sqlite3 tierwatch.sqlite "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '\(table)'" \
      > .triggers
      sqlite3 tierwatch.sqlite "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger' \
      AND tbl_name = '\(table)'" > .drops
      echo "\(sql);" | cat .drops - .triggers | sqlite3 tierwatch.sqlite
      rm .drops .triggers
      """)
  }
}

extension Binary {
  /// A folder in whose registry the shipped records stand as a device of an older version wrote them.
  static func withOldRegistry(_ body: (Binary) throws -> Void) throws {
    try inFolder { binary in
      try FileManager.default.copyItem(atPath: old.get(), toPath: binary.path("tierwatch.sqlite"))
      try body(binary)
    }
  }

  private static let old = Result {
    let path = try Binary().path("tierwatch.sqlite")
    let surroundings = Surroundings(device: "0123456789ABCDEF", clock: { 1_700_000_000_000 })
    let store = try RegistryStore(path: path, surroundings: surroundings, create: true)
    _ = try store.importing(
      RecordFiles(at: Shipped.folders), author: "aigul", reason: "an import of long ago")
    // One file, without a log beside it.
    _ = try store.backUp(to: path + ".copy")
    return path + ".copy"
  }
}
