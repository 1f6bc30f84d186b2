import Testing

@testable import Reporting

struct `Plurals` {
  @Test(arguments: [
    (0, "0 сведений"), (1, "1 сведение"), (2, "2 сведения"), (5, "5 сведений"), (11, "11 сведений"),
    (12, "12 сведений"), (21, "21 сведение"), (22, "22 сведения"), (25, "25 сведений"), (111, "111 сведений"),
    (1001, "1001 сведение"),
  ])
  func `bend a Russian noun by its number`(number: Int, words: String) {
    #expect(Phrasebook.russian.evidence.entries(number) == words)
  }

  @Test(arguments: [
    (0, "0ү"), (1, "1и"), (2, "2си"), (3, "3ү"), (4, "4ү"), (5, "5и"), (6, "6сы"), (7, "7си"), (8, "8и"),
    (9, "9у"), (10, "10у"), (11, "11и"), (20, "20сы"), (30, "30у"), (40, "40ы"), (50, "50сү"), (60, "60ы"),
    (70, "70и"), (80, "80и"), (90, "90у"), (100, "100ү"), (111, "111и"), (1000, "1000и"),
  ])
  func `end a Kyrgyz number as its last word is spoken`(number: Int, words: String) {
    #expect(kyrgyzPart(number) == words)
  }

  @Test(arguments: [(0, "0 маалымат"), (1, "1 маалымат"), (2, "2 маалымат"), (111, "111 маалымат")])
  func `leave a Kyrgyz noun as it is`(number: Int, words: String) {
    #expect(Phrasebook.kyrgyz.evidence.entries(number) == words)
  }

  @Test(arguments: [(0, "0 entries"), (1, "1 entry"), (2, "2 entries"), (21, "21 entries")])
  func `bend an English noun by its number`(number: Int, words: String) {
    #expect(Phrasebook.english.evidence.entries(number) == words)
  }

  @Test(arguments: [
    (1, "изменился 1 вывод по этому списку"), (3, "изменились 3 вывода по этому списку"),
    (11, "изменились 11 выводов по этому списку"),
  ])
  func `bend a Russian verb too`(number: Int, words: String) {
    #expect(Phrasebook.russian.onePage.changed(number, "") == " \(words).")
  }

  @Test(arguments: [
    (0, "0 годах", "0 годам"), (1, "1 году", "1 году"), (2, "2 годах", "2 годам"), (21, "21 году", "21 году"),
  ])
  func `bend a Russian year by its number and its case`(number: Int, right: String, unknown: String) {
    let words = Phrasebook.russian.memo.bottomLine
    #expect(words.coded(number, 30, 0).contains("в \(right) из 30"))
    #expect(number == 0 || words.unknowing(number).contains("по \(unknown) до Доклада"))
  }
}
