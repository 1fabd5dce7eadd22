import Foundation
import Testing

/// `check --changed-since` in real repositories.
@Suite struct ChangedSinceTests {
  private static let rule = "--only sponsor-missing --changed-since main"

  /// Three plans, two units and ratings on `main`, checked out on the branch `topic`.
  private func repository(content: String = "content") throws -> Repository {
    let repository = try Repository(content: content)
    try repository.put("site.yaml", "title: Review\n")
    try repository.put(
      "units.yaml",
      "units:\n  - {id: service, kpis: [hours]}\n  - id: finance\n    kpis: [days]\n  - {id: sales}\n")
    try repository.put(plan: "a", "actions: [{id: A1, text: Visit, owner: Aino, unit: service}]\n")
    try repository.put(plan: "b", "kpi_conflicts: [{unit: finance, kpi: days, account_need: Pays late}]\n")
    try repository.put(plan: "ö c", "id: c\n")
    try repository.put(
      "data/ratings.csv",
      "account,rater,date,aspect,score\na,sales,2026-11-01,style,3\nb,sales,2026-11-01,style,3\n")
    try repository.commit()
    try repository.git("switch --quiet --create topic")
    return repository
  }

  @Test func nothingChangedIsNothingReported() throws {
    let result = try repository().check(Self.rule)
    #expect(result.files == [])
    #expect(result.status == 0)
    #expect(result.output.contains("0 plans differ"))
  }

  @Test(arguments: ["content", "", "sisältö/tie \"1\""])
  func plansCountWhereverTheirChangeIs(content: String) throws {
    let repository = try repository(content: content)
    try repository.put(plan: "committed")
    try repository.commit()
    try repository.put(plan: "staged")
    try repository.git("add --all")
    try repository.put(plan: "untracked ä")
    try repository.put(plan: "a", "updated: 2026-11-20\nactions: [{id: A1, text: Visit, owner: Aino, unit: service}]\n")
    let result = try repository.check(
      content == "content" ? Self.rule : "\(Self.rule) --content '\(content.isEmpty ? "." : content)'")
    let names = ["a", "committed", "staged"].map { "accounts/\($0).md" }
    // A name that is no id is a fault, which is always told.
    #expect(result.files == names + ["accounts/untracked ä.md"])
  }

  @Test func renamedPlansCountAndDeletedOnesDoNoHarm() throws {
    let repository = try repository()
    try repository.git("mv 'content/accounts/ö c.md' content/accounts/c.md")
    try repository.git("rm --quiet content/accounts/b.md")
    try repository.put("data/ratings.csv", "account,rater,date,aspect,score\na,sales,2026-11-01,style,3\n")
    try repository.commit()
    let result = try repository.check(Self.rule)
    #expect(result.files == ["accounts/c.md"])
    #expect(result.output.contains("1 plan differs"))
  }

  @Test func whatOthersDidOnTheirBranchDoesNotCount() throws {
    let repository = try repository()
    try repository.put(plan: "mine")
    try repository.commit()
    try repository.git("switch --quiet main")
    try repository.put(plan: "b")
    try repository.commit()
    try repository.git("switch --quiet topic")
    #expect(try repository.check(Self.rule).files == ["accounts/mine.md"])
  }

  @Test func aUnitCountsForThePlansThatNameIt() throws {
    let repository = try repository()
    try repository.put(
      "units.yaml",
      "# The first and the second unit\nunits:\n  - {id: service, kpis: [hours]}\n  - id: finance\n    kpis: [days, cash]\n  - {id: sales}\n"
    )
    #expect(try repository.check(Self.rule).files == ["accounts/b.md"])
  }

  @Test func rowsCountForTheirAccount() throws {
    let repository = try repository()
    try repository.put(
      "data/ratings-2026.csv",
      "account,aspect,rater,date,score,evidence\nb,style,sales,2026-11-01,4,\na,style,sales,2026-11-01,3,\n")
    try repository.site.remove("content/data/ratings.csv")
    #expect(try repository.check(Self.rule).files == ["accounts/b.md"])
  }

  @Test(arguments: ["site.yaml", "model.yaml"]) func settingsCountForAll(file: String) throws {
    let repository = try repository()
    try repository.put(file, file == "site.yaml" ? "title: Other\n" : "floor: 2\n")
    let result = try repository.check(Self.rule)
    #expect(result.files == ["accounts/a.md", "accounts/b.md", "accounts/ö c.md"])
    #expect(result.output.contains("\(file) changed, which touches every plan"))
  }

  @Test func pagesCountByThemselves() throws {
    let repository = try repository()
    try repository.put("pages/old.md", "# Old\n\n[x](none.md)\n")
    try repository.commit()
    try repository.git("branch --force main")
    try repository.put("pages/new.md", "# New\n\n[x](none.md)\n")
    #expect(try repository.check("--changed-since main --only link-broken").files == ["pages/new.md"])
  }

  @Test func newFindingsElsewhereAreSaidToBeSuch() throws {
    let repository = try repository()
    try repository.put(plan: "aa", account: "account B")
    let result = try repository.check("--changed-since main --only account-duplicate --only plan-stale")
    #expect(result.files == ["accounts/aa.md", "accounts/b.md"])
    // Of the plan that did not change only what is new: it was stale before.
    #expect(result.output.matches(of: /accounts\/b\.md:[0-9:]+ warning/).count == 1)
    #expect(result.output.contains("This did not change since main, but comes of what did: accounts/aa.md"))
    #expect(result.output.contains("The change also causes findings where nothing changed: in b."))
  }

  @Test func faultsAreAlwaysTold() throws {
    let repository = try repository()
    try repository.put(plan: "b", "tier: none-such\n")
    try repository.commit()
    try repository.git("branch --force main")
    let result = try repository.check("--changed-since main")
    #expect(result.files == ["accounts/b.md"])
    #expect(result.status == 1)
  }

  @Test func aContentFolderThatIsNewCountsWhole() throws {
    let repository = try Repository()
    try repository.site.write("README.md", "Plans\n")
    try repository.commit()
    try repository.put("site.yaml", "title: Review\n")
    try repository.put(plan: "a")
    #expect(try repository.check(Self.rule).files == ["accounts/a.md"])
  }

  @Test func variablesOfAHookOrALocaleChangeNothing() throws {
    let repository = try repository()
    try repository.put(plan: "new")
    let result = try repository.check(
      Self.rule,
      environment: [
        "GIT_DIR": "/nowhere", "GIT_INDEX_FILE": "/nowhere/index", "GIT_WORK_TREE": "/nowhere",
        "GIT_ICASE_PATHSPECS": "1", "LC_ALL": "fi_FI.UTF-8", "LANGUAGE": "fi",
      ])
    #expect(result.files == ["accounts/new.md"])
  }

  @Test func filesLimitItFurther() throws {
    let repository = try repository()
    try repository.put(plan: "new")
    #expect(try repository.check("\(Self.rule) content/accounts/a.md").files == [])
    #expect(try repository.check("\(Self.rule) content/accounts/new.md").files == ["accounts/new.md"])
  }

  @Test func whatAnEditorHandsInCountsAsChanged() throws {
    let repository = try repository()
    let input = "printf -- '---\\naccount: B\\nowner: Aino\\ntier: strategic\\n---\\n'"
    let (output, status) = try Program.shell(
      "\(input) | linjaus check \(Site.date) \(Self.rule) --stdin-path content/accounts/b.md --strict",
      in: repository.site.folder)
    #expect(output.contains("content/accounts/b.md:2:1: warning"))
    #expect(status == 1)
  }

  @Test func aWorktreeAndALinkedFolderAreOfTheRepositoryToo() throws {
    let repository = try repository()
    try repository.git("worktree add --quiet other -b other")
    try repository.site.write("other/content/accounts/new.md", "---\naccount: N\nowner: Aino\ntier: strategic\n---\n")
    for folder in ["other/content", "linked"] {
      if folder == "linked" { _ = try Program.shell("ln -s other/content linked", in: repository.site.folder) }
      let (output, _) = try repository.site.linjaus("check \(Site.date) \(Self.rule) --content \(folder)")
      #expect(output.contains("\(folder)/accounts/new.md:2:1: warning"))
      #expect(output.contains("1 plan differs"))
    }
  }

  @Test func theTreeAndTheTemporaryFolderStayAsTheyWere() throws {
    let repository = try repository()
    try repository.put(plan: "new")
    try repository.site.write("tmp/keep", "")
    let before = try repository.git("status --porcelain")
    let result = try repository.check(Self.rule, environment: ["TMPDIR": repository.site.folder.path + "/tmp"])
    #expect(result.status == 0)
    #expect(try repository.git("status --porcelain") == before)
    #expect(try repository.site.files("tmp").keys.sorted() == ["keep"])
  }
}
