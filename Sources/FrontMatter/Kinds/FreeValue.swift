import Diagnostics

/// A value of `custom`: shown, never interpreted.
package indirect enum FreeValue: Hashable, Sendable {
  case text(String)
  case list([FreeValue])
  case mapping([Entry])

  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: FreeValue

    package init(key: String, value: FreeValue) {
      self.key = key
      self.value = value
    }
  }
}

extension Kind where Value == FreeValue {
  /// Any value at all.
  package static var any: Kind {
    Kind(
      schema: { .any }, read: { FreeValue.read(&$0) },
      cell: { scalar, _ in
        scalar.isAbsent ? nil : Located(.text(scalar.text), at: scalar.at)
      })
  }
}

extension FreeValue {
  fileprivate static func read(_ reader: inout Reader) -> Located<FreeValue>? {
    if reader.isAtList {
      guard let start = reader.openList(of: { .any }) else { return nil }
      let tight = reader.tightCommas
      var elements: [FreeValue] = []
      while reader.nextElement() {
        if let element = read(&reader) { elements.append(element.value) }
      }
      reader.judgeCommas(from: Int(start.start), since: tight, of: { .any })
      return Located(.list(elements), at: reader.range(Int(start.start), reader.lastEnd))
    }
    guard reader.isAtMapping else {
      return reader.scalar(expected: .kindText, isText: true) { scalar, _ in .text(scalar.text) }
    }
    guard let start = reader.openMapping() else { return nil }
    var entries: [Entry] = []
    var seen: Set<String> = []
    while let key = reader.nextKey(of: { .any }, { $0.text }) {
      if !seen.insert(key.value).inserted {
        reader.faults.note(.keyDuplicate, .keyDuplicateKey(key: .name(FaultLog.shortened(key.value))), at: key.at)
        reader.skip()
      } else if let value = read(&reader) {
        entries.append(Entry(key: key.value, value: value.value))
      }
    }
    return Located(.mapping(entries), at: reader.range(Int(start.start), reader.lastEnd))
  }
}
