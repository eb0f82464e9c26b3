import Staffing

extension RosterSchools {
  /// Reports schools that may be one, and codes that two names share.
  func check(_ context: LoadingContext) {
    reportSharedCodes(context)
    for pair in SchoolLikeness.pairs(among: all.map(\.folded)) {
      let (first, second) = (all[pair.first], all[pair.second])
      if haveDifferentCodes(first, second) { continue }
      context.add(
        Diagnostic(
          .warning,
          .similarSchools,
          at: second.place,
          value: second.name,
          details: [first.name, first.place.shown]
        )
      )
    }
  }

  /// Ids of the schools, and how many of them were made.
  ///
  /// A code of the state comes first; a made id depends on the name alone. A campus that is no
  /// school of its own may share its main school's code, so its id is always made.
  func ids() -> (ids: [School.ID], made: Int) {
    var made = 0
    let ids = all.map { entry in
      if entry.isCounted, let code = entry.text(.schoolCode) ?? entry.text(.creditCode) {
        return School.ID(code)
      }
      if !entry.isOutside { made += 1 }
      return School.ID(RosterIDs.made("S", from: [entry.folded]))
    }
    return (ids, made)
  }

  /// The school that holds a school's posts; nil where it has none, or none was found.
  func parent(of position: Int, _ context: LoadingContext) -> Int? {
    let entry = all[position]
    if let name = entry.text(.mainSchool), !RosterWords.nothing.contains(TextFolding.word(name)) {
      if let found = self.position(named: name), !all[found].isOutside {
        return found == position ? nil : found
      }
      reportParent(of: entry, value: name, context)
      return nil
    }
    guard !entry.isCounted else { return nil }
    let outer = TextFolding.name(entry.name)
    if let found = self.position(named: outer), found != position, !all[found].isOutside {
      return found
    }
    let longest = all.indices.filter { other in
      other != position && !all[other].isOutside && entry.folded.hasPrefix(all[other].folded)
    }.max { all[$0].folded.count < all[$1].folded.count }
    if longest == nil { reportParent(of: entry, value: entry.name, context) }
    return longest
  }

  private func reportParent(of entry: Entry, value: String, _ context: LoadingContext) {
    let place = entry.cells[.mainSchool]?.place ?? entry.place
    context.add(
      Diagnostic(.warning, .campusWithoutSchool, at: place, value: value, details: [entry.name])
    )
  }

  private func reportSharedCodes(_ context: LoadingContext) {
    for column in [RosterColumn.schoolCode, .creditCode] {
      var holders: [String: Entry] = [:]
      for entry in all where entry.isCounted {
        guard let code = entry.text(column) else { continue }
        guard let holder = holders[code] else {
          holders[code] = entry
          continue
        }
        context.add(
          Diagnostic(
            .error,
            .contradictingSchool,
            at: entry.cells[column]?.place ?? entry.place,
            columnName: column.names.first,
            value: code,
            details: ["code", entry.name, holder.name, holder.place.shown]
          )
        )
      }
    }
  }

  private func haveDifferentCodes(_ first: Entry, _ second: Entry) -> Bool {
    [RosterColumn.schoolCode, .creditCode].contains { column in
      guard let one = first.text(column), let other = second.text(column) else { return false }
      return one != other
    }
  }
}
