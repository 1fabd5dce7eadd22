import AccountPlans
import Diagnostics
import Rules
import Testing

/// Files that a text links to and that a browser or a web server would run.
@Suite struct AttachmentTests {
  static func keys(_ file: String, _ bytes: String = "x", in text: (String) -> String = { "[a](<./\($0)>)\n" })
    -> [String]
  {
    let folder = Folder(plan: "", text: text(file), further: ["accounts/\(file)": bytes])
    return folder.findings().map(\.phrase.key.name).filter { $0.hasPrefix("link-") || $0.hasPrefix("attachment-") }
  }

  static func svg(_ inside: String) -> String { "<svg xmlns=\"http://www.w3.org/2000/svg\">\(inside)</svg>" }

  @Test(arguments: [
    "a.html", "a.HTM", "a.xhtml", "a.xml", "a.xsl", "a.mht", "a.svgz", "a.hta", "a.html.", "a.rss",
  ])
  func whatABrowserRunsIsTold(file: String) {
    #expect(Self.keys(file) == ["attachment-active"])
    #expect(Self.keys(file) { "![a](<\($0)>)\n" } == ["attachment-active.image"])
  }

  @Test(arguments: [
    "a.php", "a.PHP", "a.phtml", "a.php.pdf", "a.php.", "a.php;.jpg", "a.php::$DATA", "a.cgi", "a.asp", "a.aspx",
    "a.jsp",
    "a.shtml", "web.config", "Web.Config", "a.pl",
  ])
  func whatAServerRunsOrObeysIsNotPublished(file: String) {
    #expect(Self.keys(file) == ["link-broken.served"])
    let folder = Folder(plan: "", text: "[a](<./\(file)>)\n", further: ["accounts/\(file)": "x"])
    #expect(folder.content.surroundings.attachments == [])
  }

  @Test(arguments: [
    "a.pdf", "a.png", "offer.pl.pdf", "a.txt", "php", "php.pdf", "config.txt", "a.docx", "cgi.zip", "a.svg",
  ])
  func allOthersAreSilent(file: String) {
    #expect(Self.keys(file, file == "a.svg" ? Self.svg("<path d=\"M0 0\"/>") : "x") == [])
  }

  @Test(arguments: [
    "<html>", "\u{FEFF} <!DOCTYPE html>", "\n<ScRipt>", "<?xml version=\"1.0\"?>", "<\u{0}h\u{0}t", "<!-- a -->",
  ])
  func aPageUnderAnotherNameIsTold(bytes: String) {
    for file in ["a", "a.txt", "a.dat", "a.png"] { #expect(Self.keys(file, bytes) == ["attachment-active"], "\(file)") }
  }

  @Test(arguments: [
    "<script/>", "<SCRIPT>a</SCRIPT>", "<s:script xmlns:s=\"http://www.w3.org/2000/svg\"/>", "<foreignObject/>",
    "<rect onload=\"a\"/>", "<rect\nOnClick = 'a'/>", "<rect a=\">\" onload=\"b\"/>", "<a href=\"javascript:a\"/>",
    "<a xlink:href=\"&#106;ava&#x73;cript:a\"/>", "<a href=\" java\tscript:a\"/>",
    "<set attributeName=\"onload\" to=\"a\"/>", "<animate values=\"javascript:a\"/>",
    "<h:a xmlns:h=\"http://www.w3.org/1999/xhtml\"/>", "<handler/>", "<rect", "<!-- ", "\u{0}", "\u{1B}$B",
  ])
  func aPictureThatDoesSomethingIsTold(inside: String) {
    #expect(Self.keys("a.svg", Self.svg(inside)) == ["attachment-active"])
  }

  @Test(arguments: [
    "<?xml-stylesheet href=\"a.xsl\"?><svg/>", "<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg>&a;</svg>",
  ])
  func whatDeclaresSomethingIsTold(bytes: String) {
    #expect(Self.keys("a.svg", bytes) == ["attachment-active"])
  }

  @Test(arguments: [
    "<text>on fire = <!-- <script> onload=\"a\" --> &lt;script&gt;</text>", "<text><![CDATA[<script>]]></text>",
    "<a href=\"https://a.example/?javascript\"/>", "<rect aria-label=\"onload=\" fill='on'/>", "<style>a{}</style>",
    "<set attributeName=\"opacity\" to=\"1\"/>",
  ])
  func aPictureThatOnlyShowsSomethingIsSilent(inside: String) {
    #expect(Self.keys("a.svg", Self.svg(inside)) == [])
    #expect(
      Self.keys("a.svg", "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"a\" \"b\">" + Self.svg(inside)) == [])
  }

  @Test(arguments: [
    ("source_url: 'javascript:alert(1)'", 1), ("source_url: //a/{path}", 1), ("base_url: '\\\\a\\b'", 1),
    ("base_url: 'search-ms:a'", 1), ("base_url: ftp://a.example/", 1), ("source_url: file:///a/{path}", 1),
    ("source_url: https://a.example/{path}#L{line}", 0), ("base_url: http://a.example/", 0),
  ])
  func addressesOfTheSettingsAreHeldToTheSamePolicy(line: String, count: Int) {
    let content = Folder(plan: "", site: "title: R\ntiers: [strategic]\n\(line)").content
    let faults = content.diagnostics
    #expect(faults.map(\.phrase.key.name) == Array(repeating: "value-invalid.address", count: count))
    #expect(
      faults.allSatisfy { content.files.start(of: $0.at).line == 3 && content.files.start(of: $0.at).column == 13 }
        || line.hasPrefix("base_url"))
  }
}
