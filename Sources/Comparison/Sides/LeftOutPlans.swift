import AccountPlans
import Diagnostics

/// The plans that take no part in a comparison: those with a fault on either side, on both.
package struct LeftOutPlans: Sendable {
  /// A plan with a fault.
  package struct Plan: Hashable, Sendable {
    package let side: Side
    package let id: String
    package let path: String
  }

  /// Before, then after, in the order of the files.
  package let plans: [Plan]
  private let before: Faulty
  private let after: Faulty

  package init(before: Content, after: Content) {
    self.before = Faulty(before, .before)
    self.after = Faulty(after, .after)
    plans = self.before.plans + self.after.plans
  }

  /// The content of one side without the plans that have a fault on the other.
  package func removed(from content: Content, on side: Side) -> Content {
    let other = side == .before ? after : before
    guard !other.plans.isEmpty else { return content }
    var content = content
    let files = content.files
    content.plans.removeAll { other.holds($0, path: files.path(of: $0.at)) }
    return content
  }

  /// The plans of one side that have a fault.
  private struct Faulty: Sendable {
    let plans: [Plan]
    private let ids: Set<String>
    private let paths: Set<String>
    /// Ids of the plans without one.
    private let sound: Set<String>

    init(_ content: Content, _ side: Side) {
      let read = Set(content.plans.map(\.file))
      // Without a fault nothing was left out by reading.
      let files = content.diagnostics.isEmpty ? [] : content.files.all
      var accounts: [FileID: String] = [:]
      for fault in content.diagnostics { if let account = fault.account { accounts[fault.at.file] = account } }
      plans = files.filter { Self.isPlan($0.path) && !read.contains($0.id) }.map { file in
        Plan(side: side, id: accounts[file.id] ?? Self.stem(file.path), path: file.path)
      }
      ids = Set(plans.map(\.id))
      paths = Set(plans.map(\.path))
      sound = Set(content.plans.map(\.id))
    }

    /// Whether a plan of the other side is one of them, perhaps renamed.
    func holds(_ plan: Shared<AccountPlan>, path: String) -> Bool {
      guard !sound.contains(plan.id) else { return false }
      return ids.contains(plan.id) || paths.contains(path) || plan.formerIDs.contains { ids.contains($0.value) }
    }

    /// Other files beside the plans are listed too, where a finding stands at one.
    private static func isPlan(_ path: String) -> Bool { path.hasPrefix("accounts/") && path.hasSuffix(".md") }

    private static func stem(_ path: String) -> String {
      let name = path.split(separator: "/").last ?? ""
      return String(name.hasSuffix(".md") ? name.dropLast(3) : name)
    }
  }
}
