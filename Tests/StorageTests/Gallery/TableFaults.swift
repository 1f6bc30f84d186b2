extension Fault {
  /// Faults of tables of evidence and status updates.
  static let tables: [Fault] = [
    Fault("an empty table", in: "KGZ.csv", "", says: nothing),
    Fault("a table of blank lines", in: "KGZ.csv", "\r\n,,,\r\n", says: nothing),
    Fault("a header and no rows", in: "KGZ.csv", head, says: nothing),
    Fault(
      "columns of something else", in: "KGZ.csv", "name,amount\nx,1\n",
      says:
        "KGZ.csv: the first row names neither evidence nor status updates; begin with the row of 'tierwatch import --template evidence' or 'status'"
    ),
    Fault(
      "a column that no status update has", in: "KGZ.csv", "id,about,track,sinse,author,reason.en\n",
      says:
        "KGZ.csv: unknown column 'sinse': perhaps since; use id, about, track, since, period, claim, finding, trend, state, approver, reviewBy, edition, direction, certainty, evidence, reason.ky, reason.ru, reason.en, author, nextStep.ky, nextStep.ru, nextStep.en; what has no column needs YAML or JSON Lines"
    ),
    Fault(
      "a column without its language", in: "KGZ.csv", "id,about,track,since,author,reason\n",
      says:
        "KGZ.csv: unknown column 'reason': perhaps reason.ky, reason.ru, reason.en; use id, about, track, since, period, claim, finding, trend, state, approver, reviewBy, edition, direction, certainty, evidence, reason.ky, reason.ru, reason.en, author, nextStep.ky, nextStep.ru, nextStep.en; what has no column needs YAML or JSON Lines"
    ),
    Fault(
      "a column twice", in: "KGZ.csv", "id,fact.en,event,id\n",
      says: "KGZ.csv: the column 'id' stands twice; keep one of the two"),
    Fault(
      "columns missing", in: "KGZ.csv", "id,fact.en,event\n",
      says: "KGZ.csv: columns missing: modality, kind, source, sensitivity; add them to the first row"),
    Fault(
      "ragged rows", in: "KGZ.csv", head + "KGZ-1,x,2019\nKGZ-2,x,2019,done,law,KGZ-S,public,\n",
      says: ragged(2, 3), ragged(3, 8)),
    Fault("a table that is cut short", in: "KGZ.csv", head + "KGZ-1,x,2019,do", says: ragged(2, 4)),
    Fault(
      "two headers", in: "KGZ.csv", head + head,
      says: "KGZ.csv:2: the row of column names again; take it out"),
    Fault(
      "a cell under no name", in: "KGZ.csv",
      head.dropLast() + ",\nKGZ-1,x,2019,done,law,KGZ-S,public,remark\n",
      says:
        "KGZ.csv:2: 'remark' stands under a column without a name; name the column, or empty the cell"),
    Fault(
      "a quote inside a cell", in: "KGZ.csv", head + "KGZ-1,the \"word\",2019,done,law,KGZ-S,public\n",
      says: quote),
    Fault(
      "a quoted cell that goes on", in: "KGZ.csv", head + "KGZ-1,\"the\" word,2019,done,law,KGZ-S,public\n",
      says: quote),
    Fault(
      "a quoted cell that is never closed", in: "KGZ.csv",
      head + "KGZ-1,\"x,2019,done,law,KGZ-S,public\nKGZ-2,x\n",
      says:
        "KGZ.csv:2: fact.en: the quote that opens this cell is never closed; close it; write a quote in the text twice",
      ragged(3, 2)),
    Fault(
      "a cell of two megabytes", in: "KGZ.csv",
      head + "KGZ-1,\(String(repeating: "x", count: 2 << 20)),2019,done,law,KGZ-S,public\nKGZ-2,x\n",
      says: "KGZ.csv:2: fact.en: the cell has more than 1 MB; shorten it", ragged(3, 2)),
    Fault(
      "a NUL in a cell", in: "KGZ.csv", head + row(fact: "a\0b"),
      says: "KGZ.csv:2: fact.en: an invisible control character; retype the cell"),
    Fault(
      "formulas", in: "KGZ.csv", head + row(fact: "=HYPERLINK(A1)") + row(fact: "@SUM(A1)", id: "KGZ-2"),
      says:
        "KGZ.csv:2: fact.en: '=HYPERLINK(A1)' is a formula, which is not computed here; paste its value; a text that begins so takes an apostrophe before it",
      "KGZ.csv:3: fact.en: '@SUM(A1)' is a formula, which is not computed here; paste its value; a text that begins so takes an apostrophe before it"
    ),
    Fault(
      "errors of a spreadsheet", in: "KGZ.csv", head + row(fact: "#REF!") + row(fact: "#Н/Д", id: "KGZ-2"),
      says:
        "KGZ.csv:2: fact.en: '#REF!' is a spreadsheet's error; mend the formula it comes from, or empty the cell",
      "KGZ.csv:3: fact.en: '#Н/Д' is a spreadsheet's error; mend the formula it comes from, or empty the cell"
    ),
    Fault(
      "dates of a spreadsheet", in: "KGZ.csv",
      head + row(event: "31.03.2025") + row(event: "3/31/2025", id: "KGZ-2")
        + row(event: "3/4/2025", id: "KGZ-3")
        + row(event: "2025/03/31", id: "KGZ-4") + row(event: "31.02.2025", id: "KGZ-5"),
      says: "KGZ.csv:2: event: '31.03.2025' is a date as a spreadsheet writes it; write 2025-03-31",
      "KGZ.csv:3: event: '3/31/2025' is a date as a spreadsheet writes it; write 2025-03-31",
      "KGZ.csv:4: event: '3/4/2025' is a date as a spreadsheet writes it; write 2025-03-04 or 2025-04-03",
      "KGZ.csv:5: event: '2025/03/31' is a date as a spreadsheet writes it; write 2025-03-31",
      "KGZ.csv:6: event: '31.02.2025' is not allowed here; write 2019-06-20, 2019-06, 2019-Q2, 2019 or a span such as 2018-04-01/2019-03-31"
    ),
    Fault(
      "Kyrgyz letters that were lost", in: "KGZ.csv",
      head.replacing("fact.en", with: "fact.ky") + row(fact: "Эмне? Мамлекет к?рс?тт?."),
      says:
        "KGZ.csv:2: fact.ky: ө, ү or ң has become ? in 'к?рс?тт?.'; take the text from where it was whole, and save as CSV UTF-8"
    ),
    Fault(
      "Windows-1251", in: "KGZ.csv",
      bytes: Array((head + "KGZ-1,").utf8) + [0xCF, 0xF0, 0xE8, 0x3F] + Array(",2019\n".utf8), says: [windows]
    ),
    Fault(
      "a few bytes that are not UTF-8", in: "KGZ.csv",
      bytes: Array((head + "KGZ-1,Иш ").utf8) + [0x81, 0xD0] + Array(",2019,done,law,KGZ-S,public\n".utf8),
      says: ["KGZ.csv:2: this row is not UTF-8; \(saveAnew)"]),
    Fault(
      "a table in UTF-16", in: "KGZ.csv", bytes: [0xFE, 0xFF, 0x00, 0x69],
      says: ["KGZ.csv: the file is UTF-16; \(saveAnew)"]),
    Fault(
      "a link that does not say for what", in: "KGZ.csv",
      head.dropLast() + ",links\nKGZ-1,x,2019,done,law,KGZ-S,public,KGZ-2019-01 KGZ-2019-02:for\n",
      says:
        "KGZ.csv:2: links: 'KGZ-2019-01' does not say for what it speaks; write it as KGZ-2025-01:supports"),
    Fault(
      "wrong words in cells", in: "KGZ.csv",
      head.dropLast() + ",links,figures.2.unit\nKGZ-1,x,2019,did,law,KGZ-S,public,KGZ-2019-02:for,cases\n",
      says: "KGZ.csv:2: modality: 'did' is not allowed here; write one of done, notDone, alleged, reported",
      "KGZ.csv:2: links.1.stance: 'for' is not allowed here; write one of supports, contradicts, context",
      "KGZ.csv:2: figures.1: 'measure' is missing; add it",
      "KGZ.csv:2: figures.1: 'value' is missing; add it", "KGZ.csv:2: figures.1: 'basis' is missing; add it",
      "KGZ.csv:2: figures.1: 'period' is missing; add it"),
    Fault(
      "a part without its number", in: "KGZ.csv",
      head.dropLast() + ",figures.1.breakdown\nKGZ-1,x,2019,done,law,KGZ-S,public,labor\n",
      says: "KGZ.csv:2: figures.1.breakdown: 'labor' is no part with its number; write it as labor:171"),
    Fault(
      "a row of no kind", in: "KGZ.csv", "record,id\nbody,KGZ-a\n",
      says:
        "KGZ.csv:2: record: 'body' is not allowed here; write one of evidence, statusUpdate, owner, source"),
  ]

  private static let head = "id,fact.en,event,modality,kind,source,sensitivity\n"
  private static let nothing = "KGZ.csv: the file holds no records; write some, or take the file away"
  private static let quote =
    "KGZ.csv:2: fact.en: a quote stands in a cell that is not in quotes, or behind one that is; put the whole cell in quotes, and write each quote in it twice"
  private static let saveAnew =
    "save it anew from the original: in Excel 'CSV UTF-8 (comma delimited)', in LibreOffice 'Character set: Unicode (UTF-8)'"
  private static let windows =
    "KGZ.csv: the file is Windows-1251, which has no ө, ү and ң: they are lost in it; \(saveAnew)"

  private static func ragged(_ line: Int, _ cells: Int) -> String {
    "KGZ.csv:\(line): \(cells) cells under 7 columns; write empty cells too; put a text with the separator in quotes"
  }

  private static func row(fact: String = "x", event: String = "2019", id: String = "KGZ-1") -> String {
    "\(id),\(fact),\(event),done,law,KGZ-S,public\n"
  }
}
