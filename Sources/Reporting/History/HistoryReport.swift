public import Registry

/// A recommendation's whole life over all the years: facts and stable keys, worded by a phrasebook.
public struct HistoryReport: Encodable, Sendable {
  let format = "recommendation-history 1"
  let cover: HistoryCover
  let lists: [ListWording]
  let asks: Asks
  let findings: [AskHistory]
  /// What the authorities said, oldest first.
  let claims: [RecommendationSheet.ClaimSheet]
  /// How we read the Reports, oldest first.
  let readings: [RecommendationSheet.ReadingSheet]
  let evidence: [PeriodEvidence]
  let register: Register
  let colophon: Colophon

  /// Nothing if there is no such recommendation in the snapshot.
  public init?(of id: RecommendationID, in snapshot: RegistrySnapshot) {
    guard let recommendation = snapshot.records.recommendations[id] else { return nil }
    let life = Life(of: id, in: snapshot)
    cover = HistoryCover(recommendation, in: snapshot)
    lists = life.lists.map { ListWording(of: life, in: $0) }
    asks = Asks(life.requests, in: life.lists, snapshot)
    findings = asks.rows.map { AskHistory($0, in: snapshot) }
    claims = snapshot.history(ofLine: id, on: .claim).compactMap(snapshot.claimSheet)
    readings = snapshot.history(ofLine: id, on: .reportReading).compactMap(snapshot.readingSheet)
    evidence = PeriodEvidence.all(of: life, in: snapshot)
    colophon = Colophon(snapshot)
    let cited = [
      findings.flatMap(\.findings).flatMap(\.evidence), claims.flatMap(\.evidence),
      readings.flatMap(\.evidence), evidence.flatMap(\.entries).map(\.id),
    ]
    register = Register(citing: Set(cited.joined()), in: snapshot)
  }

  /// Of the latest Report that was read.
  var lastReadings: [RecommendationSheet.ReadingSheet] {
    readings.filter { $0.edition == readings.map(\.edition).max() }
  }
}
