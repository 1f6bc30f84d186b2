import Registry
import Samples
import Testing

@testable import Storage

private let key = RecordKey(.evidence, "KGZ-2019-N010")

struct `Settling a conflict` {
  private let bundles: Bundles
  private let osh, bishkek: RegistryStore

  init() throws { (bundles, osh, bishkek) = try Bundles.ofTwoOffices() }

  private func evidence(_ words: String) -> Registry.Record {
    .evidence(Sample.evidence(key.name, fact: Sample.words(words)))
  }

  @Test func `asks the guard of the version that is to hold, and keeps the answer in the journal`() throws {
    let words = "The broker Nurlan Mambetov was fined."
    try osh.keep([evidence(words)], author: "Gulnara", reason: "r", warningsBecause: "it was published")
    for number in 0..<5 { try bishkek.keep(.body(Sample.body("KGZ-later-\(number)"))) }
    try bishkek.keep(evidence("A broker was fined."))
    try bundles.make("bishkek", from: bishkek, by: 2)
    try bundles.merge("bishkek", into: osh)
    let named = try #require(try osh.conflict(over: key)?.versions.first)
    #expect(named.record?.evidence?.fact == Sample.words(words))
    func settle(_ because: String? = nil) throws {
      try osh.settle(
        key, keeping: named.header.id.text, author: "Aigul", reason: "asked both", warningsBecause: because)
    }
    let refused = #expect(throws: RecordsRefused.self) { try settle() }
    #expect(refused?.isWarning == true)
    #expect(try osh.conflict(over: key) != nil)
    try settle("the court's page names him")
    #expect(try osh.record(key) == named.record)
    #expect(try osh.log(of: key, limit: 1).first?.header.reason.contains("court's page") == true)
  }

  @Test func `is left to who can read all, where a version came without content`() throws {
    _ = try osh.setPassphrase("five plain words in a row", author: "Aigul")
    try osh.keep(.evidence(Sample.evidence(key.name, sensitivity: .restricted)))
    try bishkek.keep(evidence("amended"))
    try bundles.make("public", from: osh, for: .public)
    try bundles.merge("public", into: bishkek)
    let own = try #require(try bishkek.conflict(over: key)?.versions.first { $0.record != nil })
    #expect(throws: SettlementRefused.withheld(key.name)) {
      try bishkek.settle(key, keeping: own.header.id.text, author: "Bakyt", reason: "mine")
    }
  }
}
