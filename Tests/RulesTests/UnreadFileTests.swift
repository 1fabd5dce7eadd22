import AccountPlans
import Diagnostics
import Rules
import Testing

/// How a file that nothing reads is told: a warning where it looks like input, and where it should be.
@Suite struct UnreadFileTests {
  static let plan = "---\naccount: Other Oy\nowner: Somebody\n---\n"

  /// What is told of a file among a plan, a page and a list.
  static func told(_ path: String, _ text: String = "x", among further: [String: String] = [:]) -> String? {
    var files = further.merging([path: text]) { first, _ in first }
    files["pages/guide.md"] = "# Guide\n"
    files["data/actions.csv"] = "account,id,text\n"
    let folder = Folder(plan: "", further: files)
    let found = folder.check(in: folder.context(asOf: today, only: "file-unread")).findings
    guard let finding = found.first(where: { $0.item == path }) else { return nil }
    let place = finding.phrase.argument("place") ?? finding.phrase.argument("other")
    guard case .name(let name)? = place else { return "\(finding.severity)" }
    return "\(finding.severity) \(name)"
  }

  @Test(arguments: [
    ("data/financials.CSV", "warning data/financials.csv"), ("data/Financials.csv", nil),
    ("units.yml", "warning units.yaml"), ("Model.yaml", "warning model.yaml"), ("UNITS.YAML", "warning units.yaml"),
    ("site.yml", "info site.yaml"), ("Site.yaml", "warning site.yaml"), ("model.json", "warning model.yaml"),
    ("config/units.yaml", "warning units.yaml"), ("accounts/x.markdown", "warning accounts/x.md"),
    ("accounts/deep/x.MD", "warning accounts/deep/x.md"), ("accounts/sample.markdown", "info accounts/sample.md"),
    ("pages/guide.mdx", "info pages/guide.md"), ("page/x.md", "warning pages/x.md"),
    ("Accounts/x.md", "warning accounts/x.md"), ("account/deep/x.md", "warning accounts/deep/x.md"),
    ("Data/risks.csv", "warning data/risks.csv"), ("data/2026/actions.csv", "warning data/actions-2.csv"),
    ("data/2026/own.csv", "warning"), ("risks.csv", "warning data/risks.csv"),
    ("accounts/risks-2026.csv", "warning data/risks-2026.csv"), ("data/risks.xlsx", "warning data/risks.csv"),
    ("data/Plan 2026.xlsx", "warning"), ("data/source/actions.xlsx", "info data/actions.csv"),
    ("data/actions.xlsx", "info data/actions.csv"), ("data/notes.txt", "info"), ("README.md", "info"),
    ("accounts/stops.csv", "info"), ("accounts/photo.png", "info"), ("notes/x.md", "info"), ("x.yaml", "info"),
    ("accounts/budget.xlsx", "info"), ("LICENSE", "info"),
  ])
  func byItsName(path: String, told: String?) { #expect(Self.told(path) == told, "\(path)") }

  @Test(arguments: [
    ("x.md", "warning accounts/x.md"), ("notes/x.md", "warning accounts/x.md"), ("data/x.md", "warning accounts/x.md"),
    ("accounts/x.txt", "warning accounts/x.md"), ("accounts/sample.txt", "info accounts/sample.md"),
  ])
  func byItsFrontMatter(path: String, told: String) {
    #expect(Self.told(path, Self.plan) == told)
    #expect(Self.told(path, "---\n\n# A line, and a heading\n")?.hasPrefix("info") == true)
  }

  @Test func aPageElsewhereBelongsToPages() {
    #expect(Self.told("docs/x.md", "---\ntitle: How\n---\n") == "warning pages/x.md")
  }

  @Test func whatATextLinksToIsRead() {
    let page = ["pages/links.md": "[a](../accounts/photo.png) ![b](../accounts/B.PNG) [c](my offer.pdf)\n"]
    for path in ["accounts/photo.png", "accounts/b.png", "pages/my offer.pdf"] {
      #expect(Self.told(path, among: page) == nil, "\(path)")
    }
    #expect(Self.told("accounts/other.png", among: page) == "info")
  }

  @Test func rulesSetItsSeverity() {
    let folder = Folder(
      plan: "", site: "title: Review\nrules: {file-unread: error}\n", further: ["README.md": "x", "units.yml": "x"])
    let found = folder.check(in: folder.context(asOf: today)).findings.filter { $0.card.id == "file-unread" }
    #expect(found.map(\.severity) == [.error, .error])
  }
}
