public import Registry

/// What became of an edition's recommendations: facts and stable keys, worded by a phrasebook.
public struct ProgressReport: Encodable, Sendable {
  let format = "progress-report 1"
  let cover: Cover
  let onePage: OnePage
  let judging: Judging
  let overview: [OverviewRow]
  /// Of all lists up to this one.
  let asks: Asks
  let recommendations: [RecommendationSheet]
  let threePs: ThreePs
  let figures: Figures
  let whatChanged: WhatChanged
  let missing: Missing
  let register: Register
  let commentaries: [CommentarySheet]
  let colophon: Colophon

  /// What changed is told since a day: the one given, else the standard one.
  public init(_ snapshot: RegistrySnapshot, since day: ComparisonDay? = nil) {
    let since = day ?? ComparisonDay.standard(for: snapshot)
    cover = Cover(snapshot)
    onePage = OnePage(snapshot, since: since)
    judging = Judging(snapshot)
    recommendations = snapshot.recommendations.map { RecommendationSheet($0, in: snapshot) }
    overview = recommendations.map { OverviewRow($0, in: snapshot) }
    asks = Asks(snapshot)
    threePs = ThreePs(snapshot)
    figures = Figures(snapshot)
    whatChanged = WhatChanged(since: since, asks: asks, in: snapshot)
    missing = Missing(snapshot)
    register = Register(snapshot)
    commentaries = CommentarySheet.all(on: snapshot.edition.id, ofMemo: false, in: snapshot)
    colophon = Colophon(snapshot)
  }
}
