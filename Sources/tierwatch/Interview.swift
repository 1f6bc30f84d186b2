import Registry

/// Asks for the five things, one after the other, until each can be read.
struct Interview {
  let records: RecordSet
  let words: TerminalWords.Interview
  let language: Language
  let country: CountryCode?

  /// `nil` if the person stopped or said no; then nothing is saved.
  func run(fact: String?, event: EventDate?, source: String?, subjects: [SubjectID]) -> EvidenceDraft? {
    Terminal.remark(words.begin)
    guard let fact = fact ?? ask(words.what, harmless),
      let event = event ?? ask(words.when + words.whenHint, EventDate.init(iso:)),
      let source = source ?? ask(words.whereFrom + words.whereHint, harmless),
      let subjects = subjects.isEmpty ? askWhich() : subjects,
      let language = ask(words.language, answered(language))
    else { return nil }
    let draft = EvidenceDraft(
      fact: fact, event: event, source: source, subjects: subjects, language: language)
    Terminal.remark(
      "\(words.summary)\n  \(fact)\n  \(event.iso)\n  \(source)\n"
        + "  \(subjects.map(\.text).joined(separator: ", "))\n  \(language.rawValue)")
    guard let answer = Terminal.ask(words.confirm)?.lowercased(), words.yes.contains(trimmed(answer)) else {
      return nil
    }
    return draft
  }

  /// Something, and nothing that points to a person.
  private func harmless(_ answer: String) -> String? {
    answer.isEmpty || personalData(in: answer) != nil ? nil : answer
  }

  private func ask<Value>(_ question: String, _ read: (String) -> Value?) -> Value? {
    while let answer = Terminal.ask(question) {
      // The mark stands for bytes that were not UTF-8.
      if !answer.contains("\u{FFFD}"), let value = read(trimmed(answer)) { return value }
      Terminal.remark(words.again)
    }
    return nil
  }

  /// An empty answer means the language of the conversation.
  private func answered(_ own: Language) -> (String) -> Language? {
    { $0.isEmpty ? own : Language(rawValue: $0.lowercased()) }
  }

  private func askWhich() -> [SubjectID]? {
    let listed = latestList
    for element in askedBefore(listed) {
      Terminal.remark("  \(element.id)  \(element.title.line(in: language))")
    }
    for recommendation in listed {
      let elements = recommendation.elements.map { "\($0.id.short) \($0.title.line(in: language))" }
      Terminal.remark("  \(recommendation.id.position). \(recommendation.shortTitle.line(in: language))")
      for element in elements { Terminal.remark("       \(element)") }
    }
    return ask(words.which + words.whichHint) { answer in
      let names = answer.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init)
      let subjects = names.map { subject(named: $0, in: listed) }
      return subjects.contains { $0 == nil } ? nil : subjects.compactMap(\.self)
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
