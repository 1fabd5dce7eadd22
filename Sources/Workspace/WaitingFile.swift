/// A file of the output that is written whole and waits beside the pages to be moved into place.
struct WaitingFile: Sendable {
  /// Among those that wait.
  let name: String
  let entry: Manifest.Entry
  /// Nothing stands in its place.
  let isNew: Bool

  /// In the order in which they are moved: whenever it ends, no page that readers come to leads to one that is not there.
  static func inOrder(_ files: [WaitingFile]) -> [WaitingFile] {
    let ranks = files.map { PlacingOrder.rank(of: $0.entry.path) + ($0.isNew ? 0 : PlacingOrder.ranks) }
    return files.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { files[$0] }
  }
}
