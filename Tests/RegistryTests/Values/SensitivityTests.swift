import Registry
import Testing

struct `Sensitivity of entries` {
  @Test func `it rises from public to sealed`() {
    #expect(Sensitivity.allCases.shuffled().sorted() == [.public, .partners, .restricted, .sealed])
  }

  @Test(arguments: EvidenceKind.allCases)
  func `failing a choice, only a law, report or news with a link is public`(kind: EvidenceKind) {
    let open: [EvidenceKind] = [.law, .report, .news]
    #expect(
      Sensitivity.standard(for: kind, link: "https://example.org")
        == (open.contains(kind) ? .public : .restricted))
    #expect(Sensitivity.standard(for: kind, link: nil) == .restricted)
  }
}
