import Registry

extension Phrasebook.Overview {
  static let russian = Self(
    columns: [
      "№", "Рекомендация", "Направление", "Не выполнена, лет", "Заявление органов", "Наш вывод",
      "Последний Доклад в нашем прочтении", "Расхождение", "Динамика", "Ответственный орган", "Следующий шаг",
    ],
    yearsNote:
      "Годы считаются только для разовых рекомендаций, которые ещё не выполнены; постоянная рекомендация"
      + " оценивается заново за каждый период, у неё стоит «–».",
    divergence: Words { divergence in
      switch divergence {
      case .noClaim: "заявлений нет"
      case .none: "нет"
      case .claimAhead: "есть: сведения не подтверждают заявление"
      case .unsettled: "неясно: не хватает сведений"
      }
    },
    divergenceNote:
      "Расхождение: «выполняется» считается подтверждённым начиная со ступени 1, «заявлено о выполнении» –"
      + " начиная со ступени 3.",
    mixed: "по-разному",
    now: "сейчас")
}

extension Phrasebook.Sheet {
  static let russian = Self(
    recommendation: { "Рекомендация \($0)" },
    subject: { subject in
      let number = "Рекомендация \(subject.recommendation.position)"
      return subject.element.map { "\(number), элемент \($0.short)" } ?? number
    },
    form: "Вид текста",
    nature: "Характер",
    natureName: Words { nature in
      switch nature {
      case .oneOff: "разовая: может быть закрыта окончательно"
      case .continuing: "постоянная: оценивается заново за каждый период"
      }
    },
    themes: "Направления",
    lead: "Ответственный орган",
    supporting: "Участвующие органы",
    relation: Words { relation in
      switch relation {
      case .carried: "перенесена без изменений"
      case .reworded: "переформулирована"
      case .split: "разделена"
      case .merged: "объединена"
      case .narrowed: "сужена"
      case .widened: "расширена"
      case .dropped: "исключена"
      }
    },
    kin: { earlier, id, relation in
      "\(earlier ? "Ранее" : "Позднее"): Доклад о торговле людьми \(id.edition.year) г., рекомендация"
        + " \(id.position) (\(relation))"
    },
    askedAs: { "как рекомендация \($0.position) списка \($0.edition.year) года" },
    reading: "Последний Доклад в нашем прочтении",
    claim: "Заявление органов",
    evidence: "Сведения, каждый факт один раз",
    against: "Говорит против выполнения",
    onTooLittle: "держится теперь на слишком слабом: оценка сведений понижена",
    baseline: "До публикации (исходное положение)",
    earlier: "Ранее, до отчётного периода",
    progress: "После публикации (ход выполнения)",
    whole: "Рекомендация в целом",
    approvedBy: { "кто утвердил: \($0)" },
    reviewedOn: { "будет рассмотрено снова \($0)" },
    trend: "динамика",
    ratedFor: { "за период Доклада \($0) г." },
    decidedBy: { ($0.count == 1 ? "решающий элемент – " : "решающие элементы – ") + russianList($0) },
    decidedAsWhole: "оценивалась в целом",
    unknown: {
      "нет сведений по " + ($0.count == 1 ? "элементу " : "элементам ") + russianList($0)
    },
    raised: "повышено на одну ступень, так как все остальные элементы стоят на ступени 3 или выше",
    side: Words { side in
      switch side {
      case .inLaw: "в нормах права"
      case .inPractice: "на практике"
      }
    },
    essential: "основной",
    notEssential: "не основной",
    now: "сейчас",
    neverClosed: "Постоянная рекомендация никогда не закрывается окончательно: здесь сказано, что нужно для"
      + " высшего вывода за период.",
    nextStep: "Следующий шаг (наше суждение)")
}
