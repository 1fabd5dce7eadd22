import Foundation
import Testing

/// What `--changed-since` says where git cannot answer: each is wrong use, with what to do.
@Suite struct MissingRevisionTests {
  private func repository() throws -> Repository {
    let repository = try Repository()
    try repository.put("site.yaml", "title: Review\n")
    try repository.put(plan: "a")
    try repository.commit()
    return repository
  }

  @Test(arguments: ["no-such", "main..main", "'--upload-pack=x'", "'two words'"])
  func anUnknownRevision(revision: String) throws {
    let result = try repository().check("--changed-since=\(revision)")
    #expect(result.status == 2)
    #expect(result.output.contains("git knows no revision"))
    #expect(result.output.contains("git branch --all"))
  }

  @Test func aShallowClone() throws {
    let repository = try repository()
    try repository.git("branch old")
    try repository.put(plan: "b")
    try repository.commit()
    try repository.git("clone --quiet --depth 1 \"file://$PWD\" shallow")
    for revision in ["origin/old", "HEAD~1"] {
      let (output, status) = try Program.shell(
        "cd shallow && linjaus check \(Site.date) --changed-since \(revision)", in: repository.site.folder)
      #expect(status == 2)
      #expect(output.contains("The clone is shallow"))
      #expect(output.contains("fetch-depth 0"))
      #expect(output.contains("GIT_DEPTH 0"))
    }
  }

  @Test func aShallowCloneWithoutTheMergeBase() throws {
    let repository = try repository()
    try repository.git("switch --quiet --create topic")
    try repository.put(plan: "b")
    try repository.commit()
    try repository.git("switch --quiet main")
    try repository.put(plan: "c")
    try repository.commit()
    try repository.git("clone --quiet --depth 1 --no-single-branch --branch topic \"file://$PWD\" shallow")
    let (output, status) = try Program.shell(
      "cd shallow && linjaus check \(Site.date) --changed-since origin/main", in: repository.site.folder)
    #expect(status == 2)
    #expect(output.contains("does not reach origin/main"))
  }

  @Test func noGit() throws {
    let repository = try repository()
    let (output, status) = try Program.shell(
      "program=$(command -v linjaus); PATH=/nowhere; \"$program\" check \(Site.date) --changed-since main",
      in: repository.site.folder)
    #expect(status == 2)
    #expect(output.contains("git is not installed, or not in PATH"))
  }

  @Test func noRepository() throws {
    let site = try Site()
    try site.write("content/site.yaml", "title: Review\n")
    let result = try site.linjaus("check \(Site.date) --changed-since main")
    #expect(result.status == 2)
    #expect(result.output.contains("content stands in no git working tree"))
  }

  @Test func gitThatFailsIsNoWrongUse() throws {
    let repository = try repository()
    try repository.git("update-ref refs/heads/broken HEAD")
    try repository.site.write(".git/refs/heads/broken", "0123456789012345678901234567890123456789\n")
    try repository.site.write(".git/config", "[core\n")
    let result = try repository.check("--changed-since main")
    #expect(result.status == 4)
    #expect(result.output.contains("git failed: "))
  }
}
