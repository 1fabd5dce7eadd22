/// A template compiled against one view: nothing that could be looked up or fail.
@usableFromInline package struct Program<V: View>: Sendable {
  @usableFromInline package let script: Script

  init(_ script: Script) { self.script = script }

  /// Appends the view as the template shows it.
  @inlinable package func run(_ view: borrowing V, _ output: inout Output) {
    withUnsafePointer(to: view) { script.run(UnsafeRawPointer($0), &output) }
  }

  /// The view as the template shows it, in a buffer of its own.
  package func render(_ view: borrowing V) -> [UInt8] {
    var output = Output()
    run(view, &output)
    return output.bytes
  }
}
