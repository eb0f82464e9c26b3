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
  private var inOrder: [String] = []

  /// Adds a school; ids are added even when the rest of the row is faulty.
  mutating func add(id: String, name: String?) {
    guard ids[id] == nil else { return }
    ids[id] = School.ID(id)
    inOrder.append(id)
    guard let name else { return }
    idsByName[TextFolding.word(name), default: []].append(School.ID(id))
  }

  /// The school an id or a unique name stands for; ids come first.
  func match(_ text: String) -> Match {
    if let id = ids[text] { return .one(id) }
    guard let named = idsByName[TextFolding.word(text)], let first = named.first else {
      return .none
    }
    return named.count == 1 ? .one(first) : .several(named)
  }

  /// The only school a text stands for, or nil.
  func only(_ text: String) -> School.ID? {
    if case .one(let id) = match(text) { return id }
    return nil
  }

  /// The id, or failing that the name, that was probably meant.
  func nearMatch(of text: String) -> String? {
    NearMatch.id(text, among: inOrder) ?? NearMatch.id(text, among: idsByName.keys.sorted())
  }

  /// Number of schools.
  var count: Int { ids.count }
}
