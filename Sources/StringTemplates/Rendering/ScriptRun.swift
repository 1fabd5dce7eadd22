/// A script at work: its parts where they lie, so that no reference to them is counted.
struct ScriptRun {
  let operations: UnsafeBufferPointer<Operation>
  let literals: UnsafeRawPointer
  let finders: UnsafeBufferPointer<RowFinder>
  let calls: UnsafeBufferPointer<Call>

  /// Appends what operations from one place to another show of a view.
  func show(_ view: UnsafeRawPointer, _ start: Int, _ end: Int, _ output: inout Output) {
    var place = start
    while place < end {
      let operation = operations[place]
      let after = Int(operation.end)
      place &+= 1
      output.padded(literals + Int(operation.literal), Int(operation.literalLength))
      switch operation.action {
      case .nothing: break
      case .text(let offset, let escape): output.write(Self.value(view, offset, String.self).pointee, escape)
      case .integer(let offset): output.write(Self.value(view, offset, Int.self).pointee)
      case .number(let offset): output.write(Self.value(view, offset, Double.self).pointee)
      case .markup(let offset): output.raw(Self.value(view, offset, Markup.self).pointee.bytes)
      case .step(let index): if case .step(let step) = calls[Int(index)] { step(view, &output) }
      case .ifFlag(let offset, let wanted):
        if Self.value(view, offset, Bool.self).pointee != wanted { place = after }
      case .ifText(let offset, let wanted):
        if (Self.value(view, offset, String?.self).pointee != nil) != wanted { place = after }
      case .ifRows(let offset, let index, let wanted):
        if (finders[Int(index)].rows(view + Int(offset)).count > 0) != wanted { place = after }
      case .ifTest(let index, let wanted):
        if case .test(let test) = calls[Int(index)], test(view) != wanted { place = after }
      case .rows(let offset, let index):
        show(finders[Int(index)].rows(view + Int(offset)), place, after, &output)
        place = after
      case .computedRows(let index):
        let body = place
        if case .rows(let rows) = calls[Int(index)] { rows(view) { show($0, body, after, &output) } }
        place = after
      case .object(let offset):
        show(view + Int(offset), place, after, &output)
        place = after
      }
    }
  }

  /// The same for each row.
  private func show(_ rows: RowSpan, _ start: Int, _ end: Int, _ output: inout Output) {
    guard var row = rows.first else { return }
    for _ in 0..<rows.count {
      show(row, start, end, &output)
      row += rows.stride
    }
  }

  private static func value<Value>(
    _ view: UnsafeRawPointer, _ offset: Int32, _ type: Value.Type
  ) -> UnsafePointer<Value> { (view + Int(offset)).assumingMemoryBound(to: type) }
}
