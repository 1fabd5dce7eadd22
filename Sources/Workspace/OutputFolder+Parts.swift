extension OutputFolder {
  /// Gives a file bytes that come in parts, so that a long one never stands in memory; `produce` hands over each. Refuses
  /// to write over what no run of ours wrote.
  @discardableResult
  package func write(
    _ file: String, inParts produce: (_ append: (UnsafeBufferPointer<UInt8>) -> Void) -> Void
  ) throws(WorkspaceError) -> FileChange {
    guard ContentPath.isInside(file) else { throw WorkspaceError(file, .outside) }
    var comparison = try PartsComparison("\(path)/\(file)")
    var sum = DigestSum()
    var failure: WorkspaceError?
    let temporary = isDryRun ? nil : try openTemporary()
    produce { part in
      let bytes = UnsafeRawBufferPointer(part)
      sum.append(bytes)
      comparison.append(bytes)
      guard failure == nil, let temporary else { return }
      do throws(WorkspaceError) {
        try temporary.run.append(part, to: temporary.descriptor, temporary.name)
      } catch {
        failure = error
      }
    }
    var closing: WorkspaceError?
    do throws(WorkspaceError) {
      if let temporary { try temporary.run.finish(temporary.descriptor, temporary.name) }
    } catch {
      closing = error
    }
    if let error = failure ?? closing { throw error }
    let change: FileChange = comparison.isNew ? .new : try comparison.ends() ? .unchanged : .changed
    let entry = Manifest.Entry(path: file, digest: sum.digest)
    if change == .unchanged {
      if let temporary { temporary.run.discard(temporary.name) }
      record(entry, change)
    } else {
      try checkPlace(of: file, change)
      record(entry, change, waitingAs: temporary?.name)
    }
    return change
  }

  private struct Temporary {
    let run: OutputRun
    let name: String
    let descriptor: Int32
  }

  private func openTemporary() throws(WorkspaceError) -> Temporary {
    let run = try started()
    let name = nextTemporaryName()
    return Temporary(run: run, name: name, descriptor: try run.create(name))
  }
}
