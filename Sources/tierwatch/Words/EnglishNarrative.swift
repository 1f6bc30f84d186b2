import Narrative
import Registry
import Reporting

extension NarrativeWords {
  static let english = NarrativeWords(
    notice: english, fault: english, rule: english, list: english,
    summary: Summary(
      language: { ["en": "English", "ru": "Russian", "ky": "Kyrgyz"][$0.rawValue] ?? $0.rawValue },
      run: { "\(englishCount($0, "year", "years")) in a row" },
      recommendations: {
        "\(englishCount($0, "recommendation", "recommendations")) (\($2)), \(englishCount($1, "part", "parts"))"
      },
      statements: {
        "\(englishCount($0, "statement", "statements")), \(englishCount($1, "figure", "figures")), \(englishCount($2, "link", "links"))"
      },
      lineage: { "\($0) of them come from the \($1) of the earlier list" },
      written: { "drafts written to \($0); read \($1) beside them" },
      next: { "then: tierwatch import \($0) --accept" }),
    page: Page(
      title: { "Drafts for \($0)" },
      introduction:
        "Nothing here is a record yet. Each draft stands beside the words that it came from; mend what is wrong in the record"
        + " files, take out what you do not want, then accept the rest.",
      notices: "What to know of this text", text: "The text", drafts: "Drafts",
      recommendations: "Recommendations",
      lineage: "From the earlier list", elements: "Parts", area: "Area", direction: "Direction",
      stage: "Stage",
      said: "Said by", event: "When", figures: "Figures", links: "Bears on", why: "Why", none: "none",
      notAvailable: "not available", score: { "\($0)%" }, compared: { "against \($0) (\($1))" },
      changed: { gone, added in
        [
          gone.isEmpty ? "" : "gone: \(gone.joined(separator: ", "))",
          added.isEmpty ? "" : "new: \(added.joined(separator: ", "))",
        ]
        .filter { !$0.isEmpty }.joined(separator: "; ")
      },
      accept: { "When you have been through them: \($0)" }),
    score: Score(
      part: { part in
        switch part {
        case .recommendations: "Recommendations"
        case .sentences: "Sentences"
        case .areas: "Effort areas"
        case .directions: "Directions"
        case .figures: "Figures"
        case .links: "Linked recommendation"
        }
      },
      head: "Part", right: "Right", wanted: "In records", drafted: "Drafted", recall: "Recall",
      precision: "Precision",
      linkPrecision: "Of the proposed links, the records name",
      difference: { "records \($0), draft \($1)" }))

  private static func english(_ notice: Notice) -> String {
    switch notice {
    case .empty: "the file holds no text"
    case .readInPart(let read, let all):
      "only the first \(read) MB of \(all) MB were read: a narrative is never that long; cut out the country's part"
    case .notUTF8(let count, let first, let isOld):
      "\(englishCount(count, "byte is", "bytes are")) not UTF-8, first \(first.map(english).joined(separator: ", "))"
        + (isOld ? "; it looks like Windows-1251: try --encoding windows-1251" : "; save the file as UTF-8")
    case .mixedScripts(let words):
      "\(englishCount(words, "word", "words")) mixed Latin and Cyrillic letters; read as one alphabet"
    case .takenApart(let letters):
      "\(englishCount(letters, "letter", "letters")) stood in two parts (й as и and a breve); put together"
    case .softHyphens(let count): "\(englishCount(count, "soft hyphen", "soft hyphens")) taken out"
    case .unknownLanguage: "the text is in no language that has a lexicon here: ky, ru, en"
    case .notANarrative:
      "this does not look like a country narrative: no section, and hardly a word of the field"
    case .sectionsMissing(let sections):
      "no section found for: \(sections.map { $0.words(in: .english) }.joined(separator: ", "))"
    case .noRecommendations: "no list of recommendations found"
    case .listTooLong(let found, let drafted):
      "\(found) recommendations found; names have room for \(drafted), so only those are drafted"
    case .noCountry: "the text does not say which country it is about"
    case .noYear: "the text names no year to tell the edition by"
    case .otherCountry(let found, let asked):
      "the title speaks of \(found), not of \(asked); drafted for \(asked)"
    }
  }

  private static func english(_ byte: Notice.InvalidByte) -> String {
    "byte \(byte.offset + 1) (\(byte.hexadecimal)) in line \(byte.line)"
  }

  private static func english(_ fault: NarrativeFault) -> String {
    switch fault {
    case .missing(let path): "\(path): cannot be read; give the path of a text file"
    case .nothingDrafted(let path): "\(path): nothing to draft; give the text of a country narrative"
    case .editionNeeded(let country, let year):
      "country or year unknown; say the edition, such as --edition \(country.edition(year))"
    case .lexicon(let fault, let path): "\(path):\(fault.line): \(english(fault.what))"
    case .notUTF8(let path): "\(path): not UTF-8; save it as UTF-8"
    case .nothingToCompare(let edition):
      "\(edition): the records hold no recommendation and no evidence of its narrative"
    }
  }

  private static func english(_ what: LexiconFault.What) -> String {
    switch what {
    case .noLanguage: "the first line must be 'language: ky', ru or en; write it"
    case .unknownKey(let key): "'\(key)' is no key; use those of the shipped lexicons"
    case .noWords(let key): "'\(key)' has no words; write some, or take the line out"
    case .meetsAnything(let pattern):
      "the pattern '\(pattern)' begins with what every word meets; begin it with a word"
    }
  }

  private static func english(_ shape: NarrativeReading.ListShape) -> String {
    switch shape {
    case .bulletLines: "one a line"
    case .bullets: "bullets within a paragraph"
    case .numbers: "numbers within a paragraph"
    case .semicolons: "one sentence with semicolons"
    case .paragraphs: "a paragraph each"
    case .sentences: "a sentence each"
    }
  }

  private static func english(_ rule: Rule) -> String {
    switch rule {
    case .areaByWords: "area by its words"
    case .areaBySection: "area by its section"
    case .noArea: "no word tells the area"
    case .noReport: "says that nothing was reported"
    case .noFigures: "says that data are missing"
    case .unknownNumber: "says that a number is unknown"
    case .effortsNotIncreased: "the Report's verdict: efforts did not increase"
    case .effortsIncreased: "the Report's verdict: efforts increased"
    case .verdict: "the Report's verdict on the standards"
    case .earlierPeriod: "speaks of an earlier period"
    case .lawDescribed: "describes the law"
    case .lawFallsShort: "the law falls short"
    case .negated: "says that something was not done"
    case .reduced: "speaks of less, or of an end"
    case .problem: "speaks of a problem"
    case .mixed: "speaks of efforts that moved both ways"
    case .carriedOn: "speaks of what went on as before"
    case .increased: "speaks of more, or of something new"
    case .done: "speaks of what was done"
    case .drafted: "speaks of a draft"
    case .intended: "speaks of what is planned"
    case .doneByOthers: "done by others than the government"
    case .comparisonHigher: "the figure is higher than before"
    case .comparisonLower: "the figure is lower than before"
    case .comparisonEqual: "the figure is the same as before"
    case .partsTold: "parts of a total"
    case .nothingTold: "no word tells the direction"
    }
  }
}

extension Notice.InvalidByte {
  /// `0xCF`.
  var hexadecimal: String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}
