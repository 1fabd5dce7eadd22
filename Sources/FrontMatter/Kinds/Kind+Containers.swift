import Diagnostics

extension Kind where Value: Record {
  /// A mapping with the record's keys.
  @inlinable package static var record: Kind {
    let table = KeyTable(Value.keys)
    return Kind(
      schema: { .record(Value.entries) },
      read: { reader in
        var record = Value(at: reader.currentRange)
        return table.read(&reader, into: &record) ? Located(record, at: record.at) : nil
      }, fill: { reader, record in table.read(&reader, into: &record) })
  }

  /// A record, or the bare value of its one telling key, as a tier is a bare id.
  @inlinable package static func record<Bare>(
    orBare bare: Kind<Bare>, _ make: @escaping @Sendable (Located<Bare>) -> Value
  )
    -> Kind
  {
    let table = KeyTable(Value.keys)
    return Kind(
      schema: { .record(Value.entries) },
      read: { reader in
        var record = Value(at: reader.currentRange)
        if reader.isAtMapping { return table.read(&reader, into: &record) ? Located(record, at: record.at) : nil }
        return bare.read(&reader).map { Located(make($0), at: $0.at) }
      },
      fill: { reader, record in
        if reader.isAtMapping { return table.read(&reader, into: &record) }
        guard let bare = bare.read(&reader) else { return false }
        record = make(bare)
        return true
      }, bare: bare.schema)
  }
}

extension Record {
  /// The schema of the record's keys.
  @inlinable package static var entries: [Schema.Entry] {
    keys.map { Schema.Entry(name: $0.name, schema: $0.schema(), required: $0.required, summary: $0.summary) }
  }
}

extension Kind {
  /// Reads into a value that is there already; false where `read` gives nil.
  @inlinable func readInto(_ value: inout Value, from reader: inout Reader) -> Bool {
    if let fill { return fill(&reader, &value) }
    guard let read = read(&reader) else { return false }
    value = read.value
    return true
  }

  /// A list of records; what could not be read of one is left out of it.
  @inlinable package static func list<Element: Record>(of element: Kind<Element>) -> Kind where Value == [Element] {
    Kind(schema: { .list(element.schema()) }) { reader in
      guard let start = reader.openList(of: element.bare ?? element.schema, records: element.schema) else { return nil }
      let tight = reader.tightCommas
      var elements: [Element] = []
      elements.reserveCapacity(reader.openedCount)
      while reader.nextElement() {
        let known = reader.faults.count
        let at = reader.elementAt
        elements.append(Element(at: at))
        if !element.readInto(&elements[elements.count - 1], from: &reader) { elements.removeLast() }
        if reader.faults.count > known { reader.tellElement(of: element.schema, at: at, after: known) }
      }
      reader.judgeCommas(from: Int(start.start), since: tight, of: { .id })
      return Located(elements, at: reader.range(Int(start.start), reader.lastEnd))
    }
  }

  /// A list of scalars; in a cell bars between blanks part them, or blanks alone where they are no texts.
  @inlinable package static func list<Element>(of element: Kind<Element>) -> Kind where Value == [Located<Element>] {
    var listCell: Cell?
    if let cell = element.cell {
      let isText = element.schema() == .text
      listCell = { scalar, faults in cells(of: scalar, isText: isText, read: cell, &faults) }
    }
    return Kind(
      schema: { .list(element.schema()) },
      read: { reader in
        guard let start = reader.openList(of: element.schema) else { return nil }
        let tight = reader.tightCommas
        let elements = elements(of: element, in: &reader)
        reader.judgeCommas(from: Int(start.start), since: tight, of: element.schema)
        return Located(elements, at: reader.range(Int(start.start), reader.lastEnd))
      }, cell: listCell)
  }

  /// One scalar or a list of them.
  @inlinable package static func oneOrMore<Element>(of element: Kind<Element>) -> Kind
  where Value == [Located<Element>] {
    let list = Kind.list(of: element)
    return Kind(
      schema: list.schema,
      read: { reader in
        if reader.isAtList { return list.read(&reader) }
        if reader.isAtPieces(of: element.schema) {
          _ = reader.openList(of: element.schema)
          return nil
        }
        return element.read(&reader).map { Located([$0], at: $0.at) }
      }, cell: list.cell)
  }

  @inlinable static func elements<Element>(of element: Kind<Element>, in reader: inout Reader) -> [Located<Element>] {
    var elements: [Located<Element>] = []
    elements.reserveCapacity(reader.openedCount)
    while reader.nextElement() {
      let known = reader.faults.count
      if let read = element.read(&reader) {
        elements.append(read)
      } else if reader.faults.count > known {
        reader.tellPieces(of: element.schema, after: known)
      }
    }
    return elements
  }

  @inlinable static func cells<Element>(
    of scalar: Scalar, isText: Bool, read: (Scalar, inout FaultLog) -> Located<Element>?, _ faults: inout FaultLog
  ) -> Located<[Located<Element>]>? {
    guard !scalar.isAbsent else { return nil }
    var elements: [Located<Element>] = []
    for range in CellParts.ranges(of: scalar.bytes, isText: isText) {
      if let element = read(scalar.part(range), &faults) { elements.append(element) }
    }
    return Located(elements, at: scalar.at)
  }

  /// A mapping whose keys are names that the content defines; an absent value leaves the entry out, but its name is judged.
  @inlinable package static func map<Element>(of element: Kind<Element>) -> Kind where Value == [MapEntry<Element>] {
    Kind(schema: { .map(element.schema()) }) { reader in
      guard let start = reader.openMapping(of: element.schema) else { return nil }
      var entries: [MapEntry<Element>] = []
      entries.reserveCapacity(reader.openedCount)
      while let key = reader.nextKey(of: element.schema, { $0.text }) {
        if let first = entries.firstIndex(where: { $0.name == key.value }) {
          reader.faults.noteDuplicateKey(key.value, at: key.at, first: entries[first].key.at)
          reader.skip()
          continue
        }
        let known = reader.faults.count
        let value = element.read(&reader)
        if reader.faults.count > known { reader.faults.place(under: key.value, after: known) }
        if let value {
          entries.append(MapEntry(key: key, value: value))
        } else {
          reader.faults.noteBareKey(key)
        }
      }
      return Located(entries, at: reader.range(Int(start.start), reader.lastEnd))
    }
  }
}
