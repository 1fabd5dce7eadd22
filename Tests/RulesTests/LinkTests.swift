import AccountPlans
import Alignment
import Diagnostics
import Rules
import Testing

/// Where links may lead.
@Suite struct LinkTests {
  static func keys(_ text: String, further: [String: String] = [:]) -> [String] {
    let folder = Folder(plan: "", text: text, further: further)
    return folder.findings().map(\.phrase.key.name).filter { $0.hasPrefix("link-") || $0.hasPrefix("image-") }
  }

  @Test(arguments: [
    "[a](#top)", "[a](sample.md#top)", "[a](#%C3%A4lv)", "[a](sample.md?x#top)", "[a](#)",
    "[a](https://x.example/y.png)",
    "[a](mailto:maija@nordvik.example)", "[a](/accounts/sample.md#top)", "[a](<sample.md>)",
    "[a](sample.md \"A title\")", "`[a](my file.pdf)`",
    "see [a] (my file.pdf)", "\\[a\\](my other.pdf)", "[a](as in fig. 2)", "[a](approx. 3.5)",
    "[a](see nordvik.example)",
  ])
  func whatIsThereOrElsewhereIsSilent(link: String) {
    #expect(Self.keys("# Top\n\n## Älv\n\n\(link)\n") == [])
  }

  @Test func anAddressWithABlankIsToldWhereItLooksLikeAFile() {
    #expect(Self.keys("[a](my other file.pdf)\n![a](mill plan.png)\n") == ["link-broken.blank", "image-missing.blank"])
  }

  @Test func pathsOfWindowsAreTold() {
    let pages = ["pages/how.md": "# How\n"]
    #expect(Self.keys("[a](<..\\pages\\how.md>)\n", further: pages) == ["link-broken.backslash"])
    #expect(Self.mended("[a](<..\\pages\\how.md>)", pages) == ["../pages/how.md"])
  }

  @Test func aPlanIsFoundByItsIds() {
    let plan = ["accounts/north/kept.md": "---\naccount: Other\nid: zz\nformer_ids: [yy]\nowner: Somebody\n---\n"]
    #expect(Self.mended("[a](zz.md)", plan) == ["north/kept.md"])
    #expect(Self.mended("[a](yy.md#top)", plan) == ["north/kept.md#top"])
  }

  @Test func eachKindOfBrokenLinkHasItsOwnWords() {
    #expect(Self.keys("[a](#top)\n") == ["link-broken.heading"])
    #expect(Self.keys("[a](other.md)\n") == ["link-broken.page"])
    #expect(Self.keys("[a](other.pdf#page=2)\n") == ["link-broken.file"])
    #expect(Self.keys("![a](other.png)\n") == ["image-missing.file"])
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
    #expect(found.map(\.phrase.key.name) == ["link-broken.heading"] && found.map(\.suggestion) == [nil])
  }

  @Test func pagesAreJudgedToo() {
    let folder = Folder(plan: "", further: ["pages/glossary.md": "[a](b.md) [c](../accounts/sample.md)\n"])
    let found = folder.check(in: folder.context(asOf: today, only: "link-broken")).findings
    #expect(found.map(folder.line) == ["pages/glossary.md:1:1 link-broken"])
    #expect(found.map(\.account) == [nil])
  }

  @Test func whatIsLinkedToIsPublishedAndTheRestIsNot() {
    let files = ["accounts/b.pdf": "b", "accounts/e.png": "e", "accounts/f.png": "f", "data/g.pdf": "g", "h.md": "h"]
    let text = "[a](b.pdf) [b](sample.md) ![c](d/../e.png) [g](../data/g.pdf) [h](../h.md)\n"
    let folder = Folder(plan: "", text: text, further: files)
    #expect(folder.content.surroundings.attachments == ["accounts/b.pdf", "accounts/e.png"])
    #expect(folder.content.surroundings.unlinked.map(\.path) == ["accounts/f.png"])
  }

  /// What is written in place of a link, where that is known.
  static func mended(_ link: String, _ further: [String: String]) -> [String?] {
    let folder = Folder(plan: "", text: "\(link)\n", further: further)
    let rules: Set = ["link-broken", "image-missing"]
    return folder.findings().filter { rules.contains($0.card.id) }.map { $0.replacement?.text }
  }

  @Test(arguments: [
    ("[a](My file.pdf)", "My%20file.pdf"), ("[a](my file.pdf)", "My%20file.pdf"),
    ("[a](My file.pdf \"A title\")", "My%20file.pdf"), ("![a](My file.pdf)", "My%20file.pdf"),
    ("[**a** b](My file.pdf)", "My%20file.pdf"), ("[x]: My file.pdf", "My%20file.pdf"),
    ("[a](/My file.pdf)", "My%20file.pdf"), ("[a](/accounts/My file.pdf)", "My%20file.pdf"),
    ("[a](A.PNG)", "a.png"), ("![a](../Accounts/A.png)", "a.png"),
    ("[a](../PAGES/glossary.MD#x)", "../pages/glossary.md#x"),
    ("[a](glossary.md)", "../pages/glossary.md"), ("[a](/glossary.md)", "../pages/glossary.md"),
    ("[a](../pages/glosary.md)", "../pages/glossary.md"), ("[a](../pages/glossary.html)", "../pages/glossary.md"),
    ("[a](sub)", "sub/index.md"), ("[a](../pages/)", nil), ("[a](none.pdf)", nil), ("[a](../data/)", nil),
    ("[a](Offer (1).txt)", "Offer%20%281%29.txt"),
  ])
  func whatWouldWorkIsProposed(link: String, form: String?) {
    let files = [
      "accounts/My file.pdf": "", "accounts/a.png": "", "pages/glossary.md": "# X\n", "accounts/Offer (1).txt": "",
      "accounts/sub/index.md": "---\naccount: Other\nid: zz\nowner: Somebody\n---\n",
    ]
    #expect(Self.mended(link, files) == [form])
  }

  @Test func namesAreFoundInAnyNormalForm() {
    let files = ["accounts/ka\u{308}yra\u{308}.png": "", "accounts/K\u{E4}ytt\u{F6}.pdf": ""]
    let text =
      "![x](k\u{E4}yr\u{E4}.png) ![y](ka\u{308}yra\u{308}.png) [p](Ka\u{308}ytto\u{308}.pdf) [q](K%C3%A4ytt%C3%B6.pdf)"
    #expect(Self.keys(text, further: files) == [])
  }
}
