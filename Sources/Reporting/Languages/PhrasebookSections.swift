import Registry

extension Phrasebook {
  struct Cover: Translated {
    let country: String
    let edition: String
    let editionName: @Sendable (EditionID) -> String
    let period: String
    let published: String
    let cutOff: String
    let placement: String
    let noWaiver: String
    let audience: String
    let language: String
    let languageName: String
    let otherLanguage: String
    let findings: String
    let draft: String
    let partlyApproved: String
    let approved: String
    let withoutFinding: String
    let list: String
    /// So many recommendations, all of them or not.
    let listState: @Sendable (Int, Bool) -> String
  }

  struct OnePage: Translated {
    let nothingChanged: @Sendable (String) -> String
    let changed: @Sendable (Int, String) -> String
    let net: String
    let gains: String
    let losses: String
    let none: String
    let score: String
    let scoreThen: String
    /// Steps reached, steps possible, recommendations counted, those not fully known.
    let reached: @Sendable (String, Int, Int, Int) -> String
    /// Of the list and its themes.
    let wholeList: String
    let scoreColumns: [String]
    let method: String
    let linked: String
    /// Entries before publication and after it.
    let entries: @Sendable (Int, Int) -> String
    let next: String
    let noNext: String
    /// A recommendation's number, its finding, nature and side.
    let why: @Sendable (Int, String, Nature, Side?) -> String
    let columns: [String]
    let change: Words<Change>
    let totalsNow: String
    let totalsThen: String
    let ranges: String
  }

  struct Judging: Translated {
    let rollUp: String
    let scale: String
    let grades: String
    let twoGrades: String
    let reliability: String
    let credibility: String
    let rules: String
    let periodRule: @Sendable (String) -> String
    /// A day, of publication or else the end of the period.
    let baselineRule: @Sendable (String, Bool) -> String
    let claimRule: String
    /// Entries without information, figures without a value.
    let notAvailable: @Sendable (Int, Int) -> String
    let table: String
    let kind: String
    /// The column of what is not graded, or graded F or 6.
    let notJudged: String
    let total: String
  }

  struct ThreePs: Translated {
    let subject: String
    let noPrevious: String
    let ours: String
    let standards: String
    let met: Words<StandardsVerdict>
    let efforts: String
    let made: Words<EffortsVerdict>
    let increase: String
    let shown: Words<IncreaseVerdict>
    let noRecommendation: String
    /// Where the list is known only in part.
    let noneSeen: String
    let risenAlone: @Sendable ([String]) -> String
    let note: String
    let source: String
  }

  struct Missing: Translated {
    /// Within a span of days.
    let rule: @Sendable (String) -> String
    let columns: [String]
    let supply: Words<Reporting.Missing.Supply>
    let judgedByTwelve: String
    let presumed: String
    let presumption: String
    let silent: String
    let figures: String
  }

  struct Register: Translated {
    let count: @Sendable (Int) -> String
    let withheld: @Sendable (Int) -> String
    /// In which record files the entries stand.
    let files: @Sendable (_ paths: String) -> String
    let columns: [String]
    let restating: String
    /// Files that belong to entries, and how one is checked.
    let attached, checking: String
    let unjudged: String
    /// How many of the register's entries have no grade, and how many one that says that it cannot be judged.
    let unjudgedCount: @Sendable (_ ungraded: Int, _ cannotBe: Int, _ all: Int) -> String
    let ungraded, cannotBeJudged: String
    let sources: String
    let section: Words<Locator.Section>
    let page: @Sendable (Int) -> String
    let paragraph: @Sendable (Int) -> String
    let sentences: @Sendable (ClosedRange<Int>) -> String
    let item: @Sendable (Int) -> String
    let owner: String
    let publisher: String
    let kept: String
  }

  struct Colophon: Translated {
    let method: String
    let contentDigest: String
    let journalHead: String
    let noEstimate: String
  }
}
