/// Traditional characters as simplified ones, so that a header 學校名稱 is read as 学校名称.
///
/// The table holds the characters of the format's own names and words. It serves comparison only:
/// names of people and schools are kept as they are written.
enum SimplifiedCharacters {
  static let traditional =
    "與專業務劃別動勞區單歷曆縣團國園學實導崗師應體餘產優會態總願數無時術質現類級緯經"
    + "終結綜編職計記評識語課調貫資踐輔達進鐘鍾鎮長間隊須順領額稱種號層莊鄉書決農準辦碩點機員樂兒開標碼狀發幹週內"
  static let simplified =
    "与专业务划别动劳区单历历县团国园学实导岗师应体余产优会态总愿数无时术质现类级纬经"
    + "终结综编职计记评识语课调贯资践辅达进钟钟镇长间队须顺领额称种号层庄乡书决农准办硕点机员乐儿开标码状发干周内"
  private static let table = Dictionary(
    zip(traditional.unicodeScalars, simplified.unicodeScalars)
  ) { first, _ in first }

  /// The text with every character of the table in its simplified form.
  static func simplified(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { table[$0] != nil }) else { return text }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { folded.append(table[scalar] ?? scalar) }
    return String(folded)
  }
}
