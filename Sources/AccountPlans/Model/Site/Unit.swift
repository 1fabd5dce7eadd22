import Diagnostics
import FrontMatter

/// A unit whose people the accounts need.
package struct Unit: Record {
  package var at: SourceRange
  package var id: Located<String>
  package var name: Located<LocalizedText>?
  package var head: Located<String>?
  package var accountKpi: Located<Bool>?
  package var kpis: [Named] = []
  package var capacity: [Resource] = []

  package init(at: SourceRange) {
    self.at = at
    id = Located("", at: at)
  }

  package static let keys: [Key<Self>] = [
    .required("id", .id, "Unique among units.") { $0.id = $1 },
    .optional("name", .localizedName, "As the site shows it.") { $0.name = $1 },
    .optional("head", .name, "Who leads it.") { $0.head = $1 },
    .optional("account_kpi", .flag, "It is measured on accounts too.") { $0.accountKpi = $1 },
    .optional("kpis", .list(of: .record(orBare: .id) { Named($0) }), "What it is measured on.") {
      $0.kpis = $1?.value ?? []
    },
    .optional("capacity", .list(of: .record), "What it reserves for key accounts.") { $0.capacity = $1?.value ?? [] },
  ]
}
