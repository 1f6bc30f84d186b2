public import Registry

extension ReviewPack {
  /// The documents in a language: a page for the folder, a file to be handed round, or both.
  public func documents(in language: Language) -> [PackDocument] {
    let wording = ReviewWording(self, in: language)
    let sheets = progress.recommendations.map { sheet in
      PackDocument(
        path: wording.path(of: sheet.id), printName: nil,
        document: wording.document(wording.sheet(sheet, level: 1) + [wording.origin], .sheet))
    }
    let memo = self.memo.map {
      PackDocument(
        path: PackPart.tierRisk.page, printName: PackPart.tierRisk.rawValue,
        document: $0.document(in: language))
    }
    return [
      wording.page(.index, wording.index), wording.page(.agenda, wording.agenda),
      wording.page(.decisions, wording.decisions), wording.page(.overview, wording.overview, .landscape),
      wording.page(.divergences, wording.divergences), wording.page(.calendar, wording.calendar),
      wording.page(.register, wording.register, .landscape),
      wording.page(.decisionSheet, wording.decisionSheet, isHandedRound: true),
    ] + sheets + [memo].compactMap(\.self) + [
      wording.handout(.overview, wording.overviewForPaper, .landscape),
      wording.handout(.sheets, wording.sheets, .sheet),
    ]
  }

  /// The files of the folder that are text: pages, tables and the calendar.
  public func files(in language: Language) -> [PackFile] {
    let pages = documents(in: language).compactMap { document in
      document.path.map { path in
        PackFile(path: path, text: HTML(use: .folder(place(of: path, language))).render(document.document))
      }
    }
    let tables =
      progress.csv.map { PackFile(path: "tables/\($0.name).csv", text: $0.file) }
      + (memo?.csv ?? []).map { PackFile(path: "tables/tier-risk/\($0.name).csv", text: $0.file) }
    let calendar = PackFile(
      path: "\(PackPart.calendar.rawValue).ics", text: ReviewWording(self, in: language).calendarFile)
    return pages + tables + [calendar]
  }

  private func place(of path: String, _ language: Language) -> HTML.Place {
    let up = path.contains("/") ? "../" : ""
    return HTML.Place(
      register: up + PackPart.register.page,
      home: path == PackPart.index.page ? nil : up + PackPart.index.page,
      homeName: language.phrasebook.review.part(.index))
  }
}

extension PackPart {
  var page: String { "\(rawValue).html" }
}

extension ReviewWording {
  func path(of id: RecommendationID) -> String { "\(PackPart.sheets.rawValue)/\(padded(id.position)).html" }

  fileprivate func page(
    _ part: PackPart, _ blocks: [Block], _ layout: ReportDocument.Layout = .report,
    isHandedRound: Bool = false
  ) -> PackDocument {
    PackDocument(
      path: part.page, printName: isHandedRound ? part.rawValue : nil, document: document(blocks, layout))
  }

  fileprivate func handout(
    _ part: PackPart, _ blocks: [Block], _ layout: ReportDocument.Layout
  ) -> PackDocument {
    PackDocument(path: nil, printName: part.rawValue, document: document(blocks, layout))
  }

  /// What lies in the folder: first what is read first.
  fileprivate var index: [Block] {
    let (first, rest) = parts.split(\.comesFirst)
    return heading(.index) + [
      .heading(level: 2, words.readFirst), .list(first.map(entry)), .heading(level: 2, words.lookUp),
      .list(rest.map(entry)), .heading(level: 3, words.part(.sheets)),
      .list(pack.progress.recommendations.map { link($0.id) }), .heading(level: 2, words.otherFiles),
      .list([
        Line("print/ – \(words.print)"), Line("tables/ – \(words.tables)"),
        Line([.page("\(PackPart.calendar.rawValue).ics", label: "\(PackPart.calendar.rawValue).ics")]),
        Line([.page("manifest.json", label: "manifest.json")]),
      ]), origin,
    ]
  }

  private var parts: [PackPart] {
    PackPart.allCases.filter { part in
      switch part {
      case .index, .sheets: false
      case .tierRisk: pack.memo != nil
      case .agenda, .decisions, .overview, .divergences, .calendar, .register, .decisionSheet: true
      }
    }
  }

  private func entry(_ part: PackPart) -> Line {
    Line([.page(part.page, label: words.part(part))]) + " – \(words.purpose(part))"
  }

  /// Agenda, decisions and overview, one after another: what is read first, on four pages.
  fileprivate var overviewForPaper: [Block] {
    heading(.agenda) + agendaBody + [.heading(level: 2, words.part(.decisions))] + decisionsBody
      + [.pageBreak, .heading(level: 2, words.part(.overview))] + progress.overviewTable + [origin]
  }
}
