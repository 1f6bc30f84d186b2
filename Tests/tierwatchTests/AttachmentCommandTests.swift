import Foundation
import Storage
import Testing

/// Files with something in them that nobody sees who opens them.
private enum Hiding {
  static let jpeg =
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62r"
    + "Z4C8ybqmx5moq6T/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AH//Z"
  static let png =
    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAAAAACMmsGiAAAAEElEQVQI12OsY2BgYGJAIQAJvgCGdZXA6AAAAABJRU5ErkJggg=="

  /// A page with an author, as an old editor wrote it.
  static func pdf(_ more: String = "") -> String {
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R \(more) >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>", "<< /Author (QUOKKA) /Title (QUOKKA) >>",
    ]
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    let rows = places.map { String(repeating: "0", count: 10 - "\($0)".count) + "\($0) 00000 n \n" }
    text += "xref\n0 5\n0000000000 65535 f \n" + rows.joined()
    return text + "trailer\n<< /Size 5 /Root 1 0 R /Info 4 0 R >>\nstartxref\n\(start)\n%%EOF\n"
  }
}

private let name = "KGZ-2019-N027"

extension Binary {
  fileprivate func attach(_ file: String, _ more: [String] = []) throws -> Outcome {
    try run(["evidence", "attach", name, file] + more)
  }

  /// The digests of an outcome, in order.
  fileprivate func digests(_ outcome: Outcome) -> [String] {
    outcome.output.matches(of: /SHA-256 ([0-9a-f]{64})/).map { String($0.output.1) }
  }

  fileprivate func extract(_ digest: String, to file: String, _ audience: String) throws -> Outcome {
    try run(["evidence", "extract", name, digest, "-o", file, "--audience", audience])
  }
}

struct `Attaching a file` {
  @Test(arguments: [("photo.jpg", Hiding.jpeg), ("shot.png", Hiding.png)])
  func `keeps a picture as it is, and makes a copy that tells no place and nobody`(
    file: String, bytes: String
  ) throws {
    try Binary.withShippedRecords { binary in
      try #require(Data(base64Encoded: bytes)).write(to: binary.folder.appending(path: file))
      try binary.shell(
        "exiftool -q -overwrite_original -GPSLatitude=42.87 -GPSLatitudeRef=N -GPSLongitude=74.59 -Artist=QUOKKA "
          + "-XMP:Creator=QUOKKA -Comment=QUOKKA -Orientation#=6 \(file)")
      let given = try binary.bytes(file)
      #expect(given.range(of: Data("QUOKKA".utf8)) != nil)
      let attached = try binary.attach(file, ["--because", "a photograph of the poster"])
      #expect(attached.status == 0, "\(attached.complaint)")
      let digests = binary.digests(attached)
      #expect(digests.count == 2 && attached.complaint.contains("unencrypted"), "\(attached.output)")
      #expect(try binary.extract(digests[1], to: "copy", "public").status == 0)
      let copy = try binary.bytes("copy")
      #expect(copy.range(of: Data("QUOKKA".utf8)) == nil && copy.range(of: Data("xmp".utf8)) == nil)
      try binary.shell("exiftool -if '$GPSLatitude or $Artist' copy && exit 1 || exit 0")
      try binary.shell("test \"$(exiftool -s3 -Orientation# copy)\" = 6")
      #expect(try binary.mode("copy") == 0o600)
      // The original is for those who keep the registry alone, and that it left stands in the journal.
      #expect(try binary.extract(digests[0], to: "original", "partners").status == 77)
      #expect(try !FileManager.default.fileExists(atPath: binary.path("original")))
      #expect(try binary.extract(String(digests[0].prefix(8)), to: "original", "internal").status == 0)
      #expect(try binary.bytes("original") == given)
      #expect(try binary.extract(digests[0], to: "original", "internal").status == 73)
      let custody = try binary.run(["evidence", "custody", name, "--language", "en"])
      for words in [
        "received and recorded", "file attached", "working copy made", "left the registry (internal)",
      ] {
        #expect(custody.output.contains(words), "\(words): \(custody.output)")
      }
      #expect(try binary.run(["journal", "verify"]).status == 0)
    }
  }

  @Test func `rebuilds a PDF, so that its author and what stood there before are gone`() throws {
    try Binary.withShippedRecords { binary in
      try binary.write(Hiding.pdf(), to: "letter.pdf")
      try binary.shell("exiftool -q -overwrite_original -Author=WOMBAT -XMP:Creator=WOMBAT letter.pdf")
      // Named for what it is not.
      try binary.shell("mv letter.pdf letter.jpg")
      let attached = try binary.attach("letter.jpg")
      let digests = binary.digests(attached)
      try #require(digests.count == 2 && attached.output.contains("application/pdf"), "\(attached.complaint)")
      #expect(try binary.extract(digests[1], to: "copy.pdf", "public").status == 0)
      try binary.shell("qpdf --stream-data=uncompress copy.pdf open.pdf")
      for file in ["copy.pdf", "open.pdf"] {
        for words in ["QUOKKA", "WOMBAT", "xmpmeta", "/Author"] {
          #expect(try binary.bytes(file).range(of: Data(words.utf8)) == nil, "\(words) in \(file)")
        }
      }
    }
  }

  @Test(arguments: [
    "/OpenAction << /S /JavaScript /JS (app.alert) >>",
    "/Names << /EmbeddedFiles << /Names [(x) << /Type /Filespec /EF << /F << /Type /EmbeddedFile >> >> >>] >> >>",
    "/PieceInfo << /QUOKKA << /Private (QUOKKA) >> >>",
  ])
  func `leaves a PDF for internal use from which not all can be taken`(more: String) throws {
    try Binary.withShippedRecords { binary in
      try binary.write(Hiding.pdf(more), to: "letter.pdf")
      let attached = try binary.attach("letter.pdf")
      #expect(attached.status == 0 && binary.digests(attached).count == 1, "\(attached.output)")
      #expect(attached.complaint.contains("internal use"), "\(attached.complaint)")
      #expect(try binary.extract(binary.digests(attached)[0], to: "out", "public").status == 77)
    }
  }

  @Test func `says which package is missing, and keeps the file for internal use`() throws {
    try Binary.withShippedRecords { binary in
      try #require(Data(base64Encoded: Hiding.jpeg)).write(to: binary.folder.appending(path: "photo.jpg"))
      let attached = try binary.run(
        ["evidence", "attach", name, "photo.jpg"], environment: ["PATH": binary.folder.path])
      #expect(attached.status == 0 && binary.digests(attached).count == 1, "\(attached.complaint)")
      #expect(attached.complaint.contains("libimage-exiftool-perl"), "\(attached.complaint)")
    }
  }

  @Test func `leaves nothing in memory, and takes away what a killed command left there`() throws {
    try #require(liesInMemory("/dev/shm"))
    let left = "/dev/shm/tierwatch-copy-\(getuid())-999999999-AbCdEf"
    try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
    try Data("QUOKKA".utf8).write(to: URL(filePath: "\(left)/in"))
    try Binary.withShippedRecords { binary in
      try #require(Data(base64Encoded: Hiding.png)).write(to: binary.folder.appending(path: "shot.png"))
      let process = binary.process(["evidence", "attach", name, "shot.png"])
      (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0 && !FileManager.default.fileExists(atPath: left))
      let own = "tierwatch-copy-\(getuid())-\(process.processIdentifier)-"
      let names = try FileManager.default.contentsOfDirectory(atPath: "/dev/shm")
      #expect(!names.contains { $0.hasPrefix(own) })
    }
  }

  @Test func `refuses what is no file to look at`() throws {
    try Binary.withShippedRecords { binary in
      try binary.write("", to: "empty")
      try binary.write("#!/bin/sh\n", to: "line\nbreak")
      try binary.shell("mkfifo pipe; ln -s empty link; truncate -s 26000000 large; gzip -k < empty > packed")
      let refused: [(String, Int32)] = [
        ("empty", 65), (".", 65), ("pipe", 65), ("link", 65), ("large", 65), ("packed", 65),
        ("line\nbreak", 65),
        ("../none", 66), ("none", 66),
      ]
      for (file, status) in refused {
        let attached = try binary.attach(file)
        #expect(attached.status == status, "\(file): \(attached.status) \(attached.complaint)")
      }
      #expect(try binary.run(["evidence", "attachments", name, "--json"]).output == "[\n\n]\n")
    }
  }

  @Test func `a copy that a person covered names what it was made from; a text needs none`() throws {
    try Binary.withShippedRecords { binary in
      try binary.write("The answer of the ministry, with a name.", to: "first")
      try binary.write("The answer of the ministry.", to: "covered")
      let first = binary.digests(try binary.attach("first"))
      #expect(first.count == 1)
      let covered = try binary.attach("covered", ["--redacted-of", String(first[0].prefix(10))])
      #expect(covered.status == 0 && covered.output.contains("redacted"), "\(covered.complaint)")
      #expect(try binary.attach("first").status == 64)
      #expect(try binary.attach("covered", ["--redacted-of", "ffff"]).status == 66)
      let listed = try binary.run(["evidence", "attachments", name])
      #expect(listed.output.contains(first[0].prefix(12)) && listed.output.contains("redacted"))
      let detach = ["evidence", "detach", name, first[0], "--because", "another entry"]
      #expect(try binary.run(detach).status == 64)
      #expect(try binary.run(detach + ["--yes"]).output.contains("detached"))
      #expect(try binary.run(["evidence", "attachments", name]).complaint.contains("No files"))
      #expect(try binary.run(["undo", "--yes"]).complaint.contains("evidence detach"))
      #expect(try binary.run(["journal", "verify"]).status == 0)
    }
  }

  @Test func `of text says on which lines something points to a person, and keeps it inside`() throws {
    try Binary.withShippedRecords { binary in
      try binary.write("Figures.\nAsk at 0555 12 34 56.\n", to: "call.txt")
      let attached = try binary.attach("call.txt", ["--warnings-because", "It was published."])
      #expect(attached.status == 0, "\(attached.complaint)")
      #expect(attached.complaint.contains("line 2: looks like a telephone number"), "\(attached.complaint)")
      #expect(!attached.complaint.contains("0555") && attached.complaint.contains("--redacted-of"))
      let digest = binary.digests(attached)[0]
      #expect(try binary.extract(digest, to: "out", "public").status == 77)
      let inside = try binary.extract(digest, to: "out", "internal")
      #expect(inside.status == 0 && inside.complaint.contains("line 2: looks like"), "\(inside.complaint)")
      #expect(try !binary.say("report progress KGZ-2019").contains(digest.prefix(12)))
    }
  }

  @Test func `of text with a name goes out when somebody said why it may stand`() throws {
    try Binary.withShippedRecords { binary in
      try binary.write("The broker Nurlan Mambetov was fined.\n", to: "court.txt")
      let inside = try binary.attach("court.txt")
      #expect(inside.complaint.contains("line 1: may point to a person"), "\(inside.complaint)")
      #expect(inside.complaint.contains("--warnings-because"))
      let digest = binary.digests(inside)[0]
      #expect(try binary.extract(digest, to: "out", "partners").status == 77)
      try binary.say("evidence detach \(name) \(digest) --because again --yes")
      let open = try binary.attach("court.txt", ["--warnings-because", "A published judgment."])
      #expect(open.status == 0 && !open.complaint.contains("internal"), "\(open.complaint)")
      #expect(try binary.say("journal log --limit 1").contains("may stand: A published judgment."))
      #expect(try binary.extract(digest, to: "out", "public").status == 0)
      let report = try binary.say("report progress KGZ-2019")
      #expect(report.contains("\(name): \(digest.prefix(12))"))
      #expect(try binary.say("report progress KGZ-2019 --table evidence").contains(digest))
      #expect(try binary.say("report progress KGZ-2019 --format json").contains(digest))
    }
  }

  @Test func `does not name in its custody what is above the audience`() throws {
    try Binary.withShippedRecords { binary in
      try #require(Data(base64Encoded: Hiding.png)).write(to: binary.folder.appending(path: "shot.png"))
      try binary.shell("exiftool -q -overwrite_original -Comment=QUOKKA shot.png")
      let digests = binary.digests(try binary.attach("shot.png"))
      #expect(digests.count == 2)
      for more in ["", " --json"] {
        let open = try binary.say("evidence custody \(name)\(more)")
        #expect(open.contains(digests[1]) && !open.contains(digests[0].prefix(12)), "\(open)")
        let inside = try binary.say("evidence custody \(name) --audience internal\(more)")
        #expect(inside.contains(digests[1]) && inside.contains(digests[0]))
      }
      #expect(try binary.say("journal log --limit 1").contains("evidence custody"))
    }
  }

  @Test(arguments: ["ky", "ru", "en"])
  func `tells its story in every language`(language: String) throws {
    try Binary.withShippedRecords { binary in
      try binary.write("Words.", to: "words.txt")
      #expect(try binary.attach("words.txt", ["--language", language]).status == 0)
      let said = try binary.run(["evidence", "custody", name, "--language", language])
      #expect(said.status == 0 && said.output.contains(Self.digestOfWords), "\(said.output)")
      let json = try binary.run(["evidence", "custody", name, "--json"]).output
      #expect(json.contains("\"received\"") && json.contains("\"attached\""))
      #expect(try binary.run(["evidence", "custody", "KGZ-2019-N999"]).status == 66)
    }
  }

  // As sha256sum prints it.
  private static let digestOfWords = "44dcebcdcc564a642123c985ea211a70d843bbb02df908a1a46172c4ca15c11f"

  @Test(arguments: Kills.rounds)
  func `that is killed leaves all of the file or nothing`(round: Int) throws {
    try Binary.withShippedRecords { binary in
      // No text, which would be looked through first.
      try Data(repeating: 0x81 + UInt8(round % 26), count: 24_000_000).write(
        to: binary.folder.appending(path: "large.txt"))
      try binary.kill(["evidence", "attach", name, "large.txt"], within: 0..<1.8, round: round)
      let verified = try binary.run(["journal", "verify"])
      #expect(verified.status == 0, "\(verified.complaint)")
      let listed = try binary.run(["evidence", "attachments", name, "--json"]).output
      let count = verified.output.prefix { $0.isNumber }
      #expect(listed.contains("24000000") == (count == "\(Shipped.count + 1)"), "\(count): \(listed)")
    }
  }
}
