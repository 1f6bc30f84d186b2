import Registry

/// One request in all the lists, with what was found of it.
struct Ask: Encodable, Sendable {
  /// Itself in the latest of the lists; where it was split, all its parts there.
  @ByKey var subjects: [SubjectID]
  @ByKey var titles: [LocalizedText]
  @ByKey var theme: Theme?
  /// The lists in which it stands.
  @ByKey var lists: [EditionID]
  let onLastList: Bool
  let years: [Year]
  /// The one that holds now.
  @ByKey var finding: FindingSheet?

  /// What the list and the findings of a year show of it.
  struct Year: Encodable, Sendable {
    @ByKey var edition: EditionID
    @ByKey var standing: Standing
    @ByKey var level: FindingLevel?
  }

  enum Standing: String, CaseIterable, Keyed {
    case listed
    /// The list is known only in part, and it is not in that part.
    case notVisible
    /// The whole list is known, and it is not in it.
    case notListed
  }
}

extension Ask {
  init(_ request: Request, in lists: [Edition], _ snapshot: RegistrySnapshot) {
    let last = lists.last?.id ?? snapshot.edition.id
    let (subjects, editions) = (request.latest(upTo: last), Set(request.editions))
    let recommendation = subjects.first.flatMap { snapshot.records.recommendations[$0.recommendation] }
    self.init(
      subjects: subjects, titles: subjects.compactMap(snapshot.title), theme: recommendation?.themes.first,
      lists: lists.map(\.id).filter(editions.contains), onLastList: editions.contains(last),
      years: lists.map { list in
        Year(
          edition: list.id, standing: Standing(editions.contains(list.id), in: list),
          level: snapshot.finding(of: request, in: list)?.finding?.level)
      },
      finding: request.subjects.first.flatMap(snapshot.finding)
        .flatMap { FindingSheet($0, in: snapshot) })
  }

  /// By theme, then those that stand in the last list, then the later ones before the earlier.
  var order: (Int, Int, Int, String) {
    let place = theme.flatMap(Theme.allCases.firstIndex) ?? Theme.allCases.count
    return (place, onLastList ? 0 : 1, -(lists.last?.year ?? 0), subjects.first?.text ?? "")
  }
}

extension Ask.Standing {
  init(_ listed: Bool, in list: Edition) {
    self = listed ? .listed : list.listComplete ? .notListed : .notVisible
  }
}

extension RegistrySnapshot {
  /// What an element asks, or a recommendation that has none.
  func title(of subject: SubjectID) -> LocalizedText? {
    guard let element = subject.element else {
      return records.recommendations[subject.recommendation]?.shortTitle
    }
    return records.element(element)?.title
  }
}
