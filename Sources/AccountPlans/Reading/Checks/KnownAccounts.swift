import Diagnostics

/// The accounts of the content, and the other names by which they may be called.
struct KnownAccounts: Sendable {
  /// In the order of their bytes.
  let ids: [String]
  /// Former ids, each with the id that it leads to.
  private let former: [NamedID]
  private let named: [NamedID]
  private let set: Set<String>

  /// `lost` are the files of plans that could not be read: their accounts are there all the same.
  init(_ plans: [Shared<AccountPlan>], lost: [String] = []) {
    ids = plans.map(\.id).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let names = lost.filter { $0.hasPrefix("accounts/") && $0.hasSuffix(".md") }.map { path in
      String(Substring(path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]).dropLast(3))
    }
    set = Set(ids + names + plans.flatMap(\.value.unresolvedIDs))
    former = plans.flatMap { plan in plan.formerIDs.map { NamedID(id: plan.id, name: $0.value) } }
    named = plans.map { NamedID(id: $0.id, name: $0.account.value) }
  }

  private init(ids: [String], former: [NamedID], named: [NamedID], set: Set<String>) {
    self.ids = ids
    self.former = former
    self.named = named
    self.set = set
  }

  /// All but one: none is its own parent.
  func without(_ id: String) -> KnownAccounts {
    KnownAccounts(
      ids: ids.filter { $0 != id }, former: former.filter { $0.id != id }, named: named.filter { $0.id != id }, set: set
    )
  }

  func contains(_ id: String) -> Bool { set.contains(id) }

  /// The account that was meant by what is no id of one.
  func meant(by name: String) -> MeantName? { MeantName(name, ids: ids, former: former, named: named) }
}
