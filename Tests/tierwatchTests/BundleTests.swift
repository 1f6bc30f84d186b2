import Foundation
import Testing

/// Two people with a laptop each, and files between them.
struct `A bundle` {
  /// Runs `body` with a registry in Osh that holds the shipped records, and an empty one in Bishkek.
  private func withBoth(_ body: (_ osh: Binary, _ bishkek: Binary) throws -> Void) throws {
    try Binary.withShippedRecords { osh in
      try Binary.inFolder { bishkek in try body(osh, bishkek) }
    }
  }

  private func carry(_ name: String, from one: Binary, to other: Binary) throws {
    try FileManager.default.copyItem(atPath: one.path(name), toPath: other.path(name))
  }

  private func passphrase(in binary: Binary, _ words: String = "five plain words in a row") throws -> [String:
    String]
  {
    try binary.write(words + "\n", to: "words")
    return ["TIERWATCH_BUNDLE_PASSPHRASE_FILE": binary.path("words")]
  }

  @Test func `brings three weeks of work from Osh to Bishkek, and the answer back`() throws {
    try withBoth { osh, bishkek in
      try osh.addEvidence()
      let made = try osh.run(["bundle", "create", "osh.twb"])
      #expect(made.status == 0, "\(made.complaint)")
      #expect(made.complaint.contains("anybody can read it"))
      #expect(try osh.mode("osh.twb") == 0o600)
      try carry("osh.twb", from: osh, to: bishkek)
      let shown = try bishkek.run(["bundle", "show", "osh.twb"])
      let device = try #require(try osh.device())
      #expect(shown.status == 0 && shown.output.contains(device), "\(shown.output)")
      #expect(
        try bishkek.run(["bundle", "merge", "osh.twb", "--dry-run"]).output.contains("nothing written"))
      let merged = try bishkek.run(["bundle", "merge", "osh.twb"])
      #expect(merged.status == 0 && merged.output.contains("by aigul"), "\(merged.complaint)")
      #expect(try bishkek.head() == osh.head())
      #expect(try bishkek.run(["journal", "verify"]).status == 0)
      let again = try bishkek.run(["bundle", "merge", "osh.twb"])
      #expect(again.status == 0 && again.output.contains("nothing new"), "\(again.output)")
      try bishkek.addEvidence()
      #expect(
        try bishkek.run(["bundle", "create", "back.twb", "--since", "osh.twb"]).output.contains("1 entry"))
      try carry("back.twb", from: bishkek, to: osh)
      #expect(try osh.run(["bundle", "merge", "back.twb"]).status == 0)
      #expect(try bishkek.head() == osh.head())
    }
  }

  @Test func `for our own people is encrypted, noted in the journal, and opens with its passphrase or key`()
    throws
  {
    try withBoth { osh, bishkek in
      let words = try passphrase(in: osh)
      let made = try osh.run(["bundle", "create", "osh.twb", "--audience", "internal"], environment: words)
      #expect(made.status == 0, "\(made.complaint)")
      #expect(try osh.run(["journal", "log"]).output.contains("bundle create osh.twb"))
      try carry("osh.twb", from: osh, to: bishkek)
      let wrong = try bishkek.run(
        ["bundle", "merge", "osh.twb"], environment: passphrase(in: bishkek, "other words than those"))
      #expect(wrong.status == 77 && wrong.complaint.contains("not its passphrase"), "\(wrong.complaint)")
      #expect(
        try bishkek.run(["bundle", "merge", "osh.twb"], environment: passphrase(in: bishkek)).status == 0)
      let key = try bishkek.run(["bundle", "key"]).output.trimmingCharacters(in: .newlines)
      #expect(try bishkek.run(["bundle", "key"]).output.trimmingCharacters(in: .newlines) == key)
      #expect(try bishkek.mode("config/tierwatch/bundle.key") == 0o600)
      let locked = try osh.run(["bundle", "create", "for.twb", "--audience", "internal", "--for", key])
      #expect(locked.status == 0, "\(locked.complaint)")
      try carry("for.twb", from: osh, to: bishkek)
      #expect(try bishkek.run(["bundle", "merge", "for.twb"]).status == 0)
      try Binary.inFolder { stranger in
        try carry("for.twb", from: osh, to: stranger)
        let refused = try stranger.run(["bundle", "merge", "for.twb"])
        #expect(
          refused.status == 77 && refused.complaint.contains("tierwatch bundle key"), "\(refused.complaint)")
      }
      let slip = try osh.run(["bundle", "create", "x.twb", "--for", "7" + key.dropFirst(2) + "7"])
      #expect(slip.status == 64 && slip.complaint.contains("each letter counts"), "\(slip.complaint)")
    }
  }

  @Test(arguments: ["en", "ru", "ky"])
  func `that is broken, of a newer version, or no bundle changes nothing and says why`(language: String)
    throws
  {
    let says = [
      "en": [
        "is cut short", "damaged in piece", "newer version", "no bundle", "no such file",
        "a file stands there",
      ],
      "ru": [
        "обрывается", "повреждён, часть", "более новой версией", "не пакет", "такого файла нет",
        "такой файл уже есть",
      ],
      "ky": [
        "аягы жок", "бөлүгү бузулган", "жаңыраак версиясы", "пакет эмес", "файл жок", "мындай файл бар",
      ],
    ]
    let words = try #require(says[language])
    try withBoth { osh, bishkek in
      #expect(try osh.run(["bundle", "create", "whole.twb"]).status == 0)
      let bytes = try osh.bytes("whole.twb")
      func refused(_ bytes: Data?, _ status: Int32, _ says: String) throws {
        let path = bishkek.path("x.twb")
        try? FileManager.default.removeItem(atPath: path)
        try bytes?.write(to: URL(fileURLWithPath: path))
        let said = try bishkek.run(
          ["bundle", "merge", "x.twb", "--language", language], environment: ["TIERWATCH_LANGUAGE": language])
        #expect(said.status == status && said.complaint.contains(says), "\(said.complaint)")
      }
      try refused(bytes.prefix(bytes.count - 7), 65, words[0])
      var broken = bytes
      broken[bytes.count / 2] ^= 4
      try refused(broken, 65, words[1])
      var newer = bytes
      newer[15] = 9
      try refused(newer, 65, words[2])
      try refused(Data("hello".utf8), 65, words[3])
      try refused(nil, 66, words[4])
      #expect(try bishkek.run(["journal", "verify"]).output.hasPrefix("0 "))
      let twice = try osh.run(
        ["bundle", "create", "whole.twb"], environment: ["TIERWATCH_LANGUAGE": language])
      #expect(twice.status == 73 && twice.complaint.contains(words[5]), "\(twice.complaint)")
    }
  }

  @Test func `with work on one record on both sides lists both, and one word settles it`() throws {
    try withBoth { osh, bishkek in
      func amend(_ binary: Binary, _ words: String) throws {
        let said = try binary.run([
          "evidence", "amend", "KGZ-2019-N027", "--fact", words, "--language", "en", "--reason", "corrected",
        ])
        #expect(said.status == 0, "\(said.complaint)")
      }
      #expect(try osh.run(["bundle", "create", "base.twb"]).status == 0)
      try carry("base.twb", from: osh, to: bishkek)
      #expect(try bishkek.run(["bundle", "merge", "base.twb"]).status == 0)
      try amend(osh, "One wording.")
      try amend(bishkek, "Another wording.")
      #expect(try osh.run(["bundle", "create", "osh.twb"]).status == 0)
      try carry("osh.twb", from: osh, to: bishkek)
      let merged = try bishkek.run(["bundle", "merge", "osh.twb"])
      #expect(merged.status == 0 && merged.output.contains("tierwatch conflicts list"), "\(merged.output)")
      let listed = try bishkek.run(["conflicts", "list"])
      for words in ["evidence KGZ-2019-N027", "One wording.", "Another wording.", "(shown)", "corrected"] {
        #expect(listed.output.contains(words), "\(listed.output)")
      }
      let versions = listed.output.matches(of: #/  ([0-9a-f-]{36})  /#).map { String($0.output.1) }
      #expect(versions.count == 2)
      let settled = try bishkek.run([
        "conflicts", "settle", "evidence", "KGZ-2019-N027", "--keep", try #require(versions.first),
        "--because", "asked",
      ])
      #expect(settled.status == 0, "\(settled.complaint)")
      #expect(try bishkek.run(["conflicts", "list"]).complaint.contains("no conflicts"))
      #expect(try bishkek.run(["journal", "verify"]).status == 0)
    }
  }
}
