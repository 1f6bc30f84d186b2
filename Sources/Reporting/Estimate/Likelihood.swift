/// The five words of probability, by the whole percentage that stands beside them.
enum Likelihood: String, CaseIterable, Keyed {
  /// Below 10 %.
  case veryUnlikely
  /// From 10 to 32 %.
  case unlikely
  /// From 33 to 66 %.
  case aboutEven
  /// From 67 to 90 %.
  case likely
  /// Above 90 %.
  case veryLikely

  init(_ share: Double) {
    let percent = wholePercent(share)
    self =
      percent < 10
      ? .veryUnlikely
      : percent < 33 ? .unlikely : percent < 67 ? .aboutEven : percent <= 90 ? .likely : .veryLikely
  }
}

/// `34` of 0.337.
func wholePercent(_ share: Double) -> Int { Int((share * 100).rounded()) }
