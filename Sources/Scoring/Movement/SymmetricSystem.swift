/// A small system of linear equations whose matrix is symmetric and positive.
struct SymmetricSystem {
  private(set) var matrix: [Double]
  let size: Int

  init(size: Int) {
    self.size = size
    matrix = [Double](repeating: 0, count: size * size)
  }

  /// Rows and columns below the diagonal are enough.
  subscript(row: Int, column: Int) -> Double {
    get { matrix[row * size + column] }
    set { matrix[row * size + column] = newValue }
  }

  /// By Cholesky's decomposition.
  func solved(for right: [Double]) -> [Double] {
    var lower = self
    for column in 0..<size {
      var pivot = self[column, column]
      for past in 0..<column { pivot -= lower[column, past] * lower[column, past] }
      let root = pivot.squareRoot()
      lower[column, column] = root
      for row in (column + 1)..<max(size, column + 1) {
        var sum = self[row, column]
        for past in 0..<column { sum -= lower[row, past] * lower[column, past] }
        lower[row, column] = sum / root
      }
    }
    return lower.substituted(right)
  }

  private func substituted(_ right: [Double]) -> [Double] {
    var found = right
    for row in 0..<size {
      for column in 0..<row { found[row] -= self[row, column] * found[column] }
      found[row] /= self[row, row]
    }
    for row in (0..<size).reversed() {
      for column in (row + 1)..<max(size, row + 1) { found[row] -= self[column, row] * found[column] }
      found[row] /= self[row, row]
    }
    return found
  }
}
