import Registry

extension Phrasebook.Faults {
  static let russian: Self = Self(
    kind: Words { kind in
      switch kind {
      case .country: "страна"
      case .body: "орган"
      case .owner: "владелец"
      case .source: "источник"
      case .edition: "выпуск"
      case .placement: "уровень"
      case .recommendation: "рекомендация"
      case .evidence: "сведение"
      case .statusUpdate: "статус"
      case .commentary: "комментарий"
      case .decision: "решение"
      case .author: "автор"
      }
    },
    fault: russian,
    personalData: Words { data in
      switch data {
      case .personalNumber: "персональный номер (ПИН)"
      case .identityDocument: "номер паспорта или удостоверения личности"
      case .telephoneNumber: "номер телефона"
      case .emailAddress: "адрес электронной почты"
      case .messengerHandle: "имя или страницу в мессенджере или соцсети"
      case .streetAddress: "домашний адрес"
      case .coordinates: "координаты места"
      case .birthDate: "полную дату рождения"
      }
    },
    caution: russian, place: { "'\($0.field)', предложение \($0.sentence)" })

  private static func russian(_ caution: Caution) -> (what: String, remedy: String) {
    switch caution {
    case .personalName:
      (
        "имя, которого нет среди известных здесь должностных лиц и авторов законов",
        "назовите вместо имени роль, например «следователь»"
      )
    case .personInVillage:
      (
        "возраст, село и день вместе",
        "оставьте что-то одно или напишите возрастную группу, область и квартал"
      )
    case .childWithPlace: ("ребёнок и место", "уберите место или назовите только область")
    case .labelledReturnee:
      (
        "вернувшиеся из зоны конфликта названы жертвами или экстремистами",
        "напишите, что для них или против них сделано, а их назовите вернувшимися"
      )
    case .identifyingPlace:
      (
        "место, по которому можно узнать человека: больница или приют с названием, один человек в селе",
        "назовите только область"
      )
    case .exactAge:
      (
        "точный возраст в записи, которая не открыта", "напишите группу: 0–11, 12–17, 18–24, 25–44 или 45+"
      )
    case .narrowPlace:
      ("место у́же области в записи, которая не открыта", "назовите только область")
    }
  }

  private static func russian(_ fault: Fault) -> (what: String, remedy: String) {
    switch fault {
    case .penNamesAlike(let other):
      ("псевдоним на вид не отличить от «\(other)»", "выберите другой, который не спутать")
    case .loweringRaises(let level):
      (
        "запрошен уровень «\(Phrasebook.Terms.russian.level(level))», а он не ниже нынешнего",
        "укажите в 'lowering.to' более низкий уровень или уберите запрос"
      )
    case .loweringWithoutWords:
      (
        "запрошено открыть для всех слова, написанные для немногих",
        "впишите в 'lowering.fact', что можно прочесть всем"
      )
    case .approverIsTheAuthor:
      (
        "вывод утверждён, а кто утвердил, не указано или это сам автор",
        "впишите в 'approver' другой псевдоним или поставьте 'state: submitted'"
      )
    case .noAuthor: ("автор не указан", "впишите в 'author' псевдоним")
    case .unknownBody(let body):
      ("органа \(body) в реестре нет", "добавьте его в 'bodies' или исправьте имя")
    case .unknownCitation(let entry):
      ("ссылка на сведение \(entry), которого в реестре нет", "исправьте имя или сначала добавьте сведение")
    case .commentaryWithoutEdition(let edition), .decisionWithoutEdition(let edition):
      ("выпуска \(edition) в реестре нет", "исправьте имя или сначала добавьте выпуск")
    case .moreOpenThanSource(let level):
      (
        "уровень доступа ниже, чем у источника («\(Phrasebook.Terms.russian.level(level))»)",
        "укажите 'sensitivity: \(level.rawValue)' или назовите источник, о котором можно знать"
      )
    case .confirmedByNobody(let entry):
      (
        "поставлена достоверность 1, но ни один другой владелец этого не подтверждает",
        "поставьте 2 или добавьте подтверждающее сведение с 'corroborates: [\(entry)]'"
      )
    case .findingWithoutPeriod(let own):
      (
        "вывод по постоянной рекомендации без 'period'",
        "укажите выпуск, за период которого сделан вывод, например 'period: \(own)'"
      )
    case .strayElement(let element, let recommendation):
      (
        "элемент \(element) указан дважды или назван не по своей рекомендации",
        "назовите элементы \(recommendation)a, \(recommendation)b и так далее"
      )
    case .strayContinuation(let continued, let element):
      (
        "элемент \(element) продолжает \(continued), а того нет в реестре или 'lineage' к нему не ведёт",
        "назовите элемент рекомендации, к которой ведёт 'lineage', или дополните 'lineage'"
      )
    case .unknownSubject(.recommendation(let id)):
      ("рекомендации \(id) в реестре нет", "исправьте имя или сначала добавьте рекомендацию")
    case .unknownSubject(.element(let id)):
      ("элемента \(id) в реестре нет", "исправьте имя или сначала добавьте элемент")
    case .foreignLink(let subject, let source):
      (
        "относится к \(subject), а источник \(source) — другой страны",
        "запишите источник и для \(subject.recommendation.edition.country) и укажите его"
      )
    case .foreignCitation(let entry, let country):
      ("ссылка на сведение \(entry) о другой стране (\(country))", "сошлитесь на сведения о своей стране")
    case .unknownInFigure(let entry):
      (
        "у показателя названо сведение \(entry), которого в реестре нет",
        "назовите сведение, которое есть в реестре"
      )
    case .findingOnTheWhole(let recommendation, let elements):
      (
        "вывод по рекомендации \(recommendation) в целом, а у неё есть элементы",
        "сделайте вывод по одному из них: \(listed(elements))"
      )
    case .highFindingWithoutPractice:
      (
        "для такого вывода нет ни одного сведения о применении или результате с оценкой C3 или лучше",
        "сошлитесь на такое сведение или снизьте вывод до «выполнена частично» (partiallyImplemented)"
      )
    case .findingOnTooLittle:
      (
        "вывод держится теперь на слишком слабом: оценка сведения, на которое он опирался, понижена",
        "сошлитесь на другое сведение с оценкой C3 или лучше или сделайте новый, более низкий вывод"
      )
    case .circularLineage(let names):
      ("преемственность замкнулась в круг: \(walk(names))", "уберите связь, которая ведёт назад")
    case .strayLineage(let ancestor):
      (
        "в 'lineage' названа \(ancestor): её нет в реестре, она другой страны или не из более раннего выпуска",
        "назовите рекомендацию более раннего выпуска"
      )
    case .notApplicableForEver:
      (
        "«неприменимо» (notApplicable) без дня, когда вопрос рассмотрят снова",
        "впишите этот день в 'reviewBy'"
      )
    case .foreignPeriod(let period, let own):
      (
        "вывод сделан за период \(period), а это другая страна",
        "укажите период своей страны, например \(own)-\(period.year)"
      )
    case .unknownPlace(let place, let country, let regions):
      (
        "в стране \(country) нет региона \(place)",
        regions.isEmpty
          ? "сначала добавьте страну с её регионами" : "укажите один из этих: \(listed(regions))"
      )
    case .readingOfNoLaterReport(let edition, let own):
      (
        "прочтение выпуска \(edition), а это не более поздний Доклад о той же стране",
        "назовите прочитанный выпуск, например \(own.country)-\(own.year + 1)"
      )
    case .recommendationWithoutEdition(let edition):
      ("выпуска \(edition) в реестре нет", "добавьте его в 'edition'")
    case .noEssentialElement:
      (
        "ни один элемент не отмечен как основной",
        "поставьте 'essential: true' тем, от которых зависит итог"
      )
    case .unknownRelation(let entry):
      (
        "в 'restates', 'corroborates' или 'disagreesWith' названо \(entry): его нет в реестре или это оно само",
        "назовите другое сведение из реестра"
      )
    case .circularRestatement(let names):
      ("сведения повторяют друг друга по кругу: \(walk(names))", "пусть более поздние повторяют первое")
    case .unknownSource(let source):
      ("источника \(source) в реестре нет", "добавьте его в 'sources' или исправьте имя")
    case .unknownOwner(let owner):
      ("владельца \(owner) в реестре нет", "добавьте его в 'owners' или исправьте имя")
    case .circularOwnership(let names):
      (
        "владельцы входят друг в друга по кругу: \(walk(names))",
        "уберите 'partOf' у того, кто стоит за всеми"
      )
    case .emptyText(let text):
      ("пустой текст: \(name(of: text))", "напишите хотя бы одно предложение хотя бы на одном языке")
    case .personalData(let data, let place):
      (
        "\(russian.place(place)): в тексте есть нечто похожее на \(russian.personalData(data))",
        "уберите это; пишите о системе, а не о человеке"
      )
    case .caution(let caution, let place):
      (
        "\(russian.place(place)): возможно, указывает на человека: \(russian(caution).what)",
        "\(russian(caution).remedy); или объясните в '--warnings-because', почему это можно оставить"
      )
    case .earlyWatchList:
      ("указан список наблюдения, а до 2004 г. закон его не знал", "укажите 1, 2 или 3")
    case .dueBeforeDecided(let day):
      (
        "срок истекает раньше, чем решение было принято (\(day))",
        "впишите в 'due' этот день или более поздний"
      )
    case .closedBeforeDecided(let day):
      ("решение закрыто раньше, чем принято (\(day))", "впишите в 'on' этот день или более поздний")
    case .doneUnshown:
      (
        "решение отмечено как выполненное, но ничем не подтверждено",
        "добавьте одно предложение в 'note' или сведения в 'evidence'"
      )
    }
  }

  private static func name(of text: WrittenText) -> String {
    switch text {
    case .fact: "факт"
    case .reason: "обоснование"
    case .nextStep: "следующий шаг"
    case .shortTitle: "краткое название"
    case .wording: "текст рекомендации"
    case .commentary: "текст комментария"
    case .decision: "текст решения"
    case .closingNote: "примечание о закрытии"
    case .title(let element): "название элемента \(element)"
    case .closing(let element): "условие закрытия элемента \(element)"
    }
  }
}
