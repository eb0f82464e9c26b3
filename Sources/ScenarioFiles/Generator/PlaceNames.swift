/// Made-up names of places, each given once.
struct PlaceNames {
  private var towns: [String]
  private var villages: [String]
  private var nextVillage = 0

  init(_ chance: inout Chance) {
    towns = chance.shuffled(Self.pairs(Self.townFirst, Self.townSecond))
    villages = chance.shuffled(Self.pairs(Self.villageFirst, Self.villageSecond))
  }

  /// The name of a county seat or township, used nowhere else in the district.
  mutating func town() -> String {
    precondition(!towns.isEmpty, "there are names for every township")
    return towns.removeLast()
  }

  /// The name of a village; the same name comes again only in another township.
  mutating func village() -> String {
    nextVillage += 1
    return villages[nextVillage % villages.count]
  }

  private static func pairs(_ first: String, _ second: String) -> [String] {
    first.flatMap { one in second.map { "\(one)\($0)" } }
  }

  private static let townFirst = "青柳白双龙枫大石长竹马南云松桃金玉清高平安永和兴东西北桐梅莲"
  private static let townSecond = "石林沙桥潭树湾门岭溪渡坪泉山河塘湖田岗川阳华宁丰店集庄峰水江"
  private static let villageFirst = "上下前后新老大小东西南北中里外高"
  private static let villageSecond = "河湾坪岭塘冲坳井溪庄坡垭屋桥田畈"
}
