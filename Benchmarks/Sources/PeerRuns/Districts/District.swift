/// A district to be planned.
package struct District: Equatable, Sendable {
  /// Where it comes from.
  package enum Source: Equatable, Sendable {
    /// From `generate`.
    case generated(people: Int, seed: Int)
    /// From a folder that may be absent.
    case folder
  }

  /// `PEOPLE-SEED` of a generated district, or the name of a folder.
  package let name: String
  package let source: Source

  /// Reads a name such as `1500-1` or `nueva-vizcaya`.
  package init(_ name: String) {
    self.name = name
    let parts = name.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 2, let people = parts[0], let seed = parts[1] {
      source = .generated(people: people, seed: seed)
    } else {
      source = .folder
    }
  }

  /// The districts of the goals.
  package static let all = [
    "1500-1", "1500-2", "1500-3", "nueva-vizcaya", "misamis-oriental", "6000-1", "20000-1",
    "60000-1",
  ].map(District.init)

  /// People of a generated district, or nil; growth is measured over these.
  package var generatedPeople: Int? {
    if case .generated(let people, _) = source { people } else { nil }
  }

  /// Seconds of our program unless told otherwise: 60, and more for whole cities.
  package var ownLimit: Int {
    switch generatedPeople ?? 0 {
    case ...6_000: 60
    case ...20_000: 180
    default: 600
    }
  }
}
