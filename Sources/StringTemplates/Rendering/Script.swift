/// A compiled template: operations one after another, with the bytes and closures that they name. It holds for one type of
/// view only, which `Program` remembers.
@usableFromInline package struct Script: Sendable {
  private var operations: [Operation] = []
  /// Behind them stand as many bytes as are copied together.
  private var literals = [UInt8](repeating: 0, count: Output.step)
  private var finders: [RowFinder] = []
  private var calls: [Call] = []
  /// Operations before this one may be jumped over, so that nothing is joined to them.
  private var sectionEnd = 0

  /// Appends what the view that lies there shows.
  @usableFromInline package func run(_ view: UnsafeRawPointer, _ output: inout Output) {
    operations.withUnsafeBufferPointer { operations in
      literals.withUnsafeBytes { literals in
        finders.withUnsafeBufferPointer { finders in
          calls.withUnsafeBufferPointer { calls in
            guard let bytes = literals.baseAddress else { return }
            ScriptRun(operations: operations, literals: bytes, finders: finders, calls: calls)
              .show(view, 0, operations.count, &output)
          }
        }
      }
    }
  }
}

extension Script {
  mutating func append(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = literals.count - Output.step
    literals.insert(contentsOf: bytes, at: start)
    if !isAtLiteral { add(.nothing, literal: start) }
    operations[operations.count - 1].literalLength += Int32(bytes.count)
  }

  mutating func append(_ writing: Writing) {
    switch writing {
    case .text(let offset, let escape): add(.text(offset: offset, escape))
    case .integer(let offset): add(.integer(offset: offset))
    case .number(let offset): add(.number(offset: offset))
    case .markup(let offset): add(.markup(offset: offset))
    case .step(let step): add(.step(index: keep(.step(step))))
    }
  }

  /// Begins a section that is shown on a condition; `end(_:)` closes it.
  mutating func begin(_ condition: Condition, wanted: Bool) -> Int {
    switch condition {
    case .flag(let offset): add(.ifFlag(offset: offset, wanted: wanted))
    case .text(let offset): add(.ifText(offset: offset, wanted: wanted))
    case .rows(let offset, let finder): add(.ifRows(offset: offset, index: keep(finder), wanted: wanted))
    case .test(let test): add(.ifTest(index: keep(.test(test)), wanted: wanted))
    }
    return opened()
  }

  /// Begins a section that sees other views.
  mutating func begin(_ lending: Lending) -> Int {
    switch lending {
    case .inside(let offset): add(.object(offset: offset))
    case .stored(let offset, let finder): add(.rows(offset: offset, index: keep(finder)))
    case .computed(let rows): add(.computedRows(index: keep(.rows(rows))))
    }
    return opened()
  }

  /// Ends the section whose beginning has a place.
  mutating func end(_ place: Int) {
    sectionEnd = operations.count
    operations[place].end = Int32(operations.count)
  }

  /// Whether the last operation is a literal that something can be joined to.
  private var isAtLiteral: Bool {
    guard operations.count > sectionEnd, case .nothing = operations.last?.action else { return false }
    return true
  }

  private mutating func add(_ action: TagAction) {
    if isAtLiteral {
      operations[operations.count - 1].action = action
    } else {
      add(action, literal: 0)
    }
  }

  private mutating func add(_ action: TagAction, literal: Int) {
    operations.append(Operation(literal: Int32(literal), literalLength: 0, action: action))
  }

  private mutating func keep(_ call: Call) -> Int32 {
    calls.append(call)
    return Int32(calls.count - 1)
  }

  private mutating func keep(_ finder: RowFinder) -> Int32 {
    finders.append(finder)
    return Int32(finders.count - 1)
  }

  private mutating func opened() -> Int {
    sectionEnd = operations.count
    return operations.count - 1
  }
}
