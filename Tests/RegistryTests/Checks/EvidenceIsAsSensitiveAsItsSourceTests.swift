import Registry
import Samples
import Testing

struct `Evidence is as sensitive as its source` {
  private func faults(_ entry: Sensitivity, on source: Sensitivity) -> [String] {
    let records = Sample.complete(
      with: .source(Sample.source("KGZ-S-1").at(source)),
      .evidence(Sample.evidence("KGZ-2019-N009", source: "KGZ-S-1", sensitivity: entry)))
    return records.faults
  }

  @Test(arguments: [
    (Sensitivity.public, Sensitivity.restricted), (.partners, .sealed), (.restricted, .sealed),
  ])
  func `an entry more open than what it rests on is refused`(entry: Sensitivity, source: Sensitivity) {
    #expect(faults(entry, on: source) == ["evidence-is-as-sensitive-as-its-source at evidence KGZ-2019-N009"])
  }

  @Test(arguments: [(Sensitivity.public, Sensitivity.public), (.sealed, .public), (.restricted, .restricted)])
  func `one that is as sensitive, or more, is not`(entry: Sensitivity, source: Sensitivity) {
    #expect(faults(entry, on: source) == [])
  }
}
