import Diagnostics

/// How far the address in an attribute has come.
enum Address: Equatable, Sendable {
  case start
  /// Bytes that may yet turn out to be a scheme.
  case opening([UInt8])
  case path
  /// After `?` or `#`.
  case query
  /// Behind a scheme that a link must not have.
  case refused

  /// Takes the next byte of the template; in a list, blanks and commas begin another address.
  mutating func advance(_ byte: UInt8, inList: Bool) {
    if inList, MarkupState.isBlank(byte) || byte == UInt8(ascii: ",") {
      self = .start
      return
    }
    switch (self, byte) {
    case (.refused, _): break
    case (.start, _) where MarkupState.isBlank(byte): break
    case (.start, UInt8(ascii: ":")): self = .refused
    case (.opening(let scheme), UInt8(ascii: ":")): self = AddressReach.allows(scheme) ? .path : .refused
    case (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): self = .query
    case (.start, UInt8(ascii: "/")), (.opening, UInt8(ascii: "/")): self = .path
    case (.start, _): self = .opening([byte])
    case (.opening(let bytes), _): self = .opening(bytes + [byte])
    case (.path, _), (.query, _): break
    }
  }

  /// Takes a value of unknown text.
  mutating func advancePastHole() {
    switch self {
    case .start, .opening: self = .path
    case .path, .query, .refused: break
    }
  }

  /// The state after bytes that may have been written or not: the one that allows less.
  func joined(_ other: Address) -> Address {
    switch (self, other) {
    case (.refused, _), (_, .refused): .refused
    case (.opening(let left), .opening(let right)) where left != right: .start
    case (.start, _), (_, .start): .start
    case (.opening, _): self
    case (_, .opening): other
    case (.query, .query): .query
    case (.path, _), (.query, .path): .path
    }
  }
}
