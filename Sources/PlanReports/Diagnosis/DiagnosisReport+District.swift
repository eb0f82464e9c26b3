import PlanAudit
import Staffing

extension DiagnosisReport {
  /// Schools that meet the initial and the full curriculum standard today.
  func standardLines(_ texts: Texts) -> [String] {
    var table = TextTable(
      header: [texts(.standardsTitle), texts(.before), texts(.of)],
      alignments: [.leading],
      indentation: 0
    )
    table.add(
      "  " + texts(.initialStandard),
      "\(statusQuo.schoolsOpened.before)",
      "\(statusQuo.schoolsOpened.of)"
    )
    table.add(
      "  " + texts(.fullStandard),
      "\(statusQuo.schoolsFullyOpened.before)",
      "\(statusQuo.schoolsFullyOpened.of)"
    )
    return texts.lines(of: table) + belowInitialLines(texts)
  }

  /// The schools below the initial standard with what they do not open; one screen of them.
  private func belowInitialLines(_ texts: Texts) -> [String] {
    let below = statusQuo.schoolsBefore.filter { !$0.opensEverySubject }
    let shown = 12
    var lines = below.prefix(shown).map { school in
      let subjects = school.missing.filter { !$0.isOpened }.map {
        texts.subjectOfStage($0.offering)
      }
      let values = [
        "school": texts.school(school.school, of: facts.problem), "list": texts.list(subjects),
      ]
      return "  " + texts(.belowInitial, values)
    }
    if below.count > shown {
      lines.append("  " + texts(.moreLines, ["count": "\(below.count - shown)"]))
    }
    return lines
  }

  /// What exchange can mend at best, and what only recruiting can.
  func potentialLines(_ texts: Texts) -> [String] {
    mendingLines(texts) + UnusableRecruits(groups: unusableRecruits).lines(texts)
  }

  private func mendingLines(_ texts: Texts) -> [String] {
    let rules = ExchangePotential.liftedRules.sorted().map(\.rawValue)
    let figures = potential.curriculum
    if short <= 1e-6 { return [texts(.diagnoseNothingShort)] }
    let beyond =
      onlyRecruiting > 1e-6
      ? texts(
        .diagnoseOnlyRecruiting,
        ["periods": Figures.short(onlyRecruiting), "people": "\(recruitsAtLeast)"]
      ) : texts(.diagnoseNothingBeyond)
    return [
      texts(.diagnoseShort, ["short": Figures.short(short)]),
      "  " + beyond,
      "  " + texts(.diagnoseExchangeAtMost, ["periods": Figures.short(short - onlyRecruiting)]),
      "  "
        + texts(
          .diagnoseLevel,
          [
            "now": Figures.short(figures.statusQuo, places: 2),
            "best": Figures.short(best[.curriculum].value, places: 2),
            "bound": Figures.short(figures.bound, places: 2),
            "rules": texts.list(rules),
          ]
        ),
    ]
  }

  /// Both gaps of every subject of every stage, and what is beyond exchange.
  func subjectLines(_ texts: Texts) -> [String] {
    var table = TextTable(
      header: [
        texts(.subjectsTitle), texts(.gapPosts), texts(.gapHeads), texts(.gapEstablishment),
        texts(.gapNeeded), texts(.gapCapacity), texts(.gapRequired), texts(.gapPeriods),
        texts(.gapShort), texts(.gapNotOpened), texts(.gapLeft), texts(.gapOnlyRecruiting),
        texts(.gapRecruits),
      ],
      alignments: [.leading],
      indentation: 0
    )
    var stage: Stage?
    for balance in balances {
      if stage != balance.stage {
        stage = balance.stage
        table.add("  " + texts.name(of: balance.stage))
      }
      table.add(cells: cells(balance, "    " + texts.name(of: balance.subject)))
    }
    return texts.lines(of: table) + ["  " + texts(.diagnoseSubjectNote)]
  }

  private func cells(_ balance: SubjectBalance, _ name: String) -> [String] {
    [
      name, Figures.short(balance.posts), "\(balance.heads)",
      Figures.signed(balance.establishmentGap), Figures.short(balance.needed),
      Figures.short(balance.capacity), Figures.short(balance.required),
      Figures.signed(balance.periodGap), Figures.short(balance.short), "\(balance.notOpened)",
      Figures.short(balance.left), Figures.short(balance.onlyRecruiting),
      "\(balance.recruitsAtLeast)",
    ]
  }

  /// The floors: population, eligible, required, and whether a plan reaches them.
  func floorLines(_ texts: Texts) -> [String] {
    guard !floors.isEmpty else { return [] }
    var table = TextTable(
      header: [
        texts(.floorsTitle), texts(.floorPopulation), texts(.floorEligible),
        texts(.floorMovable), texts(.floorShare), texts(.floorRequired), texts(.floorReach),
      ],
      alignments: [.leading, .trailing, .trailing, .trailing, .trailing, .trailing, .sentence],
      indentation: 0
    )
    var summedUp: [String] = []
    for floor in facts.problem.policy.floors {
      let own = floors.filter { $0.counted.floor.name == floor.name }
      // Floors of single schools are many: only those out of reach get a line of their own.
      let isPerSchool = floor.scope == .school
      let shown = isPerSchool ? own.filter { $0.solved?.isReachable == false } : own
      for floor in shown { table.add(cells: cells(floor.counted, floor.solved, texts)) }
      guard isPerSchool else { continue }
      let values = [
        "floor": texts.floorTitle(floor.name, floor), "schools": "\(own.count)",
        "short": "\(shown.count)",
      ]
      summedUp.append("  " + texts(.floorsReachPerSchool, values))
    }
    return texts.lines(of: table) + summedUp
  }

  private func cells(
    _ counted: FloorReach,
    _ solved: ExchangePotential.FloorReach?,
    _ texts: Texts
  ) -> [String] {
    [
      "  " + texts.floorTitle(counted.name, counted.floor), "\(counted.population)",
      "\(counted.eligible)", solved.map { "\($0.movable)" } ?? "–",
      Figures.percent(counted.floor.share.value), counted.required.map(String.init) ?? "–",
      reach(counted, solved, texts),
    ]
  }

  private func reach(
    _ counted: FloorReach,
    _ solved: ExchangePotential.FloorReach?,
    _ texts: Texts
  ) -> String {
    if counted.isVoid { return texts(.floorMetVoid) }
    switch solved?.isReachable {
    case true?: return texts.marked(.floorReachable, as: .good)
    case false?:
      guard let most = solved?.most else { return texts.marked(.floorNotReachable, as: .bad) }
      return texts.marked(.floorAtMost, ["most": "\(most)"], as: .bad)
    case nil: return texts(.floorUndecided)
    }
  }

  /// Where the office's own table says something else than classes and roster.
  func shortageLines(_ texts: Texts) -> [String] {
    let rows = shortages
    guard !rows.isEmpty else { return [] }
    let different = rows.filter { !$0.agrees }
    let counts = ["rows": "\(rows.count)", "different": "\(different.count)"]
    guard !different.isEmpty else { return [texts(.shortagesAgree, counts)] }
    var table = TextTable(
      header: [
        texts(.shortagesTitle, counts), texts(.shortageNeeded), texts(.shortageNeededOurs),
        texts(.shortagePresent), texts(.shortagePresentOurs),
      ],
      alignments: [.leading],
      indentation: 0
    )
    for row in different {
      let offering = row.row.offering
      table.add(
        "  " + texts.school(offering.school, of: facts.problem) + " "
          + texts.subjectOfStage(offering),
        Figures.short(row.row.needed),
        row.isDemand ? "–" : Figures.short(row.needed),
        Figures.short(row.row.present),
        "\(row.present)"
      )
    }
    return texts.lines(of: table)
  }
}
