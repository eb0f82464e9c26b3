import Staffing

/// How many people of every main subject a school has, as a share of what the subject needs.
///
/// The shares follow the field's picture: Chinese and mathematics in surplus, more so in villages;
/// English, science, technology, music and art short outside the towns. They stand above those of
/// the subject alone, because Chinese and mathematics teachers also give the open subjects, leaders
/// teach less, and some people are absent.
struct SubjectSupply {
  /// A subject with its shares in per cent, by place.
  struct Line {
    let subject: Subject
    let shares: [Int]

    init(_ subject: Subject, _ shares: Int...) {
      self.subject = subject
      self.shares = shares
    }
  }

  /// Primary: urban, town, village, nine-year school, teaching point.
  static let primary = [
    Line(.chinese, 164, 179, 177, 165, 106), Line(.math, 159, 171, 171, 155, 110),
    Line(.english, 144, 102, 32, 59, 8), Line(.morality, 98, 66, 21, 42, 5),
    Line(.science, 117, 64, 15, 32, 5), Line(.it, 138, 81, 11, 32, 0),
    Line(.pe, 134, 102, 36, 59, 10), Line(.music, 123, 78, 15, 32, 8),
    Line(.art, 123, 78, 15, 32, 8),
  ]

  /// Junior: urban, town, nine-year school.
  static let junior = [
    Line(.chinese, 153, 150, 138), Line(.math, 151, 150, 138), Line(.english, 149, 133, 105),
    Line(.morality, 141, 131, 105), Line(.history, 141, 135, 105),
    Line(.geography, 139, 108, 80), Line(.biology, 139, 108, 80), Line(.physics, 149, 133, 105),
    Line(.chemistry, 149, 135, 105), Line(.it, 127, 86, 50), Line(.pe, 133, 107, 80),
    Line(.music, 121, 80, 48), Line(.art, 121, 80, 48),
  ]

  /// People of a main subject at a school, in millionths of a person.
  static func wanted(at site: Site, _ stage: Stage) -> [(subject: Subject, millionths: Int)] {
    switch stage {
    case .kindergarten:
      // Two teachers a class, and a little more for leaders and absence.
      return [(.kindergarten, site.halfClasses[0] * 1_100_000)]
    case .primary: return wanted(at: site, stage, primary, column: primaryColumn(site.kind))
    case .junior, .senior: return wanted(at: site, stage, junior, column: juniorColumn(site.kind))
    }
  }

  private static func wanted(
    at site: Site,
    _ stage: Stage,
    _ lines: [Line],
    column: Int
  ) -> [(subject: Subject, millionths: Int)] {
    lines.compactMap { line in
      let periods = site.halfPeriods(stage, line.subject)
      guard periods > 0 else { return nil }
      let norm = Int(WorkloadNorms.builtIn(stage, line.subject))
      let people = periods * line.shares[column] * 5_000 / norm
      // Wherever there is a class, there is somebody to take it.
      let isSure =
        line.subject == .chinese || (line.subject == .math && site.kind != .teachingPoint)
      return (line.subject, isSure ? max(people, 1_150_000) : people)
    }
  }

  private static func primaryColumn(_ kind: SiteKind) -> Int {
    switch kind {
    case .urbanPrimary: 0
    case .townPrimary: 1
    case .nineYear: 3
    case .teachingPoint: 4
    default: 2
    }
  }

  private static func juniorColumn(_ kind: SiteKind) -> Int {
    kind == .urbanJunior ? 0 : kind == .townJunior ? 1 : 2
  }
}
