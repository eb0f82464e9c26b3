extension Violation {
  /// What a rule objects to; the raw values are stable and language-free.
  public enum Cause: String, CaseIterable, Sendable {
    /// R1: an active person has no assignment.
    case notAssigned = "not_assigned"
    /// R1: a person has more than one assignment.
    case assignedRepeatedly = "assigned_repeatedly"
    /// R1: the school of an assignment does not exist.
    case unknownSchool = "unknown_school"
    /// R1, R13: the person does not exist.
    case unknownPerson = "unknown_person"
    /// R2: a person on leave or seconded is moved.
    case notActive = "not_active"
    /// R2: a person who is not eligible moves.
    case notEligible = "not_eligible"
    /// R2: the person was decided to stay.
    case decidedToStay = "decided_to_stay"
    /// R2: the person was decided to move and stays.
    case decidedToMove = "decided_to_move"
    /// R2: the person was decided to move to another school.
    case decidedElsewhere = "decided_elsewhere"
    /// R2: the person was decided not to go to the school.
    case decidedToAvoid = "decided_to_avoid"
    /// R2: a person on leave or seconded teaches.
    case teachesOnLeave = "teaches_on_leave"
    /// R3: no offering of the new school fits the person's main or other subjects.
    case noUse = "no_use"
    /// R3: the move is to another stage.
    case anotherStage = "another_stage"
    /// R4: the way is too long.
    case tooFar = "too_far"
    /// R4: the way is unknown and the schools share neither cluster nor township.
    case wayUnknown = "way_unknown"
    /// R5: too many leave the school.
    case tooManyLeave = "too_many_leave"
    /// R6: too many arrive at the school.
    case tooManyArrive = "too_many_arrive"
    /// R7: too many of one main subject leave the school.
    case tooManyOfSubject = "too_many_of_subject"
    /// R8: fewer leaders than both the count now and the approved count.
    case tooFewLeaders = "too_few_leaders"
    /// R8: more leaders than both the count now and the approved count.
    case tooManyLeaders = "too_many_leaders"
    /// R9: a floor is missed.
    case floorMissed = "floor_missed"
    /// R10: a priority school loses backbone teachers.
    case backboneLost = "backbone_lost"
    /// R11: somebody teaches more than the capacity.
    case aboveCapacity = "above_capacity"
    /// R12: the policy forbids itinerant teaching.
    case itinerantNotAllowed = "itinerant_not_allowed"
    /// R12: the offering is not in the person's main subject.
    case itinerantNotMain = "itinerant_not_main"
    /// R12: the schools share no cluster and are not parent and child.
    case itinerantOutsideCluster = "itinerant_outside_cluster"
    /// R12: the way between the schools is too long or unknown.
    case itinerantTooFar = "itinerant_too_far"
    /// R12: too large a part of the capacity is taught elsewhere.
    case itinerantTooMuch = "itinerant_too_much"
    /// R13: the person is not qualified for the offering.
    case notQualified = "not_qualified"
    /// R13: the offering is covered above its requirement.
    case aboveRequirement = "above_requirement"
    /// R13: the number of periods is negative or no number.
    case badPeriods = "bad_periods"
    /// R14: not exactly the given number of recruits is placed.
    case recruitCount = "recruit_count"
    /// R14: recruits are placed where there is no offering for them.
    case recruitWithoutOffering = "recruit_without_offering"
    /// R14: a line names a recruit that the scenario does not have.
    case unknownRecruit = "unknown_recruit"
    /// R14: one recruit teaches at several schools.
    case recruitElsewhere = "recruit_elsewhere"
    /// R14: more recruits teach at a school than are placed there.
    case recruitsBeyondPlaced = "recruits_beyond_placed"
    /// R14: a recruit teaches another subject or stage.
    case recruitOtherSubject = "recruit_other_subject"
    /// R14: a recruit teaches more than the norm.
    case recruitAboveNorm = "recruit_above_norm"
    /// R15: the school is left without anybody.
    case emptied
  }
}
