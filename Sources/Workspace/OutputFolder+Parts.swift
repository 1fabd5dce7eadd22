#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
        try Disk.write(part, to: temporary.descriptor, path: temporary.path)
      } catch {
        failure = error
      }
    }
    let change: FileChange = comparison.isNew ? .new : comparison.ends() ? .unchanged : .changed
    let entry = Manifest.Entry(path: file, digest: sum.digest)
    if let temporary {
      try settle(temporary, as: entry, change, failure)
    } else if change != .unchanged {
      try checkPlace(of: file, change)
    }
    record(entry, change)
    return change
  }

  private struct Temporary {
    let path: String
    let descriptor: Int32
  }

  private func openTemporary() throws(WorkspaceError) -> Temporary {
    _ = try started()
    let path = nextTemporaryPath()
    return Temporary(path: path, descriptor: try Disk.opened(path, O_WRONLY | O_CREAT | O_TRUNC))
  }

  /// Moves the file into place where it differs, else takes it away.
  private func settle(
    _ temporary: Temporary, as entry: Manifest.Entry, _ change: FileChange, _ failure: WorkspaceError?
  ) throws(WorkspaceError) {
    let isWhole = close(temporary.descriptor) == 0 || errno == EINTR
    do throws(WorkspaceError) {
      if let failure { throw failure }
      guard isWhole else { throw .system(temporary.path) }
      guard change != .unchanged else {
        unlink(temporary.path)
        return
      }
      try checkPlace(of: entry.path, change)
      try started().note(entry)
      try move(temporary.path, to: entry.path)
    } catch {
      unlink(temporary.path)
      throw error
    }
  }
}
