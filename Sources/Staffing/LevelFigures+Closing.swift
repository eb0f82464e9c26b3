extension PlanRecord.LevelFigures {
  /// Whether the gap is at most the one asked for, as far as figures agree.
  ///
  /// `caps` are the values of the levels before: their caps have a slack of a millionth, which a
  /// bound may use up.
  public func isClosed(within gap: Double, caps: [Double]) -> Bool {
    let tolerance = 1e-6 * caps.reduce(max(1, abs(value))) { $0 + max(1, abs($1)) }
    return self.gap <= gap + 1e-12 || absoluteGap <= tolerance
  }
}
