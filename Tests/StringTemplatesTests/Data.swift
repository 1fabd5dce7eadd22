import Foundation
import StringTemplates

/// Data of a Mustache case, and the view that shows it.
enum Data: Decodable, View {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([Data])
  case object([String: Data])

  static let fields: [Field<Self>] = []

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([Data].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: Data].self))
    }
  }

  subscript(_ name: String) -> Data {
    if case .object(let members) = self { members[name] ?? .null } else { .null }
  }

  var rows: [Data] { if case .list(let rows) = self { rows } else { [] } }

  /// The fields that this data would be declared with.
  var ownFields: [Field<Data>] {
    guard case .object(let members) = self else { return [] }
    return members.sorted { $0.key < $1.key }.map { name, value in value.field(name) }
  }

  private func field(_ name: String) -> Field<Data> {
    switch self {
    case .null: .optionalText(name, \.absent)
    case .flag: .flag(name, \.[flag: name])
    case .integer: .integer(name, \.[integer: name])
    case .number: .number(name, \.[number: name])
    case .text: .text(name, \.[text: name])
    case .object: .object(name, fields: self.ownFields, \.[name])
    case .list(let rows): .list(name, fields: rows.first?.ownFields ?? [], \.[name].rows)
    }
  }
}

extension Data {
  private var absent: String? { nil }

  private subscript(flag name: String) -> Bool { if case .flag(let value) = self[name] { value } else { false } }

  private subscript(integer name: String) -> Int { if case .integer(let value) = self[name] { value } else { 0 } }

  private subscript(number name: String) -> Double { if case .number(let value) = self[name] { value } else { 0 } }

  private subscript(text name: String) -> String { if case .text(let value) = self[name] { value } else { "" } }
}
