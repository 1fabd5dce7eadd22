import Foundation
import Testing

/// What `linjaus build` writes, and what it never does.
@Suite struct BuildTests {
  private static let accounts = [
    "havupuro-group", "havupuro-rantakoski", "havupuro-lietvesi", "kvistdal-tissue", "tallmo-kartong",
    "sundfoss-cellulose",
    "hopeakuru-mining", "skarnberg-gruv", "vaskikari-smelting", "kvitskard-mineral", "grahall-kalk",
    "norrkis-anrikning",
  ]

  @Test func sampleHasAPageForEveryAccount() throws {
    let site = try Site(copying: "content")
    let (output, status) = try site.linjaus("build \(Site.date)")
    #expect(status == 0, "\(output)")
    #expect(output.split(separator: "\n").count == 1, "\(output)")
    for path in [
      "index.html", "accounts.html", "404.html", "data/portfolio.json", "assets/style.css", "assets/favicon.svg",
    ] {
      #expect(site.exists("public/\(path)"), "\(path)")
    }
    for account in Self.accounts { #expect(site.exists("public/accounts/\(account).html"), "\(account)") }
    #expect(try site.text("public/index.html").contains("noindex"))
  }

  @Test func sameContentGivesTheSameBytes() throws {
    let site = try Site(copying: "content")
    try site.linjaus("build \(Site.date) --jobs 1")
    let first = try site.files()
    #expect(first.count > 15)
    let variants: [(arguments: String, environment: [String: String])] = [
      ("--jobs 2", [:]), ("--jobs 2", ["TZ": "Asia/Tokyo", "LC_ALL": "fi_FI.UTF-8", "LANG": "fi_FI.UTF-8"]),
      ("--jobs 7", ["TZ": "America/New_York", "LC_ALL": "C"]),
    ]
    for variant in variants {
      try site.remove("public")
      let run = try site.linjaus("build \(Site.date) \(variant.arguments)", environment: variant.environment)
      #expect(run.status == 0, "\(run.output)")
      #expect(try site.files() == first, "\(variant)")
    }
    try site.linjaus("build \(Site.date)")
    #expect(try site.files() == first)
  }

  @Test func theDateMayComeFromTheEnvironment() throws {
    let site = try Site(copying: "content")
    try site.linjaus("build \(Site.date)")
    let first = try site.files()
    try site.remove("public")
    try site.linjaus("build", environment: ["SOURCE_DATE_EPOCH": "1795521600"])
    #expect(try site.files() == first)
  }

  @Test func aSecondBuildTouchesNothing() throws {
    let site = try Site(copying: "content")
    try site.linjaus("build \(Site.date)")
    let file = site.output.appending(path: "index.html")
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file.path)
    try site.linjaus("build \(Site.date)")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.modificationDate] as? Date == old)
  }

  @Test func aFaultLeavesAGoodSiteAlone() throws {
    let site = try Site(copying: "content")
    try site.linjaus("build \(Site.date)")
    let good = try site.files()
    try site.write("content/accounts/new.md", "---\naccount: New\nownr: Maija\n---\n# Text\n")
    let (output, status) = try site.linjaus("build \(Site.date)")
    #expect(status == 1)
    #expect(output.contains("accounts/new.md:3:1: error:"), "\(output)")
    #expect(try site.files() == good)
  }

  @Test func pagesOfAccountsThatAreGoneGo() throws {
    let site = try Site(copying: "content")
    try site.write("content/accounts/gone.md", "---\naccount: Gone\nowner: Maija\n---\n")
    try site.linjaus("build \(Site.date)")
    try site.write("public/accounts/notes.html", "not ours")
    #expect(site.exists("public/accounts/gone.html"))
    try site.remove("content/accounts/gone.md")
    let (output, status) = try site.linjaus("build \(Site.date)")
    #expect(status == 0, "\(output)")
    #expect(!site.exists("public/accounts/gone.html"))
    #expect(try site.text("public/accounts/notes.html") == "not ours")
  }

  @Test func foreignFoldersAreRefused() throws {
    let site = try Site(copying: "content")
    try site.write("public/thesis.txt", "years of work")
    let (output, status) = try site.linjaus("build \(Site.date)")
    #expect(status == 2, "\(output)")
    #expect(try site.files().keys.sorted() == ["thesis.txt"])
    #expect(try site.linjaus("build \(Site.date) --output content/public").status == 2)
    #expect(try site.linjaus("build \(Site.date) --output .").status == 2)
  }

  @Test func aLostManifestDeletesNothingAndSaysSo() throws {
    let site = try Site(copying: "content")
    try site.linjaus("build \(Site.date)")
    for name in try FileManager.default.contentsOfDirectory(atPath: site.output.path) where name.hasPrefix(".") {
      try site.remove("public/\(name)")
    }
    try site.remove("content/pages/glossary.md")
    let (output, status) = try site.linjaus("build \(Site.date)")
    #expect(status == 0 || status == 1, "\(output)")
    #expect(site.exists("public/pages/glossary.html"))
    #expect(output.contains("public"), "\(output)")
  }

  @Test func dryRunWritesNothing() throws {
    let site = try Site(copying: "content")
    let (output, status) = try site.linjaus("build \(Site.date) --dry-run")
    #expect(status == 0, "\(output)")
    #expect(output.contains("index.html"), "\(output)")
    #expect(!site.exists("public"))
  }

  @Test func hostileNamesNeverBecomeMarkup() throws {
    let site = try Site()
    try site.write("content/site.yaml", "title: \"<script>alert(1)</script>\"\norganisation: \"a\\\" onload=\\\"x\"\n")
    try site.write(
      "content/accounts/x.md",
      "---\naccount: \"<img src=x onerror=alert(1)>\"\nowner: \"'\\\"><b>\"\nwhy_key: \"</title><script>\"\n---\n"
        + "<script>alert(2)</script>\n\n[x](javascript:alert(3)) ![y](data:image/png;base64,AAAA)\n")
    let (output, status) = try site.linjaus("build \(Site.date)")
    #expect(status == 0, "\(output)")
    let pages = try site.files().filter { $0.key.hasSuffix(".html") }
    #expect(pages.count >= 3)
    for (name, data) in pages {
      let page = String(decoding: data, as: UTF8.self)
      for bad in ["<script", "<img src=x", "onload=\"x", "=\"javascript:", "=\"data:"] {
        #expect(!page.contains(bad), "\(name) holds \(bad)")
      }
    }
  }

  @Test func elevenKeysAreEnough() throws {
    let site = try Site(copying: "content")
    let (output, _) = try site.linjaus("check \(Site.date) --show info")
    let lines = output.split(separator: "\n").filter { $0.contains("tallmo-kartong.md:") && $0.hasPrefix("content/") }
    #expect(!lines.contains { $0.contains(": error:") || $0.contains(": warning:") }, "\(lines)")
    let plan = try site.text("content/accounts/pulp/tallmo-kartong.md")
    let head = plan.components(separatedBy: "\n---")[0]
    let keys = head.split(separator: "\n").filter { $0.first?.isLetter == true }.map { $0.prefix { $0 != ":" } }
    #expect(keys.count == 11)
  }
}
