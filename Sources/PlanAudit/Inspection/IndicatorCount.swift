import Staffing

/// The amounts of every indicator, counted for one section at a time.
struct IndicatorCount {
  let staff: SectionStaff
  let facilities: SharedFacilities
  /// Sections whose rural school is small enough to count helpers for PE and arts.
  let smallRural: Set<SchoolSection>

  /// The amount of an indicator; nil where the scenario does not give it.
  func amount(_ indicator: BalanceIndicator, of section: SchoolSection) -> InspectedAmount? {
    let teachers = staff.teachers(of: section)
    switch indicator {
    case .teachingArea: return facility(\.teachingArea, section)
    case .sportsArea: return facility(\.sportsArea, section)
    case .equipment: return facility(\.equipmentYuan, section)
    case .computers: return facility(\.computers, section)
    case .books: return facility(\.books, section)
    case .multimediaRooms: return facility(\.multimediaRooms, section)
    case .teachers:
      return InspectedAmount(Double(teachers.count + staff.recruitCount(of: section)))
    case .education:
      return educated(atLeast: .more(thanRequiredAt: section.stage), in: section)
    case .titles:
      return InspectedAmount(Double(teachers.count { $0.title >= .first }))
    case .backbone:
      return InspectedAmount(Double(teachers.count(where: \.isBackbone)))
    case .peAndArts:
      let helpers = smallRural.contains(section) ? staff.helperCount(of: section) : 0
      return InspectedAmount(Double(staff.specialists(of: section) + helpers))
    }
  }

  /// People with so much education; who does not say is neither counted nor left out.
  func educated(atLeast least: Teacher.Education, in section: SchoolSection) -> InspectedAmount {
    let teachers = staff.teachers(of: section)
    return InspectedAmount(
      Double(teachers.count { $0.education.map { $0.rank >= least.rank } ?? false }),
      blanks: teachers.count { $0.education == nil },
      openRecruits: staff.recruitCount(of: section)
    )
  }

  private func facility(
    _ facility: KeyPath<Facilities, Double?>,
    _ section: SchoolSection
  ) -> InspectedAmount? {
    facilities.amount(facility, of: section).map { InspectedAmount($0) }
  }
}

extension Teacher.Education {
  /// The least that is more than a stage of compulsory education requires (高于规定学历).
  static func more(thanRequiredAt stage: Stage) -> Self { stage == .primary ? .college : .bachelor }

  /// Whether it is more than a stage of compulsory education requires.
  func isMore(thanRequiredAt stage: Stage) -> Bool {
    rank >= Self.more(thanRequiredAt: stage).rank
  }

  /// Position in ascending order.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
