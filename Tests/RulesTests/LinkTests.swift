import AccountPlans
import Alignment
import Diagnostics
import Rules
import Testing

/// Where links may lead.
@Suite struct LinkTests {
  static func keys(_ text: String, further: [String: String] = [:]) -> [String] {
    let folder = Folder(plan: "", text: text, further: further)
    return folder.findings().map(\.phrase.key).filter { $0.hasPrefix("link-") || $0.hasPrefix("image-") }
  }

  @Test(arguments: [
    "[a](#top)", "[a](sample.md#top)", "[a](#%C3%A4lv)", "[a](sample.md?x#top)", "[a](#)",
    "[a](https://x.example/y.png)",
    "[a](mailto:maija@nordvik.example)", "![a](//x.example/y.png)", "[a](../site.yaml)",
  ])
  func whatIsThereOrElsewhereIsSilent(link: String) {
    #expect(Self.keys("# Top\n\n## Älv\n\n\(link)\n") == [])
  }

  @Test func eachKindOfBrokenLinkHasItsOwnWords() {
    #expect(Self.keys("[a](#top)\n") == ["link-broken.heading"])
    #expect(Self.keys("[a](other.md)\n") == ["link-broken.page"])
    #expect(Self.keys("[a](other.pdf#page=2)\n") == ["link-broken.file"])
    #expect(Self.keys("![a](other.png)\n") == ["image-missing"])
    #expect(Self.keys("[a](javascript:x)\n") == ["link-unsafe"])
  }

  @Test func aHeadingThatWasProbablyMeantIsSuggested() {
    let found = Folder(plan: "", text: "## Customer goals\n\n[a](#customer-gaols)\n").findings(of: "link-broken")
    #expect(found.map(\.suggestion) == ["customer-goals"])
  }

  @Test func headingsOfOtherTextsAreKnown() {
    let page = ["pages/glossary.md": "# Terms\n\n[a](../accounts/sample.md#top) [b](../accounts/sample.md#tip)\n"]
    #expect(Self.keys("# Top\n\n[a](../pages/glossary.md#terms)\n", further: page) == [])
    let broken = Folder(plan: "", text: "# Top\n\n[a](../pages/glossary.md#trems)\n", further: page)
    let found = broken.check(in: broken.context(asOf: today, only: "link-broken")).findings
    #expect(found.map(\.suggestion) == ["terms", "top"])
  }

  @Test func textsOfManyHeadingsAreJudgedWithoutSuggestions() {
    let headings = (0..<300).map { "## Goal \($0)\n\n[a](#goal-\($0))\n\n" }.joined()
    let found = Folder(plan: "", text: headings + "[a](#gaol-1)\n").findings(of: "link-broken")
    #expect(found.map(\.phrase.key) == ["link-broken.heading"] && found.map(\.suggestion) == [nil])
  }

  @Test func pagesAreJudgedToo() {
    let folder = Folder(plan: "", further: ["pages/glossary.md": "[a](b.md) [c](../accounts/sample.md)\n"])
    let found = folder.check(in: folder.context(asOf: today, only: "link-broken")).findings
    #expect(found.map(folder.line) == ["pages/glossary.md:1:1 link-broken"])
    #expect(found.map(\.account) == [nil])
  }

  @Test func onlyWhatReadingLeftAloneIsAskedOfTheDisk() {
    let folder = Folder(plan: "", text: "[a](b.pdf) [b](sample.md) ![c](d/../e.png) [f](../../g.pdf) [h](#i)\n")
    #expect(LinkTargets.wanted(by: folder.content) == [])
    let sound = Folder(plan: "", text: "[a](b.pdf) [b](sample.md) ![c](d/../e.png) [h](#i)\n")
    #expect(LinkTargets.wanted(by: sound.content) == ["accounts/b.pdf", "accounts/e.png"])
  }
}
