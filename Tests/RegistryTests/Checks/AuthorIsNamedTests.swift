import Registry
import Samples
import Testing

struct `Author is named` {
  @Test(arguments: ["", " ", "\t\n", "\u{a0}"])
  func `blank is no name, on every track and under a decision and a commentary`(author: String) {
    for update in [
      Sample.finding(id: "update-1", author: author), Sample.claim(id: "update-1", author: author),
    ] {
      #expect(
        Sample.complete(with: .statusUpdate(update)).faults == ["author-is-named at statusUpdate update-1"])
    }
    #expect(
      Sample.complete(with: .decision(Sample.decision(author: author))).faults
        == ["author-is-named at decision KGZ-2019-D01"])
    #expect(
      Sample.complete(with: .commentary(Sample.commentary(author: author))).faults
        == ["author-is-named at commentary KGZ-2019-overview-1"])
  }

  @Test(arguments: ["A", "Айгүл", "reader 7"])
  func `a pen-name will do`(author: String) {
    #expect(Sample.complete(with: .statusUpdate(Sample.finding(author: author))).faults == [])
  }
}
