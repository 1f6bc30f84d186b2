import ArgumentParser
import Registry
import Storage

extension EditionCommand {
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Records an edition, or corrects what is known of it.",
      discussion: """
        What is not given stays as it was. A new edition's list counts as known only in part until you say
        --list-complete. Its tier is a placement: see 'tierwatch placement set'.

        Examples:
          tierwatch edition set KGZ-2026 --published 2026-06-30 --increasing-efforts notShown
          tierwatch edition set KGZ-2026 --list-complete --protection increased --prosecution decreased
        """)

    @Argument(help: "Such as KGZ-2026.", transform: EditionID.argument) var edition: EditionID
    @Option(help: "The day of its publication, from which its list is open.") var published: CalendarDay?
    @Flag(inversion: .prefixedNo, help: "Every recommendation of the printed list is recorded.")
    var listComplete: Bool?
    @Option(help: "Where it stands: a link, a document, or a recorded source.") var source: String?
    @Option(help: "met or notMet.") var minimumStandards: StandardsVerdict?
    @Option(help: "made or notMade.") var significantEfforts: EffortsVerdict?
    @Option(help: "shown or notShown.") var increasingEfforts: IncreaseVerdict?
    @Option(help: "The Report's verdict: increased, maintained, decreased or mixed.") var prosecution:
      Movement?
    @Option(help: "The same, for protection.") var protection: Movement?
    @Option(help: "The same, for prevention.") var prevention: Movement?
    @OptionGroup var writing: WritingOptions

    func run() throws {
      let (author, store) = try writing.begin()
      let records = try store.records(of: edition.country)
      let place = try writing.place(source, of: edition, among: records)
      let set = set(over: records.editions[edition], source: place?.source.id)
      try writing.keep(
        .edition(set), with: place, of: edition, in: store, author: author, reason: "edition \(edition)")
    }

    private func set(over old: Edition?, source: SourceID?) -> Edition {
      Edition(
        id: edition, published: published ?? old?.published,
        listComplete: listComplete ?? old?.listComplete ?? false, source: source ?? old?.source,
        minimumStandards: minimumStandards ?? old?.minimumStandards,
        significantEfforts: significantEfforts ?? old?.significantEfforts,
        increasingEfforts: increasingEfforts ?? old?.increasingEfforts,
        prosecution: prosecution ?? old?.prosecution, protection: protection ?? old?.protection,
        prevention: prevention ?? old?.prevention)
    }
  }
}
