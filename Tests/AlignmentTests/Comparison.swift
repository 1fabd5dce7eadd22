import Foundation

/// Compares what a JSON file holds with computed values; every expected key must be there.
struct Comparison {
  private(set) var differences: [String] = []
  private(set) var numbers = 0

  /// `computed` is made of dictionaries, lists, texts, flags, numbers and optionals of them.
  mutating func compare(_ expected: Any?, _ computed: Any?, _ path: String) {
    let computed = Self.unwrapped(computed)
    switch Self.unwrapped(expected) {
    case nil, is NSNull:
      if let computed { note(path, "null", computed) }
    case let expected as [String: Any]:
      guard let computed = computed as? [String: Any?] else { return note(path, "a mapping", computed) }
      for (key, value) in expected.sorted(by: { $0.key < $1.key }) {
        guard let own = computed[key] else {
          note("\(path).\(key)", value, "no such key")
          continue
        }
        compare(value, own, "\(path).\(key)")
      }
    case let expected as [Any]:
      guard let computed = computed as? [Any?], computed.count == expected.count else {
        return note(path, "a list of \(expected.count)", computed)
      }
      for (place, pair) in zip(expected, computed).enumerated() { compare(pair.0, pair.1, "\(path)[\(place)]") }
    case let expected as String:
      if computed as? String != expected { note(path, expected, computed) }
    case let expected as NSNumber:
      numbers += 1
      let own = (computed as? Double) ?? (computed as? Int).map(Double.init) ?? (computed as? Bool).map { $0 ? 1 : 0 }
      if !isClose(own, expected.doubleValue) { note(path, expected, computed) }
    case let other: note(path, other, computed)
    }
  }

  private mutating func note(_ path: String, _ expected: Any?, _ computed: Any?) {
    differences.append("\(path): \(String(describing: expected)), not \(String(describing: computed))")
  }

  private static func unwrapped(_ value: Any?) -> Any? {
    guard let value else { return nil }
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return value }
    return mirror.children.first.flatMap { unwrapped($0.value) }
  }
}
