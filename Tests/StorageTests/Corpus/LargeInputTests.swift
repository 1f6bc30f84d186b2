import Foundation
import Testing

@testable import Storage

/// An eighth of a megabyte, made so that a parser which looks back for each step forward would take for ever.
struct `An eighth of a megabyte that was made to be slow` {
  struct Case: Sendable, CustomTestStringConvertible {
    let parser: String
    let what: String
    let text: String
    var testDescription: String { "\(parser): \(what)" }

    init(_ parser: String, _ what: String, _ part: String, from begin: String = "", to end: String = "") {
      (self.parser, self.what) = (parser, what)
      text = begin + String(repeating: part, count: max(1, (1 << 17) / part.utf8.count)) + end
    }
  }

  private static let cases = [
    Case("json", "nested", "["), Case("json", "nested fields", "{\"a\":"),
    Case("json", "one name, many times", "\"a\":\"\",", from: "{", to: "\"b\":\"\"}"),
    Case("json", "escapes", "\\n", from: "\"", to: "\""),
    Case("json", "half characters", "\\ud83d\\ude00", from: "\"", to: "\""),
    Case(
      "json", "a long list", "\"\",", from: "{\"entries\":[",
      to: "\"\"],\"change\":\"erasure\",\"format\":\"1\"}"),
    Case("yaml", "nested lists", "["), Case("yaml", "nested fields", "{a: "), Case("yaml", "dashes", "- "),
    Case("yaml", "questions", "? "), Case("yaml", "quotes", "'"), Case("yaml", "double quotes", "\""),
    Case("yaml", "one field, many times", "a: b\n"), Case("yaml", "anchors", "- &a b\n"),
    Case("yaml", "aliases", "- *a\n", from: "- &a b\n"), Case("yaml", "comments", "#\n"),
    Case("yaml", "a list of nothing", "- \n", from: "evidence:\n"),
    Case("yaml", "records of nothing", "- {}\n", from: "evidence:\n"),
    Case("yaml", "a folded text", "a\n\n  ", from: "a: >\n  "), Case("yaml", "tags", "!a "),
    Case("placements", "rows", "KGZ,2019,2,full,,\n", from: "iso3,year,tier,basis,waiver,source\n"),
    Case("placements", "cells", ",", from: "iso3,year,tier,basis,waiver,source\n"),
    Case("cases", "quotes", "\""), Case("cases", "cells", ","), Case("cases", "line ends", "\r\n"),
    Case("cases", "marks", "\u{301}"), Case("cases", "columns", "tier,"),
    Case("cases", "rows of one cell", "a\n", from: "iso3,year,tier\n"),
    Case("jsonl", "rows", "{}\n"), Case("jsonl", "one row", "\"a\":1,", from: "{", to: "\"b\":2}"),
    Case("jsonl", "a long list", "0,", from: "{\"record\":\"evidence\",\"links\":[", to: "0]}\n"),
    Case("table", "rows", "a,b\n", from: "fact.en,event\n"), Case("table", "columns", "fact.en,"),
    Case("table", "quotes", "\"\"", from: "fact.en\n\""),
    Case("table", "an open quote", "a,\"b\n", from: "fact.en,event\n"),
    Case("query", "words", "сот ", from: "сот\n"), Case("query", "one word", "ы"),
    Case("query", "marks", "\u{301}", from: "и"), Case("query", "quotes", "\""),
    Case("query", "names", "1-2-", from: "1\n"),
    Case("query", "a word and its forms", "соттордун ", from: "сот\n"),
    Case("values", "digits", "9"), Case("values", "hyphens", "-"),
    Case("values", "a fraction", "1", from: "1."),
    Case("values", "slashes", "/"),
  ]

  @Test(arguments: cases)
  func `is read to its end, and what must hold of it holds`(input: Case) throws {
    let trial = try #require(Trial.all.first { $0.name == input.parser })
    try trial.run(Array(input.text.utf8))
  }
}
