import Staffing

/// Made-up names of people.
enum PersonNames {
  /// A surname and a given name.
  static func name(_ sex: Teacher.Sex, _ chance: inout Chance) -> String {
    // The first surnames are the frequent ones: the lower of two draws.
    let mark = min(chance.below(surnames.count), chance.below(surnames.count))
    let given = sex == .female ? female : male
    return String(surnames[mark]) + chance.pick(given)
  }

  private static let surnames = Array(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪"
  )

  private static let female = words(
    """
    芳 敏 静 丽 娟 艳 玲 燕 红 霞 秀英 桂兰 丽娟 晓燕 雪梅 婷婷 小红 春梅 玉兰 海燕 文静 佳慧 思雨 晓红 丹 洁
    慧 颖 琳 倩 莉 萍 雅琴 淑芬 美玲 冬梅 玉婷 梦洁 欣怡 诗涵 晓丽 爱华
    """
  )

  private static let male = words(
    """
    伟 强 磊 军 勇 杰 涛 超 明 刚 平 辉 鹏 健 波 斌 宇 建国 建华 志强 志明 文军 小军 国强 海波 俊杰 子轩 浩然
    文斌 永康 德胜 光明 家宝 立新 振华 学文 正平 晓东 大勇 少华 春生 长青
    """
  )

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
