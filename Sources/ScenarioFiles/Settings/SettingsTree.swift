import Yams

/// Settings by dotted paths while they are put together.
struct SettingsTree {
  private struct Child {
    let name: String
    /// The key that brought it first.
    let key: Node
    var value: Node?
    var tree = SettingsTree()
  }

  private var children: [Child] = []

  /// Puts a value at a path, a map's entries below it.
  ///
  /// Answers the key of what stands there already, or nil when the place was free.
  mutating func insert(_ value: Node, at path: [String], key: Node) -> Node? {
    guard let name = path.first else { return nil }
    var index = children.firstIndex { $0.name == name }
    if index == nil {
      index = children.count
      children.append(Child(name: name, key: key))
    }
    guard let index else { return nil }
    if path.count > 1 {
      if children[index].value != nil { return children[index].key }
      return children[index].tree.insert(value, at: Array(path.dropFirst()), key: key)
    }
    if case .mapping(let mapping) = value {
      if children[index].value != nil { return children[index].key }
      var conflict: Node?
      for (key, value) in mapping {
        let found = children[index].tree.insert(value, at: [key.string ?? ""], key: key)
        conflict = conflict ?? found
      }
      return conflict
    }
    if children[index].value != nil || !children[index].tree.children.isEmpty {
      return children[index].key
    }
    children[index].value = value
    return nil
  }

  /// The tree as YAML's maps.
  var node: Node { node(markedAs: nil) }

  /// The maps, each marked as the key that brought it.
  private func node(markedAs key: Node?) -> Node {
    .mapping(
      Node.Mapping(
        children.map { child in
          (Self.named(child.name, child.key), child.value ?? child.tree.node(markedAs: child.key))
        },
        .implicit,
        .any,
        key?.mark
      )
    )
  }

  /// The key of one step of the path, marked as the whole key is.
  private static func named(_ name: String, _ key: Node) -> Node {
    guard case .scalar(var scalar) = key else { return Node(name) }
    scalar.string = name
    return .scalar(scalar)
  }
}
