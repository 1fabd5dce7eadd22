import Diagnostics

extension [Diagnostic] {
  private struct Identity: Hashable {
    let rule: String
    let account: String?
    /// For what belongs to no account: the path stands for it.
    let file: FileID?
    let item: String?

    init(_ one: borrowing Diagnostic) {
      rule = one.card.id
      account = one.account
      file = one.account == nil ? one.at.file : nil
      item = one.item
    }
  }

  /// Numbers those of one identity from 0, in the order in which they stand.
  package mutating func number() {
    // A plan has few findings, hardly ever two of one rule and item: comparing costs less than hashing.
    if count <= 40 { numberFew() } else { numberMany() }
  }

  private mutating func numberFew() {
    for place in indices {
      var ordinal: Int32 = 0
      for before in 0..<place where self[before].card === self[place].card {
        if Identity(self[before]) == Identity(self[place]) { ordinal += 1 }
      }
      if ordinal != self[place].ordinal { self[place].ordinal = ordinal }
    }
  }

  private mutating func numberMany() {
    var counts: [Identity: Int32] = [:]
    counts.reserveCapacity(count)
    for place in indices {
      let identity = Identity(self[place])
      let ordinal = counts[identity, default: 0]
      if ordinal != self[place].ordinal { self[place].ordinal = ordinal }
      counts[identity] = ordinal + 1
    }
  }
}
