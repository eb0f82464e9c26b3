extension ChineseTexts {
  static let adoption: [Phrase: String] = [
    .adopted: "{path} 于 {date} 定为 {year} 学年定案：{title}。",
    .adoptedAlready: "{path} 已于 {date} 定为 {year} 学年定案：{title}。没有改动。",
    .adoptedReplacing: "它取代 {date} 定案的 {folder}，原记录保留在历史中。",
    .adoptedRecord: "记录在 {register}，含 {files} 个方案文件和 {inputs} 个数据文件的摘要。",
    .adoptedGap: "接受",
    .adoptRefused: "error: {path} 没有定案。",
    .adoptIncomplete: "缺少以下内容，不能全部重新清点：{names}。也许重新编制方案。",
    .adoptOtherInputs:
      "方案所用数据文件与这份数据不同，{count} 个文件：{files}。也许重新编制，用 --from 从这个方案开始。",
    .adoptUnknownLevel: "方案没有层次 {level}。也许去掉 --gap {level}=…。",
    .adoptGapUnknown: "plan.json 没有写明“{level}”要求的差距。也许用 --gap {name}=0.005 写明接受的差距。",
    .adoptNotWithinGap:
      "“{level}”的差距为 {gap}，接受的差距为 {accepted}。也许用 --from 再编制一段时间，或用 --gap {name}={enough} 接受。",
    .adoptDoesNotHold: "有规则不符或数字有误，见以上核对结果。也许改正方案文件夹，或重新编制方案。",
    .adoptedOther:
      "error: {year} 学年已有定案 {folder}，定于 {date}（{register}）。\n"
      + "  也许加上 --force，用 {path} 取代；原记录保留。",
    .badGap:
      "--gap {value} 不是“层次=差距”，层次为 curriculum、staffing、burden 或 blended，差距为 0 到 1。"
      + "也许写成 --gap staffing=0.05。",
    .badDate: "--date {value} 不是日期。也许写成 --date 2026-06-30。",
    .noRegister: "error: {path} 里没有 adopted.json。\n  也许不写 --registry，或换一个文件夹。",
    .markAdopted: "{year} 学年定案，{date}；文件与定案时相同",
    .markChanged: "{year} 学年定案，{date}，但以下文件已改动：{files}",
    .markReplaced: "曾为 {year} 学年定案，{date} 至 {replaced}",
    .markElsewhere: "{year} 学年定案为 {folder}，定于 {date}，不在这些方案之中。",
  ]
}
