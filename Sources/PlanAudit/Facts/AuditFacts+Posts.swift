public import Staffing

extension AuditFacts {
  /// Teaching posts of one school: its establishment × the teaching share.
  public func teachingPosts(of school: School.ID) -> Double {
    Double(establishments[school] ?? 0) * problem.policy.establishment.teachingShare
  }

  /// The school that holds a school's pool: its parent, or itself.
  public func poolHolder(of school: School.ID) -> School.ID {
    schoolsByID[school]?.parent ?? school
  }

  /// The approved number of leaders in a post at a school; as now where the table is silent.
  public func approved(_ post: Teacher.Post, at school: School.ID) -> Int {
    approvals[school]?[post] ?? leadersNow(post, at: school)
  }

  /// Active deputies or principals now at a school.
  public func leadersNow(_ post: Teacher.Post, at school: School.ID) -> Int {
    leaders[school]?[post] ?? 0
  }
}
