import Staffing

/// Which subjects the schools offer and who is of use where, as sets of bits.
struct OfferedSubjects {
  private static let bits = Dictionary(
    Subject.known.enumerated().map { ($0.element, UInt32(1) << UInt32($0.offset)) },
    uniquingKeysWith: { first, _ in first }
  )

  /// Subjects by school and stage.
  private let offered: [[UInt32]]

  /// The subjects of every school by its classes.
  init(_ sites: [Site]) {
    offered = sites.map { site in
      Stage.allCases.map { stage in
        Subject.known.reduce(0) { bits, subject in
          bits | (site.halfPeriods(stage, subject) > 0 ? Self.bits[subject] ?? 0 : 0)
        }
      }
    }
  }

  /// Whether a school offers a subject at a stage.
  func offers(_ site: Int, _ stage: Stage, _ subject: Subject) -> Bool {
    offered[site][stage.rank] & (Self.bits[subject] ?? 0) != 0
  }

  /// Whether a person is qualified as main or other subject for an offering of a school.
  func isOfUse(_ teacher: Teacher, at site: Int) -> Bool {
    let own = teacher.otherSubjects.reduce(Self.bits[teacher.subject] ?? 0) {
      $0 | (Self.bits[$1] ?? 0)
    }
    return Stage.allCases.contains { stage in
      guard stage <= teacher.certificate else { return false }
      let here = offered[site][stage.rank]
      return here & own != 0 || (stage == .primary && teacher.subject == .general && here != 0)
    }
  }
}
