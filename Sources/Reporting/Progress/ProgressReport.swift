public import Registry

/// What became of an edition's recommendations: facts and stable keys, worded by a phrasebook.
public struct ProgressReport: Encodable, Sendable {
  let format = "progress-report 1"
  let cover: Cover
  let onePage: OnePage
  let judging: Judging
  let overview: [OverviewRow]
  let recommendations: [RecommendationSheet]
  let threePs: ThreePs
  let figures: Figures
  let missing: Missing
  let register: Register
  let commentaries: [CommentarySheet]
  let colophon: Colophon

  public init(_ snapshot: RegistrySnapshot) {
    cover = Cover(snapshot)
    onePage = OnePage(snapshot)
    judging = Judging(snapshot)
    recommendations = snapshot.recommendations.map { RecommendationSheet($0, in: snapshot) }
    overview = recommendations.map { OverviewRow($0, in: snapshot) }
    threePs = ThreePs(snapshot)
    figures = Figures(snapshot)
    missing = Missing(snapshot)
    register = Register(snapshot)
    commentaries = CommentarySheet.all(in: snapshot)
    colophon = Colophon(snapshot)
  }
}
