import Registry

extension ProgressReport {
  var reportTable: CSVTable {
    CSVTable(
      .report, of: [self],
      [
        .key("edition") { $0.cover.edition.text },
        .text("country") { $0.cover.country },
        .key("period_first") { $0.cover.period.first.iso },
        .key("period_last") { $0.cover.period.last.iso },
        .key("published") { $0.cover.published?.iso },
        .key("as_of") { $0.cover.asOf.iso },
        .key("tier") { $0.cover.tier?.rawValue },
        .key("waiver") { $0.cover.waiver?.rawValue },
        .key("audience") { $0.cover.audience.rawValue },
        .count("recommendations") { $0.cover.recommendations },
        .flag("list_complete") { $0.cover.listComplete },
        .count("elements_without_finding") { $0.cover.withoutFinding },
        .count("entries") { $0.register.entries.count },
        .count("entries_withheld") { $0.register.withheld },
        .key("method") { $0.colophon.method },
        .key("content_digest") { $0.colophon.contentDigest },
        .key("journal_head") { $0.colophon.journalHead },
      ])
  }

  var commentariesTable: CSVTable { CSVTable(commentaries, named: Table.commentaries.rawValue) }
}

extension CSVTable {
  init(_ commentaries: [CommentarySheet], named name: String) {
    self.init(
      name, of: commentaries,
      [
        .key("section") { $0.section.rawValue },
        .key("since") { $0.since.iso },
        .key("author") { $0.author },
        .text("text") { $0.text },
      ])
  }
}
