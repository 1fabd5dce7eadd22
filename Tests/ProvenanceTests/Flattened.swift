/// The figures of an account of expected.json by their paths.
struct Flattened {
  private(set) var values: [String: String] = [:]

  init(_ account: [String: Any]) {
    for (key, value) in account where key != "findings" { add(key, value) }
  }

  /// Whether two written values are the same figure to 1e-4, or the same text.
  static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    guard let one = Double(left), let other = Double(right) else { return false }
    return abs(one - other) <= 1.01e-4
  }

  private mutating func add(_ key: String, _ value: Any) {
    switch value {
    case let members as [String: Any]:
      for (name, member) in members where name != "id" && name != "ratings" { add("\(key).\(name)", member) }
    case let elements as [[String: Any]]:
      for element in elements {
        if let id = element["id"] as? String { add("\(key).\(id)", element) }
        if let date = element["date"] as? String, let index = element["index"] { add("\(key).\(date)", index) }
      }
    case let text as String: values[key] = text
    case let flag as Bool where "\(type(of: value))".contains("Bool"): values[key] = "\(flag)"
    case let number as Double: values[key] = "\(number)"
    default:
      // Null of a group stands for each of its members, which have no names here.
      if key != "moved", key != "family" { values[key] = "null" }
    }
  }
}
