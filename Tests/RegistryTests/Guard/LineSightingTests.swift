import Registry
import Testing

struct `What the guard sees in a file` {
  @Test(
    arguments: [
      ("Figures.\nAsk at 0555 12 34 56.\r\nMore figures.", [2], [Sighting.What.refused(.telephoneNumber)]),
      (
        "name;mail\nx;a.b@example.org\ny;c.d@example.org", [2, 3],
        [.refused(.emailAddress), .refused(.emailAddress)]
      ),
      ("<p>The broker\nNurlan Mambetov</p>", [2], [.warned(.personalName)]),
      ("She was born\non 3 March 1998.", [1], [.refused(.birthDate)]),
      ("996555\n123456\n34\n2019", [], []), ("", [], []), ("Figures of the ministry.", [], []),
    ] as [(String, [Int], [Sighting.What])])
  func `is told by line and kind, also where it goes on in the next line`(
    text: String, lines: [Int], kinds: [Sighting.What]
  ) {
    let seen = [LineSighting](in: text)
    #expect(seen.map(\.line) == lines && seen.map(\.what) == kinds, "\(seen)")
  }

  @Test(arguments: [("a.b@example.org", true), ("The broker Nurlan Mambetov was fined.", false)])
  func `is refused in records or warned of`(text: String, isRefused: Bool) {
    #expect([LineSighting](in: text).holdRefused == isRefused)
  }
}
