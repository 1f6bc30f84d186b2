/// Years in order, with `2020–2023` for three and more in a row.
func yearSpans(_ years: [Int]) -> [String] {
  let runs = years.sorted().reduce(into: [ClosedRange<Int>]()) { runs, year in
    if let last = runs.last, last.upperBound + 1 == year {
      runs[runs.count - 1] = last.lowerBound...year
    } else {
      runs.append(year...year)
    }
  }
  return runs.flatMap { run in
    run.count > 2 ? ["\(run.lowerBound)–\(run.upperBound)"] : run.map(String.init)
  }
}
