import Registry
import Reporting

extension TerminalWords {
  static let kyrgyz = TerminalWords(
    columns: Columns(
      name: "Аты", finding: "Тыянак", title: "Сунуштама", event: "Окуя", grade: "Бааланышы",
      level: "Кимдер үчүн", fact: "Факт", none: "жок"),
    interview: Interview(
      begin: "Беш суроо; Ctrl-C – сактабай чыгуу. Адамдардын атын, телефонун, дарегин жазбаңыз.",
      what: "1. Эмне болду? Өз сөзүңүз менен бир сүйлөм жазыңыз: ",
      when: "2. Качан? ",
      whenHint: "(2025-03-14, 2025-03, 2025-Q1, 2025 же 2025-01-01/2025-03-31) ",
      whereFrom: "3. Бул тууралуу кайда айтылган? ",
      whereHint: "(шилтеме, документ же мурда катталган булактын аты) ",
      which: "4. Кайсы сунуштамага тиешелүү? ",
      whichHint:
        "(4 сыяктуу номер, 4b сыяктуу элемент же толук аты; эч бирине тиешеси жок болсо, бош калтырыңыз) ",
      language: "5. Сүйлөмүңүз кайсы тилде? (ky, ru, en) ",
      again: "Муну окуу мүмкүн болгон жок; кайра жазып коюңузчу.",
      summary: "Мына бул сакталат:",
      confirm: "Сактайлыбы? (о/ж) ",
      dropped: "Эч нерсе сакталган жок.",
      yes: ["о", "ооба", "y", "yes"],
      saved: { "\($0) деген ат менен сакталды." },
      notPublic: { "Бул жазуу ачык отчетторго ЧЫКПАЙТ: анын ачыктык деңгээли – \($0.words(in: .kyrgyz))." },
      toComplete: { "Кесиптешиңиз толуктай алчу талаалар: \($0.joined(separator: ", "))." }),
    states: States(
      claim: "Мамлекеттик органдардын маалыматы", finding: "Биздин тыянак",
      reportReading: "Баяндаманы кандай түшүндүк", noHistory: "жазуу жок",
      nothingListed: "көрсөтө турган эч нерсе жок"),
    placements: Placements(
      edition: "Басылыш", tier: "Деңгээл", waiver: "Кечиктирүү", basis: "Негизи", source: "Булагы",
      published: "Жарыяланган", recommendations: "Сунуштамалар", list: "Тизме", complete: "толук",
      partial: "бир бөлүгү белгилүү"),
    search: .kyrgyz)
}
