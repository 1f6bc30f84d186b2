import Registry
import Testing

struct `Printed amount` {
  @Test(arguments: ["0", "7", "1112", "2.5", "0.05", "-3", "-0.5", "1.50", "999999999999999"])
  func `a number is kept as it is printed`(text: String) {
    #expect(Amount(text)?.text == text)
    #expect(Amount(text).map { "\($0)" } == text)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1.2.3", "1,112", "1 112", "1'112", "007", "00", "-01", "--3", "+3", "1e3",
    "12%",
    " 1", "1 ", "٣", "½", "n/a", "1000000000000000",
  ])
  func `marks, signs and leading zeros are refused`(text: String) {
    #expect(Amount(text) == nil)
  }
}
