/// Names of people as lists for the public show them (姓名脱敏): who is meant knows it, others do not.
public enum MaskedName {
  /// The name with what tells it apart hidden: `王小明` becomes `王*明`, `张三` becomes `张*`,
  /// `欧阳小明` becomes `欧阳*明`, `Mary Ann` becomes `M*** A***`.
  ///
  /// A compound surname (复姓) of the usual ones stays whole where a given name follows. Names that
  /// are not Chinese keep the first letter of each word; so do the parts of a name around a dot
  /// (`阿依古丽·买买提` becomes `阿***·买***`), whatever their length.
  public static func masked(_ name: String) -> String {
    let isChinese = name.allSatisfy { isIdeograph($0) || $0.isWhitespace }
    guard isChinese else { return maskedWords(name) }
    // Rosters pad two-character names with a blank: 张　三.
    let characters = name.filter { !$0.isWhitespace }
    guard characters.count > 1 else { return characters.isEmpty ? "" : "*" }
    let surname = surname(of: characters)
    let given = characters.dropFirst(surname.count)
    guard given.count > 1, let last = given.last else { return surname + "*" }
    return surname + String(repeating: "*", count: given.count - 1) + String(last)
  }

  private static func surname(of name: String) -> String {
    let two = String(name.prefix(2))
    return name.count > 2 && compoundSurnames.contains(two) ? two : String(name.prefix(1))
  }

  /// Each word by its first letter and three stars, which tell nothing of its length.
  private static func maskedWords(_ name: String) -> String {
    var masked = ""
    var isInside = false
    for character in name {
      if character.isLetter || character.isNumber {
        if !isInside { masked += "\(character)***" }
        isInside = true
      } else if character.isWhitespace || separators.contains(character) {
        masked.append(character)
        isInside = false
      }
    }
    return masked.isEmpty ? "*" : masked
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
  }

  private static let separators: Set<Character> = ["·", "•", "・", "‧", "-", "."]

  /// Surnames of two characters in use today.
  private static let compoundSurnames: Set<String> = [
    "欧阳", "上官", "司马", "诸葛", "司徒", "司空", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐",
    "端木", "东方", "西门", "南宫", "独孤", "长孙", "宇文", "轩辕", "澹台", "申屠", "太史", "闻人",
    "东郭", "百里", "呼延", "钟离", "万俟", "赫连", "濮阳", "淳于", "单于", "公冶", "宗政", "鲜于",
    "闾丘", "亓官", "仲孙", "拓跋", "夹谷", "宰父", "谷梁", "段干", "梁丘", "左丘", "第五", "达奚",
    "公羊", "纳兰",
  ]
}
