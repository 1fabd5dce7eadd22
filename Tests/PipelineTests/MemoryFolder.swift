import AccountPlans
import DefaultTemplates
import Diagnostics
import FrontMatter
import Languages
import Pipeline
import ReviewSite
import Rules
import StringTemplates
import Testing
import Workspace

/// A content folder held in memory, and the sites that are built from it without a disk.
struct MemoryFolder: Sendable {
  /// By path.
  var files: [String: String]

  static let asOf = Day(iso: "2026-11-24") ?? Day(number: 0)

  static let wording: Wording = {
    let files = DefaultTemplates.all.filter { $0.name.hasPrefix("languages/en.") }
    return Wording(.en, files: files.enumerated().map { (FileID($0), $1.bytes) })
  }()

  static let templates: SiteTemplates? = {
    let files = DefaultTemplates.all.filter { !$0.name.hasPrefix("assets/") && !$0.name.hasPrefix("rules/") }
      .filter { $0.name.hasSuffix(".html") || $0.name.hasSuffix(".svg") || $0.name.hasSuffix(".xml") }
    let sources = files.enumerated().map { index, file in
      TemplateSource(name: TemplateSource.name(ofPath: file.name), bytes: file.bytes, file: FileID(index))
    }
    return SiteTemplates.compile(TemplateSet(sources), wording: wording).templates
  }()

  /// What is left for an audience, after a redaction that leaves a gap where one is named.
  func redacted(for audience: String, leaving gap: RedactionGap? = nil) throws -> RedactedContent {
    let content = content()
    let faults = content.diagnostics.map { "\(content.files.path(of: $0.at)) \(Self.wording.text($0.phrase))" }
    try #require(faults == [], "the content of a test has no fault")
    let visibility = try #require(Visibility.audience(audience, in: content.site))
    let workers = Workers(jobs: 1)
    return RedactedContent(content, seen: visibility, asOf: Self.asOf, workers: workers, leaving: gap) { file in
      Array((files[content.files[file].path] ?? "").utf8)
    }
  }

  /// Every file of the site that an audience is given, by path; `all` is the site without one.
  func site(for audience: String = Visibility.all, leaving gap: RedactionGap? = nil) throws -> [String: String] {
    let redacted = try redacted(for: audience, leaving: gap)
    let workers = Workers(jobs: 1)
    let review = Review(redacted, links: redacted.links, workers: workers)
    let site = SiteContent(review, wording: Self.wording, files: redacted.content.surroundings, version: "1")
    var pages: [String: String] = [:]
    for page in SitePages(site, templates: try #require(Self.templates)) {
      var output = Output()
      var bytes: [UInt8] = []
      page.write(into: &output) { bytes += $0 }
      pages[page.path] = String(decoding: bytes + output.bytes, as: UTF8.self)
    }
    for attachment in Attachments(site).all { pages[attachment.path] = files[attachment.source] }
    return pages
  }

  /// As the first stage of every command reads it.
  func content() -> Content {
    var read = ContentReading.Files()
    let sorted = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (index, path) in sorted.enumerated() {
      let bytes = Array((files[path] ?? "").utf8)
      let id = FileID(index)
      switch path {
      case "site.yaml": read.site = SettingsReading.read(SiteFile.self, bytes, path: path, id: id)
      case "units.yaml": read.units = SettingsReading.read(UnitsFile.self, bytes, path: path, id: id)
      case "model.yaml": read.model = SettingsReading.read(ModelFile.self, bytes, path: path, id: id)
      case _ where path.hasPrefix("accounts/") && path.hasSuffix(".md"):
        read.plans.append(PlanReading.read(bytes, path: path, id: id))
      case _ where path.hasPrefix("data/"): read.lists.append(ListReading.read(bytes, path: path, id: id))
      case _ where path.hasPrefix("pages/"): read.pages.append(PageReading.read(bytes, path: path, id: id))
      default: read.others.append(OtherFile(file: id, path: path))
      }
    }
    var content = ContentReading.content(of: read, rules: RuleBook.cards + RuleBook.announced)
    content.noteActiveFiles { file, _ in Array((files[file.path] ?? "").utf8) }
    return content
  }
}
