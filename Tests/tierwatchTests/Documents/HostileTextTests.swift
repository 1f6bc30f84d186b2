import Foundation
import Registry
import Reporting
import Samples
import Testing

/// Records whose every text tries to be something else.
struct `Hostile text in every field` {
  private static let hostile =
    #"<script>alert(1)</script> "quoted' & ]]> </td></table> | `x` *y* [z](javascript:alert(2))"#
  private static let longWord = String(repeating: "ң", count: 10_000)

  private static let commands: [[String]] = [
    ["progress", "KGZ-2025"], ["history", "KGZ-2025-01"], ["tier-risk", "KGZ-2026"],
  ]

  @Test(arguments: Language.allCases)
  func `is shown as text in every document and format`(language: Language) throws {
    try Binary.inFolder { binary in
      try Self.takeUp(in: binary)
      for command in Self.commands {
        let report = ["report"] + command + ["--language", language.rawValue, "--as-of", "2025-12-31"]
        let page = PageReader(try binary.run(report + ["--format", "html"]).output)
        #expect(page.fault == nil, "\(command): \(page.fault ?? "")")
        #expect(page.count(of: "script") == 0)
        #expect(page.links.allSatisfy { !$0.hasPrefix("javascript") })
        let markdown = try binary.run(report + ["--format", "markdown"]).output
        #expect(!markdown.contains("<script>") && !markdown.contains(/[^\\]\]\(javascript/))
        let json = try binary.run(report + ["--format", "json"]).output
        #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
        #expect(try binary.run(report + ["--format", "text"]).status == 0)
      }
      #expect(
        try binary.run(["report", "progress", "KGZ-2025", "--format", "csv", "-o", "tables"]).status == 0)
      for (name, table) in try binary.tree("tables") {
        let cells = String(decoding: table, as: UTF8.self).split(separator: ",")
        #expect(cells.allSatisfy { !$0.hasPrefix("=") && !$0.hasPrefix("\"=") }, "\(name)")
      }
    }
  }

  @Test func `is shown as text in every page of a pack`() throws {
    try Binary.inFolder { binary in
      try Self.takeUp(in: binary)
      let outcome = try binary.run([
        "report", "review", "KGZ-2025", "--no-print", "-o", "pack", "--as-of", "2025-12-31",
      ])
      try #require(outcome.status == 0, "\(outcome.complaint)")
      for (path, bytes) in try binary.tree("pack") where path.hasSuffix(".html") {
        let page = PageReader(String(decoding: bytes, as: UTF8.self))
        #expect(page.fault == nil && page.count(of: "script") == 0, "\(path): \(page.fault ?? "")")
      }
    }
  }

  @Test(
    .enabled(if: Programs.there("pandoc", "rsvg-convert", "weasyprint", "pdftotext")),
    arguments: ["pdf", "docx"])
  func `is shown as text on paper and in Word`(kind: String) throws {
    try Binary.inFolder { binary in
      try Self.takeUp(in: binary)
      let outcome = try binary.run([
        "report", "history", "KGZ-2025-01", "--language", "en", "-o", "life.\(kind)",
      ])
      try #require(outcome.status == 0, "\(outcome.complaint)")
      let text =
        kind == "pdf"
        ? try Programs.run("pdftotext", [binary.path("life.pdf"), "-"])
        : try Programs.run("pandoc", ["-f", "docx", "-t", "plain", "--wrap=none", binary.path("life.docx")])
      #expect(text.contains("<script>alert(1)</script>"))
    }
  }

  /// The shipped records with hostile words behind every text, a formula before some, and a word without end.
  private static func takeUp(in binary: Binary) throws {
    try binary.run(["import"] + Shipped.folders + ["--registry", "mild.sqlite"])
    try binary.run(["export", "mild", "--format", "jsonl", "--registry", "mild.sqlite"])
    for (name, bytes) in try binary.tree("mild") {
      guard name.hasSuffix(".jsonl") else {
        try FileManager.default.createDirectory(
          atPath: (binary.path("wild/\(name)") as NSString).deletingLastPathComponent,
          withIntermediateDirectories: true)
        try bytes.write(to: URL(filePath: binary.path("wild/\(name)")))
        continue
      }
      let lines = try String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return String(decoding: try JSONSerialization.data(withJSONObject: wild(value)), as: UTF8.self)
      }
      try binary.write(lines.joined(separator: "\n") + "\n", to: "wild/\(name)")
    }
    let outcome = try binary.run(["import", "wild", "--warnings-because", "words of a test"])
    try #require(outcome.status == 0, "\(outcome.complaint.prefix(2000))")
  }

  private static func wild(_ value: Any) -> Any {
    switch value {
    case let list as [Any]: return list.map(wild)
    case let fields as [String: Any]:
      return fields.reduce(into: [String: Any]()) { result, field in
        let isText = ["en", "ru", "ky"].contains(field.key)
        result[field.key] = isText ? worded(field.value) : wild(field.value)
      }
    case _: return value
    }
  }

  private static func worded(_ value: Any) -> Any {
    if let fields = value as? [String: Any] {
      var fields = fields
      if let text = fields["text"] as? String { fields["text"] = spoilt(text) }
      return fields
    }
    return (value as? String).map(spoilt) ?? value
  }

  private static func spoilt(_ text: String) -> String {
    let long = text.utf8.count % 97 == 0 ? " \(longWord)" : ""
    return (text.utf8.count % 5 == 0 ? "=A1 " : "") + text + " " + hostile + long
  }
}
