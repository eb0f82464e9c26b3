import Staffing

extension DistrictFacts {
  /// Students of each school's section of a stage; 0 where there is none, and where inspectors
  /// leave the section out as one of a small teaching point.
  func inspectedStudents(of stage: Stage) -> [Int] {
    var ofStage = [Int](repeating: 0, count: problem.schools.count)
    var compulsory = ofStage
    for group in problem.classes {
      guard let school = schoolIndex[group.school] else { continue }
      if Stage(grade: group.grade) == stage { ofStage[school] += group.students }
      if (1...9).contains(group.grade) { compulsory[school] += group.students }
    }
    let least = problem.policy.inspection.leastStudentsOfPoint
    return problem.schools.enumerated().map { position, school in
      let isSmallPoint = school.parent != nil && compulsory[position] < least
      return school.stages.contains(stage) && !isSmallPoint ? max(0, ofStage[position]) : 0
    }
  }
}
