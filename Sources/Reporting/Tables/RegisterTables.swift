import Registry

extension Register {
  func entriesTable(_ name: String) -> CSVTable {
    CSVTable(
      name, of: entries,
      [
        .key("evidence") { $0.id.text },
        .text("fact") { $0.fact },
        .key("event") { $0.event.iso },
        .key("event_first") { $0.event.firstDay.iso },
        .key("event_last") { $0.event.lastDay.iso },
        .flag("baseline") { $0.baseline },
        .key("kind") { $0.kind.rawValue },
        .key("grade") { $0.grade?.description },
        .key("area") { $0.area?.rawValue },
        .key("direction") { $0.direction?.rawValue },
        .key("stage") { $0.stage?.rawValue },
        .list("attributed_to") { $0.attributedTo.map(\.rawValue) },
        .key("modality") { $0.modality.rawValue },
        .key("source") { $0.source.text },
        .text("source_title") { $0.sourceTitle },
        .key("published") { $0.published?.iso },
        .key("section") { $0.locator?.section?.rawValue },
        .count("paragraph") { $0.locator?.paragraph },
        .count("first_sentence") { $0.locator?.sentences?.lowerBound },
        .count("last_sentence") { $0.locator?.sentences?.upperBound },
        .count("item") { $0.locator?.item },
        .count("page") { $0.locator?.page },
        .key("level") { $0.level.rawValue },
        .list("restates") { $0.restates.map(\.text) },
        .list("attached") { $0.attached },
      ])
  }

  func sourcesTable(_ name: String) -> CSVTable {
    CSVTable(
      name, of: sources,
      [
        .key("source") { $0.id.text },
        .text("title") { $0.title },
        .text("publisher") { $0.publisher },
        .key("owner") { $0.owner },
        .text("owner_name") { $0.ownerName },
        .key("owner_kind") { $0.ownerKind?.rawValue },
        .key("counts_as") { $0.countsAs },
        .key("link") { $0.link },
        .key("document") { $0.document },
        .key("reliability") { $0.reliability?.rawValue },
        .text("reason") { $0.reason },
      ])
  }
}

extension ProgressReport {
  var criteriaTable: CSVTable {
    CSVTable(
      .criteria, of: missing.rows,
      [
        .key("criterion") { $0.criterion.rawValue },
        .key("information") { $0.supply.rawValue },
        .count("entries") { $0.entries },
        .flag("presumption") { $0.presumption },
        .key("from") { _ in missing.from.iso },
        .key("to") { _ in missing.to.iso },
      ])
  }
}
