import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `The gallery of faults` {
  @Test(arguments: Fault.texts + Fault.fields + Fault.records + Fault.lines + Fault.tables)
  func `is told with file, line, what is wrong, and what to do`(fault: Fault) throws {
    let folder = try Folder()
    try folder.write(Data(fault.bytes), to: fault.file)
    let store = try RegistryStore(inMemoryWith: .repeatable())
    let files = try folder.files()
    let outcome = try store.importing(files, author: "Aigul", reason: nil, dryRun: true)
    let said = outcome.problems.kept.map { $0.said.replacing("\(folder.path)/", with: "") }
    #expect(said == fault.said)
  }

  @Test func `has every fault once, and says something of each`() {
    let all = Fault.texts + Fault.fields + Fault.records + Fault.lines + Fault.tables
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(
      all.allSatisfy { !$0.said.isEmpty && $0.said.allSatisfy { $0.contains(": ") && $0.contains("; ") } })
  }
}
