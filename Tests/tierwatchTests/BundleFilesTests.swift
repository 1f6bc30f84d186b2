import Foundation
import Testing

private let name = "KGZ-2019-N027"

extension Binary {
  /// A registry with the shipped records and three large files, and its bundle `osh.twb`; no test changes it.
  fileprivate static let withFiles = Result {
    let osh = try Binary()
    for file in ["tierwatch.sqlite", "config"] {
      try FileManager.default.copyItem(atPath: imported.get().path(file), toPath: osh.path(file))
    }
    for letter in "ABC" {
      try osh.write(String(repeating: String(letter), count: 8_000_000), to: "large.txt")
      let attached = try osh.run(["evidence", "attach", name, "large.txt"])
      guard attached.status == 0 else { throw Refused(complaint: attached.complaint) }
    }
    let made = try osh.run(["bundle", "create", "osh.twb"])
    guard made.status == 0, made.output.contains("3 files, 24000000 bytes") else {
      throw Refused(complaint: made.complaint + made.output)
    }
    return osh
  }
}

@Suite(.serialized)
struct `A bundle with files` {
  private func withBundle(_ body: (_ osh: Binary, _ bishkek: Binary) throws -> Void) throws {
    let osh = try Binary.withFiles.get()
    try Binary.inFolder { bishkek in
      try FileManager.default.copyItem(atPath: osh.path("osh.twb"), toPath: bishkek.path("osh.twb"))
      try body(osh, bishkek)
    }
  }

  @Test func `brings them to the other side, and names them by digest and size alone`() throws {
    try withBundle { osh, bishkek in
      let shown = try bishkek.run(["bundle", "show", "osh.twb"])
      let digests = shown.output.matches(of: /SHA-256 ([0-9a-f]{64}): 8000000/).map { String($0.output.1) }
      #expect(shown.status == 0 && digests.count == 3, "\(shown.output)")
      #expect(!shown.output.contains(name) && !shown.output.contains("large.txt"))
      let merged = try bishkek.run(["bundle", "merge", "osh.twb"])
      #expect(merged.status == 0 && merged.output.contains("3 files, 24000000 bytes"), "\(merged.output)")
      #expect(try bishkek.run(["journal", "verify"]).status == 0)
      #expect(try bishkek.head() == osh.head())
      let extracted = try bishkek.run(["evidence", "extract", name, digests[1], "-o", "copy.txt"])
      #expect(extracted.status == 0, "\(extracted.complaint)")
      #expect(try bishkek.bytes("copy.txt") == Data(repeating: 0x42, count: 8_000_000))
      #expect(try bishkek.run(["bundle", "merge", "osh.twb"]).output.contains("nothing new"))
    }
  }

  @Test(arguments: ["en", "ru", "ky"])
  func `made without them says so, and a later one brings them`(language: String) throws {
    let says = [
      "en": ["3 files do not travel", "3 files did not come along", "New here: device", "content came"],
      "ru": ["не передаётся файлов: 3", "не пришло файлов", "Новое устройство", "пришло содержание"],
      "ky": ["жөнөтүлбөгөн файлдар: 3", "өзү келбеген файлдар: 3", "Жаңы түзмөк", "мазмуну келди"],
    ]
    let words = try #require(says[language])
    try withBundle { osh, bishkek in
      let small = "small-\(language).twb"
      let made = try osh.run(["bundle", "create", small, "--without-files", "--language", language])
      #expect(made.status == 0 && made.complaint.contains(words[0]), "\(made.complaint)")
      try FileManager.default.moveItem(atPath: osh.path(small), toPath: bishkek.path(small))
      #expect(try bishkek.bytes(small).count < 8_000_000)
      let merged = try bishkek.run(["bundle", "merge", small, "--language", language])
      #expect(merged.status == 0 && merged.output.contains(words[1]), "\(merged.output)")
      let device = try #require(try osh.device())
      #expect(merged.output.contains(words[2]) && merged.output.contains(device), "\(merged.output)")
      let verified = try bishkek.run(["journal", "verify", "--language", language])
      #expect(verified.status == 0 && verified.output.contains(words[1]), "\(verified.output)")
      let filled = try bishkek.run(["bundle", "merge", "osh.twb", "--language", language])
      #expect(filled.status == 0 && filled.output.contains("24000000"), "\(filled.output)")
      #expect(filled.output.contains(words[3]) && !filled.output.contains(words[2]), "\(filled.output)")
      #expect(try !bishkek.run(["journal", "verify", "--language", language]).output.contains(words[1]))
    }
  }

  @Test(arguments: Kills.rounds)
  func `whose merge is killed at any moment is there whole or not at all`(round: Int) throws {
    try withBundle { osh, bishkek in
      try bishkek.kill(["bundle", "merge", "osh.twb"], within: 0..<2.4, round: round)
      let count = try bishkek.entriesLeft()
      #expect([0, Shipped.count + 3].contains(count))
      let files = try bishkek.run(["evidence", "attachments", name, "--json"]).output
      #expect(files.matches(of: /8000000/).count == (count == 0 ? 0 : 3), "\(files)")
      #expect(try bishkek.run(["bundle", "merge", "osh.twb"]).status == 0)
      #expect(try bishkek.head() == osh.head())
    }
  }

  @Test(arguments: Kills.rounds)
  func `that is killed while it is made is there whole or not at all`(round: Int) throws {
    try Binary.inFolder { binary in
      let osh = try Binary.withFiles.get()
      let registry = ["--registry", osh.path("tierwatch.sqlite")]
      try binary.kill(["bundle", "create", "new.twb"] + registry, within: 0..<1.8, round: round)
      guard FileManager.default.fileExists(atPath: binary.path("new.twb")) else { return }
      #expect(try binary.run(["bundle", "show", "new.twb"]).status == 0)
    }
  }

  // A block is 512 bytes: none of it fits, or a part of its files.
  @Test(arguments: [1, 20_000])
  func `finds a full disk, and leaves what was there`(blocks: Int) throws {
    try withBundle { osh, bishkek in
      for file in ["tierwatch.sqlite", "config"] {
        try FileManager.default.copyItem(
          atPath: Binary.imported.get().path(file), toPath: bishkek.path(file))
      }
      try bishkek.write(String(repeating: "D", count: 24_000_000), to: "large.txt")
      let head = try bishkek.head()
      let room = [
        "bundle merge osh.twb", "evidence attach \(name) large.txt",
        "bundle create out.twb --registry \(osh.path("tierwatch.sqlite"))",
      ]
      for line in room {
        let full = try bishkek.run(line.split(separator: " ").map(String.init), blocks: blocks)
        #expect([73, 74].contains(full.status), "\(line): \(full.status) \(full.complaint)")
        #expect(full.complaint.contains("room") || full.complaint.contains("space"), "\(full.complaint)")
        #expect(try bishkek.head() == head && bishkek.run(["journal", "verify"]).status == 0, "\(line)")
        #expect(try !bishkek.names().contains { $0.hasPrefix("out.twb") }, "\(line)")
      }
    }
  }
}
