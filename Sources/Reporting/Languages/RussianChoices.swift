import Registry

extension Phrasebook.Choices {
  static let russian = Self(
    stage: Words { stage in
      switch stage {
      case .promise: "обещано"
      case .draft: "есть проект"
      case .adopted: "принято"
      case .inForce: "вступило в силу"
      case .funded: "профинансировано"
      case .applied: "применяется"
      case .effect: "даёт результат"
      case .suspended: "приостановлено"
      }
    },
    direction: Words { direction in
      switch direction {
      case .improved: "улучшение"
      case .declined: "ухудшение"
      case .mixed: "неоднозначно"
      case .unchanged: "без изменений"
      case .gap: "недостаток"
      case .noInformation: "нет сведений"
      }
    },
    modality: Words { modality in
      switch modality {
      case .done: "сделано"
      case .notDone: "не сделано"
      case .alleged: "утверждается"
      case .reported: "сообщается"
      }
    },
    nature: Words { nature in
      switch nature {
      case .oneOff: "разовая"
      case .continuing: "постоянная"
      }
    },
    waiver: Words { waiver in
      switch waiver {
      case .yes: "да"
      case .no: "нет"
      case .inferred: "по расчёту"
      }
    },
    basis: Words { basis in
      switch basis {
      case .full: "полный список"
      case .partial: "часть списка"
      case .watchListOnly: "только список наблюдения"
      }
    },
    tier: Words { tier in
      switch tier {
      case .one: "Уровень 1"
      case .two: "Уровень 2"
      case .watchList: "Список наблюдения"
      case .three: "Уровень 3"
      case .specialCase: "Особый случай"
      }
    },
    standards: Words { verdict in
      switch verdict {
      case .met: "выполнены"
      case .notMet: "выполнены не полностью"
      }
    },
    efforts: Words { verdict in
      switch verdict {
      case .made: "прилагались"
      case .notMade: "не прилагались"
      }
    },
    increase: Words { verdict in
      switch verdict {
      case .shown: "отмечен"
      case .notShown: "не отмечен"
      }
    },
    movement: Words { movement in
      switch movement {
      case .increased: "возросли"
      case .maintained: "на прежнем уровне"
      case .decreased: "сократились"
      case .mixed: "неоднозначно"
      }
    },
    track: Words { track in
      switch track {
      case .claim: "заявление"
      case .finding: "вывод"
      case .reportReading: "прочтение Доклада"
      }
    },
    decision: Words { state in
      switch state {
      case .open: "ждёт исполнения"
      case .late: "просрочено"
      case .done: "выполнено"
      case .dropped: "снято"
      }
    },
    role: Words { role in
      switch role {
      case .monitor: "наблюдатель"
      case .coordinator: "координатор"
      case .policyOfficer: "специалист по политике"
      case .reviewer: "рецензент"
      }
    })
}
