import Registry

// Closures, not key paths: a form is asked for with every field of every record, and a key path is made anew each
// time.

extension Form where Value: RecordID {
  static var name: Form { .scalar(Value.form.english, read: Value.init, write: { $0.text }) }
}

extension NameForm {
  fileprivate var english: String {
    switch rule {
    case .threeCapitals: "three capital letters, such as \(example)"
    case .countryAndYear: "country and report year, such as \(example)"
    case .editionAndPosition: "edition and position, such as \(example)"
    case .recommendationAndLetter: "recommendation and letter, such as \(example)"
    case .recommendationOrElement: "a recommendation such as \(example), or an element such as \(example)b"
    case .countryAndName: "country, hyphen and a name, such as \(example)"
    case .plain: "3 to 48 Latin letters, digits, dots and hyphens, such as \(example)"
    }
  }
}

extension Form where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a fixed set of words.
  static var choice: Form {
    .scalar(
      "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "), read: Value.init(rawValue:),
      write: { $0.rawValue })
  }
}

extension Form where Value == String {
  /// A line of text that is the same in every language.
  static var line: Form {
    .scalar("a few words", read: { $0.isEmpty || $0.contains { $0.isNewline } ? nil : $0 }, write: { $0 })
  }

  static var words: Form { .scalar("a sentence", read: { $0 }, write: { $0 }) }
}

extension Form where Value == Bool {
  static var flag: Form {
    .scalar("true or false", bare: true, read: { ["true": true, "false": false][$0] }, write: { "\($0)" })
  }
}

extension Form where Value == Int {
  static var count: Form {
    .scalar(
      "a whole number from 1 to 9999", bare: true,
      read: { text in Int(text).flatMap { (1...9999).contains($0) && "\($0)" == text ? $0 : nil } },
      write: { "\($0)" })
  }
}

extension Form where Value == ClosedRange<Int> {
  /// `3`, or `3-4`.
  static var sentences: Form {
    .scalar("a number such as 3, or a range such as 3-4") { text in
      let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count < 3, 1 <= first,
        first <= last,
        last < 10000
      else { return nil }
      return first...last
    } write: {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
  }
}

extension Form where Value == CalendarDay {
  static var day: Form {
    .scalar("a day that exists, such as 2019-06-20", read: CalendarDay.init(iso:), write: { $0.iso })
  }
}

extension Form where Value == EventDate {
  static var date: Form {
    .scalar(
      "2019-06-20, 2019-06, 2019-Q2, 2019 or a span such as 2018-04-01/2019-03-31",
      read: EventDate.init(iso:),
      write: { $0.iso })
  }

  /// Something comes out on one day: a quarter or a span would be our doubt, not the source's word.
  static var publication: Form {
    .scalar("a day, a month or a year, such as 2019-06-20, 2019-06 or 2019") { text in
      let date = EventDate(iso: text)
      return switch date {
      case .day, .month, .year: date
      case .quarter, .span, nil: nil
      }
    } write: {
      $0.iso
    }
  }
}

extension Form where Value == Amount {
  static var amount: Form {
    .scalar("a number without spaces, such as 1112 or 2.5", bare: true, read: Amount.init, write: { $0.text })
  }
}
