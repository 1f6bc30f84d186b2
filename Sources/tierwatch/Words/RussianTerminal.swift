import Registry
import Reporting

extension TerminalWords {
  static let russian = TerminalWords(
    columns: Columns(
      name: "Имя", finding: "Вывод", title: "Рекомендация", event: "Событие", grade: "Оценка",
      level: "Доступ",
      fact: "Факт", none: "нет"),
    interview: Interview(
      begin: "Пять вопросов; Ctrl-C — выйти без сохранения. Не пишите имён, телефонов и адресов людей.",
      what: "1. Что произошло? Одним предложением, своими словами: ",
      when: "2. Когда? ",
      whenHint: "(2025-03-14, 2025-03, 2025-Q1, 2025 или 2025-01-01/2025-03-31) ",
      whereFrom: "3. Где об этом сказано? ",
      whereHint: "(ссылка, документ или имя уже записанного источника) ",
      which: "4. К какой рекомендации это относится? ",
      whichHint: "(номер, например 4, элемент, например 4b, или полное имя; пусто — ни к какой) ",
      language: "5. На каком языке написано ваше предложение? (ky, ru, en) ",
      again: "Это не удаётся прочесть; напишите, пожалуйста, ещё раз.",
      summary: "Будет сохранено:",
      confirm: "Сохранить? (д/н) ",
      dropped: "Ничего не сохранено.",
      yes: ["д", "да", "y", "yes"],
      saved: { "Сохранено под именем \($0)." },
      notPublic: { "В открытых отчётах этой записи НЕ будет: её уровень доступа — \($0.words(in: .russian))." },
      toComplete: { "Коллега может дополнить поля: \($0.joined(separator: ", "))." }),
    states: States(
      claim: "Сведения государственных органов", finding: "Наш вывод",
      reportReading: "Доклад в нашем прочтении", noHistory: "записей нет",
      nothingListed: "показывать нечего"),
    placements: Placements(
      edition: "Выпуск", tier: "Уровень", waiver: "Отсрочка", basis: "Основа", source: "Источник",
      published: "Опубликован", recommendations: "Рекомендаций", list: "Список", complete: "полный",
      partial: "известен частично"),
    search: .russian)
}
