import Staffing

/// Draws what the roster says about people: age, years, certificate, title, home and the rest.
///
/// Every table has one row for urban, town and rural schools, its shares in thousandths.
struct PersonDraw {
  private let effective: Month
  private let map: DistrictMap
  private var chance: Chance

  /// Years completed at a school that make people eligible.
  static let yearsAtSchool = 6

  init(map: DistrictMap, effective: Month, seed: UInt64) {
    self.map = map
    self.effective = effective
    chance = Chance(seed: seed, .people)
  }

  /// The person of an opening, by number from 1.
  mutating func person(_ opening: PostDraw.Opening, number: Int) -> Person {
    let site = map.sites[opening.site]
    let zone = Self.zone(site.kind)
    let isGeneral =
      opening.subject == .chinese && opening.stage == .primary
      && chance.happens(site.kind == .teachingPoint ? 300 : site.kind == .villagePrimary ? 60 : 0)
    let sex = drawSex(opening, zone)
    let age = drawAge(sex, zone)
    var teacher = Teacher(
      id: Teacher.ID(Self.id("T", number, digits: 6)),
      name: PersonNames.name(sex, &chance),
      sex: sex,
      birth: effective.before(age),
      school: Self.schoolID(opening.site),
      since: effective.before(drawStay(age, zone)),
      certificate: drawCertificate(opening, zone),
      subject: isGeneral ? .general : opening.subject
    )
    teacher.otherSubjects = OtherSubjects.draw(
      opening.stage,
      teacher.subject,
      isVillage: site.kind == .villagePrimary || site.kind == .teachingPoint,
      &chance
    )
    teacher.title = drawTitle(opening.stage, age, zone)
    teacher.education = drawEducation(zone)
    teacher.backbone = drawBackbone(age, zone)
    drawPresence(&teacher, age, zone)
    drawExchanges(&teacher, age)
    drawRuralYears(&teacher, age, zone)
    if chance.happens(450) { teacher.home = drawHome(site, zone).coordinates }
    let isNearRetirement = age >= (sex == .male ? 55 : 50) * 12
    if isNearRetirement, chance.happens(350) {
      teacher.weeklyPeriods = Double(
        Int(WorkloadNorms.builtIn(opening.stage, teacher.subject)) * 4 / 5
      )
    }
    return Person(teacher: teacher, site: opening.site, stage: opening.stage)
  }

  /// The id of a school by its index.
  static func schoolID(_ site: Int) -> School.ID { School.ID(id("S", site + 1, digits: 4)) }

  private static func id(_ letter: String, _ number: Int, digits: Int) -> String {
    let text = "\(number)"
    return letter + String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// Urban 0, town 1, rural 2.
  private static func zone(_ kind: SiteKind) -> Int {
    kind.location == .urban ? 0 : kind.location == .town ? 1 : 2
  }

  private mutating func drawSex(_ opening: PostDraw.Opening, _ zone: Int) -> Teacher.Sex {
    if opening.stage == .kindergarten { return chance.happens(970) ? .female : .male }
    let shift: [Subject: Int] = [
      .chinese: 60, .math: -40, .english: 110, .physics: -200, .it: -150, .pe: -340, .music: 110,
      .art: 40, .chemistry: -60,
    ]
    let share = [760, 640, 500][zone] + (shift[opening.subject] ?? 0)
    return chance.happens(share) ? .female : .male
  }

  private mutating func drawAge(_ sex: Teacher.Sex, _ zone: Int) -> Int {
    let bands = [[180, 300, 340, 180], [220, 240, 300, 240], [280, 140, 200, 380]][zone]
    let ranges = [22...29, 30...39, 40...49, 50...(sex == .male ? 59 : 55)]
    let range = chance.weighted(Array(zip(ranges, bands)))
    return chance.whole(range) * 12 + chance.below(12)
  }

  /// Months at the school: six years or more for 60, 50 and 40 % of the people.
  private mutating func drawStay(_ age: Int, _ zone: Int) -> Int {
    let shares = [[120, 660, 800, 720], [100, 620, 720, 580], [60, 500, 650, 520]][zone]
    let working = age - 22 * 12
    let enough = Self.yearsAtSchool * 12
    let band = min(3, max(0, age / 120 - 2))
    if working > enough + 12, chance.happens(shares[band]) {
      let longest = zone == 2 && band == 3 ? 360 : 216
      // Most come in September.
      let months = chance.whole(enough...min(working, longest))
      return chance.happens(850) ? max(enough, months / 12 * 12) : months
    }
    let months = chance.whole(1...max(2, min(working, enough - 1)))
    return chance.happens(850) && months > 12 ? months / 12 * 12 : months
  }

  private mutating func drawCertificate(_ opening: PostDraw.Opening, _ zone: Int) -> Stage {
    switch opening.stage {
    case .kindergarten: chance.happens(850) ? .kindergarten : .primary
    case .primary:
      chance.happens([250, 300, 200][zone]) ? (chance.happens(80) ? .senior : .junior) : .primary
    case .junior, .senior: chance.happens([250, 180, 120][zone]) ? .senior : .junior
    }
  }

  private mutating func drawTitle(_ stage: Stage, _ age: Int, _ zone: Int) -> Teacher.Title {
    let isJunior = stage == .junior
    let senior = isJunior ? [480, 410, 330][zone] : [205, 170, 165][zone]
    if age >= 38 * 12, chance.happens(senior) { return chance.happens(15) ? .professor : .senior }
    let first = isJunior ? [800, 780, 780][zone] : [670, 640, 740][zone]
    if age >= 31 * 12, chance.happens(first) { return .first }
    if age >= 26 * 12 { return .second }
    return chance.weighted([(.none, 2), (.third, 3), (.second, 3)])
  }

  private mutating func drawEducation(_ zone: Int) -> Teacher.Education {
    chance.weighted(
      [
        [(.master, 50), (.bachelor, 800), (.college, 145), (.secondary, 5)],
        [(.master, 20), (.bachelor, 730), (.college, 230), (.secondary, 20)],
        [(.master, 5), (.bachelor, 595), (.college, 320), (.secondary, 80)],
      ][zone]
    )
  }

  private mutating func drawBackbone(_ age: Int, _ zone: Int) -> Teacher.BackboneLevel {
    if age >= 28 * 12, chance.happens([156, 84, 20][zone]) {
      return chance.weighted([
        (.county, 72), (.city, 22), (.province, 5), (.national, zone == 0 ? 1 : 0),
      ])
    }
    return age >= 27 * 12 && chance.happens(100) ? .school : .none
  }

  /// Leave, secondment, exemption, or nothing of the kind and perhaps a volunteer.
  private mutating func drawPresence(_ teacher: inout Teacher, _ age: Int, _ zone: Int) {
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

  private mutating func drawExchanges(_ teacher: inout Teacher, _ age: Int) {
    guard teacher.status == .active, age > 26 * 12, let since = teacher.since else { return }
    let stay = since.months(until: effective)
    if stay <= 24, chance.happens(120) {
      // Came on an exchange of three school years that is still running.
      teacher.lastExchange = since
      teacher.exchangeUntil = since.after(35)
    } else if age > 32 * 12, chance.happens(80) {
      teacher.lastExchange = effective.before(12 * chance.whole(1...8))
    }
  }

  private mutating func drawRuralYears(_ teacher: inout Teacher, _ age: Int, _ zone: Int) {
    let working = max(0, age / 12 - 22)
    let stay = (teacher.since?.months(until: effective) ?? 0) / 12
    if zone == 2 {
      teacher.ruralYears = Double(min(working, stay + chance.whole(0...4)))
    } else if chance.happens(zone == 1 ? 300 : 120) {
      teacher.ruralYears = Double(min(working, chance.whole(1...6)))
    }
  }

  private mutating func drawHome(_ site: Site, _ zone: Int) -> Site.Place {
    if chance.happens([980, 600, 400][zone]) {
      return DistrictMap.near(map.seat(of: site.county), 200...2_800, &chance)
    }
    return chance.happens(550)
      ? DistrictMap.near(map.centre(of: site), 100...1_200, &chance)
      : DistrictMap.near(site.place, 100...2_000, &chance)
  }
}
