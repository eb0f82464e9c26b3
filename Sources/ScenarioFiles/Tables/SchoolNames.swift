import Staffing

/// The schools of a scenario by id and by name.
struct SchoolNames: Sendable {
  /// What a text names.
  enum Match {
    case one(School.ID)
    case several([School.ID])
    case none
  }

  private var ids: [String: School.ID] = [:]
  private var idsByName: [String: [School.ID]] = [:]
  /// The names as written with their form for comparison, which takes time to make.
  private var foldedNames: [String: String] = [:]
  private var inOrder: [String] = []
  private var idsOfRemoved: [String: [School.ID]] = [:]

  /// Adds a school; ids are added even when the rest of the row is faulty.
  mutating func add(id: String, name: String?) {
    guard ids[id] == nil else { return }
    ids[id] = School.ID(id)
    inOrder.append(id)
    guard let name else { return }
    let folded = TextFolding.word(name)
    foldedNames[name] = folded
    idsByName[folded, default: []].append(School.ID(id))
  }

  /// The school an id or a unique name stands for; ids come first.
  func match(_ text: String) -> Match {
    if let id = ids[text] { return .one(id) }
    let folded = foldedNames[text] ?? TextFolding.word(text)
    guard let named = idsByName[folded], let first = named.first else { return .none }
    return named.count == 1 ? .one(first) : .several(named)
  }

  /// Adds a school of the base that the scenario removed: no row may name it any more, but rows
  /// that name it by id and by name still have the same key.
  mutating func addRemoved(id: String, name: String) {
    idsOfRemoved[TextFolding.word(name), default: []].append(School.ID(id))
  }

  /// The only school a text stands for, or stood for in the base; nil when there is none.
  func onceNamed(_ text: String) -> School.ID? {
    switch match(text) {
    case .one(let id): return id
    case .several: return nil
    case .none:
      let removed = idsOfRemoved[TextFolding.word(text)] ?? []
      return removed.count == 1 ? removed[0] : nil
    }
  }

  /// The id, or failing that the name, that was probably meant.
  func nearMatch(of text: String) -> String? {
    NearMatch.id(text, among: inOrder) ?? NearMatch.id(text, among: idsByName.keys.sorted())
  }

  /// Number of schools.
  var count: Int { ids.count }
}
