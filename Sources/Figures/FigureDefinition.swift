import AccountPlans
import Alignment
import Diagnostics

/// A figure of portfolio.json: its key, its value, and what explains it. All that export, `trace` and `diff` know of it
/// stands here.
package struct FigureDefinition: Sendable {
  package let key: StaticString
  package let origin: FigureOrigin
  /// Whether `diff` compares it: not what itself tells of the time before.
  package let isCompared: Bool
  package let value: @Sendable (FigureSubject) -> FigureValue

  package init(
    _ key: StaticString, _ origin: FigureOrigin, isCompared: Bool = true,
    value: @escaping @Sendable (FigureSubject) -> FigureValue
  ) {
    self.key = key
    self.origin = origin
    self.isCompared = isCompared
    self.value = value
  }

  /// The definition with another value.
  package func changed(_ change: @escaping @Sendable (FigureValue) -> FigureValue) -> FigureDefinition {
    let value = self.value
    return FigureDefinition(key, origin, isCompared: isCompared) { change(value($0)) }
  }
}

extension FigureDefinition {
  typealias Getter<Value> = @Sendable (FigureSubject) -> Value?

  static func number(
    _ key: StaticString, _ form: FigureValue.Form, _ origin: FigureOrigin, isCompared: Bool = true,
    _ value: @escaping Getter<Double>
  ) -> Self { Self(key, origin, isCompared: isCompared) { FigureValue(value($0), form) } }

  /// In the site's currency.
  static func money(_ key: StaticString, _ origin: FigureOrigin, _ value: @escaping Getter<Double>) -> Self {
    Self(key, origin) { FigureValue(value($0), .money($0.context.site.currency)) }
  }

  static func count(
    _ key: StaticString, _ origin: FigureOrigin, isCompared: Bool = true, _ value: @escaping Getter<Int>
  ) -> Self { Self(key, origin, isCompared: isCompared) { FigureValue(value($0)) } }

  static func text(
    _ key: StaticString, _ origin: FigureOrigin, isCompared: Bool = true, _ value: @escaping Getter<String>
  ) -> Self { Self(key, origin, isCompared: isCompared) { FigureValue(value($0)) } }

  static func flag(_ key: StaticString, _ origin: FigureOrigin, _ value: @escaping Getter<Bool>) -> Self {
    Self(key, origin) { FigureValue(value($0)) }
  }

  static func day(
    _ key: StaticString, _ origin: FigureOrigin, isCompared: Bool = true, _ value: @escaping Getter<Day>
  ) -> Self { Self(key, origin, isCompared: isCompared) { FigureValue(value($0)) } }
}
