import Foundation
import Registry
import Testing

/// The real programs make the files, and others read them.
@Suite(.serialized)
struct `Files for paper and for Word` {
  private static let day = ["--as-of", "2025-12-31"]

  @Test(.enabled(if: Programs.there("weasyprint", "pdftotext", "pdfinfo")), arguments: Language.allCases)
  func `have a tier-risk memo of two pages and an annex as PDF, the same bytes twice`(language: Language)
    throws
  {
    try Binary.withShippedRecords { binary in
      let report = ["report", "tier-risk", "KGZ-2026", "--language", language.rawValue] + Self.day
      try made(binary.run(report + ["-o", "one.pdf"]))
      try made(binary.run(report + ["-o", "two.pdf"]))
      #expect(try binary.bytes("one.pdf") == binary.bytes("two.pdf"))
      let annex = ["ky": "Тиркеме", "ru": "Приложение", "en": "Annex"][language.rawValue] ?? ""
      let firstTwo = try Programs.run("pdftotext", ["-l", "2", binary.path("one.pdf"), "-"])
      let third = try Programs.run("pdftotext", ["-f", "3", "-l", "3", binary.path("one.pdf"), "-"])
      #expect(firstTwo.contains("1. ") && firstTwo.contains("7. "), "section 7 is not on the first two pages")
      #expect(!firstTwo.contains("\(annex):") && third.contains(annex))
      #expect(try Programs.run("pdfinfo", [binary.path("one.pdf")]).contains("A4"))
    }
  }

  @Test(.enabled(if: Programs.there("pandoc", "rsvg-convert", "unzip")), arguments: Language.allCases)
  func `have headings, tables and drawings in Word, the same bytes twice`(language: Language) throws {
    try Binary.withShippedRecords { binary in
      let report = ["report", "progress", "KGZ-2025", "--language", language.rawValue] + Self.day
      try made(binary.run(report + ["-o", "one.docx"]))
      try made(binary.run(report + ["-o", "two.docx"]))
      #expect(try binary.bytes("one.docx") == binary.bytes("two.docx"))
      let read = try Programs.run("pandoc", ["-f", "docx", "-t", "html", binary.path("one.docx")])
      let html = try binary.run(report + ["--format", "html"]).output
      for element in ["<h1", "<table", "<img"] {
        #expect(read.components(separatedBy: element).count > 5, "\(element)")
      }
      #expect(read.components(separatedBy: "<table").count == html.components(separatedBy: "<table").count)
      #expect(read.components(separatedBy: "<img").count == html.components(separatedBy: "<svg").count)
    }
  }

  @Test(.enabled(if: Programs.there("pandoc", "rsvg-convert", "unzip")))
  func `name nothing in Word that is not there, and number the pages that are turned`() throws {
    try Binary.withShippedRecords { binary in
      try made(binary.run(["report", "progress", "KGZ-2019", "-o", "one.docx"] + Self.day))
      let body = try Programs.run("unzip", ["-p", binary.path("one.docx"), "word/document.xml"])
      let parts = try Programs.run("unzip", ["-p", binary.path("one.docx"), "word/_rels/document.xml.rels"])
      let named = Set(body.matches(of: /r:(?:id|embed)="([^"]+)"/).map { String($0.output.1) })
      let known = Set(parts.matches(of: /Id="([^"]+)"/).map { String($0.output.1) })
      #expect(named.subtracting(known).isEmpty)
      #expect(body.contains("w:orient=\"landscape\""))
      let footers = Set(body.matches(of: /footerReference[^>]*r:id="([^"]+)"/).map { String($0.output.1) })
      #expect(footers.count == 1)
      #expect(
        parts.matches(of: /<Relationship [^>]*>/).contains { part in
          part.output.contains("footer") && footers.contains { part.output.contains("Id=\"\($0)\"") }
        })
      #expect(body.contains("w:tblHeader"))
    }
  }

  @Test(.enabled(if: Programs.there("weasyprint", "pdftoppm")))
  func `put ink on every page and none beyond its edge`() throws {
    try Binary.withShippedRecords { binary in
      try made(
        binary.run(["report", "history", "KGZ-2019-06", "-o", "one.pdf", "--language", "ky"] + Self.day))
      _ = try Programs.run("pdftoppm", ["-r", "40", "-gray", binary.path("one.pdf"), binary.path("page")])
      let pages = try binary.names().filter { $0.hasPrefix("page") }
      #expect(pages.count > 1)
      for page in pages {
        let picture = try #require(GrayPicture(try binary.bytes(page)))
        #expect(picture.inkShare > 0.001, "\(page) is empty")
        #expect(picture.inkAtTheEdge == 0, "\(page) is cut")
      }
    }
  }

  @Test(arguments: [("pdf", "weasyprint"), ("docx", "pandoc")])
  func `are refused with the line that installs what is missing`(kind: String, package: String) throws {
    try Binary.withShippedRecords { binary in
      try FileManager.default.createDirectory(atPath: binary.path("bin"), withIntermediateDirectories: true)
      let outcome = try binary.run(
        ["report", "progress", "KGZ-2019", "-o", "report.\(kind)"] + Self.day,
        environment: ["PATH": binary.path("bin")])
      #expect(outcome.status == 73)
      #expect(outcome.complaint.contains("sudo apt-get install \(package)"))
      #expect(try !binary.names().contains("report.\(kind)"))
    }
  }

  @Test func `are never written to a terminal`() throws {
    try Binary.withShippedRecords { binary in
      let outcome = try binary.run(["report", "progress", "KGZ-2019", "--format", "pdf"])
      #expect(outcome.status == 64 && outcome.complaint.contains("-o"))
    }
  }

  private func made(_ outcome: Binary.Outcome) throws {
    try #require(outcome.status == 0, "\(outcome.complaint)")
  }
}

/// Programs that read what ours had made.
enum Programs {
  static func there(_ names: String...) -> Bool {
    names.allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }
  }

  static func run(_ name: String, _ arguments: [String]) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/\(name)")
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}

/// A picture as `pdftoppm -gray` writes it.
private struct GrayPicture {
  private let width, height: Int
  private let dots: [UInt8]

  init?(_ bytes: Data) {
    let parts = bytes.prefix(40).split(maxSplits: 4, omittingEmptySubsequences: true) { $0 == 10 || $0 == 32 }
    guard parts.count == 5, let width = Int(String(decoding: parts[1], as: UTF8.self)),
      let height = Int(String(decoding: parts[2], as: UTF8.self))
    else { return nil }
    (self.width, self.height, dots) = (width, height, Array(bytes.suffix(width * height)))
  }

  var inkShare: Double { Double(dots.count { $0 < 128 }) / Double(dots.count) }

  var inkAtTheEdge: Int {
    dots.indices.count { place in
      dots[place] < 128 && (place % width < 3 || place % width >= width - 3 || place < 3 * width)
    }
  }
}
