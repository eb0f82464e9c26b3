/// A free solver that a district office would otherwise take.
package enum Peer: String, CaseIterable, Codable, Sendable {
  case highs
  case scip
  case cbc
  case glpsol

  /// Its name as its authors write it.
  package var title: String {
    switch self {
    case .highs: "HiGHS"
    case .scip: "SCIP"
    case .cbc: "CBC"
    case .glpsol: "glpsol"
    }
  }

  /// What to do where it is not installed.
  package var advice: String {
    switch self {
    case .highs, .scip:
      "python3 -m pip install --requirement Benchmarks/Solvers/requirements.txt"
    case .cbc: "apt-get install coinor-cbc"
    case .glpsol: "apt-get install glpk-utils"
    }
  }

  /// How it says how far it is.
  package var logFormat: LogFormat {
    switch self {
    case .highs, .scip: .jsonLines
    case .cbc: .cbc
    case .glpsol: .glpsol
    }
  }

  /// The threads it uses when so many are offered: SCIP and glpsol have one.
  package func threads(of offered: Int) -> Int {
    switch self {
    case .highs, .cbc: offered
    case .scip, .glpsol: 1
    }
  }
}
