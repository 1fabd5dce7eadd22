extension String {
  /// Two texts with a third between them, in memory for just that.
  init(_ first: String, _ between: String, _ second: String) {
    let count = first.utf8.count + between.utf8.count + second.utf8.count
    self.init(unsafeUninitializedCapacity: count) { room in
      var end = room[0...].initialize(fromContentsOf: first.utf8)
      end = room[end...].initialize(fromContentsOf: between.utf8)
      return room[end...].initialize(fromContentsOf: second.utf8)
    }
  }

  /// Those of two texts that are there, with a third between them; nil without either.
  static func joined(_ first: String?, _ between: String, _ second: String?) -> String? {
    guard let first, let second else { return first ?? second }
    return String(first, between, second)
  }
}
