extension ChineseTexts {
  static let commands: [Phrase: String] = [
    .progressLine: "[{seconds} 秒] {step}",
    .progressLoading: "读取数据",
    .progressLoaded: "已读取学校 {schools} 所、教师 {teachers} 人",
    .progressNoPlan: "{level}：{phase}，还没有方案",
    .phasePreparing: "计算谁能到哪里",
    .phaseStarting: "寻找第一个方案",
    .phasePricing: "证明方案最好能有多好",
    .phaseSearching: "改进方案",
    .phaseProving: "证明方案",
    .phaseTeaching: "分配课时",
    .progressAuditing: "逐条核对方案",
    .progressWriting: "写入方案",
    .progressStopping: "已中断：将写入目前最好的方案；再按一次 Ctrl-C 立即退出",

    .outputExists: "error: {path} 已存在。\n  也许加上 --force 覆盖，或另取名称。",
    .outputCannotBeWritten: "error: {path} 无法写入：{reason}。\n  也许换一个文件夹。",
    .notAPlanFolder: "error: {path} 不是方案文件夹，没有覆盖。\n  也许另取名称。",
    .notATimetableFolder: "error: {path} 不是课程表文件夹，没有覆盖。\n  也许另取名称。",
    .notACertificateFolder: "error: {path} 不是开课证明文件夹，没有覆盖。\n  也许另取名称。",
    .planFaults: "error: 文件夹 {path} 有 {count} 处错误。",
    .badFileEnding: "{path} 的结尾不是 .mps 或 .lp。也许写成 model.mps。",
    .badCap:
      "--cap {value} 不是“层次=数值”，层次为 curriculum、staffing 或 burden。也许写成 --cap curriculum=0。",
    .eitherOption: "{one} 和 {other} 只能写一项：前者按时间停止，后者按计算量停止。",
    .badOption: "{option} {value} 超出范围：{expected}。也许不写这一项。",
    .exported: "{path}：{columns} 列，{rows} 行，{nonzeros} 个非零系数。",
    .defect: "error: 程序缺陷：{reason}\n  也许把这一行和数据发给维护人员；没有写入任何文件。",
    .levelsDisagree: "{level} 的计算值为 {planned}，清点为 {counted}",
  ]
}
