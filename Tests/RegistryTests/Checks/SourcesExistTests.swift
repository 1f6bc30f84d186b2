import Registry
import Samples
import Testing

struct `Sources exist` {
  @Test(arguments: [
    (record: Record.evidence(Sample.evidence(source: "KGZ-none")), key: "evidence KGZ-2019-N009"),
    (.edition(Sample.edition("KGZ-2018", source: "KGZ-none")), "edition KGZ-2018"),
    (.placement(Sample.placement("KGZ-2018", source: "KGZ-none")), "placement KGZ-2018"),
  ])
  func `a source of evidence, edition or placement is recorded`(record: Record, key: String) {
    #expect(Sample.complete(with: record).faults == ["sources-exist at \(key)"])
  }

  @Test(arguments: [
    Record.edition(Sample.edition("KGZ-2018", source: nil)),
    .placement(Sample.placement("KGZ-2018", source: nil)),
  ])
  func `an edition or a placement may have none`(record: Record) {
    #expect(Sample.complete(with: record).faults == [])
  }
}
