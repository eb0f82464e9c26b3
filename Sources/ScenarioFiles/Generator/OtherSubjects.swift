import Staffing

/// Which further subjects people are qualified for, by main subject.
enum OtherSubjects {
  /// Draws the further subjects: one or two in primary schools, one more in villages, few in junior.
  static func draw(
    _ stage: Stage,
    _ subject: Subject,
    isVillage: Bool,
    _ chance: inout Chance
  ) -> [Subject] {
    guard let weights = (stage == .primary ? primary : junior)[subject] else { return [] }
    var count = 0
    if stage == .primary {
      count = chance.happens(250) ? 2 : chance.happens(800) ? 1 : 0
      if isVillage, chance.happens(500) { count += 1 }
    } else {
      count = chance.happens(300) ? 1 : 0
    }
    var others: [Subject] = []
    for _ in 0..<count {
      let choice = chance.weighted(weights)
      if !others.contains(choice) { others.append(choice) }
    }
    return others
  }

  private static let primary: [Subject: [(Subject, Int)]] = [
    .chinese: [(.morality, 6), (.art, 1), (.music, 1), (.english, 1)],
    .math: [(.science, 5), (.it, 3), (.morality, 2), (.pe, 1)],
    .english: [(.morality, 2), (.music, 2), (.art, 1)],
    .morality: [(.chinese, 3), (.art, 1)],
    .science: [(.math, 2), (.it, 2)],
    .it: [(.science, 2), (.math, 2)],
    .pe: [(.morality, 2), (.music, 1)],
    .music: [(.art, 2), (.morality, 1)],
    .art: [(.music, 2), (.morality, 1)],
  ]

  private static let junior: [Subject: [(Subject, Int)]] = [
    .chinese: [(.morality, 2), (.history, 2)],
    .math: [(.physics, 2), (.it, 2)],
    .english: [(.morality, 1)],
    .morality: [(.history, 3)],
    .history: [(.morality, 3)],
    .geography: [(.biology, 2)],
    .biology: [(.geography, 3), (.chemistry, 1)],
    .physics: [(.math, 1), (.it, 1)],
    .chemistry: [(.biology, 3)],
    .it: [(.physics, 1)],
    .pe: [(.music, 1)],
    .music: [(.art, 1)],
    .art: [(.music, 1)],
  ]
}
