import Testing

@testable import PeerRuns

/// Lines as the programs wrote them.
struct LogFormatTests {
  private func reading(_ format: LogFormat, _ line: String) -> [Double?]? {
    format.reading(of: line).map { [$0.value, $0.bound] }
  }

  @Test(
    arguments: [
      (
        "Cbc0010I After 0 nodes, 1 on tree, 512.76442 best solution, best possible 504.22271 (29.45 seconds)",
        [512.76442, 504.22271]
      ),
      (
        "Cbc0010I After 100 nodes, 57 on tree, 1e+50 best solution, best possible 504.5 (31.00 seconds)",
        [nil, 504.5]
      ),
      (
        "Cbc0012I Integer solution of 512.31698 found by DiveCoefficient after 1032 iterations and 1 nodes (29.97 seconds)",
        [512.31698, nil]
      ),
      ("Cbc0038I Solution found of 1063.1", [1063.1, nil]),
      ("Cbc0038I Relaxing continuous gives 513.629", [513.629, nil]),
      (
        "Cbc0005I Partial search - best objective 512.31698 (best possible 504.22271), took 1321 iterations and 5 nodes (39.94 seconds)",
        [512.31698, 504.22271]
      ),
      (
        "Cbc0005I Partial search - best objective 1e+50 (best possible 504.22271), took 13 iterations and 0 nodes (9.94 seconds)",
        [nil, 504.22271]
      ),
      (
        "Cbc0001I Search completed - best objective 18.5, took 12 iterations and 0 nodes (0.10 seconds)",
        [18.5, 18.5]
      ),
      ("Continuous objective value is 498.412 - 0.11 seconds", [nil, 498.412]),
    ] as [(String, [Double?])]
  )
  func `the log of CBC tells plans and bounds`(line: String, expected: [Double?]) {
    #expect(reading(.cbc, line) == expected)
  }

  @Test(
    arguments: [
      "Cbc0038I Round again with cutoff of 512.486",
      "Cbc0038I Pass   2: suminf.    0.32108 (4) obj. 512.486 iterations 377",
      "Cbc0013I At root node, 53 cuts changed objective from 502.19876 to 504.22271 in 11 passes",
      "Objective value:                512.31698347", "",
    ]
  )
  func `other lines of CBC tell nothing`(line: String) {
    #expect(LogFormat.cbc.reading(of: line) == nil)
  }

  @Test(
    arguments: [
      (
        "+  3738: mip =     not found yet >=   5.039387812e+02        (1; 0)", [nil, 503.9387812]
      ),
      (
        "+  6622: >>>>>   6.550756198e+02 >=   5.039866366e+02  23.1% (121; 0)",
        [655.0756198, 503.9866366]
      ),
      (
        "+  7139: mip =   6.550756198e+02 >=   5.040746104e+02  23.1% (131; 4)",
        [655.0756198, 504.0746104]
      ),
      (
        "+ 71390: mip =   6.550756198e+02 >=     tree is empty   0.0% (0; 243)",
        [655.0756198, 655.0756198]
      ),
    ] as [(String, [Double?])]
  )
  func `the log of glpsol tells plans and bounds`(line: String, expected: [Double?]) {
    #expect(reading(.glpsol, line) == expected)
  }

  @Test(
    arguments: [
      "+  2964: mip =     not found yet >=              -inf        (1; 0)",
      "+  9999: mip =     not found yet >=     tree is empty        (0; 11)",
      "*  2964: obj =   5.021987560e+02 inf =   0.000e+00 (0) 17", "Time used:   35.3 secs",
    ]
  )
  func `other lines of glpsol tell nothing`(line: String) {
    #expect(LogFormat.glpsol.reading(of: line) == nil)
  }

  @Test func `lines of JSON may lack keys, hold nulls and hold more`() {
    #expect(reading(.jsonLines, #"{"value": 12.5, "bound": 10}"#) == [12.5, 10])
    #expect(
      reading(
        .jsonLines,
        #"{"phase":"pricing","level":"blended","value":null,"bound":3.5,"achieved":0.1,"seconds":2}"#
      ) == [nil, 3.5]
    )
    #expect(LogFormat.jsonLines.reading(of: #"{"phase": "loading"}"#) == nil)
    #expect(LogFormat.jsonLines.reading(of: "Running HiGHS 1.16.0") == nil)
    #expect(LogFormat.jsonLines.reading(of: #"{"value": "#) == nil)
    #expect(ProgressLine(#"{"phase": "auditing", "seconds": 8.1}"#)?.phase == "auditing")
  }

  @Test(
    arguments: [
      (
        "Welcome to the CBC MILP Solver \nVersion: 2.10.8 \nBuild Date: May  9 2022 \n\nTotal time (CPU seconds): 0.00\n",
        "2.10.8"
      ),
      ("GLPSOL--GLPK LP/MIP Solver 5.0\nCopyright (C) 2000-2020\n", "5.0"),
      ("Running HiGHS 1.16.0 (git hash: f3f113d): Copyright\n1.16.0\n", "1.16.0"),
      ("no such thing", nil),
    ] as [(String, String?)]
  )
  func `the version is the first word of numbers and dots`(output: String, expected: String?) {
    #expect(PeerCommand.version(in: output) == expected)
  }
}
