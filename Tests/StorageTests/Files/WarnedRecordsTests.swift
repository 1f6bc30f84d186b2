import Registry
import Samples
import Testing

@testable import Storage

struct `Names that an import knows` {
  private static let name = "Aigul Karimova"
  private static let source = Record.source(Sample.source())

  @Test func `are those of the registry, but for one that gives way to another`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    _ = try store.take(RecordSet([Self.source, Self.body(Self.name)]))
    #expect(try outcome(of: [Self.entry("KGZ-2019-N001")], into: store).problems.isEmpty)
    let records = [Self.entry("KGZ-2019-N002"), Self.body("Centre")]
    #expect(try outcome(of: records, into: store).problems.kept.map(\.line).first == 1)
  }

  @Test func `are also those that come behind the texts that hold them`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    let records = [Self.source, Self.entry("KGZ-2019-N001"), Self.body(Self.name)]
    #expect(try outcome(of: records, into: store).problems.isEmpty)
  }

  @Test func `need no answer from where they are known`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    let names = ["KGZ-2019-N001", "KGZ-2019-N002"]
    let records = [Self.source, Self.entry(names[0]), Self.body(Self.name), Self.entry(names[1])]
    #expect(try outcome(of: records, because: "it is published", into: store).written)
    let reasons = try names.map { try store.log(of: RecordKey(.evidence, $0), limit: 1)[0].header.reason }
    #expect(reasons == ["r; warned of, may stand: it is published", "r"])
  }

  private static func body(_ name: String) -> Record {
    .body(Body(id: Sample.text("KGZ-centre", BodyID.init), name: Sample.words(name)))
  }

  private static func entry(_ id: String) -> Record {
    .evidence(Sample.evidence(id, fact: Sample.words("The study of \(name) was published.")))
  }

  private func outcome(
    of records: [Record], because: String? = nil, into store: RegistryStore
  ) throws -> ImportOutcome {
    let folder = try Folder()
    try folder.write(records.map { RecordLines.write([$0]) }.joined(), to: "rows.jsonl")
    return try store.importing(folder.files(), author: "Aigul", reason: "r", warningsBecause: because)
  }
}
