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

  /// The main and other subjects of a person as bits.
  static func own(_ teacher: Teacher) -> UInt32 {
    teacher.otherSubjects.reduce(bits[teacher.subject] ?? 0) { $0 | (bits[$1] ?? 0) }
  }

  /// Whether somebody with these subjects is qualified, by main or other subject, for an offering
  /// of a school.
  func isOfUse(_ own: UInt32, upTo certificate: Stage, isGeneral: Bool, at site: Int) -> Bool {
    for rank in 0...certificate.rank {
      let here = offered[site][rank]
      if here & own != 0 { return true }
      if isGeneral, rank == Stage.primary.rank, here != 0 { return true }
    }
    return false
  }
}
