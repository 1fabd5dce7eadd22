import Publishing
import Testing

/// What `to` means.
@Suite struct AddressTests {
  @Test(arguments: [
    ("/srv/intranet/accounts", TargetAddress.folder("/srv/intranet/accounts")),
    ("../public releases", .folder("../public releases")), ("/srv/a:b", .folder("/srv/a:b")),
    ("web@intranet.example:/srv/accounts", .remote(host: "web@intranet.example", path: "/srv/accounts")),
    ("intranet:accounts", .remote(host: "intranet", path: "accounts")),
    ("web@host:~/accounts", .remote(host: "web@host", path: "accounts")),
    ("web@host:it's here", .remote(host: "web@host", path: "it's here")),
  ])
  func isRead(_ text: String, _ expected: TargetAddress) { #expect(TargetAddress(text) == expected) }

  @Test(arguments: [
    "", "web@host:", "web@host:/", "@host:/srv", "a@b@c:/srv", "-oProxyCommand=x:/srv", "web@-host:/srv", "a b:/srv",
    "h;x:/srv", "h:-x", "/srv/\n",
  ])
  func isRefused(_ text: String) { #expect(TargetAddress(text) == nil) }
}
