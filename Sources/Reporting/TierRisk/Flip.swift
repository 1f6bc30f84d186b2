import Registry
import Scoring

/// The chances if one area alone were another: what the estimate hangs on.
struct Flip: Encodable, Sendable {
  @ByKey var area: EffortArea
  /// As it stands; `nil` is unknown.
  let here: Double?
  /// By tier, if the area improved throughout, and if it declined throughout.
  let improved, declined: [String: Double]
}

extension Flip {
  /// Each area by itself.
  static func all(_ scene: MemoScene) -> [Flip] {
    let signs = scene.efforts.signs()
    func shares(_ area: EffortArea, _ sign: Double) -> [String: Double] {
      var other = signs
      other.areas[area] = sign
      let chances = scene.chances.chances(other)
      return Dictionary(uniqueKeysWithValues: Rung.allCases.map { ($0.tier.rawValue, chances[$0]) })
    }
    return EffortArea.allCases.map { area in
      Flip(
        area: area, here: signs.areas[area], improved: shares(area, 1), declined: shares(area, -1))
    }
  }
}
