import Testing
@testable import Narrative
struct `Lexicons` { @Test func `read`() { #expect(Lexicon.shipped.count == 3) } }
