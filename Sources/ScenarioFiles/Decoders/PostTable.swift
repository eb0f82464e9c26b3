import Staffing

/// The columns of `posts.csv` (领导职数).
enum PostColumn: Int, TableColumn {
  case school
  case post
  case count

  static let table = TableName(english: "posts", chinese: "领导职数")
  static let required: Set<Self> = [.school, .post]
  static let key: [Self] = [.school, .post]

  var names: [String] {
    switch self {
    case .school: ["school", "学校代码", "学校标识码"]
    case .post: ["post", "职务", "行政职务"]
    case .count: ["count", "职数", "核定职数", "人数"]
    }
  }

  var keyKind: KeyKind {
    switch self {
    case .school: .school
    case .post: .post
    default: .text
    }
  }

  var fallbackNames: [String] { self == .school ? ["学校名称", "单位全称", "单位名称", "学校"] : [] }

  var content: CellContent {
    switch self {
    case .school: .school
    case .post: .words(Words.leaderPost.choices, several: false)
    case .count: .whole(0, 1000)
    }
  }
}

extension RowDecoder<PostColumn> {
  /// The approved leaders of a row; nil when a cell is faulty or the count is blank, as now.
  func approvedPosts() -> ApprovedPosts? {
    let school = school(.school)
    let post = word(.post, Words.leaderPost)
    let count = whole(.count, in: 0...1000)
    guard let school, let post, let count else { return nil }
    return ApprovedPosts(school: school, post: post, count: count)
  }
}
