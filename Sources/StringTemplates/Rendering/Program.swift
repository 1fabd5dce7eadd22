/// A template compiled against one view: literals and steps, nothing that could be looked up or fail.
@usableFromInline package struct Program<V: View>: Sendable {
  @usableFromInline package enum Operation: Sendable {
    /// The bytes of the program to copy.
    case literal(start: Int, end: Int)
    case step(Step<V>)
  }

  @usableFromInline package private(set) var operations: [Operation] = []
  @usableFromInline package private(set) var literals: [UInt8] = []

  package init() {}

  /// Appends the view as the template shows it.
  @inlinable package func run(_ view: borrowing V, _ output: inout Output) {
    for operation in operations {
      switch operation {
      case .literal(let start, let end):
        literals.withUnsafeBufferPointer { output.raw(UnsafeBufferPointer(rebasing: $0[start..<end])) }
      case .step(let step): step(view, &output)
      }
    }
  }

  /// The view as the template shows it, in a buffer of its own.
  package func render(_ view: borrowing V) -> [UInt8] {
    var output = Output()
    run(view, &output)
    return output.bytes
  }

  mutating func append(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if case .literal(let first, start) = operations.last {
      operations[operations.count - 1] = .literal(start: first, end: literals.count)
    } else {
      operations.append(.literal(start: start, end: literals.count))
    }
  }

  mutating func append(_ step: @escaping Step<V>) { operations.append(.step(step)) }
}
