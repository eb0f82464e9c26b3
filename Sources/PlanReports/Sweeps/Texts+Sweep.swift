import Staffing

extension Texts {
  /// A measure by its name.
  func name(of measure: SweepMeasure) -> String {
    switch measure {
    case .level(let name): self.name(ofLevel: name)
    case .term(let term): name(of: term)
    case .moved: self(.compareMoved)
    case .floorsMet: self(.sweepFloorsMet)
    case .schoolsOpened: self(.compareSchools, ["what": self(.schoolsOpened)])
    case .schoolsFullyOpened: self(.compareSchools, ["what": self(.schoolsFullyOpened)])
    }
  }

  /// How a combination stands against the others, or why it has no plan.
  func verdict(on position: Int, of sweep: Sweep) -> String {
    let combination = sweep.combinations[position]
    switch combination.outcome {
    case .planned:
      guard let verdict = sweep.verdicts[position] else {
        return self.verdict(.sweepEfficient, isGood: true)
      }
      let values = ["by": "\(verdict.by + 1)"]
      return self(verdict.isCertain ? .sweepDominated : .sweepDominatedAsFound, values)
    case .unplanned: return marked(.sweepNoPlan, ["reason": reason(for: combination)], as: .bad)
    case .open: return marked(.sweepOpen, as: .caution)
    }
  }

  /// Why a combination has no plan, in short and without people.
  func reason(for combination: SweptCombination) -> String {
    guard combination.concessions.isEmpty else {
      return list(combination.concessions.map(reason))
    }
    if let stopped = combination.stoppedBy { return reason(stopped) }
    return self(.sweepNothingFound)
  }

  private func reason(for concession: Infeasibility.Concession) -> String {
    let values = [
      "rule": title(of: concession.rule), "floor": concession.floor.map { floorTitle($0) } ?? "",
      "required": "\(concession.required)", "possible": "\(concession.possible)",
      "schools": list(concession.schools.map(\.text)),
    ]
    if concession.floor != nil { return self(.sweepReasonFloor, values) }
    return self(concession.schools.isEmpty ? .sweepReasonRule : .sweepReasonSchools, values)
  }
}
