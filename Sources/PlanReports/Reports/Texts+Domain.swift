import Staffing

extension Texts {
  /// A school by name and id, for example `云溪一小 (S01)`; by id alone where it has no name.
  func school(_ id: School.ID, of problem: StaffingProblem) -> String {
    guard let school = problem.school(id), !school.name.isEmpty, school.name != id.text else {
      return id.text
    }
    return self(.schoolName, ["name": school.name, "id": id.text])
  }

  /// A subject of a stage, for example `music (primary)`.
  func subjectOfStage(_ offering: Offering) -> String {
    self(
      .offeringName,
      ["subject": name(of: offering.subject), "stage": name(of: offering.stage)]
    )
  }

  /// Why a search ended, as the end of a sentence.
  func reason(_ reason: PlanRecord.StopReason) -> String {
    switch reason {
    case .gap: self(.stoppedByGap)
    case .time: self(.stoppedByTime)
    case .work: self(.stoppedByWork)
    case .interrupt: self(.stoppedByInterrupt)
    }
  }
}

extension StaffingProblem {
  /// The school of an id, found by halving because schools are sorted by id.
  func school(_ id: School.ID) -> School? {
    var low = 0
    var high = schools.count
    while low < high {
      let middle = (low + high) / 2
      if schools[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < schools.count && schools[low].id == id ? schools[low] : nil
  }
}

extension School {
  /// Whether the school is a priority school: rural or weak.
  var isPriority: Bool { location == .rural || standing == .weak }
}
