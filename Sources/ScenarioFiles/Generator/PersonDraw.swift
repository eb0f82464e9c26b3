import Staffing

/// Draws what the roster says about people: age, years, certificate, title, home and the rest.
///
/// Every table has one row for urban, town and rural schools, its shares in thousandths.
struct PersonDraw {
  let effective: Month
  private let map: DistrictMap
  var chance: Chance

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
    let ranges = [23...29, 30...39, 40...49, 50...(sex == .male ? 59 : 55)]
    let range = chance.weighted(Array(zip(ranges, bands)))
    return chance.whole(range) * 12 + chance.below(12)
  }

  /// Months at the school: six years or more for 60, 50 and 40 % of the people.
  ///
  /// People come in September, a few in March.
  private mutating func drawStay(_ age: Int, _ zone: Int) -> Int {
    let shares = [[120, 660, 800, 720], [100, 620, 720, 580], [60, 500, 650, 520]][zone]
    let working = age / 12 - 22
    let enough = Self.yearsAtSchool
    let band = min(3, max(0, age / 120 - 2))
    let isLong = working > enough && chance.happens(shares[band])
    let longest = zone == 2 && band == 3 ? 30 : 18
    let years =
      isLong
      ? chance.whole(enough...min(working, longest))
      : chance.whole(1...max(1, min(working, enough - 1)))
    let isInMarch = chance.happens(120)
    guard isInMarch else { return 12 * years }
    return isLong ? 12 * years + 6 : 12 * years - 6
  }

  private mutating func drawCertificate(_ opening: PostDraw.Opening, _ zone: Int) -> Stage {
    switch opening.stage {
    case .kindergarten: chance.happens(850) ? .kindergarten : .primary
    case .primary:
      chance.happens([250, 300, 200][zone]) ? (chance.happens(80) ? .senior : .junior) : .primary
    case .junior, .senior: chance.happens([250, 180, 120][zone]) ? .senior : .junior
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
