/// What a run did to an output folder, or would do; paths relative to it, in the order of their bytes.
package struct OutputReport: Hashable, Sendable {
  package internal(set) var new: [String] = []
  package internal(set) var changed: [String] = []
  package internal(set) var unchanged: [String] = []
  package internal(set) var removed: [String] = []
  /// No longer written, but changed by others since: left alone.
  package internal(set) var kept: [String] = []
  /// Why nothing was removed, where the folder is ours and that cannot be known.
  package internal(set) var manifest: ManifestState = .known

  /// Adds a file that was written; files come in the order of their paths.
  mutating func add(_ path: String, _ change: FileChange) {
    switch change {
    case .new: new.append(path)
    case .changed: changed.append(path)
    case .unchanged: unchanged.append(path)
    }
  }
}
