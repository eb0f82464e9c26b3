import Staffing
import Testing

@Suite struct InstructorTests {
  @Test func `a recruit is read as it is written`() {
    let recruit = Instructor.recruit(stage: .junior, subject: .math, number: 3)
    #expect(recruit.description == "recruit:junior:math:3")
    #expect(Instructor("recruit:junior:math:3") == recruit)
  }

  @Test(arguments: [
    "T1", "007", "", "recruit", "recruit:junior:math", "recruit:nursery:math:1",
    "recruit:junior:math:x", "recruit:junior:math:1:2", "other:junior:math:1",
  ])
  func `everything else is a teacher`(text: String) {
    #expect(Instructor(text) == .teacher(Teacher.ID(text)))
    #expect(Instructor(text).description == text)
  }

  @Test func `teachers come before recruits, recruits by stage, subject and number`() {
    let inOrder: [Instructor] = [
      .teacher("A"), .teacher("B"), .recruit(stage: .primary, subject: .math, number: 2),
      .recruit(stage: .primary, subject: .math, number: 10),
      .recruit(stage: .primary, subject: .music, number: 1),
      .recruit(stage: .junior, subject: .art, number: 1),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
  }
}
