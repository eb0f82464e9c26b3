import Staffing

/// `other_subject` — periods taught in an `other` subject: `Σ y[t,k,o]` over `q[t,o] = other`.
///
/// Open subjects do not count, whoever teaches them.
enum OtherSubjectPeriods: ModelTerm {
  static let id = TermID.otherSubject

  /// What one period counts that is taught with a qualification.
  static func cost(with qualification: Qualification) -> Double {
    switch qualification {
    case .other: 1
    case .main, .open: 0
    }
  }
}
