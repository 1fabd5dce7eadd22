/// A compiled template: operations one after another, with the bytes and closures that they name. It holds for one type of
/// view only, which `Program` remembers.
@usableFromInline package struct Script: Sendable {
  /// A closure as itself: in an array of functions it would be called through a thunk that allocates.
  private enum Call {
    case step(Step)
    case test(Test)
    case rows(Rows)
  }

  private var operations: [Operation] = []
  private var literals: [UInt8] = []
  private var calls: [Call] = []
  /// Operations before this one may be jumped over, so that nothing is joined to them.
  private var sectionEnd = 0

  /// Appends what the view that lies there shows.
  @usableFromInline package func run(_ view: UnsafeRawPointer, _ output: inout Output) {
    operations.withUnsafeBufferPointer { operations in
      literals.withUnsafeBufferPointer { literals in
        run(0, operations.count, operations, literals, view, &output)
      }
    }
  }

  private func run(
    _ start: Int, _ end: Int, _ operations: UnsafeBufferPointer<Operation>, _ literals: UnsafeBufferPointer<UInt8>,
    _ view: UnsafeRawPointer, _ output: inout Output
  ) {
    var place = start
    while place < end {
      let operation = operations[place]
      place += 1
      switch operation {
      case .literal(let first, let last):
        output.raw(UnsafeBufferPointer(rebasing: literals[Int(first)..<Int(last)]))
      case .text(let offset, let escape): output.write(Self.value(view, offset, String.self).pointee, escape)
      case .integer(let offset): output.write(Self.value(view, offset, Int.self).pointee)
      case .number(let offset): output.write(Self.value(view, offset, Double.self).pointee)
      case .markup(let offset): output.raw(Self.value(view, offset, Markup.self).pointee.bytes)
      case .step(let index): if case .step(let step) = calls[Int(index)] { step(view, &output) }
      case .ifFlag(let offset, let wanted, let end):
        if Self.value(view, offset, Bool.self).pointee != wanted { place = Int(end) }
      case .ifText(let offset, let wanted, let end):
        if (Self.value(view, offset, String?.self).pointee != nil) != wanted { place = Int(end) }
      case .ifTest(let index, let wanted, let end):
        if case .test(let test) = calls[Int(index)], test(view) != wanted { place = Int(end) }
      case .rows(let index, let end):
        let body = place
        if case .rows(let rows) = calls[Int(index)] {
          rows(view) { run(body, Int(end), operations, literals, $0, &output) }
        }
        place = Int(end)
      case .object(let offset, let end):
        run(place, Int(end), operations, literals, view + Int(offset), &output)
        place = Int(end)
      }
    }
  }

  private static func value<Value>(
    _ view: UnsafeRawPointer, _ offset: Int32, _ type: Value.Type
  ) -> UnsafePointer<Value> { (view + Int(offset)).assumingMemoryBound(to: type) }
}

extension Script {
  mutating func append(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = Int32(literals.count)
    literals.append(contentsOf: bytes)
    let end = Int32(literals.count)
    if operations.count > sectionEnd, case .literal(let first, start) = operations.last {
      operations[operations.count - 1] = .literal(start: first, end: end)
    } else {
      operations.append(.literal(start: start, end: end))
    }
  }

  mutating func append(_ writing: Writing) {
    switch writing {
    case .text(let offset, let escape): operations.append(.text(offset: offset, escape))
    case .integer(let offset): operations.append(.integer(offset: offset))
    case .number(let offset): operations.append(.number(offset: offset))
    case .markup(let offset): operations.append(.markup(offset: offset))
    case .step(let step):
      operations.append(.step(index: keep(.step(step))))
    }
  }

  /// Begins a section that is shown on a condition; `end(_:)` closes it.
  mutating func begin(_ condition: Condition, wanted: Bool) -> Int {
    switch condition {
    case .flag(let offset): operations.append(.ifFlag(offset: offset, wanted: wanted, end: 0))
    case .text(let offset): operations.append(.ifText(offset: offset, wanted: wanted, end: 0))
    case .test(let test):
      operations.append(.ifTest(index: keep(.test(test)), wanted: wanted, end: 0))
    }
    return opened()
  }

  /// Begins a section that sees other views.
  mutating func begin(_ lending: Lending) -> Int {
    switch lending {
    case .inside(let offset): operations.append(.object(offset: offset, end: 0))
    case .rows(let rows):
      operations.append(.rows(index: keep(.rows(rows)), end: 0))
    }
    return opened()
  }

  /// Ends the section whose beginning has a place.
  mutating func end(_ place: Int) {
    let end = Int32(operations.count)
    sectionEnd = operations.count
    switch operations[place] {
    case .ifFlag(let offset, let wanted, _): operations[place] = .ifFlag(offset: offset, wanted: wanted, end: end)
    case .ifText(let offset, let wanted, _): operations[place] = .ifText(offset: offset, wanted: wanted, end: end)
    case .ifTest(let index, let wanted, _): operations[place] = .ifTest(index: index, wanted: wanted, end: end)
    case .rows(let index, _): operations[place] = .rows(index: index, end: end)
    case .object(let offset, _): operations[place] = .object(offset: offset, end: end)
    case .literal, .text, .integer, .number, .markup, .step: break
    }
  }

  private mutating func keep(_ call: Call) -> Int32 {
    calls.append(call)
    return Int32(calls.count - 1)
  }

  private mutating func opened() -> Int {
    sectionEnd = operations.count
    return operations.count - 1
  }
}
