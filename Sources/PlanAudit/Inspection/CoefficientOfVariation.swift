/// The coefficient of variation of schools, weighted by students (差异系数).
///
/// With amounts `x`, students `P` and `X = x / P`: the root of `Σ (Pᵢ / ΣP) · (Xᵢ − X̄)²` over `X̄`,
/// where `X̄ = Σx / ΣP` is the mean of all students, not the mean of the schools. Nil without
/// students or where every amount is 0. Schools without students count nothing.
public func coefficientOfVariation(amounts: [Double], students: [Int]) -> Double? {
  precondition(amounts.count == students.count, "every school has an amount and students")
  let schools = zip(amounts, students).filter { $0.1 > 0 }
  let all = schools.reduce(0) { $0 + Double($1.1) }
  let mean = schools.reduce(0) { $0 + $1.0 } / all
  guard all > 0, mean > 0 else { return nil }
  let variance = schools.reduce(0) { sum, school in
    let distance = school.0 / Double(school.1) - mean
    return sum + Double(school.1) / all * distance * distance
  }
  return variance.squareRoot() / mean
}
