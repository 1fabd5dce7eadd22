import Figures

/// A request, ask, decision or promise that differs.
package struct EntryChange: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case request, ask, decision, promise
  }

  package let kind: Kind
  /// Of the entry; of a decision its forum's.
  package let id: String
  /// What people wrote of it: the resource, the text, the promise.
  package let title: String
  package let change: Change
  /// Of a new or gone entry all that are known.
  package let fields: [FigureChange]

  /// Those of two plans that differ.
  static func between(_ before: [Entry], _ after: [Entry]) -> [EntryChange] {
    Kind.allCases.flatMap { kind in
      KeyedPairs(before.filter { $0.kind == kind }, after.filter { $0.kind == kind }, key: \.key).all.compactMap {
        EntryChange($0.before, $0.after)
      }
    }
  }

  private init?(_ before: Entry?, _ after: Entry?) {
    guard let entry = after ?? before else { return nil }
    fields = FigureChange.between(before?.fields ?? [], after?.fields ?? [])
    kind = entry.kind
    id = entry.id
    title = entry.title
    change = before == nil ? .new : after == nil ? .gone : .changed
    if change == .changed, fields.isEmpty { return nil }
  }

  /// The change of one of its fields.
  func field(_ key: String) -> FigureChange? { fields.first { $0.key == key } }

  /// A request that waited before and is granted or declined now, or an ask that is decided now.
  var isDecided: Bool {
    guard change == .changed, case .text(let status)? = field("status")?.after else { return false }
    return status == "granted" || status == "declined" || status == "decided"
  }
}
