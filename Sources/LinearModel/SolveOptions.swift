/// What a solve may use and when it may stop.
///
/// A solver refuses options it cannot honour; it never ignores one.
public struct SolveOptions: Sendable {
  /// Families of cutting planes for the search tree.
  public struct Cuts: OptionSet, Hashable, Sendable {
    /// One bit a family.
    public let rawValue: Int

    /// Makes a set of its bits.
    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// Mixed-integer rounding.
    public static let mir = Cuts(rawValue: 1)
    /// Gomory's mixed-integer cuts.
    public static let gmi = Cuts(rawValue: 2)
    /// Cover inequalities of knapsack rows.
    public static let cover = Cuts(rawValue: 4)
    /// Clique inequalities of binaries.
    public static let clique = Cuts(rawValue: 8)
  }

  /// The relative gap at which an answer counts as optimal; 0 asks for the proven optimum.
  public var relativeGap = 0.0

  /// About how long the solve may take in all; `nil` for no limit.
  ///
  /// Simplifying a program, making cuts and an LP inside the search tree are finished first.
  ///
  /// For an ``LPSession``, how long each LP may take.
  public var timeLimit: Duration?

  /// About how many nodes the search tree may come to, the root included; `nil` for no limit.
  ///
  /// Unlike the time limit it stops the same solve at the same point on every machine. A solver that
  /// counts other steps of its search counts those. An ``LPSession`` has no tree and refuses it.
  public var nodeLimit: Int?

  /// Set from another thread or a signal handler to stop the solve about as soon as a time limit.
  public var cancellation: CancellationFlag?

  /// Whether the program is simplified first.
  public var presolves = true

  /// How the search tree chooses the variable to branch on.
  public enum Branching: Hashable, Sendable {
    /// The solver's own default.
    case standard
    /// By what branching on a variable has brought so far; dearer a node, fewer nodes.
    case pseudocost
  }

  /// How the search tree chooses the variable to branch on.
  public var branching = Branching.standard

  /// How the search tree chooses the node to go on with.
  public enum NodeChoice: Hashable, Sendable {
    /// The solver's own default, which raises the bound soonest.
    case standard
    /// The one that promises the best whole answer: its bound, and what each unit of what is not
    /// whole there will cost if that is as dear as it was from the root to the best answer so far.
    /// Comes to whole answers soonest.
    case bestProjection
  }

  /// How the search tree chooses the node to go on with.
  public var nodeChoice = NodeChoice.standard

  /// The cutting planes to use; in an ``LPSession`` those that it may be asked for.
  public var cuts: Cuts = []

  /// Only answers with an objective of at most this are wanted, constant included.
  ///
  /// `.infeasible` then says that no answer is as good, and a bound holds for answers as good only.
  /// For whole-number objectives, ask for what the known answer has minus one.
  public var cutoff: Double?

  /// The simplex method for the LP at the root of the search tree.
  public var rootMethod = SimplexMethod.primal

  /// Variables that a first LP holds at their lower bounds; the root's LP begins with its basis.
  ///
  /// Where a good answer has them there, that is much faster than a start from nothing. Only where
  /// the root begins changes, not what is true of the answer. An ``LPSession`` refuses them: there
  /// bounds may be set between solves.
  public var heldFirst: [Variable] = []

  /// Which of the variables held first stay free once the root of the search tree has its cuts.
  public enum Narrowing: Hashable, Sendable {
    /// All.
    case none
    /// So many: those that the root uses most and, after them, those that would be cheapest to use.
    /// The others keep to their lower bounds.
    case likely(Int)
    /// Those that are not whole at the root. The other integers keep to the whole numbers they have
    /// there (Berthold, RENS, Mathematical Programming Computation 6, 2014).
    case fractional
  }

  /// Which of `heldFirst` stay free once the root of the search tree has its cuts.
  ///
  /// The others may differ in an answer that the root rounds to. What is told of the answer,
  /// `.infeasible` and bounds included, then only holds for what was left. An ``LPSession`` has no tree
  /// and refuses it.
  public var narrowing = Narrowing.none

  /// How much memory the solver may take, in megabytes; `nil` for no limit.
  public var memoryLimitMegabytes: Int?

  /// Receives the solver's own progress text.
  public var log: SolverLog?

  /// Makes the default options.
  public init() {}
}
