/// What inspectors compare between the schools of one stage (均衡指标): an amount over the students.
///
/// The basic standard (教督〔2012〕3号, 基本均衡) has the first eight; the high standard
/// (教督〔2017〕6号, 优质均衡) has seven, of which four are among those eight.
public enum BalanceIndicator: String, CaseIterable, Sendable {
  /// Floor area for teaching and what supports it, m² a student (生均教学及辅助用房面积):
  /// 2012 no. 1, 2017 no. 4.
  case teachingArea = "teaching_area"
  /// Area for sports, m² a student (生均体育运动场馆面积): 2012 no. 2, 2017 no. 5.
  case sportsArea = "sports_area"
  /// Value of teaching equipment, yuan a student (生均教学仪器设备值): 2012 no. 3, 2017 no. 6.
  case equipment
  /// Computers for 100 students (每百名学生拥有计算机台数): 2012 no. 4.
  case computers
  /// Books a student (生均图书册数): 2012 no. 5.
  case books
  /// Teachers for 100 students (师生比): 2012 no. 6.
  case teachers
  /// Teachers with more education than required for 100 students (高于规定学历教师数): primary
  /// college or more, junior bachelor or more; 2012 no. 7, 2017 no. 1.
  case education
  /// Teachers with the title first or higher for 100 students (中级及以上专业技术职务教师数):
  /// 2012 no. 8.
  case titles
  /// Backbone teachers, county level or higher, for 100 students (县级以上骨干教师数): 2017 no. 2.
  case backbone
  /// Specialised PE and arts teachers for 100 students (体育、艺术专任教师数): 2017 no. 3.
  case peAndArts = "pe_and_arts"
  /// Networked multimedia classrooms for 100 students (网络多媒体教室数): 2017 no. 7.
  case multimediaRooms = "multimedia_rooms"

  /// The eight of the basic standard, in its order.
  public static let ofBasicStandard: [Self] = [
    .teachingArea, .sportsArea, .equipment, .computers, .books, .teachers, .education, .titles,
  ]

  /// The seven of the high standard, in its order.
  public static let ofHighStandard: [Self] = [
    .education, .backbone, .peAndArts, .teachingArea, .sportsArea, .equipment, .multimediaRooms,
  ]

  /// Students whom a value speaks of: 1 or 100.
  public var studentsPerUnit: Double {
    switch self {
    case .teachingArea, .sportsArea, .equipment, .books: 1
    default: 100
    }
  }

  /// Whether the amount counts people, so that exchange changes it.
  public var countsPeople: Bool {
    switch self {
    case .teachers, .education, .titles, .backbone, .peAndArts: true
    default: false
    }
  }
}
