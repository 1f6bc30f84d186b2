import Registry
import Reporting
import Storage

extension ComplaintWords {
  static let english = ComplaintWords(
    complaint: english, misuse: english, form: english, flaw: english, refusedRows: english, journal: english,
    folder: english, search: english,
    care: english, reversal: english, place: english, mismatch: english,
    remedy: {
      $0
        ? "run 'tierwatch doctor --rebuild'"
        : "restore the last good copy of the registry, or import its last export into a new one"
    },
    hidden: { "protected records would have problems (\($0)); ask the one who keeps them" },
    unforeseen: { "unforeseen: \($0); please report it with the command that you ran" },
    noOutput: "standard output: cannot be written; free some space, or send it elsewhere")

  private static func english(_ difference: PackDifference) -> String {
    switch difference {
    case .missing(let path): "\(path): is missing; take the folder anew from whoever made it"
    case .altered(let path):
      "\(path): was altered since the pack was made; take the folder anew from whoever made it"
    case .added(let path): "\(path): does not belong to the pack; remove it or do not rely on it"
    }
  }

  private static func english(_ complaint: Complaint) -> String {
    switch complaint {
    case .commandLineIsNotUTF8:
      "the command line is not UTF-8; set the terminal to UTF-8 and type it again"
    case .clockIsWrong: "the clock stands outside 1900 to 2199; set it right, then try again"
    case .noName(let kind): "no name could be made for the \(kind == .evidence ? "entry" : kind.rawValue)"
    case .deviceCannotBeWritten(let path):
      "\(path): cannot be written; make the folder writable, or set XDG_CONFIG_HOME to one that is"
    case .registryStandsThere(let path):
      "\(path): a registry stands there; write the report to another file"
    case .outputCannotBeWritten(let path):
      "\(path): cannot be written; free some space, or choose a folder that is there and yours"
    case .noFolder(let path): "\(path): is not a folder, and none can be made there; choose another with -o"
    case .folderInUse(let path, let isPack):
      isPack
        ? "\(path): holds a pack already; add --replace to put the new one in its place, or choose another folder"
        : "\(path): holds other files; choose a folder that is empty or not there yet"
    case .noPack(let path): "\(path): holds no manifest.json; name the folder that 'report review' made"
    case .noManifest(let path): "\(path): is no manifest of a pack; take the folder anew from whoever made it"
    case .pack(let differences): differences.map(english).joined(separator: "\n")
    case .programMissing(let program):
      "\(program.rawValue) is not installed; run 'sudo apt-get install \(program.package)', then the same command again,"
        + " or choose --format html and print from a browser"
    case .programFailed(let program, let words):
      "\(program.rawValue) could not make the file; choose --format html instead, and report what it said:\n\(words)"
    case .files(let problems, let mayRefuseRows):
      "\(englishCount(problems.count, "problem", "problems"))\n"
        + problems.lines(in: .english) { BulkWords.of(.english).more($0, mayRefuseRows) }
    case .records(let problems): problems.map { $0.line(in: .english) }.joined(separator: "\n")
    case .conflicts(let changes):
      changes.lines(in: .english) {
        "\($0): \($1) was changed by a command after it was imported;"
          + " choose with --prefer files or --prefer journal"
      } + "\nnothing was imported"
    case .proposed(let count, let files):
      "\(englishCount(count, "draft", "drafts")) that nobody has accepted in \(files.joined(separator: ", ")); go through them, then import"
        + " them with --accept"
    case .narrative(let fault): NarrativeWords.of(.english).fault(fault)
    case .rows(let rows, let file):
      file.map { BulkWords.of(.english).refused(rows.count, $0) } ?? rows.wouldBeRefused(in: .english)
    case .mismatches(let found): english.lines(found)
    case .troubles(let count):
      count == 1
        ? "1 trouble found; its remedy stands above" : "\(count) troubles found; the remedies stand above"
    case .otherData(let path, let method):
      "\(path): not the data that \(method) was fitted to; score it with --cases or "
        + "--placements, or publish a new method with --fit --name"
    case .emptySource: "source: empty; give a link, a document or a source's name"
    case .fileMayNot(let refused): ReviewWords.english.fileMayNot(refused)
    case .countryOfAuthorNeeded:
      "country: none is recorded yet; say whose records the author writes, such as --country KGZ"
    case .countryNeeded:
      "country: the registry holds several; say which with --country, such as --country KGZ"
    case .lastAuthor(let author):
      "\(author) is the last who writes here; record somebody else first: 'tierwatch author add'"
    case .nothingToChange(let name, let option): "\(name): nothing to change; give a field such as \(option)"
    case .recordedAlready(let id):
      "\(id): recorded already; change it with 'tierwatch recommendation amend'"
    case .decisionRecordedAlready(let id):
      "\(id): the name was given already; change it with 'tierwatch decision amend', or leave --name out"
    case .ownerRecordedAlready(let id):
      "\(id): recorded already; change it with 'tierwatch owner amend'"
    case .editionNeeded(let id):
      "\(id): not recorded; record it first with 'tierwatch edition set \(id)'"
    case .newRecommendation(let id):
      "\(id): give --title, --text and --nature, or --lineage carried:… of a recorded one"
    case .newElement(let id): "\(id): a new element needs --title, --side and --closes-when"
    case .sealed(let id): "\(id): sealed; ask the one who keeps it"
    case .lowering(let id, let from, let to):
      "\(id): it takes two people to lower its level from \(from.rawValue) to \(to.rawValue); ask with 'tierwatch evidence"
        + " lower \(id) --to \(to.rawValue) --because WHY'. Nothing was changed"
    case .noPassphrase:
      "no passphrase given; type it, or name a file that holds it with TIERWATCH_PASSPHRASE_FILE"
    case .typedField(let option, let fault): "\(option): \(fault.line(in: .english))"
    case .entryAbove(let audience, let id):
      "\(id): not for '\(audience.rawValue)'; choose --audience internal, or show another"
    case .fileAbove(let audience, let level):
      "this file is \(level.rawValue), and may not be shown to '\(audience.rawValue)'; its working copy may, if there is "
        + "one, or choose --audience internal"
    case .outputStandsThere(let path): "\(path): a file stands there; choose a name that is free"
    case .passphrasesDiffer: "the two passphrases differ; nothing was changed"
    case .nobodyToAsk: "Nobody can be asked here; add --yes if you agree. Nothing was changed."
    case .largeImport(let count):
      "the last command took in \(count) records from files; to take all of them back, add --yes"
    case .neededByOthers(let key, let refused, let listed):
      "\(key.name): not withdrawn, since other records need it. Mend these first: an update with"
        + " 'tierwatch status withdraw NAME', another entry with 'tierwatch evidence amend NAME --unrelate"
        + " \(key.name)', or in the record files\n" + refused.brief(but: listed, in: .english)
    case .builtUpon(let refused):
      "not taken back, since later records rest on it; mend these first\n"
        + refused.brief(but: [], in: .english)
    case .publishedLater(let id, let day):
      "\(id): its list was published on \(day); choose that day or a later one with --as-of"
    case .sinceIsLater(let day): "--since names a day after \(day); choose an earlier one"
    case .noPlacement(let country, let day):
      "\(country): no placement in the registry by \(day); import placements.csv, or record one with "
        + "'tierwatch placement set'"
    case .noWatchListYet(let id):
      "\(id): no estimate; before 2004 there was no Watch List, and how placements move is counted later"
    case .afterSpecialCase(let id):
      "\(id): no estimate; \(id.year - 1) was a special case, and nothing tells how countries move "
        + "from there; 'tierwatch clock \(id.country) --year \(id.year)' says what the law leaves open"
    case .placementsMissing(let id):
      "\(id): no estimate; the placements of \(id.year - 2) and \(id.year - 1) are not entered; "
        + "record them with 'tierwatch placement set'"
    }
  }

  private static func english(_ misuse: Misuse) -> String {
    switch misuse {
    case .noName(let text, let form): "'\(text)' is not \(english.form(form))."
    case .noLink(let text): "'\(text)' is no link: write it as KGZ-2019-04b:supports."
    case .noLineage(let text): "'\(text)' is no lineage: write it as carried:KGZ-2025-01."
    case .noArea(let text):
      "'\(text)' names no area: write it as convictions=+1, with one of \(EffortArea.names)."
    case .noSign(let text): "'\(text)' is no sign of an area: write a number from -1 to +1."
    case .noYears(let text): "'\(text)' is no report year from 2001 on, nor two such as 2019-2021."
    case .noGrade(let text): "'\(text)' is no grade: write a letter A to F and a number 1 to 6, such as B2."
    case .filesOrTemplate: "Name files or folders to import, or a table to fill in with --template."
    case .width: "--width takes 40 to 400 columns."
    case .year: "--year takes 2001 to 2199."
    case .hours: "--for takes 1 to 24 hours."
    case .erase: "Name one record and say why with --because, or give --list alone."
    case .limit: "--limit takes 1 to 100000."
    case .methodName: "A method's name is a word and a number, such as balance-2."
    case .tableIsCSV: "--table prints CSV; leave --format out, or choose csv."
    case .manyTables(let tables):
      "--format csv makes several tables: name a folder with -o, or one with --table: \(tables.joined(separator: ", "))."
    case .fileNeeded(let file): "--format \(file.rawValue) makes a file: name it with -o."
    case .personalData(let found): WarningWords.english.notHarmless(found)
    case .reasonWarnedOf(let found):
      WarningWords.english.reasonWarnedOf(found) + " Or say with --warnings-because why it may stand."
    case .answerWarnedOf(let found): WarningWords.english.reasonWarnedOf(found)
    case .gradeWithReason: "--credibility and --because go together: a grade, and why."
    case .ownerNeeds:
      "Give what the owner is with --kind, and its name in at least one language: --name-ky, --name-ru or --name-en."
    case .textNeeded: "Give the text in at least one language: --text-ky, --text-ru or --text-en."
    case .decisionOfAnotherList(let name, let edition):
      "\(name) is not a name for a decision on \(edition): write it as \(edition)-D01."
    case .authenticTranslation: "Words are authentic or a translation, not both."
    case .fitOfShippedFiles: "--fit takes the shipped files; leave --cases and --placements out."
    case .eachAsJSON: "--each prints JSON; add --json."
    case .oneEditionOnly:
      "--explain, --precedents and --what-if are of one edition, such as KGZ-2026."
    case .withoutTerminal: "Without a terminal, --fact, --event and --source are needed."
    case .countryNeeded(let countries):
      "The registry holds several countries (\(countries.names)): add --country."
    }
  }

  private static func english(_ form: NameForm) -> String {
    let example = form.example
    return switch form.rule {
    case .threeCapitals: "three capital letters, such as \(example)"
    case .countryAndYear: "country and report year, such as \(example)"
    case .editionAndPosition: "edition and position, such as \(example)"
    case .editionAndDecision: "edition, D and a number of two digits, such as \(example)"
    case .recommendationAndLetter: "recommendation and letter, such as \(example)"
    case .recommendationOrElement: "a recommendation such as \(example), or an element such as \(example)b"
    case .countryAndName: "country, hyphen and a name, such as \(example)"
    case .penName: "1 to 48 letters, digits, spaces, dots and hyphens, such as \(example)"
    case .fingerprint: "a device's name as 'tierwatch journal devices' shows it, such as \(example)"
    case .plain: "3 to 48 Latin letters, digits, dots and hyphens, such as \(example)"
    }
  }
}

extension EffortArea {
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension [CountryCode] {
  var names: String { map(\.text).joined(separator: ", ") }
}
