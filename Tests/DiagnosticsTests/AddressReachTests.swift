import Diagnostics
import Testing

@Suite struct AddressReachTests {
  @Test(arguments: ["a.md", "a/b:c", "?a:b", "#a:b", "", "/a", "./10:30", "..\\a", "a//b", " a", "/", "a\\\\b"])
  func whatIsRelativeStaysOnTheSite(address: String) {
    #expect(AddressReach(of: address) == .site)
  }

  @Test(arguments: ["http://a", "HTTPS://a", "https:a", "mailto:a@b", "tel:+358"])
  func fourSchemesLeadElsewhere(address: String) {
    #expect(AddressReach(of: address) == .elsewhere)
  }

  @Test(arguments: [
    "javascript:a", "JaVa\tScript:a", "\u{1}javascript:a", "data:a", "file:///a", "ftp://a", "search-ms:a", "ms-msdt:a",
    ":a",
    "httpss:a", " http:a", "ht\ntp:a", "https\u{0}:a", "ht tps\u{A0}:a", "\u{FEFF}javascript:a", "C:\\a", "//a",
    "\\\\a", "\\a", "/\\a", "\\/a", " //a",
    "/\n/a",
    "\t\\\\a",
  ])
  func everythingElseIsRefused(address: String) {
    #expect(AddressReach(of: address) == .refused)
  }
}
