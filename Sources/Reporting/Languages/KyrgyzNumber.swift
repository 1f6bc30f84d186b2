/// `4ү`: so many of a number of things, with the ending that the last spoken word asks for.
func kyrgyzPart(_ number: Int) -> String {
  let ending =
    if number == 0 {
      "ү"  // нөлү
    } else if number % 10 != 0 {
      ones[number % 10]
    } else if number % 100 != 0 {
      tens[number / 10 % 10]
    } else {
      number % 1000 != 0 ? "ү" : "и"  // жүзү, миңи
    }
  return "\(number)\(ending)"
}

/// Бири, экиси, үчү, төртү, беши, алтысы, жетиси, сегизи, тогузу.
private let ones = ["", "и", "си", "ү", "ү", "и", "сы", "си", "и", "у"]

/// Ону, жыйырмасы, отузу, кыркы, элүүсү, алтымышы, жетимиши, сексени, токсону.
private let tens = ["", "у", "сы", "у", "ы", "сү", "ы", "и", "и", "у"]
