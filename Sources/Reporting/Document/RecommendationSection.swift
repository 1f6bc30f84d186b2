import Registry

extension Wording {
  /// Of how many owners how much is known.
  func count(_ supply: EvidenceCount) -> String {
    supply.entries == 0
      ? book.text.noneRecorded : book.evidence.fromOwners(supply.entries, supply.owners, supply.copies)
  }
}

extension ProgressWording {
  var eachRecommendation: [Block] {
    [.heading(level: 2, "4. \(book.headings.eachRecommendation)")]
      + (report.recommendations.isEmpty ? [.paragraph(Line(book.text.noneRecorded))] : [])
      + report.recommendations.flatMap(pages) + earlierAsks
  }

  /// The sections of a recommendation, always in this order.
  private func pages(_ sheet: RecommendationSheet) -> [Block] {
    let label = book.sheet.recommendation(sheet.id.position)
    return [.heading(level: 3, "\(label). \(title(of: sheet.id))")]
      + text(sheet) + lineage(sheet) + authorities(sheet)
      + [.heading(level: 4, book.headings.others)] + columns(sheet.others) + readings(sheet)
      + [.heading(level: 4, book.headings.contrary)] + columns(sheet.contrary)
      + assessment(sheet) + elements(sheet) + closing(sheet)
  }

  private func text(_ sheet: RecommendationSheet) -> [Block] {
    let words = words(sheet.text) ?? book.text.protected
    let version = sheet.text[language] ?? sheet.text.languages.first.flatMap { sheet.text[$0] }
    let themes = sheet.themes.map(book.terms.theme.of).joined(separator: ", ")
    let lead = sheet.lead.map(body).joined(separator: ", ")
    let supporting = sheet.supporting.map(body).joined(separator: ", ")
    return [
      .heading(level: 4, book.headings.text), .paragraph(Line(words)),
      .facts([
        Fact(book.sheet.form, Line(version.map { form($0.form) } ?? book.text.notRecorded)),
        Fact(book.sheet.nature, Line(book.sheet.natureName(sheet.nature))),
        Fact(book.sheet.themes, Line(themes.isEmpty ? book.text.notRecorded : themes)),
        Fact(book.sheet.lead, Line(lead.isEmpty ? book.text.notRecorded : lead)),
        Fact(book.sheet.supporting, Line(supporting.isEmpty ? book.text.notRecorded : supporting)),
        Fact(book.sheet.evidence, Line(count(sheet.supply))),
      ]),
    ]
  }

  private func lineage(_ sheet: RecommendationSheet) -> [Block] {
    let kin = sheet.lineage.map { kin in
      Line(book.sheet.kin(kin.earlier, kin.recommendation, book.sheet.relation(kin.relation)))
    }
    return [
      .heading(level: 4, book.headings.lineage),
      kin.isEmpty ? .paragraph(Line(book.text.noneRecorded)) : .list(kin),
    ]
  }

  private func authorities(_ sheet: RecommendationSheet) -> [Block] {
    let claim = sheet.claim.map { claim in
      cited(
        "\(book.scale.claim(claim.claim)) (\(book.dates.since(claim.since))"
          + "\(askedElsewhere(claim.recommendation, than: sheet.id))). "
          + (words(claim.reason) ?? book.text.protectedReason)
          + (claim.evidence.isEmpty && words(claim.reason) != nil ? " (\(book.text.uncited))" : ""),
        claim.evidence)
    }
    return [
      .heading(level: 4, book.headings.authorities),
      .facts(
        [Fact(book.sheet.claim, claim ?? Line(book.text.noneRecorded))] + against(sheet.claim, sheet)),
    ] + columns(sheet.authorities)
  }

  /// What stands against a claim, beside it.
  private func against(_ claim: RecommendationSheet.ClaimSheet?, _ sheet: RecommendationSheet) -> [Fact] {
    guard claim != nil, !sheet.against.isEmpty else { return [] }
    return [Fact(book.sheet.against, .joined(sheet.against.map(mark)))]
  }

  /// How we read the latest Report, with what it rests on.
  private func readings(_ sheet: RecommendationSheet) -> [Block] {
    let lines = sheet.readings.map { reading in
      cited(
        "\(read(reading.edition, reading.direction, reading.certainty))"
          + "\(askedElsewhere(reading.recommendation, than: sheet.id)). "
          + (words(reading.reason) ?? book.text.protectedReason), reading.evidence)
    }
    let label = book.sheet.reading
    return lines.count > 1
      ? [.facts([Fact(label, Line(""))]), .list(lines)]
      : [.facts([Fact(label, lines.first ?? Line(book.text.noneRecorded))])]
  }

  /// Of which list's recommendation something was said, where it is not this one.
  private func askedElsewhere(_ id: RecommendationID, than own: RecommendationID) -> String {
    id == own ? "" : ", \(book.sheet.askedAs(id))"
  }

  /// Baseline and progress, each with its entries or the word that there are none; what lies before the
  /// edition's period is named only.
  private func columns(_ columns: EvidenceColumns) -> [Block] {
    let earlier =
      columns.earlier.isEmpty
      ? [] : [Block.facts([Fact(book.sheet.earlier, .joined(columns.earlier.map(mark)))])]
    return column(book.sheet.baseline, columns.baseline) + earlier
      + column(book.sheet.progress, columns.progress)
  }

  private func column(_ label: String, _ ids: [EvidenceID]) -> [Block] {
    let facts = ids.compactMap(fact)
    return facts.isEmpty
      ? [.facts([Fact(label, Line(book.text.noneRecorded))])]
      : [.facts([Fact(label, Line(book.evidence.entries(facts.count)))]), .list(facts)]
  }
}
