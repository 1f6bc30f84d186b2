import Registry

extension Phrasebook.Terms {
  static let english = Self(
    theme: Words { theme in
      switch theme {
      case .prosecution: "Prosecution"
      case .protection: "Protection"
      case .prevention: "Prevention"
      case .partnership: "Partnership"
      }
    },
    criterion: Words { criterion in
      switch criterion {
      case .a1: "Prohibits severe forms of trafficking and punishes acts of it"
      case .a2: "Punishes the gravest sex trafficking on a par with other grave crimes"
      case .a3: "Punishes every severe form stringently enough to deter"
      case .a4: "Makes serious and sustained efforts to eliminate trafficking"
      case .b1: "Vigorously investigates, prosecutes, convicts and sentences"
      case .b2: "Protects victims and does not penalize them for what they were forced to do"
      case .b3: "Prevents trafficking"
      case .b4: "Cooperates with other governments in cases"
      case .b5: "Extradites traffickers"
      case .b6: "Watches migration for signs of trafficking and acts on them"
      case .b7: "Acts against complicit officials"
      case .b8: "The share of victims who are not citizens is insignificant"
      case .b9: "Works with civil society and the United States, with measurable outcomes"
      case .b10: "Monitors its own efforts and publishes the results"
      case .b11: "Makes appreciable progress compared with the year before"
      case .b12: "Reduces demand for commercial sex and for sex tourism"
      }
    },
    criterionName: Words { criterion in
      switch criterion {
      case .a1: "prohibition and punishment"
      case .a2: "punishment on a par with grave crimes"
      case .a3: "stringent punishment"
      case .a4: "serious and sustained efforts"
      case .b1: "prosecution"
      case .b2: "protection"
      case .b3: "prevention"
      case .b4: "cooperation with other states"
      case .b5: "extradition"
      case .b6: "signs in migration"
      case .b7: "official complicity"
      case .b8: "share of foreign victims"
      case .b9: "partnerships"
      case .b10: "monitoring own efforts"
      case .b11: "progress over the year"
      case .b12: "reducing demand"
      }
    },
    tier: Words { tier in
      switch tier {
      case .one: "Tier 1"
      case .two: "Tier 2"
      case .watchList: "Tier 2 Watch List"
      case .three: "Tier 3"
      case .specialCase: "Special Case"
      }
    },
    waiver: Words { waiver in
      switch waiver {
      case .yes: "with a waiver"
      case .no: "without a waiver"
      case .inferred: "with a waiver, inferred from the length of the run"
      }
    },
    level: Words { level in
      switch level {
      case .public: "public"
      case .partners: "partners"
      case .restricted: "restricted"
      case .sealed: "sealed"
      }
    },
    measure: Words { measure in
      switch measure {
      case .investigations: "investigations"
      case .relatedOffenses: "trafficking-related crimes"
      case .casesReexamined: "cases re-examined"
      case .casesReopened: "cases reopened"
      case .prosecutions: "prosecutions"
      case .convictions: "convictions"
      case .sentence: "sentence imposed"
      case .penaltyMinimum: "minimum penalty"
      case .penaltyMaximum: "maximum penalty"
      case .victimsIdentified: "victims identified"
      case .victimsPotential: "potential victims"
      case .victimsReferred: "victims referred to help"
      case .victimsAssisted: "victims assisted"
      case .victimsEstimated: "victims as officials estimate"
      case .victimsReporting: "victims who turned to the authorities"
      case .repatriated: "people brought home"
      case .officialsTrained: "officials trained"
      case .peopleReached: "people reached"
      case .events: "events held"
      case .hotlineContacts: "calls to hotlines"
      case .complaints: "complaints"
      case .moneyReturned: "money paid back"
      case .permitsCancelled: "permits cancelled"
      case .inspectors: "inspectors"
      case .inspections: "inspections"
      case .violations: "violations found"
      case .measuresCarriedOut: "measures of the plan carried out"
      case .foreignFunding: "foreign funding"
      case .budget: "budget"
      case .councils: "coordination councils"
      case .sessions: "sessions held"
      case .shelters: "shelters"
      case .centers: "centers"
      case .lists: "lists"
      case .organizations: "organizations"
      case .regions: "regions"
      case .migrantsBarred: "migrants barred from entry"
      case .informalEconomy: "workers in the informal economy"
      case .childrenInUnacceptableWork: "children in unacceptable work"
      case .watchListYears: "years on the Watch List"
      }
    })
}

extension Phrasebook.Scale {
  static let english = Self(
    level: Words { level in
      switch level {
      case .implemented: "implemented"
      case .largelyImplemented: "largely implemented"
      case .partiallyImplemented: "partially implemented"
      case .started: "started"
      case .noAction: "no action"
      case .contrary: "contrary measure"
      case .noInformation: "no information"
      case .notApplicable: "not applicable"
      }
    },
    test: Words { level in
      switch level {
      case .implemented: "Adopted, applied across the country, and the effect is seen in data."
      case .largelyImplemented: "Applied, with small gaps."
      case .partiallyImplemented: "Some elements applied, or adopted and not widely applied."
      case .started: "A draft, a plan or a first step, with evidence."
      case .noAction: "Looked for, none found."
      case .contrary: "A measure moves away from the recommendation."
      case .noInformation: "Not looked at, or nobody answered; never counted as 0."
      case .notApplicable: "Does not apply, for a reason given, and is looked at again on a set day."
      }
    },
    upTo: { "at most “\($0)”, some elements unknown" },
    state: Words { state in
      switch state {
      case .draft: "draft"
      case .submitted: "submitted"
      case .returned: "returned"
      case .approved: "approved"
      }
    },
    claim: Words { claim in
      switch claim {
      case .none: "nothing said"
      case .promised: "promised"
      case .underWay: "under way"
      case .saysDone: "said to be done"
      case .rejects: "rejected"
      }
    },
    trend: Words { trend in
      switch trend {
      case .increased: "increased"
      case .maintained: "maintained"
      case .decreased: "decreased"
      case .noData: "no data"
      }
    },
    movement: Words { movement in
      switch movement {
      case .increased: "efforts increased"
      case .maintained: "efforts maintained"
      case .decreased: "efforts decreased"
      case .mixed: "mixed"
      }
    },
    certainty: Words { certainty in
      switch certainty {
      case .explicit: "said outright"
      case .inferred: "inferred by us"
      }
    })
}

extension Phrasebook.EvidenceTerms {
  static let english = Self(
    ungraded: "not graded",
    alleged: { sources, fact in
      switch sources {
      case []: "Alleged, by whom is not recorded (not proven): \(fact)"
      case [.report]: "Alleged in the TIP Report (not proven): \(fact)"
      case _: "Alleged by \(englishList(sources.map(englishName))) (not proven): \(fact)"
      }
    },
    reliability: Words { grade in
      switch grade {
      case .a: "completely reliable"
      case .b: "usually reliable"
      case .c: "fairly reliable"
      case .d: "not usually reliable"
      case .e: "unreliable"
      case .f: "cannot be judged"
      }
    },
    credibility: Words { grade in
      switch grade {
      case .confirmed: "confirmed by another source"
      case .probable: "probably true"
      case .possible: "possibly true"
      case .doubtful: "doubtful"
      case .improbable: "improbable"
      case .unjudged: "cannot be judged"
      }
    },
    kind: Words { kind in
      switch kind {
      case .law: "law"
      case .policy: "policy"
      case .statistic: "statistic"
      case .judgment: "judgment"
      case .training: "training"
      case .service: "service"
      case .report: "report"
      case .news: "news"
      case .testimony: "testimony"
      case .narrative: "narrative"
      }
    },
    stance: Words { stance in
      switch stance {
      case .supports: "supports"
      case .contradicts: "against"
      case .context: "context"
      }
    },
    entries: { englishCount($0, "entry", "entries") })

  static func englishName(of source: Attribution) -> String {
    switch source {
    case .government: "the government"
    case .ngo: "NGOs"
    case .internationalOrganization: "international organizations"
    case .experts: "experts"
    case .advocates: "advocates"
    case .media: "the media"
    case .report: "the TIP Report"
    }
  }
}
