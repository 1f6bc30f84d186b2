import Registry

extension Phrasebook {
  struct Overview: Translated {
    let columns: [String]
    let yearsNote: String
    let divergence: Words<Divergence>
    let divergenceNote: String
    let mixed: String
    /// Before the body that has a former one's work.
    let now: String
  }

  /// Said in the pages of one recommendation.
  struct Sheet: Translated {
    let recommendation: @Sendable (Int) -> String
    /// A recommendation, or an element with the recommendation that it belongs to.
    let subject: @Sendable (SubjectID) -> String
    let form: String
    let nature: String
    let natureName: Words<Nature>
    let themes: String
    let lead: String
    let supporting: String
    let relation: Words<LineageRelation>
    /// In an earlier list or a later one, and how the two are related.
    let kin: @Sendable (Bool, RecommendationID, String) -> String
    /// As a recommendation of another list.
    let askedAs: @Sendable (RecommendationID) -> String
    let reading: String
    let claim: String
    /// What is known, counted once.
    let evidence: String
    /// Before entries that contradict, where something is claimed or found.
    let against: String
    /// Beside a finding whose evidence has been graded lower since.
    let onTooLittle: String
    let baseline: String
    /// Entries from before the reporting period.
    let earlier: String
    let progress: String
    let whole: String
    let approvedBy: @Sendable (String) -> String
    let reviewedOn: @Sendable (String) -> String
    let trend: String
    /// For the period of the Report of a year.
    let ratedFor: @Sendable (Int) -> String
    let decidedBy: @Sendable ([String]) -> String
    let decidedAsWhole: String
    let unknown: @Sendable ([String]) -> String
    let raised: String
    let side: Words<Side>
    let essential: String
    let notEssential: String
    /// Before the finding that stands today.
    let now: String
    let neverClosed: String
    let nextStep: String
  }
}
