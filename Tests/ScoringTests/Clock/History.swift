import Registry
import Samples
import Scoring

extension TierHistory {
  /// `2018: 2WL, 2019: 2WL, 2020: 2WL w`: a `w` says that the year rests on a waiver.
  static func sample(_ years: [Int: String]) -> TierHistory {
    TierHistory(
      country: Sample.text("KGZ", CountryCode.init),
      placements: years.map { year, words in
        let parts = words.split(separator: " ").map(String.init)
        return Placement(
          edition: Sample.text("KGZ-\(year)", EditionID.init),
          tier: Tier(rawValue: parts[0]) ?? .specialCase, basis: .full,
          waiver: parts.count > 1 ? .yes : parts[0] == "2WL" ? .no : nil)
      })
  }
}
