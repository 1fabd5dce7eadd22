/// A piece of YAML, as the generator of test folders makes it and the deletion edits it.
indirect enum Tree: Sendable {
  /// Written as it stands.
  case scalar(String)
  case list([Tree])
  case map([(key: String, value: Tree)])

  static func text(_ text: String) -> Tree { .scalar("\"\(text)\"") }

  static func texts(_ texts: [String]) -> Tree { .list(texts.map(Tree.text)) }

  static func words(_ words: [String]) -> Tree { .list(words.map(Tree.scalar)) }

  /// In flow style, on one line.
  var yaml: String {
    switch self {
    case .scalar(let text): text
    case .list(let elements): "[" + elements.map(\.yaml).joined(separator: ", ") + "]"
    case .map(let entries): "{" + entries.map { "\($0.key): \($0.value.yaml)" }.joined(separator: ", ") + "}"
    }
  }

  var isEmptyMap: Bool {
    if case .map(let entries) = self { return entries.isEmpty }
    return false
  }

  var isList: Bool {
    if case .list = self { return true }
    return false
  }

  subscript(key: String) -> Tree? {
    get {
      guard case .map(let entries) = self else { return nil }
      return entries.first { $0.key == key }?.value
    }
    set {
      guard case .map(var entries) = self else { return }
      let place = entries.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append((key, value))
      case (nil, nil): break
      }
      self = .map(entries)
    }
  }

  var elements: [Tree] {
    get {
      if case .list(let elements) = self { return elements }
      return []
    }
    set { self = .list(newValue) }
  }

  /// The scalar without its quotes.
  var plain: String? {
    guard case .scalar(let text) = self else { return nil }
    return text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
  }
}
