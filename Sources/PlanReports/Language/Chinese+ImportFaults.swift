import Staffing

extension ChineseTexts {
  /// Faults of rosters; none repeats any part of an identity number.
  static let importFaults: [DiagnosticCode: Texts.DiagnosticText] = [
    .badIdentityNumber: .init(
      "{column}不是身份证号码。",
      "也许与证件核对。护照等其他证件的号码请留空，另设“性别”“出生年月”两列填写。",
      variants: [
        "length": "{column}既不是 18 位，也不是 15 位。",
        "characters": "{column}含有数字以外的字符（末位可以是 X）。",
        "birth": "{column}中的出生日期不存在。",
        "sequence": "{column}末位之前的顺序码是 000，没有这样的号码。",
        "check": "{column}的校验位与其他各位不符：有一位输错了。",
      ]
    ),
    .spoiledIdentityNumber: .init(
      "{column}被电子表格改坏了。",
      "也许先把这一列设为文本（设置单元格格式 → 文本），再重新输入号码：丢失的位数不能靠改格式恢复。",
      variants: [
        "number": "{column}存成了数字，电子表格只保留 15 位，末几位已经丢失。",
        "exponent": "{column}是 4.4E+17 这样的文字，由电子表格从长数字变来，末几位已经丢失。",
        "zeros": "{column}末三位是 0，与其他各位不符：电子表格只保留了 15 位，其余补了 0。",
      ]
    ),
    .contradictsIdentityNumber: .init(
      "{column}“{value}”与本行身份证号码矛盾。",
      "也许其中一个输错了；请改正，或把“{column}”留空。",
      variants: [
        "sex": "{column}“{value}”与本行身份证号码的性别不符。",
        "birth": "{column} {value} 与本行身份证号码的出生年月不符。",
        "order": "{column} {value} 早于本行身份证号码的出生年月。",
      ]
    ),
    .strayIdentityNumber: .init(
      "{column}里像是身份证号码；这类号码从不写出。",
      "也许它应填在“身份证号码”列；请从这个单元格删去。"
    ),
    .repeatedPerson: .init(
      "此人已在 {1}。",
      "也许删去其中一行：到外校帮助工作的人留在原学校的一行。",
      variants: [
        "identity": "本行身份证号码与 {1} 相同；每人只应有一行。",
        "number": "工号“{value}”已在 {1}；每个工号只应出现一次。",
        "name": "此人与 {1} 的学校、姓名、进校年月和主教学科都相同，无法用编号区分；两人都应有工号。",
      ]
    ),
    .contradictingSchool: .init(
      "{column}“{value}”与该校另一行矛盾。",
      "也许改正其中一个。",
      variants: [
        "value": "{1}的{column}“{value}”在 {3} 是“{2}”；每校只应有一个值。",
        "code": "{1}的{column} {value} 与 {3} 的{2}相同；每校应有自己的代码。",
      ]
    ),
    .similarSchools: .init(
      "“{value}”与 {1} 的“{0}”可能是同一所学校；数据里仍是两所。",
      "也许统一写法后重新导入。"
    ),
    .campusWithoutSchool: .init(
      "没有学校“{value}”可以持有{0}的编制；parent 留空。",
      "也许增加“主校”一列写明主校，或在 schools.csv 填写 parent。"
    ),
    .peopleLeftOut: .init(
      "{value} 人没有四个学段的教师资格，没有列入；行 {details1}。",
      "也许他们不任课；否则请改正“教师资格层次”。",
      variants: [
        "subject": "{value} 人既无主教学科，也无教师资格学科，没有列入；行 {details1}。"
      ]
    ),
    .inferredSubject: .init(
      "{value} 人没有填主教学科，按教师资格学科计；行 {details1}。",
      "也许填写“主教学科”，或在 teachers.csv 改正 subject。",
      variants: [
        "part": "{value} 行填了书法、舞蹈或人工智能，分别按美术、音乐、信息科技计；行 {details1}。"
      ]
    ),
    .otherStage: .init(
      "{value} 人的任教学段与编制所在学段不同；行 {details1}。",
      "也许不必处理：人按任教的学校计。"
    ),
    .doubtfulIdentityNumber: .init(
      "{value} 个身份证号码的开头不是任何省份的代码；行 {details1}。",
      "也许与证件核对。",
      variants: [
        "zeros": "{value} 个身份证号码末三位是 0，被电子表格截断的号码也是这样；行 {details1}。"
      ]
    ),
    .identityAsStaffNumber: .init(
      "{value} 个工号像是身份证号码，这类号码从不写出，已另编编号；行 {details1}。",
      "也许去掉这一列，或填写真正的工号。"
    ),
    .sharedName: .init(
      "{value} 人与本校另一人同名，编号还取决于进校年月和主教学科；行 {details1}。",
      "也许给他们填写工号，这些单元格改动时编号就不会变。"
    ),
    .rowsWithoutPerson: .init(
      "{value} 行不是人员（合计、说明等），已跳过；行 {details1}。",
      "也许不必处理。"
    ),
    .skippedSheet: .init(
      "没有读取这张工作表。",
      "也许不必处理；花名册应有含“姓名”的表头，并且不隐藏。",
      variants: [
        "hidden": "这张工作表是隐藏的，没有读取。",
        "noRoster": "这张工作表没有花名册的表头，没有读取。",
      ]
    ),
    .unknownSchoolYear: .init(
      "花名册里没有可以推知学年的年月。",
      "也许直接给出：--school-year 2026。"
    ),
  ]
}
