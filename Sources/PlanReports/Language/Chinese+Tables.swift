import Staffing

extension ChineseTexts {
  /// Faults of files, headers and single cells.
  static let tableFaults: [DiagnosticCode: Texts.DiagnosticText] = [
    .missingFile: .init(
      "缺少 {file}；这里应有它。",
      "也许文件夹选错了，或名称不对。",
      variants: ["sheet": "工作簿里没有这张表的工作表：{details1}。"]
    ),
    .badEncoding: .init(
      "文件既不是 UTF-8 也不是 GB18030 文本。",
      "也许另存为 CSV UTF-8。"
    ),
    .unclosedQuote: .init(
      "这里的引号没有闭合。",
      "也许补上引号；单元格内的引号要写两遍（\"\"）。"
    ),
    .strayQuote: .init(
      "引号的位置不对：在没有加引号的单元格中，或闭合引号后还有文字。",
      "也许给整个单元格加引号，内部的引号写两遍（\"\"）。"
    ),
    .tooManyCells: .init(
      "本行有 {1} 个单元格，表头只有 {0} 个；多出的第一个是“{value}”。",
      "也许含逗号的单元格没有加引号。"
    ),
    .missingHeader: .init(
      "没有找到表头；应有 {details} 各列。",
      "也许表头在第六行以下，或列名写法不同。"
    ),
    .missingColumn: .init(
      "缺少 {column} 列；也可以写作 {details}。",
      "也许在表头补上这一列。"
    ),
    .repeatedColumn: .init(
      "“{column}”列就是 {0}，与第 {1} 列重复。",
      "也许删去其中一列。"
    ),
    .unknownColumns: .init(
      "这些列不在格式中，不会使用：{details}。",
      "也许只供阅读，那就不用处理。"
    ),
    .blankCell: .init(
      "{column} 为空；应填写。",
      "也许补填，或删去这一行。"
    ),
    .unknownWord: .init(
      "{column}“{value}”不在可用的词中：{details}。",
      "也许改成其中一个。"
    ),
    .notANumber: .init(
      "{column}“{value}”不是 {0} 到 {1} 的数。",
      "也许只写数字。"
    ),
    .outOfRange: .init(
      "{column} {value} 超出范围，应为 {0} 到 {1}。",
      "也许多写或少写了一位。"
    ),
    .notWhole: .init(
      "{column}“{value}”不是 {0} 到 {1} 的整数。",
      "也许只写整数。"
    ),
    .notAMonth: .init(
      "{column}“{value}”不是年月；应如 2019-09。",
      "也许先写四位年份，再写月份。"
    ),
    .notYesNo: .init(
      "{column}“{value}”不是“是”或“否”。",
      "也许写“是”或“否”。"
    ),
    .spoiledID: .init(
      "{column}“{value}”是被表格软件改成科学计数法的数；代码应为文本。",
      "也许把这一列设为文本格式，重新填写。"
    ),
    .reservedID: .init(
      "{column}“{value}”是方案文件表示新招聘教师的写法；教师应另用代码。",
      "也许在前面加一个字母。"
    ),
    .repeatedKey: .init(
      "{column}“{value}”重复；第 {0} 行已有。",
      "也许删去一行，或更正代码。"
    ),
    .unknownSchool: .init(
      "{column}“{value}”不在学校表中。",
      "也许补上这所学校，或更正代码、名称。"
    ),
    .ambiguousSchool: .init(
      "{column}“{value}”是几所学校共有的名称：{details}。",
      "也许改写学校代码。"
    ),
    .unknownTeacher: .init(
      "{column}“{value}”不在教师表 {0} 中。",
      "也许补上这个人，或更正工号。"
    ),
    .unknownSubject: .init(
      "{column}“{value}”不是格式或课程计划中的学科。",
      "也许是本地学科，请写入 curriculum.csv。"
    ),
  ]
}
