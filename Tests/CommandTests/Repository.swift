import Foundation

/// A site of a test under version control, which depends on no setting of the machine.
struct Repository {
  let site: Site
  /// The content folder, relative to the repository.
  let content: String

  static let environment = [
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Aino",
    "GIT_AUTHOR_EMAIL": "aino@example.org", "GIT_COMMITTER_NAME": "Aino", "GIT_COMMITTER_EMAIL": "aino@example.org",
    "GIT_AUTHOR_DATE": "2026-11-02T09:00:00Z", "GIT_COMMITTER_DATE": "2026-11-02T09:00:00Z",
  ]

  /// An empty repository on the branch `main`.
  init(content: String = "content") throws {
    site = try Site()
    self.content = content
    try git("init --quiet --initial-branch=main")
  }

  /// Runs git, which must succeed.
  @discardableResult
  func git(_ arguments: String) throws -> String {
    let (output, status) = try Program.shell("git \(arguments)", in: site.folder, environment: Self.environment)
    guard status == 0 else { throw Failure(description: "git \(arguments): \(output)") }
    return output.trimmingCharacters(in: .newlines)
  }

  struct Failure: Error, CustomStringConvertible { let description: String }

  /// Writes a file of the content folder.
  func put(_ file: String, _ text: String) throws { try site.write("\(content)/\(file)", text) }

  /// Writes a plan that names nobody as its sponsor, which `sponsor-missing` finds.
  func put(plan: String, account: String? = nil, _ more: String = "") throws {
    try put(
      "accounts/\(plan).md",
      "---\naccount: \(account ?? "Account \(plan)")\nowner: Maija Virtanen\ntier: strategic\n\(more)---\n")
  }

  /// Commits all there is.
  func commit() throws {
    try git("add --all")
    try git("commit --quiet --message Change")
  }

  /// Checks; gives the files that stand in the report, relative to the content folder, and what it says.
  func check(
    _ arguments: String, environment: [String: String] = [:]
  ) throws -> (files: [String], output: String, status: Int32) {
    let (output, status) = try site.linjaus("check \(Site.date) \(arguments)", environment: environment)
    var files: Set<String> = []
    for line in output.split(separator: "\n") where line.hasPrefix(content.isEmpty ? "" : "\(content)/") {
      if let match = line.firstMatch(of: /^(.*?\.[a-z]+):[0-9]+:[0-9]+: (?:error|warning|info)/) {
        files.insert(String(match.1.dropFirst(content.isEmpty ? 0 : content.count + 1)))
      }
    }
    return (files.sorted(), output, status)
  }
}
