/// A subject of the curriculum (学科), known by its English id.
///
/// A district may teach subjects of its own: any id is valid once `curriculum.csv` uses it.
public struct Subject: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The English id, for example `chinese`.
  public let id: String

  /// Names a subject by its English id.
  public init(_ id: String) {
    self.id = id
  }

  /// The English id.
  public var description: String { id }

  /// Orders by the UTF-8 bytes of the id.
  public static func < (first: Self, second: Self) -> Bool {
    first.id.utf8.lexicographicallyPrecedes(second.id.utf8)
  }

  /// Chinese (语文).
  public static let chinese = Self("chinese")
  /// Mathematics (数学).
  public static let math = Self("math")
  /// English (英语).
  public static let english = Self("english")
  /// Morality and law (道德与法治).
  public static let morality = Self("morality")
  /// History (历史).
  public static let history = Self("history")
  /// Geography (地理).
  public static let geography = Self("geography")
  /// Science (科学).
  public static let science = Self("science")
  /// Physics (物理).
  public static let physics = Self("physics")
  /// Chemistry (化学).
  public static let chemistry = Self("chemistry")
  /// Biology (生物学).
  public static let biology = Self("biology")
  /// Information technology (信息科技).
  public static let it = Self("it")
  /// Physical education (体育与健康).
  public static let pe = Self("pe")
  /// Music (音乐).
  public static let music = Self("music")
  /// Art (美术).
  public static let art = Self("art")
  /// Labour (劳动).
  public static let labour = Self("labour")
  /// Integrated practice (综合实践活动).
  public static let integratedPractice = Self("integrated_practice")
  /// Local curriculum (地方课程).
  public static let local = Self("local")
  /// School-based curriculum (校本课程).
  public static let schoolBased = Self("school_based")
  /// Mental health (心理健康).
  public static let psychology = Self("psychology")
  /// Kindergarten education (学前教育).
  public static let kindergarten = Self("kindergarten")
  /// General primary teaching (全科): counts as the main subject for every primary subject.
  public static let general = Self("general")
  /// General technology (通用技术).
  public static let generalTechnology = Self("general_technology")

  /// The subjects every district knows, in the order of the scenario format.
  public static let known: [Subject] = [
    .chinese, .math, .english, .morality, .history, .geography, .science, .physics, .chemistry,
    .biology, .it, .pe, .music, .art, .labour, .integratedPractice, .local, .schoolBased,
    .psychology, .kindergarten, .general, .generalTechnology,
  ]
}
