import Foundation
import Testing

/// The script of a form that makes records, run by node as a telephone would.
struct FormScript {
  private let folder: URL

  init(of page: String, in folder: URL) throws {
    self.folder = folder
    let script = try #require(page.firstMatch(of: #/<script>\n([\s\S]*?)</script>/#)).output.1
    try Data(script.utf8).write(to: folder.appendingPathComponent("script.js"))
  }

  /// The file that is made of what was typed, with names that are the same each time.
  func lines(of typed: [[String: String]], today: String) throws -> String {
    try run(Input(form: .sample, today: today, typed: typed))
  }

  /// What is said of each value in a field, by the keys of messages.
  func problems(in field: String, with values: [String], today: String) throws -> [String] {
    let json = try run(Input(form: .sample, today: today, field: field, values: values))
    return try JSONDecoder().decode([String].self, from: Data(json.utf8))
  }

  private func run(_ input: Input) throws -> String {
    let file = folder.appendingPathComponent("input.json")
    try JSONEncoder().encode(input).write(to: file)
    return try Programs.run(
      "node",
      [
        Shipped.root.appendingPathComponent("Tests/Form/records.js").path,
        folder.appendingPathComponent("script.js").path, file.path,
      ])
  }

  private struct Input: Encodable {
    let form: Form
    let today: String
    var typed: [[String: String]]?
    var field: String?
    var values: [String]?
  }

  private struct Form: Encodable {
    let country, language: String
    let messages: [String: String]

    static let sample = Form(
      country: "KGZ", language: "ky", messages: ["unjudged": "Азырынча эч ким баалай элек."])
  }
}
