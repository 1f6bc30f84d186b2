import Registry
import Samples
import Testing

@testable import Reporting

struct `Dates in prose` {
  @Test(arguments: [
    ("2019-06-20", "20 June 2019", "20 июня 2019 г.", "2019-жылдын 20-июну"),
    ("2018-04-01", "1 April 2018", "1 апреля 2018 г.", "2018-жылдын 1-апрели"),
    ("2019-03", "March 2019", "март 2019 г.", "2019-жылдын марты"),
    ("2020-Q4", "quarter 4 of 2020", "4-й квартал 2020 г.", "2020-жылдын 4-чейреги"),
    ("2018", "2018", "2018 г.", "2018-жыл"),
    (
      "2018-04-01/2019-03-31", "1 April 2018 – 31 March 2019", "1 апреля 2018 г. – 31 марта 2019 г.",
      "2018-жылдын 1-апрели – 2019-жылдын 31-марты"
    ),
  ])
  func `are worded by each language`(iso: String, english: String, russian: String, kyrgyz: String) {
    let date = Sample.text(iso, EventDate.init(iso:))
    #expect(Phrasebook.english.dates.event(date) == english)
    #expect(Phrasebook.russian.dates.event(date) == russian)
    #expect(Phrasebook.kyrgyz.dates.event(date) == kyrgyz)
  }

  @Test(arguments: [
    ("2019-01-01", "2019-жылдын 1-январынан тартып"), ("2019-04-30", "2019-жылдын 30-апрелинен тартып"),
    ("2019-05-09", "2019-жылдын 9-майынан тартып"), ("2019-06-20", "2019-жылдын 20-июнунан тартып"),
    ("2019-08-31", "2019-жылдын 31-августунан тартып"), ("2019-12-31", "2019-жылдын 31-декабрынан тартып"),
  ])
  func `follow vowel harmony in Kyrgyz`(iso: String, words: String) {
    #expect(Phrasebook.kyrgyz.dates.since(Sample.day(iso)) == words)
  }

  @Test(arguments: Language.allCases)
  func `have twelve different months`(language: Language) {
    let days = (1...12).compactMap { CalendarDay(year: 2019, month: $0, day: 7) }
    #expect(Set(days.map(language.phrasebook.dates.day)).count == 12)
  }
}
