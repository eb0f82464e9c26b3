extension ChineseTexts {
  static let sweep: [Phrase: String] = [
    .sweepTitle: "方案比选",
    .sweepCounts:
      "{combinations} 个组合：{planned} 个有方案，{infeasible} 个没有符合全部规则的方案，{undecided} 个未在限度内算出。",
    .sweepUnfinished: "还有 {open} 个组合未计算。",
    .sweepDominatedCounts:
      "按{measures}比较，{efficient} 个不劣于其他，{dominated} 个劣于其他，其中 {certain} 个已确证。",
    .sweepCertainNote:
      "劣于其他：另一个组合在参加比较的各项数字上都不差，且至少一项更好。已确证：对方各层次的值不高于"
      + "本组合的最好可能；“就目前结果”：再算下去可能改变。",
    .sweepValuedNote: "{keys} 不同的组合，层次的值所含内容不同；可用 --compare 改比单项。",
    .sweepStartNote:
      "{count} 个组合从相邻组合的方案开始，到限度时停止（{numbers}）；从头计算可能更接近最好可能。"
      + "--starts both 两种都算。",
    .sweepWrittenTo: "各方案和 sweep.csv、sweep.json、sweep.html 已写入 {output}。",
    .sweepGoOn: "也许再运行同一命令：已完成的不会重算。",
    .sweepNumber: "序号",
    .sweepFloorsMet: "达标的比例",
    .sweepVerdict: "结论",
    .sweepValue: "{value}（{gap}）",
    .sweepEfficient: "不劣于其他",
    .sweepDominated: "劣于 {by}",
    .sweepDominatedAsFound: "就目前结果劣于 {by}",
    .sweepNoPlan: "没有方案：{reason}",
    .sweepOpen: "未计算",
    .sweepNothingFound: "单放宽一条规则不够",
    .sweepReasonFloor: "比例“{floor}”要求 {required} 人，至多能交流 {possible} 人",
    .sweepReasonRule: "{rule}：{required} 对 {possible}",
    .sweepReasonSchools: "{schools} 的 {rule}：{required} 对 {possible}",
    .sweepNoChart: "没有组合有方案，因此没有图。",
    .sweepTable: "组合",
    .sweepFooter: "层次：方案值（与最好可能的差距）。比例：达标数/适用数。学校：现在 → 方案。",
    .sweepChart: "{across}与{upward}",
    .sweepChartDescription:
      "{points} 个组合，横轴为{across}，纵轴为{upward}。这两项数字最好的组合（连线）：{ends}。",
    .sweepPoint: "{name}（{x}，{y}）",
    .sweepLegendDominated: "确证劣于其他",
    .sweepLegendFound: "就目前结果劣于其他",
    .progressSweeping: "{combinations} 个组合已完成 {done} 个",
    .progressCombination: "{done}/{combinations} {name}：{outcome}",
    .progressCombinationPlanned: "{level} {value}，差距 {gap}，交流 {moved} 人",
    .progressCombinationKept: "沿用上次；{figures}",
    .progressLeavingOff: "已中断：正在计算的组合不保留，已完成的保留；再按一次 Ctrl-C 立即退出",
    .sweepBadVary: "--vary {value}：{fault}\n  也许写成 {advice}。",
    .sweepNoValues: "需要键和取值。",
    .sweepNotARange: "范围由三个小数组成：首值、末值、步长。",
    .sweepWrongStep: "按这个步长不能从首值到末值。",
    .sweepTooManySteps: "范围超过 {most} 步。",
    .sweepRepeatedValue: "有取值重复。",
    .sweepFixedKey: "这个键不能改变。",
    .sweepRepeatedKey: "--vary {key} 出现两次。\n  也许把全部取值写在一处。",
    .sweepTooMany: "{count} 个组合超过 {most} 个。\n  也许减少取值，或用 --most {count} 放宽。",
    .sweepUnknownMeasure: "{option} {value} 不是可比较的数字。\n  也许是其中之一：{known}。",
    .sweepAxesCount: "--axes 需要两项数字。\n  也许写成 --axes moved,curriculum。",
    .notASweepFolder: "error: {path} 不是方案比选文件夹，没有改动。\n  也许另取名称。",
    .sweepOutdated: "error: {path} 是用其他数据或选项编制的。\n  也许加上 --force 重新编制，或另选文件夹。",
  ]
}
