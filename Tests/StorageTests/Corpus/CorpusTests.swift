import Foundation
import Testing

/// What the fuzzer found worth keeping: inputs that take new ways through a parser, and those that once broke one.
struct `The corpus of the fuzzer` {
  @Test(arguments: Trial.all.map(\.name))
  func `breaks no parser`(name: String) throws {
    let trial = try #require(Trial.all.first { $0.name == name })
    let inputs = try FileManager.default.contentsOfDirectory(atPath: Self.folder + name).sorted()
    #expect(inputs.count > 10)
    for input in inputs {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)\(name)/\(input)"))
      do {
        try trial.run(Array(bytes))
      } catch {
        Issue.record("\(name)/\(input): \(error)")
      }
    }
  }

  @Test func `has a folder for every parser, and none besides`() throws {
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: Self.folder)) == Set(Trial.all.map(\.name)))
  }

  private static let folder = #filePath.replacing(
    "StorageTests/Corpus/CorpusTests.swift", with: "Fuzz/corpus/")
}
