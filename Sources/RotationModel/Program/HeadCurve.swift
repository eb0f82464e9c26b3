/// A convex curve over whole heads: `(a − fair)² ÷ share`, less its least value at a whole `a`, and
/// straight between whole `a`.
///
/// `a` is a change of heads, so `fair` is the fair share less the heads now. At whole `a` the curve
/// is the square itself, and a plan has no others: nothing is approximated.
struct HeadCurve: Sendable {
  /// Activity at the fair share.
  let fair: Double
  /// The fair share `m`, more than 0.
  let share: Double

  /// The curve of a section that has some heads now.
  init(share: Double, headsNow: Int) {
    precondition(share > 0, "a fair share is more than nobody")
    fair = share - Double(headsNow)
    self.share = share
  }

  private init(fair: Double, share: Double) {
    self.fair = fair
    self.share = share
  }

  /// The whole activity at which the curve is 0: the nearest to the fair share, the lower of two.
  var lowest: Double { (fair - 0.5).rounded(.up) }

  /// The value at an activity.
  func value(at activity: Double) -> Double {
    let below = activity.rounded(.down)
    let there = valueAtWhole(below)
    return activity == below ? there : there + (activity - below) * slope(after: below)
  }

  /// What one head more costs from a whole activity on.
  func slope(after whole: Double) -> Double { (2 * (whole - fair) + 1) / share }

  /// The curve moved towards larger activities.
  func shifted(by difference: Double) -> HeadCurve {
    HeadCurve(fair: fair + difference, share: share)
  }

  private func valueAtWhole(_ whole: Double) -> Double {
    (whole - lowest) * (whole + lowest - 2 * fair) / share
  }
}
