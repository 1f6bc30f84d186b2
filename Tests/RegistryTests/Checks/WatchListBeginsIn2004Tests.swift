import Registry
import Samples
import Testing

struct `Watch List begins in 2004` {
  @Test(arguments: [
    ("KGZ-2003", Tier.watchList, ["watch-list-begins-in-2004 at placement KGZ-2003"]), ("KGZ-2003", .two, []),
    ("KGZ-2004", .watchList, []),
  ])
  func `no country was on it before`(edition: String, tier: Tier, faults: [String]) {
    let records = Sample.complete(with: .placement(Sample.placement(edition, tier)))
    #expect(records.faults(of: "watch-list-begins-in-2004") == faults)
  }
}
