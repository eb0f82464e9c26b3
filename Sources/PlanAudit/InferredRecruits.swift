import Staffing

/// Where recruits work, read from what they teach: each number of a group once a school.
enum InferredRecruits {
  static func placements(in teaching: [TeachingLine]) -> [RecruitPlacement] {
    struct Key: Hashable {
      let stage: Stage
      let subject: Subject
      let school: School.ID
    }
    var numbers: [Key: Set<Int>] = [:]
    for line in teaching {
      guard case .recruit(let stage, let subject, let number) = line.instructor else { continue }
      let key = Key(stage: stage, subject: subject, school: line.offering.school)
      numbers[key, default: []].insert(number)
    }
    return numbers.map { key, set in
      RecruitPlacement(
        stage: key.stage,
        subject: key.subject,
        school: key.school,
        count: set.count
      )
    }
    .sorted { ($0.stage, $0.subject, $0.school) < ($1.stage, $1.subject, $1.school) }
  }
}
