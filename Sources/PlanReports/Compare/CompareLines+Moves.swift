import Staffing

extension CompareLines {
  /// Moves in total and by form, travel, wishes.
  var moves: [String] {
    let total = table(.moves, title: .compareMoves, measures: [.people]) {
      texts($0.name == "moved" ? .compareMoved : .compareActive)
    }
    let forms = table(.forms, title: .compareForms, measures: [.people]) {
      ExchangeForm(rawValue: $0.name).map { texts.name(of: $0) } ?? $0.name
    }
    let travel = table(.travel, title: .compareTravel, measures: [.average, .most]) {
      texts(Self.phrase(for: $0.measure))
    }
    let wishes = table(.wishes, title: .compareWishes, measures: [.people]) {
      Self.wishes[$0.name].map { texts($0) } ?? $0.name
    }
    return total + forms + travel + wishes
  }

  private static let wishes: [String: Phrase] = [
    "first": .compareWishFirst, "second": .compareWishSecond, "third": .compareWishThird,
    "later": .compareWishLater, "none": .compareWishNone,
  ]

  /// Who is assigned differently.
  var people: [String] {
    guard !comparison.people.isEmpty else { return [] }
    var table = TextTable(
      header: [texts(.comparePeople, ["people": "\(comparison.people.count)"])]
        + CompareTable.numbers(of: comparison, texts),
      alignments: Array(repeating: .leading, count: comparison.plans.count + 1),
      indentation: 0
    )
    for person in comparison.people {
      table.add(
        cells: ["  " + person.teacher.text]
          + person.schools.map { $0?.text ?? CompareTable.nothing }
      )
    }
    return lines(of: table)
  }
}
