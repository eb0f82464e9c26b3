import Staffing
import Yams

/// Reads the `floors` list of a policy.
struct FloorSettings {
  private static let keys = [
    "name", "people", "share", "of", "minimum_population", "enforce", "counting", "schools",
    "stages", "titles", "per",
  ]
  private static let schoolKinds = WordList<ExchangeFloor.SchoolKind>([
    (.location(.urban), ["urban", "城区"]),
    (.location(.town), ["town", "镇区"]),
    (.location(.rural), ["rural", "乡村"]),
    (.standing(.strong), ["strong", "优质"]),
    (.standing(.ordinary), ["ordinary", "一般"]),
    (.standing(.weak), ["weak", "薄弱"]),
  ])

  /// The `policy` map.
  let map: SettingsMap
  /// Whether the list joins the given floors by name instead of replacing them.
  let mergesFloors: Bool

  /// Sets the floors when the key is given.
  func apply(to floors: inout [ExchangeFloor]) {
    if let byName = namedEntries() {
      apply(byName, over: floors, to: &floors)
    } else if let entries = map.entries("floors") {
      let named = entries.map { (name: String?.none, entry: $0) }
      apply(named, over: mergesFloors ? floors : [], to: &floors)
    }
  }

  /// The floors of a map by name, which always join those that are given; nil for a list of floors.
  ///
  /// A map with `name` in it is one floor.
  private func namedEntries() -> [(name: String?, entry: Node)]? {
    guard case .mapping(let mapping)? = map.node("floors"), mapping["name"] == nil else {
      return nil
    }
    return mapping.map { key, entry in (key.string ?? "", entry) }
  }

  private func apply(
    _ entries: [(name: String?, entry: Node)],
    over base: [ExchangeFloor],
    to floors: inout [ExchangeFloor]
  ) {
    var result = base
    var first: [String: Node] = [:]
    for (givenName, entry) in entries {
      let path = map.full("floors") + (givenName.map { ".\($0)" } ?? "")
      guard
        let entryMap = SettingsMap(
          entry,
          path: path,
          keys: givenName == nil ? Self.keys : Self.keys.filter { $0 != "name" },
          source: map.source,
          context: map.context
        )
      else { continue }
      let ownName = givenName ?? entryMap.text("name")
      guard let name = required(ownName, "name", entryMap, entry) else {
        // Its other faults are reported all the same.
        _ = floor(entryMap, entry, name: "", over: nil)
        continue
      }
      if let earlier = first.updateValue(entry, forKey: name) {
        entryMap.report(
          .repeatedKey,
          entryMap.node("name"),
          path: path + ".name",
          value: name,
          details: [map.source.place(earlier.mark).row.map { "\($0)" } ?? "?"]
        )
        continue
      }
      let index = result.firstIndex { $0.name == name }
      guard let floor = floor(entryMap, entry, name: name, over: index.map { result[$0] }) else {
        continue
      }
      if let index { result[index] = floor } else { result.append(floor) }
    }
    floors = result
  }

  private func floor(
    _ map: SettingsMap,
    _ entry: Node,
    name: String,
    over base: ExchangeFloor?
  ) -> ExchangeFloor? {
    let people = map.word("people", .ofCases(ExchangeFloor.People.self)) ?? base?.people
    let share = map.share("share") ?? base?.share
    var floor = base ?? ExchangeFloor(name: name, people: .all, share: 0.0)
    // All three are asked for before the floor is given up, so that each fault is reported.
    let required = [
      self.required(people, "people", map, entry) != nil,
      self.required(share, "share", map, entry) != nil,
    ]
    map.word("of", .ofCases(ExchangeFloor.Base.self)).map { floor.base = $0 }
    map.whole("minimum_population", in: 0...1_000_000).map { floor.minimumPopulation = $0 }
    map.word("enforce", .ofCases(ExchangeFloor.Enforcement.self)).map { floor.enforcement = $0 }
    map.word("counting", .ofCases(ExchangeFloor.Counting.self)).map { floor.counting = $0 }
    map.word("per", .ofCases(ExchangeFloor.Scope.self)).map { floor.scope = $0 }
    map.words("schools", Self.schoolKinds).map { floor.schools = $0.isEmpty ? nil : Set($0) }
    map.words("stages", Words.stage).map { floor.stages = $0.isEmpty ? nil : Set($0) }
    map.words("titles", Words.title).map { floor.titles = $0.isEmpty ? nil : Set($0) }
    guard required.allSatisfy(\.self), let people, let share else { return nil }
    floor.people = people
    floor.share = share
    return floor
  }

  /// A value that a new floor must have; its absence is reported, a faulty one was reported.
  private func required<Value>(
    _ value: Value?,
    _ key: String,
    _ map: SettingsMap,
    _ entry: Node
  ) -> Value? {
    if value == nil, map.node(key) == nil {
      map.report(.blankCell, entry, path: map.full(key))
    }
    return value
  }
}

extension WordList where Value: CaseIterable & RawRepresentable<String> {
  /// The list of an enumeration's own words.
  static func ofCases(_ type: Value.Type) -> Self {
    WordList(type.allCases.map { ($0, [$0.rawValue]) })
  }
}
