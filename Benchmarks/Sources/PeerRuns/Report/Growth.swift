/// How the time of our program to one quality grows with the district.
package struct Growth: Sendable {
  /// One generated district.
  package struct Size: Sendable {
    package let people: Int
    /// Seconds to the quality, or nil where it was not reached.
    package let seconds: Double?
  }

  /// The share of what could be mended.
  package static let share = 0.98

  /// The generated districts, smallest first.
  package let sizes: [Size]
  /// The fit through those that reached it, or nil with fewer than two sizes.
  package let fit: GrowthFit?

  /// Measured by the best bound of anybody, or by what the program had proven itself by then.
  package init(of races: [Race], provenByItself: Bool) {
    sizes = races.compactMap { race in
      race.own.generatedPeople.map { people in
        let trace = race.own.wholeTrace
        let seconds =
          provenByItself
          ? race.quality.secondsOfProof(of: trace, to: Self.share)
          : race.quality.seconds(of: trace, to: Self.share)
        return Size(people: people, seconds: seconds)
      }
    }.sorted { ($0.people, $0.seconds ?? .infinity) < ($1.people, $1.seconds ?? .infinity) }
    fit = GrowthFit(
      sizes.compactMap { size in size.seconds.map { (Double(size.people), $0) } }
    )
  }
}
