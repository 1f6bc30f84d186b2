import Registry

/// How far each sense, alone or with others, speaks for an area.
extension AreaRules {
  static let weights: [(Sense, [(EffortArea, Double)])] = [
    (.investigate, [(.investigations, 2.6)]),
    (.prosecute, [(.prosecutions, 2.5)]),
    (.convict, [(.convictions, 2.8)]),
    (.prosecutor, [(.prosecutions, 1.4)]),
    (.judge, [(.convictions, 0.7)]),
    (.prison, [(.sentences, 2), (.lawReform, 0.6)]),
    (.penalty, [(.lawReform, 2), (.sentences, 0.5)]),
    (.stringent, [(.lawReform, 2)]),
    (.forbid, [(.lawReform, 1)]),
    (.lenient, [(.sentences, 2)]),
    (.unit, [(.investigations, 3.2)]),
    (.complicity, [(.officialComplicity, 6)]),
    (.alleged, [(.officialComplicity, 1.2)]),
    (.identify, [(.victimIdentification, 2.6)]),
    (.refer, [(.victimServices, 1.6), (.victimIdentification, 0.4)]),
    (.assist, [(.victimServices, 2)]),
    (.protect, [(.victimServices, 1.2)]),
    (.shelter, [(.victimServices, 4)]),
    (.compensate, [(.victimServices, 3)]),
    (.repatriate, [(.victimServices, 2.6)]),
    (.residence, [(.victimServices, 3)]),
    (.witness, [(.victimServices, 1.8)]),
    (.testimony, [(.victimServices, 1.4)]),
    (.lawyer, [(.victimServices, 0.8)]),
    (.proper, [(.victimServices, 1)]),
    (.guideline, [(.referralAndProcedures, 2.2)]),
    (.mechanism, [(.referralAndProcedures, 4)]),
    (.train, [(.training, 4.6)]),
    (.know, [(.training, 3.4)]),
    (.plan, [(.planAndCoordination, 2.6)]),
    (.coordinate, [(.planAndCoordination, 2.4)]),
    (.budget, [(.funding, 2.2)]),
    (.campaign, [(.prevention, 4)]),
    (.hotline, [(.prevention, 2.8)]),
    (.demand, [(.prevention, 4)]),
    (.jobs, [(.prevention, 3)]),
    (.migrant, [(.prevention, 0.8)]),
    (.diplomat, [(.prevention, 1.6), (.victimServices, 0.6)]),
    (.recruit, [(.recruitmentOversight, 3)]),
    (.license, [(.recruitmentOversight, 1.4)]),
    (.revoke, [(.recruitmentOversight, 1.4)]),
    (.list, [(.dataProvision, 1.2)]),
    (.workplace, [(.recruitmentOversight, 1.6)]),
    (.employer, [(.recruitmentOversight, 1.4)]),
    (.violation, [(.recruitmentOversight, 0.6)]),
    (.inspect, [(.recruitmentOversight, 3)]),
    (.law, [(.lawReform, 1.8)]),
    (.article, [(.lawReform, 1.2)]),
    (.definition, [(.lawReform, 3)]),
    (.worldLaw, [(.lawReform, 2)]),
    (.amend, [(.lawReform, 1.6)]),
    (.remove, [(.lawReform, 0.8)]),
    (.inForce, [(.lawReform, 1.5)]),
    (.noFigures, [(.dataProvision, 4.4)]),
    (.unknown, [(.dataProvision, 0.6)]),
    (.figures, [(.dataProvision, 1.4)]),
    (.punish, [(.nonPenalization, 2)]),
    (.research, [(.prevention, 0.8)]),
  ]

  struct Combination {
    let senses: [Sense]
    let area: EffortArea
    let weight: Double
  }

  static let combinations: [Combination] = [
    Combination(senses: [.victim, .punish], area: .nonPenalization, weight: 2.6),
    Combination(senses: [.foreigner, .punish], area: .nonPenalization, weight: 2),
    Combination(senses: [.migrant, .punish], area: .nonPenalization, weight: 2),
    Combination(senses: [.prostitution, .punish], area: .nonPenalization, weight: 2.6),
    Combination(senses: [.trafficker, .punish], area: .investigations, weight: 1.6),
    Combination(senses: [.workplace, .punish], area: .nonPenalization, weight: 2),
    Combination(senses: [.alleged, .official], area: .officialComplicity, weight: 1.8),
    Combination(senses: [.official, .prison], area: .officialComplicity, weight: 3.2),
    Combination(senses: [.official, .problem], area: .officialComplicity, weight: 1.2),
    Combination(senses: [.alleged, .police], area: .officialComplicity, weight: 1.8),
    Combination(senses: [.noReport, .official, .investigate], area: .officialComplicity, weight: 3.4),
    Combination(senses: [.noReport, .official, .prosecute], area: .officialComplicity, weight: 3.4),
    Combination(senses: [.noReport, .official, .convict], area: .officialComplicity, weight: 3.4),
    Combination(senses: [.noReport, .official, .punish], area: .officialComplicity, weight: 2.4),
    Combination(senses: [.noFigures, .official, .alleged], area: .officialComplicity, weight: 3.6),
    Combination(senses: [.punish, .identify, .without], area: .nonPenalization, weight: 2.4),
    Combination(senses: [.unit, .prosecutor], area: .prosecutions, weight: 2.2),
    Combination(senses: [.victim, .lawyer], area: .victimServices, weight: 1.6),
    Combination(senses: [.law, .lawyer], area: .victimServices, weight: 1),
    Combination(senses: [.law, .compensate], area: .victimServices, weight: 1),
    Combination(senses: [.law, .testimony], area: .victimServices, weight: 1),
    Combination(senses: [.center, .victim], area: .victimServices, weight: 2),
    Combination(senses: [.unknown, .figures], area: .dataProvision, weight: 2.2),
    Combination(senses: [.publish, .figures, .negation], area: .dataProvision, weight: 2.4),
    Combination(senses: [.law, .workplace], area: .recruitmentOversight, weight: 2.4),
    Combination(senses: [.forbid, .workplace], area: .recruitmentOversight, weight: 2),
    Combination(senses: [.forbid, .recruit], area: .recruitmentOversight, weight: 2),
    Combination(senses: [.employer, .residence], area: .recruitmentOversight, weight: 2),
    Combination(senses: [.employer, .punish], area: .recruitmentOversight, weight: 2.4),
    Combination(senses: [.budget, .shelter], area: .funding, weight: 4),
    Combination(senses: [.budget, .ngo], area: .funding, weight: 2),
    Combination(senses: [.budget, .plan], area: .planAndCoordination, weight: 1),
    Combination(senses: [.budget, .assist], area: .funding, weight: 1.6),
    Combination(senses: [.identify, .assist], area: .victimServices, weight: 1.4),
    Combination(senses: [.guideline, .refer], area: .referralAndProcedures, weight: 1.6),
    Combination(senses: [.guideline, .adopt], area: .referralAndProcedures, weight: 0.8),
    Combination(senses: [.guideline, .migrant], area: .referralAndProcedures, weight: 1.4),
    Combination(senses: [.train, .diplomat], area: .prevention, weight: 3.4),
    Combination(senses: [.train, .jobs], area: .prevention, weight: 2),
    Combination(senses: [.revoke, .license], area: .recruitmentOversight, weight: 2),
    Combination(senses: [.lenient, .convict], area: .sentences, weight: 1.6),
    Combination(senses: [.prison, .judge], area: .sentences, weight: 0.8),
    Combination(senses: [.law, .forbid], area: .lawReform, weight: 1),
    Combination(senses: [.law, .forbid, .adopt], area: .lawReform, weight: 2),
    Combination(senses: [.amend, .demand], area: .lawReform, weight: 4),
    Combination(senses: [.crime, .police], area: .investigations, weight: 1.4),
    Combination(senses: [.law, .adopt, .demand], area: .lawReform, weight: 3),
    Combination(senses: [.law, .pending], area: .lawReform, weight: 1.4),
    Combination(senses: [.law, .draft], area: .lawReform, weight: 1.4),
    Combination(senses: [.refer, .assist], area: .victimServices, weight: -1.2),
    Combination(senses: [.victim, .identify], area: .victimIdentification, weight: 0.6),
    Combination(senses: [.convict, .prison], area: .sentences, weight: 1),
    Combination(senses: [.law, .adopt], area: .lawReform, weight: 1),
    Combination(senses: [.law, .remove], area: .lawReform, weight: 1),
    Combination(senses: [.article, .penalty], area: .lawReform, weight: 1.5),
    Combination(senses: [.figures, .negation], area: .dataProvision, weight: 1.5),
    Combination(senses: [.guideline, .identify], area: .referralAndProcedures, weight: 1.6),
    Combination(senses: [.guideline, .shelter], area: .victimServices, weight: 1),
    Combination(senses: [.guideline, .shelter, .budget], area: .victimServices, weight: 4),
    Combination(senses: [.guideline, .diplomat], area: .prevention, weight: 2),
    Combination(senses: [.coordinate, .council], area: .planAndCoordination, weight: 0.6),
    Combination(senses: [.hotline, .identify], area: .victimIdentification, weight: 1),
    Combination(senses: [.recruit, .list], area: .recruitmentOversight, weight: 1),
    Combination(senses: [.repatriate, .punish], area: .nonPenalization, weight: 3),
    Combination(senses: [.mechanism, .punish], area: .nonPenalization, weight: -4),
    Combination(senses: [.child, .protect], area: .victimServices, weight: 0.6),
  ]

  static let ofSection: [Locator.Section: [EffortArea]] = [
    .prosecution: [
      .investigations, .prosecutions, .convictions, .sentences, .officialComplicity, .lawReform,
    ],
    .protection: [.victimIdentification, .victimServices, .referralAndProcedures, .nonPenalization],
    .prevention: [.planAndCoordination, .prevention, .recruitmentOversight],
  ]

  /// What a section makes of a sense, or where it makes little of an area.
  struct SectionRule: Sendable {
    let sections: Set<Locator.Section>
    let area: EffortArea
    let weight: Double
    var all: [Sense] = []
    var any: [Sense] = []
    var none: [Sense] = []

    func holds(_ clause: Clause) -> Bool {
      sections.contains(clause.section) && all.allSatisfy(clause.says)
        && (any.isEmpty || clause.saysAny(any)) && !clause.saysAny(none)
    }
  }

  static let bySection: [SectionRule] = [
    // Trials are told in Prosecution.
    SectionRule(sections: [.protection, .prevention], area: .investigations, weight: -1.2),
    SectionRule(sections: [.protection, .prevention], area: .prosecutions, weight: -1.2),
    SectionRule(sections: [.protection], area: .recruitmentOversight, weight: -2.4),
    SectionRule(sections: [.prevention], area: .nonPenalization, weight: -2),
    SectionRule(sections: [.prevention], area: .victimServices, weight: -1.4, none: [.victim]),
    // What is paid for there is not a bribe.
    SectionRule(
      sections: [.prevention], area: .officialComplicity, weight: -4, none: [.official, .police, .government]),
    // A lecture in Prosecution trains.
    SectionRule(sections: [.prosecution], area: .prevention, weight: -3, all: [.campaign]),
    SectionRule(sections: [.prosecution], area: .training, weight: 3, all: [.campaign]),
    SectionRule(
      sections: [.prevention], area: .recruitmentOversight, weight: 2.6, all: [.prosecute],
      any: [.recruit, .employer, .license, .workplace]),
    // Where work is done tells there where a crime was.
    SectionRule(sections: [.prosecution], area: .recruitmentOversight, weight: -2.4),
    SectionRule(sections: [.prosecution], area: .investigations, weight: 1.2, all: [.cooperate]),
    // Diplomats and troops are taught so that they do no harm themselves.
    SectionRule(
      sections: [.prevention], area: .prevention, weight: 3, all: [.diplomat],
      any: [.train, .know, .guideline]),
    // What is known elsewhere is no lesson; work for victims is care.
    SectionRule(
      sections: [.protection, .prevention], area: .training, weight: -2.2, all: [.know], none: [.train]),
    SectionRule(sections: [.protection], area: .prevention, weight: -1.6, none: [.hotline, .campaign]),
    SectionRule(
      sections: [.prosecution], area: .lawReform, weight: 2.4, all: [.law, .lenient],
      none: [.convict, .judge, .trafficker]),
    SectionRule(
      sections: [.protection], area: .officialComplicity, weight: -3, none: [.official, .police]),
    // Penalties without anyone who is sentenced are the law's.
    SectionRule(
      sections: [.prosecution], area: .lawReform, weight: 2, all: [.penalty], any: [.lenient, .prison],
      none: [.convict, .judge, .trafficker]),
    // Officials who are tried, or take money, are accused themselves.
    SectionRule(
      sections: [.prosecution], area: .officialComplicity, weight: 3, all: [.official],
      any: [.prosecute, .convict, .prison, .discipline],
      none: [.train, .attend, .victim, .police, .trafficker]),
    SectionRule(
      sections: [.prosecution], area: .officialComplicity, weight: 4, all: [.discipline],
      any: [.official, .police],
      none: [.train, .victim]),
    SectionRule(
      sections: [.prosecution], area: .officialComplicity, weight: 3.4, all: [.official],
      any: [.dollar, .money, .som, .media], none: [.train, .budget, .penalty, .unit]),
    SectionRule(
      sections: [.prosecution], area: .officialComplicity, weight: 2.4, all: [.police, .advocate],
      any: [.budget, .dollar, .money, .som, .problem, .alleged], none: [.train]),
    // Whom a court tries, not where the crime was.
    SectionRule(
      sections: [.summary], area: .prosecutions, weight: 2.4, all: [.prosecute],
      any: [.recruit, .employer, .workplace]),
    SectionRule(
      sections: [.summary], area: .convictions, weight: 2.4, all: [.convict],
      any: [.recruit, .employer, .workplace]),
    SectionRule(
      sections: [.summary], area: .investigations, weight: 2.4, all: [.investigate],
      any: [.recruit, .employer, .workplace]),
    SectionRule(
      sections: [.summary], area: .prosecutions, weight: 2.4, all: [.prosecutor, .crime],
      any: [.recruit, .employer, .workplace]),
    // Who is held in Prosecution is no guest.
    SectionRule(sections: [.prosecution], area: .victimServices, weight: -2.4, all: [.shelter]),
    // Who loses a license or pays a fine there, hires.
    SectionRule(sections: [.prevention], area: .recruitmentOversight, weight: 2, all: [.revoke]),
    // Guidance for those who buy and hire.
    SectionRule(
      sections: [.prevention], area: .recruitmentOversight, weight: 2, all: [.guideline, .workplace]),
    // Care is told in Protection.
    SectionRule(sections: [.prosecution], area: .victimServices, weight: -1.6),
    // Who is checked or tried in Protection is a victim.
    SectionRule(
      sections: [.protection], area: .victimIdentification, weight: 2.4, all: [.inspect],
      none: [.workplace, .guideline]),
    SectionRule(
      sections: [.protection], area: .nonPenalization, weight: 3.4, all: [.victim],
      any: [.prosecute, .convict, .prison],
      none: [.assist, .testimony, .cooperate, .compensate]),
  ]
}
