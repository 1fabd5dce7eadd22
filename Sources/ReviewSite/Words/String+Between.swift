import Languages

extension String {
  /// Two texts with a third between them.
  init(_ first: String, _ between: String, _ second: String) {
    self = .written { text in
      text.append(first)
      text.append(between)
      text.append(second)
    }
  }

  /// Those of two texts that are there, with a third between them; nil without either.
  static func joined(_ first: String?, _ between: String, _ second: String?) -> String? {
    guard let first, let second else { return first ?? second }
    return String(first, between, second)
  }
}
