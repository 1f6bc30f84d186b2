import Registry

// Closures, not key paths: a form is asked for with every field of every record, and a key path is made anew each
// time.

extension Form where Value: RecordID {
  static var name: Form { .scalar(.name(Value.form), read: Value.init, write: { $0.text }) }
}

extension Form where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a fixed set of words.
  static var choice: Form {
    .scalar(
      .choice(Value.allCases.map(\.rawValue)), read: Value.init(rawValue:),
      write: { $0.rawValue })
  }
}

extension Form where Value == String {
  /// A line of text that is the same in every language.
  static var line: Form {
    .scalar(.line, read: { $0.isEmpty || $0.contains { $0.isNewline } ? nil : $0 }, write: { $0 })
  }

  static var words: Form { .scalar(.words, read: { $0 }, write: { $0 }) }
}

extension Form where Value == Bool {
  static var flag: Form {
    .scalar(.flag, bare: true, read: { ["true": true, "false": false][$0] }, write: { "\($0)" })
  }
}

extension Form where Value == Int {
  static var count: Form {
    .scalar(
      .count, bare: true,
      read: { text in Int(text).flatMap { (1...9999).contains($0) && "\($0)" == text ? $0 : nil } },
      write: { "\($0)" })
  }
}

extension Form where Value == ClosedRange<Int> {
  /// `3`, or `3-4`.
  static var sentences: Form {
    .scalar(.sentences) { text in
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
    .scalar(.day, read: CalendarDay.init(iso:), write: { $0.iso })
  }
}

extension Form where Value == EventDate {
  static var date: Form {
    .scalar(
      .date,
      read: EventDate.init(iso:),
      write: { $0.iso })
  }

  /// Something comes out on one day: a quarter or a span would be our doubt, not the source's word.
  static var publication: Form {
    .scalar(.publication) { text in
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
    .scalar(.amount, bare: true, read: Amount.init, write: { $0.text })
  }
}
