import Diagnostics

extension [Diagnostic] {
  private struct Identity: Hashable {
    let rule: String
    let account: String?
    /// For what belongs to no account: the path stands for it.
    let file: FileID?
    let item: String?
  }

  /// Numbers those of one identity from 0, in the order in which they stand.
  package mutating func number() {
    guard count > 1 else { return }
    var counts: [Identity: Int32] = [:]
    counts.reserveCapacity(count)
    for place in indices {
      let one = self[place]
      let file = one.account == nil ? one.at.file : nil
      let identity = Identity(rule: one.card.id, account: one.account, file: file, item: one.item)
      let ordinal = counts[identity, default: 0]
      if ordinal != one.ordinal { self[place].ordinal = ordinal }
      counts[identity] = ordinal + 1
    }
  }
}
