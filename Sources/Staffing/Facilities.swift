/// What a school has beside people (办学条件), for one of its stages or shared by all of them.
///
/// Nil is what the office did not give; 0 is none.
public struct Facilities: Sendable, Hashable {
  /// The school.
  public var school: School.ID
  /// The stage they serve, or nil where all stages of the school share them.
  public var stage: Stage?
  /// Floor area for teaching and what supports it, in m² (教学及辅助用房面积).
  public var teachingArea: Double?
  /// Area for sports, indoors and outdoors, in m² (体育运动场馆面积).
  public var sportsArea: Double?
  /// Value of teaching equipment in yuan (教学仪器设备值).
  public var equipmentYuan: Double?
  /// Classrooms with networked multimedia (网络多媒体教室数).
  public var multimediaRooms: Double?
  /// Computers (计算机台数).
  public var computers: Double?
  /// Books (图书册数).
  public var books: Double?

  /// Facilities from their row.
  public init(
    school: School.ID,
    stage: Stage? = nil,
    teachingArea: Double? = nil,
    sportsArea: Double? = nil,
    equipmentYuan: Double? = nil,
    multimediaRooms: Double? = nil,
    computers: Double? = nil,
    books: Double? = nil
  ) {
    self.school = school
    self.stage = stage
    self.teachingArea = teachingArea
    self.sportsArea = sportsArea
    self.equipmentYuan = equipmentYuan
    self.multimediaRooms = multimediaRooms
    self.computers = computers
    self.books = books
  }
}
