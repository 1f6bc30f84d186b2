import Registry

/// Asks for the five things, one after the other, until each can be read; one can go back, and mend at the end.
struct Interview {
  let records: RecordSet
  let words: TerminalWords.Interview
  let language: Language
  let country: CountryCode?

  enum Question: Int, CaseIterable, Sendable {
    case what, when, whereFrom, which, language
  }

  /// What is known so far.
  struct Answers {
    var fact: String?
    var event: EventDate?
    var source: String?
    var subjects: [SubjectID]?
    var language: Language?

    /// `nil` while something is missing.
    fileprivate var draft: EvidenceDraft? {
      guard let fact, let event, let source, let subjects, let language else { return nil }
      return EvidenceDraft(fact: fact, event: event, source: source, subjects: subjects, language: language)
    }

    fileprivate func isMissing(_ question: Question) -> Bool {
      switch question {
      case .what: fact == nil
      case .when: event == nil
      case .whereFrom: source == nil
      case .which: subjects == nil
      case .language: language == nil
      }
    }
  }

  private enum Outcome { case answered, back, left }

  /// `nil` if the person stopped or said no; then nothing is saved.
  func run(knowing known: Answers) -> EvidenceDraft? {
    Terminal.remark(TextTable.wrapped(words.begin, to: Terminal.width))
    var answers = known
    let questions = Question.allCases.filter(known.isMissing)
    var place = 0
    while place < questions.count {
      switch ask(questions[place], &answers) {
      case .answered: place += 1
      case .back: place = max(0, place - 1)
      case .left: return nil
      }
    }
    return confirmed(&answers)
  }

  /// Shows all answers until the person says yes or no; a number asks one of them again.
  private func confirmed(_ answers: inout Answers) -> EvidenceDraft? {
    while let draft = answers.draft {
      tell(draft)
      guard let answer = Terminal.ask(words.confirm).map(trimmed)?.lowercased(), !words.no.contains(answer)
      else { return nil }
      if words.yes.contains(answer) { return draft }
      if let number = Int(answer), let question = Question(rawValue: number - 1) {
        guard ask(question, &answers) != .left else { return nil }
      } else {
        // A slip must not cost five answers.
        Terminal.remark(words.again)
      }
    }
    return nil
  }

  private func tell(_ draft: EvidenceDraft) {
    let subjects = draft.subjects.isEmpty ? "–" : draft.subjects.map(\.text).joined(separator: ", ")
    let lines = [draft.fact, draft.event.iso, draft.source, subjects, draft.language.rawValue]
    Terminal.remark(words.summary)
    for (index, line) in lines.enumerated() {
      Terminal.remark(TextTable.wrapped(line, to: Terminal.width, after: "  \(index + 1). "))
    }
  }

  private func ask(_ question: Question, _ answers: inout Answers) -> Outcome {
    if question == .which { list() }
    while let typed = Terminal.ask(words.question(question)) {
      let answer = trimmed(typed)
      if answer == "?" {
        Terminal.remark(TextTable.wrapped(words.help(question), to: Terminal.width, after: "   "))
      } else if answer == "<" || answer.lowercased() == words.back {
        return .back
      } else if !typed.contains("\u{FFFD}"), take(answer, for: question, &answers) {
        // The mark stands for bytes that were not UTF-8.
        return .answered
      } else {
        Terminal.remark(words.again)
      }
    }
    return .left
  }

  /// Whether the answer can be read.
  private func take(_ answer: String, for question: Question, _ answers: inout Answers) -> Bool {
    switch question {
    case .what: note(harmless(answer), in: &answers.fact)
    case .when: note(EventDate(iso: answer), in: &answers.event)
    case .whereFrom: note(harmless(answer), in: &answers.source)
    case .which: note(subjects(answer), in: &answers.subjects)
    // An empty answer means the language of the conversation.
    case .language:
      note(answer.isEmpty ? language : Language(rawValue: answer.lowercased()), in: &answers.language)
    }
  }

  private func note<Value>(_ value: Value?, in answer: inout Value?) -> Bool {
    if let value { answer = value }
    return value != nil
  }

  /// Something, and nothing that points to a person.
  private func harmless(_ answer: String) -> String? {
    guard let found = personalData(in: answer) else { return answer.isEmpty ? nil : answer }
    Terminal.remark(
      TextTable.wrapped(WarningWords.of(language).notHarmless(found), to: Terminal.width, after: "   "))
    return nil
  }

  private func subjects(_ answer: String) -> [SubjectID]? {
    let names = answer.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init)
    let subjects = names.map { subject(named: $0, in: latestList) }
    return subjects.contains { $0 == nil } ? nil : subjects.compactMap(\.self)
  }

  private func list() {
    let (listed, width) = (latestList, Terminal.width)
    func tell(_ title: LocalizedText, after mark: String) {
      Terminal.remark(TextTable.wrapped(title.line(in: language), to: width, after: mark))
    }
    for element in askedBefore(listed) { tell(element.title, after: "  \(element.id)  ") }
    for recommendation in listed {
      tell(recommendation.shortTitle, after: "  \(recommendation.id.position). ")
      for element in recommendation.elements { tell(element.title, after: "       \(element.id.short) ") }
    }
  }

  /// The newest list of the country, or of all.
  private var latestList: [Recommendation] {
    let all = records.recommendations.values.filter { country == nil || $0.id.edition.country == country }
    let newest = all.map(\.id.edition.year).max()
    return all.filter { $0.id.edition.year == newest }.sorted { $0.id < $1.id }
  }

  /// What earlier lists asked and the newest one, as far as it is known, does not; under its last number.
  private func askedBefore(_ listed: [Recommendation]) -> [Element] {
    guard let country = listed.first?.id.edition.country else { return [] }
    let all = records.recommendations.values.filter { $0.id.edition.country == country }.flatMap(\.elements)
    let now = Set(listed.flatMap(\.elements).flatMap { records.continuation(of: $0.id) })
    return all.filter { !now.contains($0.id) && records.continuation(of: $0.id).last == $0.id }
      .sorted { $0.id < $1.id }
  }

  private func subject(named name: String, in listed: [Recommendation]) -> SubjectID? {
    if let subject = SubjectID(name), records.contains(subject) { return subject }
    let candidates = listed.flatMap { recommendation in
      [("\(recommendation.id.position)", SubjectID.recommendation(recommendation.id))]
        + recommendation.elements.map { ($0.id.short, .element($0.id)) }
    }
    return candidates.first { $0.0 == name.lowercased() }?.1
  }

  private func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
