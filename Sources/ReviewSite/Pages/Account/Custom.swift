import AccountPlans
import Alignment
import Diagnostics
import FrontMatter
import StringTemplates

/// The fields of Custom in the templates.
package struct CustomView: View, Equatable {
  package var count: String
  package var rows: [CustomFieldView]

  package static let fields: [Field<Self>] = [
    .text("count", \.count),
    .list("rows", \.rows),
  ]
}

/// The fields of CustomField in the templates.
package struct CustomFieldView: View, Equatable {
  package var name: String
  package var value: String
  package var speech: SpeechView?

  package static let fields: [Field<Self>] = [
    .text("name", \.name),
    .text("value", \.value),
    .optionalObject("speech", \.speech),
  ]
}

/// Builds the plan's own fields: shown, never interpreted.
struct CustomBuilder {
  let page: AccountPage

  /// Characters of a value at most; the plan itself holds the rest.
  private static let longestValue = 2000

  /// nil without a field.
  func view() -> CustomView? {
    guard let custom = page.assessed.plan.custom?.value else { return nil }
    var rows: [CustomFieldView] = []
    switch custom {
    case .mapping(let entries):
      for entry in entries { add(entry.value, name: entry.key, to: &rows) }
    case .text, .list: add(custom, name: "custom", to: &rows)
    }
    if rows.isEmpty { return nil }
    return CustomView(count: page.count(rows.count), rows: Array(rows.prefix(AccountPage.longest)))
  }

  /// A mapping within a field gives a row for each of its own, named `field.key`.
  private func add(_ value: FreeValue, name: String, to rows: inout [CustomFieldView]) {
    switch value {
    case .mapping(let entries):
      for entry in entries { add(entry.value, name: "\(name).\(entry.key)", to: &rows) }
    case .text, .list:
      rows.append(
        CustomFieldView(name: name, value: Self.cut(Self.text(of: value)), speech: page.speech(Self.text(of: value))))
    }
  }

  private static func text(of value: FreeValue) -> String {
    switch value {
    case .text(let text): text
    case .list(let elements): elements.map(text(of:)).joined(separator: ", ")
    case .mapping(let entries): entries.map { "\($0.key): \(text(of: $0.value))" }.joined(separator: "; ")
    }
  }

  private static func cut(_ text: String) -> String {
    text.utf8.count <= longestValue || text.unicodeScalars.count <= longestValue
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestValue))) + "\u{2026}"
  }
}
