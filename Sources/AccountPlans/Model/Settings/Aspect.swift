import Diagnostics
import FrontMatter

/// An aspect of alignment in force.
package struct Aspect: Sendable {
  package let id: String
  /// As model.yaml names it; nil for a built-in name, a phrase of the family `aspect`.
  package let name: LocalizedText?
  package let kind: AspectKind
  package let weight: Double
  /// As model.yaml words them; nil for the built-in ones, `aspect.ID.STATEMENT`.
  package let statements: [Statement]?

  /// Its name as an argument of a message.
  package func argument(in language: Language) -> Argument {
    name.map { .name($0.text(language.rawValue, else: "en").value) } ?? .word(of: .aspect, id)
  }

  /// The built-in aspects, soft before hard as the site shows them, with the ids of their statements.
  package static let builtIn: [(id: String, kind: AspectKind, statements: [String])] = [
    ("shared-values", .soft, ["why-key", "local-cost", "principles", "trust"]),
    ("style", .soft, ["sponsor-met", "reviewed", "reasons", "language"]),
    ("skills", .soft, ["business-case", "influence", "insight", "gaps"]),
    ("staff", .soft, ["named", "objective", "reward", "successors"]),
    ("strategy", .hard, ["both-goals", "measurable", "portfolio", "value"]),
    ("structure", .hard, ["accountable", "escalation", "forum", "access"]),
    ("systems", .hard, ["account-pnl", "kpi-conflicts", "one-queue", "fresh"]),
  ]
}
