import Registry

/// Where effort moved by what a clause says; the first rule that holds decides.
struct DirectionRules {
  let clause: Clause
  let figures: [ReadFigure]
  var area: EffortArea?
  /// Whether verbs, and negations with them, stand last.
  var isHeadFinal = false

  var verdict: (direction: Direction?, reason: Reason) {
    for rule in Self.rules {
      if let cues = rule.holds(self) { return (rule.direction, Reason(rule.name, cues.flatMap(clause.cue))) }
    }
    return (nil, Reason(.nothingTold))
  }

  private struct DirectionRule: Sendable {
    let name: Rule
    let direction: Direction?
    /// The senses that it went by, or `nil`.
    let holds: @Sendable (DirectionRules) -> [Sense]?

    init(_ name: Rule, _ direction: Direction?, _ holds: @escaping @Sendable (DirectionRules) -> [Sense]?) {
      (self.name, self.direction, self.holds) = (name, direction, holds)
    }
  }

  func says(_ sense: Sense) -> Bool { clause.says(sense) }
  func found(_ senses: [Sense]) -> [Sense]? {
    let found = senses.filter(clause.says)
    return found.isEmpty ? nil : found
  }

  private static let rules: [DirectionRule] = [
    DirectionRule(.verdict, nil) { $0.found([.standards]) },
    DirectionRule(.verdict, nil) { rules in
      rules.clause.section == .summary && !rules.says(.despite) ? rules.found([.significant]) : nil
    },
    DirectionRule(.effortsNotIncreased, .declined) { rules in
      rules.says(.efforts) && rules.says(.increase) && rules.says(.negation)
        && (rules.says(.overall) || rules.says(.earlier) || rules.says(.compared))
        ? [.efforts, .increase, .negation] : nil
    },
    DirectionRule(.effortsIncreased, .improved) { rules in
      rules.says(.efforts) && rules.says(.increase) && rules.says(.overall) ? [.overall, .increase] : nil
    },
    DirectionRule(.mixed, .mixed) { $0.says(.efforts) ? $0.found([.mixed]) : nil },
    DirectionRule(.verdict, nil) { $0.found([.watchList]) ?? ($0.namesTier ? [.tier] : nil) },
    DirectionRule(.noReport, .noInformation) {
      $0.area == .officialComplicity ? $0.found([.noFigures]) : nil
    },
    DirectionRule(.noFigures, .gap) { $0.found([.noFigures]) },
    DirectionRule(.noReport, .noInformation) { $0.found([.noReport]) },
    DirectionRule(.unknownNumber, .gap) { $0.says(.unknown) && $0.says(.figures) ? [.unknown] : nil },
    DirectionRule(.noReport, .noInformation) { $0.found([.unknown]) },
    DirectionRule(.earlierPeriod, nil) { $0.isEarlier ? [.earlier, .compared] : nil },
    DirectionRule(.partsTold, nil) { rules in
      !rules.clause.saysAny([.negation, .refer, .repatriate])
        && rules.foundAsTold([.partly]) == nil
        && (!rules.figures.isEmpty || !rules.clause.saysAny([.stop, .assist, .judge]))
        && rules.figures.allSatisfy { !$0.figure.breakdown.isEmpty } && rules.isOfTotal ? [.of] : nil
    },
    DirectionRule(.partsTold, nil) { $0.clause.tellsWho && !$0.figures.isEmpty ? [.victim] : nil },
    DirectionRule(.increased, .improved) { $0.changesLaw ? [.amend, .adopt] : nil },
    DirectionRule(.partsTold, nil) { $0.isOfBothSentences ? [.prison, .lenient] : nil },
    DirectionRule(.lawFallsShort, .gap) { rules in
      rules.describesLaw
        && (rules.found([.lack, .worldLaw, .problem, .need, .pending]) != nil
          || rules.says(.negation) && !rules.says(.amend))
        && !rules.says(.remove) && (!rules.says(.stringent) || rules.denies(.stringent))
        ? [.lack, .worldLaw, .problem, .negation] : nil
    },
    DirectionRule(.lawDescribed, nil) { rules in
      rules.describesLaw && !rules.says(.remove) && !rules.says(.inForce) && !rules.carriesOn
        ? [.article, .penalty, .stringent] : nil
    },
    DirectionRule(.problem, .gap) { $0.isByEmployers ? [.employer] : nil },
    DirectionRule(.increased, .improved) { $0.says(.remove) && !$0.says(.negation) ? [.remove] : nil },
    DirectionRule(.done, .improved) { $0.sparesVictims ? [.negation, .punish] : nil },
    DirectionRule(.carriedOn, .unchanged) { $0.deniesChange ? [.continued] : nil },
    DirectionRule(.done, .improved) { $0.punishesEmployers ? [.punish, .employer] : nil },
    DirectionRule(.problem, .gap) { $0.isOfWrong ? [.alleged] : nil },
    DirectionRule(.negated, .gap) {
      ($0.deniesAside ? nil : $0.found([.negation])) ?? ($0.isByOthers ? nil : $0.found([.without]))
    },
    DirectionRule(.carriedOn, .unchanged) { rules in
      // "Sustained its limited efforts."
      rules.says(.continued) && rules.says(.efforts)
        && (rules.says(.limited) || rules.says(.lack) && rules.clause.tokens.count < 10)
        ? [.continued] : nil
    },
    DirectionRule(.problem, .gap) { $0.endsCases ? [.stop] : nil },
    DirectionRule(.reduced, .declined) { rules in
      // To lower the demand is what is asked.
      rules.foundAsTold(
        rules.says(.revoke) || rules.says(.lenient)
          ? rules.says(.compared) ? [.decrease] : [] : rules.says(.demand) ? [.stop] : [.stop, .decrease])
    },
    DirectionRule(.problem, .gap) { rules in
      rules.says(.punish) && !rules.says(.trafficker) && !rules.says(.mechanism)
        && (rules.clause.section == .protection || rules.says(.victim)
          || rules.clause.section == .summary
            && rules.clause.saysAny([.foreigner, .migrant, .prostitution, .workplace]))
        ? [.punish] : nil
    },
    DirectionRule(.problem, .gap) { rules in
      rules.area == .nonPenalization
        && !rules.clause.saysAny([.adopt, .amend, .train, .create, .guideline, .increase])
        ? rules.found([.punish, .prosecute, .convict, .prison]) : nil
    },
    DirectionRule(.problem, .gap) { rules in
      rules.clause.section == .protection && rules.says(.victim)
        && !rules.clause.saysAny([.assist, .testimony, .cooperate, .compensate, .trafficker, .identify])
        ? rules.found([.prosecute, .convict]) : nil
    },
    DirectionRule(.problem, .gap) { rules in
      let actsAgainst =
        rules.says(.complicity) && !rules.clause.saysAny([.problem, .expert, .advocate, .media])
        && rules.found([.convict, .prosecute, .investigate, .punish, .prison]) != nil
      return actsAgainst
        ? nil
        : rules.foundAsTold([.problem, .lack, .pending, .lenient, .limited, .need, .partly, .complicity])
    },
    DirectionRule(.increased, .improved) { $0.found([.increase]) },
    DirectionRule(.carriedOn, .unchanged) { $0.found([.continued, .stay]) },
    DirectionRule(.increased, .improved) { $0.isByOthers ? nil : $0.found([.adopt, .inForce]) },
    DirectionRule(.intended, nil) { $0.says(.intend) ? [.intend] : nil },
    DirectionRule(.increased, .improved) { $0.found([.create, .amend]) },
    DirectionRule(.doneByOthers, nil) {
      $0.isByOthers && $0.clause.saysAny([.perform] + Self.doings)
        ? [.ngo, .international] : nil
    },
    DirectionRule(.done, .improved) { rules in
      (rules.isOfNobody ? nil : rules.found([.perform, .revoke]))
        ?? (rules.figures.isEmpty
          ? nil : rules.found([.prosecute, .convict, .investigate, .identify, .refer, .repatriate]))
        ?? (rules.clause.saysAny([.train, .hotline]) ? rules.found([.train, .identify]) : nil)
    },
    DirectionRule(.drafted, .improved) { $0.found([.draft]) },
    DirectionRule(.done, .improved) { rules in
      rules.isByOthers ? nil : rules.found(rules.isOfState ? Self.doings : Self.deeds)
    },
  ]
}
