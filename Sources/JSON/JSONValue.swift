/// What a JSON text holds.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads a whole text as RFC 8259 has it; nil where it is none, holds a key twice, or is nested over 64 levels.
  package init?(_ bytes: [UInt8]) {
    var parser = JSONParser(bytes)
    guard let value = parser.whole() else { return nil }
    self = value
  }

  /// The value under a key; nil where there is none, or this is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields[key]
  }

  package var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  package var list: [JSONValue]? {
    guard case .list(let list) = self else { return nil }
    return list
  }

  /// A number without decimals.
  package var whole: Int? {
    guard case .number(let number) = self else { return nil }
    return Int(exactly: number)
  }
}
