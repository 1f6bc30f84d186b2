import Foundation
import Storage
import Testing

private let passphrase = "беш жөнөкөй сөз катар"

struct `A passphrase` {
  /// A registry with one protected entry, a passphrase, and memory of its own for keys.
  private func withProtectedEntry(_ body: (Binary, [String: String]) throws -> Void) throws {
    try #require(liesInMemory("/dev/shm"))
    let memory = "/dev/shm/tierwatch-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: memory, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: memory) }
    try Binary.withShippedRecords { binary in
      let surroundings = ["XDG_RUNTIME_DIR": memory]
      let added = try binary.run(Self.adding, environment: surroundings)
      #expect(added.complaint.contains("unencrypted") && added.complaint.contains("passphrase set"))
      let set = try binary.run(["passphrase", "set"], environment: surroundings, input: "\(passphrase)\n")
      #expect(set.status == 0 && set.output.contains("2 protected entries encrypted"), "\(set.complaint)")
      try body(binary, surroundings)
    }
  }

  private static let adding = [
    "evidence", "add", "--fact", "QUOKKA was told.", "--event", "2025-Q1", "--source", "A talk with QUOKKA",
    "--recommendation", "KGZ-2025-01", "--language", "en",
  ]

  private static let listing = ["evidence", "list", "--recommendation", "KGZ-2025-01", "--json"]

  @Test func `keeps protected words from the disk, and is asked for once a sitting`() throws {
    try withProtectedEntry { binary, surroundings in
      for name in try binary.names() {
        #expect(try binary.bytes(name).range(of: Data("QUOKKA".utf8)) == nil, "\(name)")
      }
      #expect(try binary.run(Self.listing, environment: surroundings).output.contains("QUOKKA"))
      #expect(try binary.run(Self.adding, environment: surroundings).status == 0)
      #expect(try binary.run(["lock"], environment: surroundings).status == 0)
      let locked = try binary.run(Self.listing, environment: surroundings)
      #expect(
        !locked.output.contains("QUOKKA") && locked.complaint.contains("3 protected entries are locked"))
      for command in [Self.adding, ["export", "out"], ["undo", "--yes"], ["import"] + Shipped.folders] {
        #expect(try binary.run(command, environment: surroundings).status == 77, "\(command)")
      }
      #expect(try binary.run(["journal", "verify"], environment: surroundings).status == 0)
      #expect(try binary.run(["check"], environment: surroundings).status == 0)
      let wrong = try binary.run(["unlock"], environment: surroundings, input: "another passphrase\n")
      #expect(wrong.status == 77 && wrong.complaint.contains("not the registry's passphrase"))
      #expect(try binary.run(["unlock"], environment: surroundings, input: "\(passphrase)\n").status == 0)
      #expect(try binary.run(Self.listing, environment: surroundings).output.contains("QUOKKA"))
    }
  }

  @Test func `in a file serves one command, where no key may wait`() throws {
    try withProtectedEntry { binary, surroundings in
      _ = try binary.run(["lock"], environment: surroundings)
      try binary.write("\(passphrase)\n", to: "words")
      // A folder on the disk is no memory.
      let asked = ["XDG_RUNTIME_DIR": binary.folder.path, "TIERWATCH_PASSPHRASE_FILE": binary.path("words")]
      #expect(try binary.run(Self.listing, environment: asked).output.contains("QUOKKA"))
      let unlocked = try binary.run(["unlock"], environment: asked)
      #expect(unlocked.status == 0 && unlocked.complaint.contains("no memory"), "\(unlocked.complaint)")
      #expect(try !binary.names().contains("tierwatch"))
      try binary.write("not these words\n", to: "words")
      #expect(try binary.run(Self.listing, environment: asked).status == 77)
      // What is public needs no key.
      #expect(try binary.run(["report", "progress", "KGZ-2025"], environment: asked).status == 0)
    }
  }

  @Test func `is changed by whoever knows it`() throws {
    try withProtectedEntry { binary, surroundings in
      let both = "\(passphrase)\nfive other words of ours\n"
      #expect(try binary.run(["passphrase", "change"], environment: surroundings, input: both).status == 0)
      _ = try binary.run(["lock"], environment: surroundings)
      #expect(try binary.run(["unlock"], environment: surroundings, input: "\(passphrase)\n").status == 77)
      let unlocked = try binary.run(
        ["unlock"], environment: surroundings, input: "five other words of ours\n")
      #expect(unlocked.status == 0)
      #expect(try binary.run(Self.listing, environment: surroundings).output.contains("QUOKKA"))
    }
  }

  @Test(arguments: [
    (["passphrase", "set"], "short\n", Int32(64), "twelve characters"),
    (["passphrase", "set"], "", 64, "no passphrase"),
    (["passphrase", "change"], "", 66, "passphrase set"), (["unlock"], "", 66, "passphrase set"),
    (["lock"], "", 66, "passphrase set"), (["unlock", "--for", "0"], "", 64, "1 to 24"),
  ])
  func `is refused with what to do`(command: [String], input: String, status: Int32, says: String) throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run(command, input: input)
      #expect(said.status == status && said.complaint.contains(says), "\(said.complaint)")
    }
  }
}

struct `Erasing` {
  private static let name = "KGZ-2019-N027"

  @Test func `takes the words for good, in all versions, and the journal still verifies`() throws {
    try Binary.withShippedRecords { binary in
      let because = ["--because", "a person can be recognized"]
      let refused = try binary.run(["erase", Self.name] + because)
      #expect(refused.status == 64 && refused.complaint.contains("--yes"))
      let erased = try binary.run(["erase", Self.name, "--yes"] + because)
      #expect(erased.status == 0 && erased.output.contains("1 version erased"), "\(erased.complaint)")
      #expect(try binary.run(["journal", "verify"]).status == 0)
      #expect(try binary.run(["evidence", "show", Self.name]).status == 66)
      #expect(try binary.run(["erase", "--list"]).output.contains("by aigul: a person can be recognized"))
      let again = try binary.run(["import"] + Shipped.folders)
      #expect(again.output.contains("1 older than the journal"), "\(again.output)")
      #expect(try binary.run(["erase", Self.name, "--yes"] + because).complaint.contains("nothing is left"))
    }
  }

  @Test func `takes earlier versions alone, where that is asked`() throws {
    try Binary.withShippedRecords { binary in
      _ = try binary.run(["evidence", "amend", Self.name, "--fact", "Other words.", "--language", "en"])
      let erased = try binary.run([
        "erase", Self.name, "--earlier", "--yes", "--because", "too much was said",
      ])
      #expect(erased.status == 0 && erased.output.contains("1 version erased"), "\(erased.complaint)")
      #expect(try binary.run(["evidence", "show", Self.name]).output.contains("Other words."))
      #expect(try binary.run(["journal", "verify"]).status == 0)
    }
  }

  @Test(arguments: [
    (["erase"], Int32(64), "--list"), (["erase", name], 64, "--because"),
    (["erase", name, "--list"], 64, "--list"),
    (["erase", "KGZ-2019-N999", "--because", "x", "--yes"], 66, "no such record"),
  ])
  func `says what is missing`(command: [String], status: Int32, says: String) throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run(command)
      #expect(said.status == status && said.complaint.contains(says), "\(said.complaint)")
    }
  }
}
