import Registry
import Reporting
import Storage

extension ComplaintWords {
  static func english(_ flaw: Flaw) -> (what: String, remedy: String) {
    switch flaw {
    case .tooLarge(let megabytes):
      ("the file has \(megabytes) MB", "split it into files of less than 32 MB")
    case .byteOrderMark: ("the file begins with a byte order mark", "save it as UTF-8 without BOM")
    case .notUTF8: ("this line is not UTF-8", "save the file as UTF-8")
    case .carriageReturn:
      ("the line ends in CR LF, as Windows saves it", "save the file with line ends LF (Unix)")
    case .controlCharacter: ("an invisible control character", "retype the line")
    case .anchor: ("an anchor or alias (& or *)", "write the value out, or put it in quotes")
    case .tag: ("a tag (!)", "leave it out, or put the value in quotes")
    case .keyIsNotAWord: ("a field name that is not a word", "write 'name: value'")
    case .tooDeep: ("nested too deep", "write the fields as the README of the folder shows them")
    case .tabInIndentation: ("a tab in the indentation", "indent with spaces")
    case .secondDocument: ("a second document (---)", "put it into a file of its own")
    case .notYAML(let problem):
      ("not YAML: \(problem)", "check indentation and colons; put a text with ': ' or '#' in quotes")
    case .fieldsTwice(let names):
      ("the field \(names.map { "'\($0)'" }.joined(separator: ", ")) stands twice", "keep one of the two")
    case .noRecords: ("the file holds no records", "write some, or take the file away")
    case .unreadable: ("the file cannot be read", "look whether it is still there and yours")
    case .recordTwice(let key, let file, let line):
      (
        "\(key.words(in: .english)) stands already at \(file):\(line)",
        "give it a name of its own, or keep one of the two"
      )
    case .proposed(let rule):
      (
        "proposed\(rule.map { " by \($0)" } ?? ""), accepted by nobody",
        "go through it, then import it with --accept"
      )
    case .wrongContent(let content, let wanted): english(content, wanted)
    case .notAllowed(let text, let expected): ("'\(text)' is not allowed here", "write \(english(expected))")
    case .fieldMissing(let name): ("'\(name)' is missing", "add it")
    case .unknownField(let name, let known):
      ("unknown field '\(name)'", "use one of \(known.joined(separator: ", "))")
    case .otherColumns(let columns):
      ("the first row is not '\(columns.joined(separator: ","))'", "put the columns in this order")
    case .placementCells(let count, let columns):
      (
        "\(count) cells where \(columns.count) belong",
        "write \(columns.joined(separator: ",")), empty cells included"
      )
    case .notCases: ("not a table of cases", "save it as CSV in UTF-8")
    case .caseColumnsMissing(let names):
      ("columns missing: \(names.joined(separator: ", "))", "add them, empty where nothing is known")
    case .caseCells(let count, let columns):
      ("\(count) cells where \(columns) belong", "write empty cells too")
    case .noEdition: ("no country and report year", "write such as KGZ and 2019")
    case .noTier: ("no tier", "write 1, 2, 2WL, 3 or SC")
    case .unknownWord(let word, let column, let known):
      ("'\(word)' under \(column)", "write \(known.joined(separator: ", ")) or nothing")
    case .row(let fault): english(fault)
    }
  }

  private static func english(_ content: Flaw.Content, _ wanted: Flaw.Wanted) -> (String, String) {
    let found =
      switch content {
      case .value: "a single value"
      case .list: "a list"
      case .fields: "fields"
      }
    return switch wanted {
    case .value(let expected): ("\(found) where a single value belongs", "write \(english(expected))")
    case .list: ("\(found) where a list belongs", "write it as a list, even of one")
    case .fields: ("\(found) where fields belong", "write 'name: value' lines")
    case .breakdown: ("\(found) where a breakdown belongs", "write fields such as 'labor: 171'")
    }
  }

  private static func english(_ expected: Expected) -> String {
    switch expected {
    case .name(let form): english.form(form)
    case .choice(let words): "one of \(words.joined(separator: ", "))"
    case .line: "a few words"
    case .words: "a sentence"
    case .flag: "true or false"
    case .count: "a whole number from 1 to 9999"
    case .sentences: "a number such as 3, or a range such as 3-4"
    case .day: "a day that exists, such as 2019-06-20"
    case .date: "2019-06-20, 2019-06, 2019-Q2, 2019 or a span such as 2018-04-01/2019-03-31"
    case .publication: "a day, a month or a year, such as 2019-06-20, 2019-06 or 2019"
    case .amount: "a number without spaces, such as 1112 or 2.5"
    case .available: "a number without spaces such as 1112 or 2.5, or notAvailable"
    }
  }

  static func english(_ error: RefusedRowsError) -> String {
    switch error {
    case .mixed:
      "rows of JSON Lines and of CSV do not go into one file of refused rows; import them one after the other"
    case .otherForm(let path, let like):
      "\(path): refused rows keep their form; name a file that ends as \(like) does"
    case .otherColumns(let one, let other):
      "\(one) and \(other) have different columns; import them one after the other"
    case .isRead(let path): "\(path): is imported itself; name another file for refused rows"
    }
  }
}
