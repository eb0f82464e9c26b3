extension ChineseTexts {
  static let importing: [Phrase: String] = [
    .importDefaultTitle: "{year}学年教师交流轮岗方案",
    .importTitle: "已导入 {schools} 所学校 {people} 人，{year} 学年。",
    .importSheet: "{file} [{sheet}]：{people} 人",
    .importSheetHidden: "{file} [{sheet}]：隐藏，没有读取",
    .importSheetNoRoster: "{file} [{sheet}]：不是花名册，没有读取",
    .importIDs: "新编编号：没有工号的 {people} 人，没有代码的 {schools} 所学校。",
    .importLeftOutTitle: "没有列入",
    .importNoCertificate: "没有四个学段教师资格的 {people} 人",
    .importNoSubject: "没有学科的 {people} 人",
    .importUnit: "{unit}（{type}）：{people} 人",
    .importColumnsTitle: "用到的列",
    .importColumn: "{name} → {table} {column}",
    .importColumnChecked: "{name} → 只用于核对和推算",
    .importUnusedTitle: "没有用到、也没有写出的列：{names}",
    .importGapsTitle: "做方案之前需要填写",
    .importGapsOptional: "可以补充",
    .importGapTable: "{table}：{columns}；还没有行",
    .importGap: "{table}：{columns}；{rows} 行空白",
    .importWritten: "数据已写入 {output}。下一步：teacher-exchange check {output}",
    .importRefused: "花名册有 {errors} 处错误，没有写入任何文件。",
  ]
}
