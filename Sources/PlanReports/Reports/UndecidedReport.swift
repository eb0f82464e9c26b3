import JSONText
public import Staffing

/// That a limit passed before any plan was found.
public struct UndecidedReport: Sendable {
  private let stoppedBy: PlanRecord.StopReason
  private let seconds: Double

  /// A report of a search that found neither a plan nor a proof that none exists.
  public init(stoppedBy: PlanRecord.StopReason, seconds: Double) {
    self.stoppedBy = stoppedBy
    self.seconds = seconds
  }

  /// The outcome as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let phrase: Phrase =
      switch stoppedBy {
      case .time, .gap: .undecidedTime
      case .work: .undecidedWork
      case .interrupt: .undecidedInterrupt
      }
    let option = stoppedBy == .work ? "--work-limit" : "--time-limit"
    let advice =
      stoppedBy == .interrupt ? [] : ["  " + texts(.undecidedAdvice, ["option": option])]
    return texts.text([texts(phrase, ["seconds": Figures.short(seconds)])] + advice)
  }

  /// The outcome as JSON.
  public var json: String {
    let answer = JSONValue.object([
      ("outcome", .string("undecided")),
      ("stopped_by", .string(stoppedBy.rawValue)),
      ("seconds", .number(seconds)),
    ])
    return answer.text + "\n"
  }
}
