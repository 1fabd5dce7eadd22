/// Fields that a variable writes.
extension Field {
  /// A text, escaped by its place.
  @inlinable package static func text(_ name: String, _ path: KeyPath<V, String> & Sendable) -> Self {
    text(name, .text, Access(path))
  }

  /// A text that may be absent: `{{#name}}…{{name}}…{{/name}}`, `{{^name}}…{{/name}}`.
  @inlinable package static func optionalText(_ name: String, _ path: KeyPath<V, String?> & Sendable) -> Self {
    optionalText(name, .text, Access(path))
  }

  /// An address: the only kind that may begin a `href`, `src` or other address; `#` where its scheme is not allowed.
  @inlinable package static func url(_ name: String, _ path: KeyPath<V, String> & Sendable) -> Self {
    text(name, .url, Access(path))
  }

  /// An address that may be absent.
  @inlinable package static func optionalURL(_ name: String, _ path: KeyPath<V, String?> & Sendable) -> Self {
    optionalText(name, .url, Access(path))
  }

  /// Markup that passes unescaped, between tags only.
  @inlinable package static func markup(_ name: String, _ path: KeyPath<V, Markup> & Sendable) -> Self {
    value(name, .markup, Access(path), Writing.markup) { $1.raw($0.bytes) }
  }

  /// Markup that may be absent.
  @inlinable package static func optionalMarkup(_ name: String, _ path: KeyPath<V, Markup?> & Sendable) -> Self {
    optional(name, .markup, Access(path), Writing.markup) { $1.raw($0.bytes) }
  }

  /// A whole number in plain digits; one for readers, in their language, is a text.
  @inlinable package static func integer(_ name: String, _ path: KeyPath<V, Int> & Sendable) -> Self {
    value(name, .integer, Access(path), Writing.integer) { $1.write($0) }
  }

  /// A whole number that may be absent.
  @inlinable package static func optionalInteger(_ name: String, _ path: KeyPath<V, Int?> & Sendable) -> Self {
    optional(name, .integer, Access(path), Writing.integer) { $1.write($0) }
  }

  /// A number in plain digits with at most two decimals: coordinates and sizes.
  @inlinable package static func number(_ name: String, _ path: KeyPath<V, Double> & Sendable) -> Self {
    value(name, .number, Access(path), Writing.number) { $1.write($0) }
  }

  /// A number that may be absent.
  @inlinable package static func optionalNumber(_ name: String, _ path: KeyPath<V, Double?> & Sendable) -> Self {
    optional(name, .number, Access(path), Writing.number) { $1.write($0) }
  }
}

extension Field {
  @usableFromInline static func text(_ name: String, _ kind: Shape.Kind, _ access: Access<V, String>) -> Self {
    let use = Use.value(isPresent: nil) { escape in
      if let offset = access.offset { return .text(offset: offset, escape) }
      return .step { view, output in output.write(access.value(view), escape) }
    }
    return Self(name, Shape(kind), use)
  }

  @usableFromInline static func optionalText(_ name: String, _ kind: Shape.Kind, _ access: Access<V, String?>) -> Self {
    let isPresent = access.offset.map(Condition.text) ?? .test { view in access.value(view) != nil }
    let use = Use.value(isPresent: isPresent) { escape in
      if let offset = access.offset { return .text(offset: offset, escape) }
      return .step { view, output in if let text = access.value(view) { output.write(text, escape) } }
    }
    return Self(name, Shape(kind, isOptional: true), use)
  }

  @usableFromInline static func value<Value>(
    _ name: String, _ kind: Shape.Kind, _ access: Access<V, Value>, _ stored: (Int32) -> Writing,
    _ write: @escaping @Sendable (Value, inout Output) -> Void
  ) -> Self {
    let writing =
      access.offset.map(stored) ?? .step { view, output in write(access.value(view), &output) }
    return Self(name, Shape(kind), .value(isPresent: nil) { _ in writing })
  }

  @usableFromInline static func optional<Value>(
    _ name: String, _ kind: Shape.Kind, _ access: Access<V, Value?>, _ stored: (Int32) -> Writing,
    _ write: @escaping @Sendable (Value, inout Output) -> Void
  ) -> Self {
    let writing =
      access.offset.map(stored)
      ?? .step { view, output in if let value = access.value(view) { write(value, &output) } }
    let use = Use.value(isPresent: .test { view in access.value(view) != nil }) { _ in writing }
    return Self(name, Shape(kind, isOptional: true), use)
  }
}
