import Diagnostics

/// The ids of a text's headings, quick to ask for many links.
struct HeadingIDs: Sendable {
  private let inOrder: [String]
  private let all: Set<String>

  /// Every heading is compared with every broken link: of long texts that would take longer than all else.
  private static let suggestionLimit = 256

  init(_ ids: [String]) {
    inOrder = ids
    all = Set(ids)
  }

  func contains(_ id: String) -> Bool { all.contains(id) }

  /// The heading that was probably meant; nil in texts of more than 256 headings.
  func suggestion(for id: String) -> String? {
    inOrder.count <= Self.suggestionLimit ? NearMiss.suggestion(for: id, among: inOrder) : nil
  }
}
