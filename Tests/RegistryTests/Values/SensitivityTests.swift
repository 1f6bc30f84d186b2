import Registry
import Testing

struct `Sensitivity of entries` {
  @Test func `it rises from public to sealed`() {
    #expect(Sensitivity.allCases.shuffled().sorted() == [.public, .partners, .restricted, .sealed])
  }
}
