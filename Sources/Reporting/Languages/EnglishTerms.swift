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
    criterion: .english,
    criterionName: .englishInShort,
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
    ownerKind: Words { kind in
      switch kind {
      case .government: "government"
      case .ngo: "NGO"
      case .internationalOrganization: "international organization"
      case .media: "media"
      case .academia: "academia"
      case .other: "other"
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
    entries: { englishCount($0, "entry", "entries") },
    fromOwners: { entries, owners, copies in
      "\(englishCount(entries, "entry", "entries")) from \(englishCount(owners, "owner", "owners"))"
        + (copies == 0
          ? ""
          : "; \(copies) more only \(copies == 1 ? "repeats" : "repeat") one of them, and"
            + " \(copies == 1 ? "is" : "are") not counted")
    })

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
