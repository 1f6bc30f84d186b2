import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `A file that was damaged` {
  @Test(arguments: ["Recommendations/KGZ/2019.yaml", "Evidence/KGZ/2019.yaml", "Evidence/placements.csv"])
  func `gives records or says what is wrong, and never stops the program`(name: String) throws {
    let good = try #require(try Folder(Sample.complete).contents()[name])
    let folder = try Folder()
    var outcomes = Set<Bool>()
    for seed in 0..<300 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      var bytes = Array(good)
      for _ in 0..<Int.random(in: 1...3, using: &generator) { mutate(&bytes, &generator) }
      try folder.write(Data(bytes), to: (name as NSString).lastPathComponent)
      let files = try folder.files()
      #expect(!files.records.isEmpty || !files.problems.isEmpty, "seed \(seed) gives nothing at all")
      #expect(files.problems.allSatisfy { $0.isOfForm && $0.said.contains("; ") })
      _ = try RegistryStore(inMemoryWith: .repeatable()).importing(
        files, author: "Aigul", reason: nil, dryRun: true)
      outcomes.insert(files.problems.isEmpty)
    }
    // Neither is everything refused, nor is anything accepted.
    #expect(outcomes == [true, false])
  }

  private func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &generator)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1: bytes.removeSubrange(place...)
    case 2: bytes.removeSubrange(..<place)
    case 3:
      bytes.insert(
        contentsOf: Array(
          generator.pick([
            "[", "]", "{", "}", "&a ", "*a", "!t ", ": ", "\n", "#", "\"", "'", "\t", "---\n", "- ", "? ",
          ]).utf8), at: place)
    case 4: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
    case 5:
      bytes.removeSubrange(place..<min(bytes.endIndex, place + Int.random(in: 1...40, using: &generator)))
    case _: doubleLine(at: place, in: &bytes)
    }
  }

  private func doubleLine(at place: Int, in bytes: inout [UInt8]) {
    let begin = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
    bytes.insert(contentsOf: bytes[begin..<end], at: begin)
  }
}
