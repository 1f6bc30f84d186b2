import ArgumentParser
import Registry
import Reporting
import Storage

struct PlacementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "placement", abstract: "The tiers in which the State Department placed countries.",
    subcommands: [List.self, Set.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists placements, by country and year.",
      discussion: """
        Tiers: 1, 2, 2WL (Watch List), 3, SC (special case).

        Examples:
          tierwatch placement list KGZ
          tierwatch placement list --year 2025 --json
        """)

    @Argument(help: "Only this country, such as KGZ.", transform: CountryCode.argument) var country:
      CountryCode?
    @Option(help: "Only this report year.") var year: Int?
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print the records as JSON.") var json = false

    func run() throws {
      let listed = try registry.forReading().records(of: country, kinds: [.placement]).placements.values
        .filter {
          (country == nil || $0.edition.country == country) && (year == nil || $0.edition.year == year)
        }
        .sorted { $0.edition < $1.edition }
      if json { return try Terminal.tell(Record.json(listed.map(Record.placement))) }
      let words = TerminalWords.of(language.resolved)
      guard !listed.isEmpty else { return Terminal.remark(words.states.nothingListed) }
      let heads = words.placements
      let rows = listed.map { placement in
        [
          placement.edition.text, placement.tier.words(in: language.resolved),
          placement.waiver?.words(in: language.resolved) ?? "–",
          placement.basis.words(in: language.resolved), placement.source?.text ?? "–",
        ]
      }
      Terminal.tell(
        TextTable(heads: [heads.edition, heads.tier, heads.waiver, heads.basis, heads.source], rows: rows)
          .text(width: Terminal.width))
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Records or corrects the placement of one edition.",
      discussion: """
        What is not given stays as it was; a new placement has the basis 'full' unless you say otherwise.

        Examples:
          tierwatch placement set KGZ-2026 2WL --waiver yes
          tierwatch placement set KGZ-2026 2 --source KGZ-TIP-2026
        """)

    @Argument(help: "Such as KGZ-2026.", transform: EditionID.argument) var edition: EditionID
    @Argument(help: "1, 2, 2WL, 3 or SC.") var tier: Tier
    @Option(help: "Whether a Watch List year rests on a waiver: yes, no or inferred.") var waiver: Waiver?
    @Option(help: "How complete the list was: full, partial or watch-list-only.") var basis: PlacementBasis?
    @Option(help: "Where it says so: a link, a document, or a recorded source.") var source: String?
    @OptionGroup var writing: WritingOptions

    func run() throws {
      let (author, store) = try writing.begin()
      let records = try store.records(of: edition.country)
      let old = records.placements[edition]
      let place = try writing.place(source, of: edition, among: records)
      let placement = Placement(
        edition: edition, tier: tier, basis: basis ?? old?.basis ?? .full,
        waiver: waiver ?? (old?.tier == tier ? old?.waiver : nil),
        source: place?.source.id ?? old?.source)
      try writing.keep(
        .placement(placement), with: place, of: edition, in: store, author: author,
        reason: "placement of \(edition)")
    }
  }
}
