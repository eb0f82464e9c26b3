import Staffing

/// A term of the objective as the model counts it: one type a term.
///
/// Terms that moves decide are ``MoveTerm``s. Terms that teaching decides say what one period or
/// one offering counts, and add their own variables and rows.
protocol ModelTerm: Sendable {
  /// The term's id.
  static var id: TermID { get }
}
