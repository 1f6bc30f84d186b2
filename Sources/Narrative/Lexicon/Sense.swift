/// What a word or phrase says, whatever the language; rules know senses alone, and lexicons the words for them.
public enum Sense: UInt8, CaseIterable, Sendable, Hashable {
  // Who.
  case government, ngo, international, expert, advocate, media, official, police, prosecutor, judge, lawyer
  case victim, potential, trafficker, witness, child, woman, man, adult, foreigner, migrant, diplomat, person

  // What of.
  case trafficking, labor, sexual, prostitution, vulnerable, workplace, employer
  case crime, article, law, definition, worldLaw, forbid, penalty, stringent, lenient
  case investigate, prosecute, convict, prison, testimony, complicity, punish, unit
  case identify, refer, assist, protect, shelter, compensate, repatriate, residence
  case guideline, mechanism, train, know, plan, coordinate, budget, campaign, hotline, demand, recruit,
    inspect,
    jobs
  case figures, publish, research, cooperate, proactive, proper

  // What is counted, beside the above.
  case council, session, center, list, organization, region, year, month, half, percent, som, dollar, money,
    inspection, call, times, thing
  case violation, event, document, license, revoke, lowAge
  /// Kinds of exploitation in few words, where parts of a total are told.
  case ofLabor, ofBegging, ofGirls, ofBoys, ofNew, ofBefore, ofUnknown
  /// What bears a number as its name; what is done to people in place of a trial; who ends up free.
  case numbered, discipline, acquit
  case premises, meet, attend, except, none, life, howMany, gets

  // What is done, and how.
  case increase, decrease, continued, stay, mixed, adopt, create, draft, intend, inForce, perform, stop,
    remove,
    amend
  /// A verb in a form that only a whole part of a sentence has, whatever it tells.
  case tensed
  /// What begins a clause that describes a word before it: who, который.
  case relative
  case negation, without, lack, pending, limited, problem, need, partly, unknown, noReport, noFigures, despite
  case compared, earlier, running, watchList, tier, approximately, more, fewer, of, from, upTo, also,
    each, these, purpose
  case say, alleged, because, yet, listing

  // What the Report says of a whole.
  case standards, efforts, significant, overall

  /// Words that mean nothing here, whatever stands in them.
  case neutral
}

extension Sense {
  /// As lexicons write it.
  var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { "\($0)" }
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// Whether a phrase of this sense leaves the words in it what else they mean: "less than" counts, and is no less a number.
  var isOpen: Bool { Self.open.contains(self) }

  private static let open: Set<Sense> = [
    .premises, .ofLabor, .ofBegging, .ofGirls, .ofBoys, .ofNew, .ofBefore, .ofUnknown, .numbered, .discipline,
    .acquit, .meet, .attend, .except, .none, .life,
    .howMany, .gets,
    .increase, .decrease, .continued, .stay, .mixed, .adopt, .create, .draft, .intend, .inForce, .perform,
    .stop,
    .remove,
    .amend, .tensed, .relative, .negation, .without, .pending, .lenient, .forbid, .these, .purpose,
    .lack, .limited, .problem, .need, .partly, .despite, .approximately, .more, .fewer, .of, .from, .upTo,
    .also, .each, .say,
    .alleged, .because, .yet, .listing, .efforts, .significant, .overall, .penalty, .punish, .figures,
  ]
}
