import Registry
import Samples
import Testing

struct `Related evidence exists` {
  @Test(arguments: [
    (restates: ["KGZ-2019-N404"], corroborates: [] as [String], disagreesWith: [] as [String]),
    ([], ["KGZ-2019-N404"], []), (["KGZ-2019-N001"], ["KGZ-2019-N404"], []), ([], ["KGZ-2019-N009"], []),
    ([], [], ["KGZ-2019-N404"]), ([], [], ["KGZ-2019-N009"]),
  ])
  func `what an entry restates, corroborates or disagrees with is another one that is recorded`(
    restates: [String], corroborates: [String], disagreesWith: [String]
  ) {
    let entry = Sample.evidence(
      "KGZ-2019-N009", restates: restates, corroborates: corroborates, disagreesWith: disagreesWith)
    #expect(
      Sample.complete(with: .evidence(entry)).faults
        == ["related-evidence-exists at evidence KGZ-2019-N009"])
  }

  @Test func `an entry that restates itself is related to nothing`() {
    let records = Sample.complete(
      with: .evidence(Sample.evidence("KGZ-2019-N009", restates: ["KGZ-2019-N009"])))
    #expect(
      records.faults(of: "related-evidence-exists")
        == ["related-evidence-exists at evidence KGZ-2019-N009"])
  }
}
