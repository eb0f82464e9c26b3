/// A teacher as the roster lists them (教师).
public struct Teacher: Sendable, Hashable, Identifiable {
  /// The id of a teacher.
  public typealias ID = Identifier<Teacher>

  /// Sex as the roster gives it; it only decides the age limit.
  public enum Sex: String, CaseIterable, Sendable {
    case male
    case female
  }

  /// Professional title (职称), ascending.
  public enum Title: String, CaseIterable, Comparable, Sendable {
    case none
    case third
    case second
    case first
    case senior
    case professor

    /// Orders from no title to professor.
    public static func < (first: Self, second: Self) -> Bool {
      first.position < second.position
    }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Highest education (最高学历), ascending.
  public enum Education: String, CaseIterable, Sendable {
    case secondary
    case college
    case bachelor
    case master
    case doctor
  }

  /// Level of a backbone teacher (骨干教师级别), ascending.
  public enum BackboneLevel: String, CaseIterable, Sendable {
    case none
    case school
    case county
    case city
    case province
    case national
  }

  /// Administrative post (行政职务).
  public enum Post: String, CaseIterable, Sendable {
    case teacher
    case middle
    case deputy
    case principal
  }

  /// Whether the person is at work (在岗状态).
  public enum Status: String, CaseIterable, Sendable {
    case active
    case leave
    case seconded
  }

  /// Staff number (工号).
  public var id: ID
  /// Name (姓名); appears only in plan folders and reports.
  public var name: String
  /// Sex, or nil when blank.
  public var sex: Sex?
  /// Month of birth, or nil when blank.
  public var birth: Month?
  /// Where the person works now.
  public var school: School.ID
  /// Month of arrival at the present school, or nil when blank.
  public var since: Month?
  /// The teaching certificate: it covers this stage and every lower one.
  public var certificate: Stage
  /// Main subject (主教学科).
  public var subject: Subject
  /// Other subjects the person is qualified for (兼教学科), in the order given.
  public var otherSubjects: [Subject]
  /// Professional title.
  public var title: Title
  /// Highest education, or nil when blank.
  public var education: Education?
  /// Backbone level; county or higher makes a backbone teacher.
  public var backbone: BackboneLevel
  /// Administrative post.
  public var post: Post
  /// This person's own full load in weekly periods, or nil for the norm.
  public var weeklyPeriods: Double?
  /// Whether the person is at work.
  public var status: Status
  /// Reason for exemption (免交流原因), or nil when not exempt.
  public var exempt: String?
  /// Whether the person volunteers to be moved (自愿交流).
  public var isVolunteer: Bool
  /// Years of rural teaching.
  public var ruralYears: Double
  /// When the last exchange began, or nil.
  public var lastExchange: Month?
  /// End of an exchange that is running, or nil.
  public var exchangeUntil: Month?
  /// Home, where known.
  public var home: Coordinates?

  /// A teacher from their row.
  public init(
    id: ID,
    name: String = "",
    sex: Sex? = nil,
    birth: Month? = nil,
    school: School.ID,
    since: Month? = nil,
    certificate: Stage,
    subject: Subject,
    otherSubjects: [Subject] = [],
    title: Title = .none,
    education: Education? = nil,
    backbone: BackboneLevel = .none,
    post: Post = .teacher,
    weeklyPeriods: Double? = nil,
    status: Status = .active,
    exempt: String? = nil,
    isVolunteer: Bool = false,
    ruralYears: Double = 0,
    lastExchange: Month? = nil,
    exchangeUntil: Month? = nil,
    home: Coordinates? = nil
  ) {
    self.id = id
    self.name = name
    self.sex = sex
    self.birth = birth
    self.school = school
    self.since = since
    self.certificate = certificate
    self.subject = subject
    self.otherSubjects = otherSubjects
    self.title = title
    self.education = education
    self.backbone = backbone
    self.post = post
    self.weeklyPeriods = weeklyPeriods
    self.status = status
    self.exempt = exempt
    self.isVolunteer = isVolunteer
    self.ruralYears = ruralYears
    self.lastExchange = lastExchange
    self.exchangeUntil = exchangeUntil
    self.home = home
  }
}
