import Registry
import Scoring

extension Phrasebook {
  /// Said in a tier-risk memo.
  struct Memo: Translated {
    let title: String
    let headings: Headings
    let bottomLine: BottomLine
    let clock: Clock
    let drivers: Drivers
    let standards: Standards
    let openings: Openings
    let unknowns: Unknowns
    let record: Record
    let annex: Annex

    struct Headings: Sendable {
      let bottomLine, clock, drivers, standards, openings, unknowns, record, annex: String
    }

    struct BottomLine: Sendable {
      /// Tiers that are open, and whether the Watch List is so by a waiver alone.
      let open: @Sendable (_ tiers: [String], _ byWaiver: Bool) -> String
      /// Tiers that are open whatever came of a year that is not entered.
      let hangsOn: @Sendable (_ year: Int) -> String
      let likeliest: @Sendable (_ tier: String, _ share: String, _ range: String, _ word: String) -> String
      let falling: @Sendable (_ tier: String, _ share: String, _ range: String, _ word: String) -> String
      let cannotFall: String
      let confidence: String
      let level: Words<Confidence>
      /// In the country itself: right, years, right by the tier of the year before; from coded summaries.
      let coded: @Sendable (_ right: Int, _ of: Int, _ sameTier: Int) -> String
      /// From evidence published before each Report.
      let forecast: @Sendable (_ right: Int, _ of: Int, _ sameTier: Int) -> String
      /// So many of those years without any known area.
      let unknowing: @Sendable (_ years: Int) -> String
      let noOwnYears: String
      let elsewhere: @Sendable (_ accuracy: String, _ sameTier: String) -> String
      let columns: [String]
      /// An outcome of a year that is not entered, with its share.
      let ifBefore: @Sendable (_ year: Int, _ outcome: String, _ share: String) -> String
      /// Of many outcomes.
      let overAll: String
      let branchesRule: String
    }

    struct Clock: Sendable {
      let placements: String
    }

    struct Drivers: Sendable {
      let rule: String
      let period: @Sendable (_ year: Int, _ movability: Reporting.Drivers.Movability, _ day: String) -> String
      let columns: [String]
      let course: Words<Course>
      /// Percentage points for a higher tier and for a lower one.
      let effect: @Sendable (_ higher: String, _ lower: String) -> String
      let movable: Words<Reporting.Drivers.Movability>
      let nothing: @Sendable (_ year: Int) -> String
    }

    struct Standards: Sendable {
      let presumed: String
      let rule: String
      let columns: [String]
      /// Criteria with a finding and no evidence of the period.
      let onlyFindings: @Sendable (_ criteria: [String]) -> String
      let unseen: @Sendable (_ criteria: [String]) -> String
      let noCourse: String
    }

    struct Openings: Sendable {
      let precedents: @Sendable (_ tier: String, _ rose: Int, _ fell: Int) -> String
      let columns: [String]
      let noRise: String
      let noLead: String
      let safeguards: String
      let safeguard: Words<Safeguard>
      let worse: String
      let worsening: Words<Worsening>
    }

    struct Unknowns: Sendable {
      /// Named where they are few.
      let areas: @Sendable (_ count: Int, _ names: [String]) -> String
      let uncounted: @Sendable (_ reason: String) -> String
      let standing: Words<EffortEntry.Standing>
      let undated: String
      let publishedLater: @Sendable (_ entries: Int) -> String
      let afterPeriod: @Sendable (_ entries: Int) -> String
      let disagreement: String
      let noDisagreement: String
      let presumption: @Sendable (_ criteria: [String]) -> String
    }

    struct Record: Sendable {
      let intro: @Sendable (_ cases: Int, _ placements: Int, _ tried: String, _ learned: String) -> String
      let columns: [String]
      let trial: Words<TrackRecord.Trial>
      let way: Words<ForecastWay>
      let own: @Sendable (_ country: String) -> String
      let ownColumns: [String]
      let total: String
      let ownNote: String
      let detailNote: String
      /// Of a country whose cases the method was fitted to.
      let tookPart: String
      let limits: [String]
    }

    struct Annex: Sendable {
      let tree: @Sendable (_ year: Int) -> String
      let state: Words<ClockState>
      let law: @Sendable (_ years: String, _ state: String, _ down: Int, _ stay: Int, _ up: Int) -> String
      let entry: @Sendable (_ better: String, _ worse: String) -> String
      let questions: String
      let question: Words<StatutoryDecision.Question>
      let asked: @Sendable (_ question: String, _ section: String) -> String
      let flips: String
      let flipColumns: [String]
      /// Areas of which nothing is known weigh alike.
      let eachUnknown: @Sendable (_ areas: Int) -> String
      let words: String
      let meaning: Words<Likelihood>
      let confidence: Words<Confidence>
      let parameters: String
      let method, digestOfCases, digestOfPlacements, cases, draws, down, up: String
      let parameterNames: String
      let about: String
    }
  }
}
