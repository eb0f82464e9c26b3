extension ChineseTexts {
  static let objections: [Phrase: String] = [
    .objectionTitle: "{teacher}要求{wish}；方案安排在{planned}。",
    .wishStay: "留在现学校",
    .wishAvoid: "不去{school}",
    .wishMove: "去{school}",
    .personName: "{name}（{id}）",
    .objectionAsPlanned: "方案已经如此。",
    .objectionImpossible: "不能满足：没有一个符合全部规则的方案能做到。",
    .objectionUndecided: "尚不清楚：限定时间内没有找到能满足的方案，也没有证明不存在。可延长时间再问。",
    .objectionFree:
      "可以满足，开齐开足和师资配置都不变差。本人将在{school}。",
    .objectionPossible:
      "可以满足，但有代价。本人将在{school}。",
    .objectionPrice: "代价",
    .objectionNow: "方案",
    .objectionThen: "满足后",
    .atLeast: "至少",
    .atMost: "至多",
    .objectionIntervals:
      "至多：已经核算过的一个方案就是这个代价。至少：就该层目标而言，凡满足要求的方案都不会更低（已证明）；"
      + "就单项而言，以同层其他各项与此相同为前提。负数：比方案更好，方案本身未必是最好的。",
    .objectionOpened: "课时开足的学校：方案 {before} 所，满足后 {after} 所。",
    .objectionNobodyElse: "不影响其他人。",
    .objectionAffected:
      "受影响的其他人：{people} 人。凡同样好的方案，连同提出者至少有 {least} 人的安排不同。",
    .decisionComes: "需增加的决定：{decision}",
    .decisionGoes: "需删除的决定：{decision}",
    .decisionOnPerson: "{teacher}，{decision}",
    .objectionNothingWritten: "未写入任何文件（{seconds} 秒）。",
    .objectionsTitle: "异议 {all} 条，同意 {granted} 条",
    .objectionsTogether: "同意的各条合在一起",
    .objectionsWritten: "同意的各条已作为决定写入 {output}（在原数据上增改）。",
    .objectionsPossible: "能否满足",
    .objectionsGranted: "同意",
    .objectionsPeriods: "开齐开足",
    .objectionsStaffing: "师资配置",
    .objectionsOthers: "他人",
    .objectionsAsPlanned: "方案已如此",
    .objectionsUnknown: "未知",
    .objectionsSigns: "每行只看这一条。开齐开足、师资配置：该层目标至多变动多少；他人：安排与方案不同的其他人数。",
    .leastChangeTitle:
      "改动最少：与原方案不同的 {people} 人，其中 {forced} 人已不能留在原处；凡开齐开足和师资配置同样好的方案，"
      + "至少 {least} 人不同。",
    .leastChangeEarlier: "原方案",
    .leastChangeNow: "本方案",
    .leastChangeElse:
      "若不动此人，与本方案相比至多",
    .leastChangeForbidden: "已不允许",
    .leastChangeNotAsked: "时间不够，未算",
    .leastChangeImpossible: "没有这样的方案",
    .leastChangePrice: "开齐开足 {curriculum}，师资配置 {staffing}，另有 {people} 人变动",
    .listFaults: "error: 名单 {path} 有 {count} 处错误。",
    .notAtWork: "{teacher}不在岗或借调在外；只有在岗的人才能安排。",
    .unknownTeacher:
      "数据中没有教师“{teacher}”，或有多人同名。可改用工号。",
    .badWish: "“{wish}”不是 stay、avoid=学校 或 move=学校。avoid= 和 move= 后面要写学校。",
  ]
}
