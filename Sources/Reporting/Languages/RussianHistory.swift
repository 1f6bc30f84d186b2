import Registry

extension Phrasebook.History {
  static let russian = Self(
    title: "История рекомендации",
    recommendation: "Рекомендация",
    numbered: { "рекомендация \($0.position) списка \($0.edition.year) года" },
    inShort: "Коротко",
    asked: "Списки, в которых она стоит, и её номера в них",
    notVisible: "Списки, известные лишь частично, в которых её не видно",
    notListed: "Полностью известные списки, в которых её нет",
    years: "Сколько лет прошло с первой такой рекомендации",
    findingsNow: "Выводы сейчас",
    wordings: "Её текст от списка к списку",
    columns: ["Список", "№", "Как получена из прежней", "Текст"],
    standing: Words { standing in
      switch standing {
      case .listed: "стоит в списке"
      case .notVisible: "не видна: список известен лишь частично"
      case .notListed: "в этом списке её нет"
      }
    },
    asks: "Рекомендованные меры по годам",
    findings: "Выводы по годам",
    said: "Что было сказано",
    claims: "Что заявляли государственные органы",
    readings: "Что сказано в Докладах в нашем прочтении",
    evidence: "Сведения по отчётным периодам")
}
