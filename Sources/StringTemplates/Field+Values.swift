/// Fields that a variable writes.
extension Field {
  /// A text, escaped by its place.
  @inlinable package static func text(_ name: String, _ get: @escaping @Sendable (borrowing V) -> String) -> Self {
    Self(name, Shape(.text), .value(isPresent: nil) { escape in { view, output in output.write(get(view), escape) } })
  }

  /// A text that may be absent: `{{#name}}…{{name}}…{{/name}}`, `{{^name}}…{{/name}}`.
  @inlinable package static func optionalText(
    _ name: String, _ get: @escaping @Sendable (borrowing V) -> String?
  ) -> Self {
    optional(name, .text, get) { value, escape, output in output.write(value, escape) }
  }

  /// An address: the only kind that may begin a `href`, `src` or other address; `#` where its scheme is not allowed.
  @inlinable package static func url(_ name: String, _ get: @escaping @Sendable (borrowing V) -> String) -> Self {
    Self(name, Shape(.url), .value(isPresent: nil) { escape in { view, output in output.write(get(view), escape) } })
  }

  /// An address that may be absent.
  @inlinable package static func optionalURL(
    _ name: String, _ get: @escaping @Sendable (borrowing V) -> String?
  ) -> Self {
    optional(name, .url, get) { value, escape, output in output.write(value, escape) }
  }

  /// Markup that passes unescaped, between tags only.
  @inlinable package static func markup(_ name: String, _ get: @escaping @Sendable (borrowing V) -> Markup) -> Self {
    Self(name, Shape(.markup), .value(isPresent: nil) { _ in { view, output in output.raw(get(view).bytes) } })
  }

  /// Markup that may be absent.
  @inlinable package static func optionalMarkup(
    _ name: String, _ get: @escaping @Sendable (borrowing V) -> Markup?
  ) -> Self {
    optional(name, .markup, get) { value, _, output in output.raw(value.bytes) }
  }

  /// A whole number in plain digits; one for readers, in their language, is a text.
  @inlinable package static func integer(_ name: String, _ get: @escaping @Sendable (borrowing V) -> Int) -> Self {
    Self(name, Shape(.integer), .value(isPresent: nil) { _ in { view, output in output.write(get(view)) } })
  }

  /// A whole number that may be absent.
  @inlinable package static func optionalInteger(
    _ name: String, _ get: @escaping @Sendable (borrowing V) -> Int?
  ) -> Self {
    optional(name, .integer, get) { value, _, output in output.write(value) }
  }

  /// A number in plain digits with at most two decimals: coordinates and sizes.
  @inlinable package static func number(_ name: String, _ get: @escaping @Sendable (borrowing V) -> Double) -> Self {
    Self(name, Shape(.number), .value(isPresent: nil) { _ in { view, output in output.write(get(view)) } })
  }

  /// A number that may be absent.
  @inlinable package static func optionalNumber(
    _ name: String, _ get: @escaping @Sendable (borrowing V) -> Double?
  ) -> Self {
    optional(name, .number, get) { value, _, output in output.write(value) }
  }

  @inlinable package static func optional<Value>(
    _ name: String, _ kind: Shape.Kind, _ get: @escaping @Sendable (borrowing V) -> Value?,
    _ write: @escaping @Sendable (Value, Escape, inout Output) -> Void
  ) -> Self {
    let use = Use.value(isPresent: { view in get(view) != nil }) { escape in
      { view, output in if let value = get(view) { write(value, escape, &output) } }
    }
    return Self(name, Shape(kind, isOptional: true), use)
  }
}
