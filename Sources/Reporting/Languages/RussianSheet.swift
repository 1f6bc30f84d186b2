import Registry

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
      case .oneOff: "разовая: может быть выполнена раз и навсегда"
      case .continuing: "постоянная: оценивается заново за каждый период"
      }
    },
    themes: "Направления",
    lead: "Ведущий орган",
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
    claim: "Заявление органов",
    baseline: "До публикации (исходное положение)",
    progress: "После публикации (продвижение)",
    whole: "Рекомендация в целом",
    approvedBy: { "утвердил(а) \($0)" },
    reviewedOn: { "снова рассмотреть \($0)" },
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
      case .inLaw: "в праве"
      case .inPractice: "на практике"
      }
    },
    essential: "обязательный",
    notEssential: "необязательный",
    now: "сейчас",
    neverClosed: "Постоянная рекомендация никогда не закрывается раз и навсегда: здесь сказано, что нужно для"
      + " высшего вывода за период.",
    nextStep: "Следующий шаг (наше суждение)")
}
