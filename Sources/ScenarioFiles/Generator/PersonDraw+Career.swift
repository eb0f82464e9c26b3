import Staffing

/// What people have become, and whether they are there.
extension PersonDraw {
  /// A title by age: senior from 38, first from 31.
  mutating func drawTitle(_ stage: Stage, _ age: Int, _ zone: Int) -> Teacher.Title {
    let isJunior = stage == .junior
    let senior = isJunior ? [480, 410, 330][zone] : [205, 170, 165][zone]
    if age >= 38 * 12, chance.happens(senior) { return chance.happens(15) ? .professor : .senior }
    let first = isJunior ? [800, 780, 780][zone] : [670, 640, 740][zone]
    if age >= 31 * 12, chance.happens(first) { return .first }
    if age >= 26 * 12 { return .second }
    return chance.weighted([(.none, 2), (.third, 3), (.second, 3)])
  }

  /// The highest education.
  mutating func drawEducation(_ zone: Int) -> Teacher.Education {
    chance.weighted(
      [
        [(.master, 50), (.bachelor, 800), (.college, 145), (.secondary, 5)],
        [(.master, 20), (.bachelor, 730), (.college, 230), (.secondary, 20)],
        [(.master, 5), (.bachelor, 595), (.college, 320), (.secondary, 80)],
      ][zone]
    )
  }

  /// A backbone level, for people from 28 on.
  mutating func drawBackbone(_ age: Int, _ zone: Int) -> Teacher.BackboneLevel {
    if age >= 28 * 12, chance.happens([156, 84, 20][zone]) {
      return chance.weighted([
        (.county, 72), (.city, 22), (.province, 5), (.national, zone == 0 ? 1 : 0),
      ])
    }
    return age >= 27 * 12 && chance.happens(100) ? .school : .none
  }

  /// Leave, secondment, exemption, or nothing of the kind and perhaps a volunteer.
  mutating func drawPresence(_ teacher: inout Teacher, _ age: Int, _ zone: Int) {
    let mayHaveChildren = teacher.sex == .female && age < 40 * 12
    if chance.happens([8, 10, 15][zone]) || (mayHaveChildren && chance.happens(30)) {
      teacher.status = .leave
    } else if chance.happens([10, 16, 26][zone]) {
      teacher.status = .seconded
    } else if mayHaveChildren, chance.happens(62) {
      teacher.exempt = chance.pick(["孕期", "哺乳期"])
    } else if chance.happens([6, 8, 14][zone]) {
      teacher.exempt = chance.pick(["重大疾病", "残疾", "照顾重病家属"])
    } else if chance.happens(35) {
      teacher.isVolunteer = true
    }
  }

  /// A running exchange, or one that lies behind.
  mutating func drawExchanges(_ teacher: inout Teacher, _ age: Int) {
    guard teacher.status == .active, age > 26 * 12, let since = teacher.since else { return }
    let stay = since.months(until: effective)
    if stay <= 24, chance.happens(130) {
      // Came on an exchange of three school years that is still running.
      teacher.lastExchange = since
      teacher.exchangeUntil = since.after(35)
    } else if age > 32 * 12, chance.happens(80) {
      teacher.lastExchange = effective.before(12 * chance.whole(1...8))
    }
  }

  /// Years of rural teaching: all years at a rural school, a few for others.
  mutating func drawRuralYears(_ teacher: inout Teacher, _ age: Int, _ zone: Int) {
    let working = max(0, age / 12 - 22)
    let stay = (teacher.since?.months(until: effective) ?? 0) / 12
    if zone == 2 {
      teacher.ruralYears = Double(min(working, stay + chance.whole(0...4)))
    } else if chance.happens(zone == 1 ? 300 : 120) {
      teacher.ruralYears = Double(min(working, chance.whole(1...6)))
    }
  }
}
