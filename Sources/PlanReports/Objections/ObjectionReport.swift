public import Staffing

/// The answer to one objection: possible or not, what it costs, who else is affected.
public struct ObjectionReport: Sendable {
  let problem: StaffingProblem
  let answer: ObjectionAnswer
  let seconds: Double

  /// A report of an answer that took so many seconds.
  public init(_ answer: ObjectionAnswer, of problem: StaffingProblem, seconds: Double) {
    self.answer = answer
    self.problem = problem
    self.seconds = seconds
  }

  /// The answer as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let lines = ObjectionLines(problem, texts)
    var sections = [[texts.heading(lines.title(of: answer)), lines.verdict(on: answer)]]
    switch answer.outcome {
    case .asPlanned, .undecided: break
    case .impossible(let reason, let changed):
      sections.append(InfeasibilityReport(reason, of: changed).lines(texts))
    case .possible(let price):
      sections += [lines.figures(of: price), lines.affected(by: price)]
    }
    sections.append(
      (answer.isAsPlanned ? [] : lines.decisions(answer.decisions))
        + [texts(.objectionNothingWritten, ["seconds": Figures.short(seconds)])]
    )
    return texts.text(sections: sections)
  }
}
