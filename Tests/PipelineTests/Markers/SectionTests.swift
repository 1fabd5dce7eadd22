import Testing

/// Sections of the text of plans, by their headings.
@Suite struct SectionTests {
  static let text = """
    shown-0 before any heading, ![a](shown.png)

    # Summary

    shown-1 and a [link to it](#secret), [here](#open), [there](b.md#secret), [gone](c.md)

    ## Secret

    told-1 ![b](told.png) <b>raw</b> [by name][r]

    ### Deeper

    told-2

    [r]: told.pdf

    ## Open

    shown-2 [by name][r]

    Secret
    ------

    told-3

    ## *Secret* ##

    told-4

    1. one

       ## Last

       shown-3

    > # Secret
    > told-5
    """

  static func folder(_ audience: String, page: String = "# Guide\n") -> MemoryFolder {
    let plan = "---\naccount: Alpha\nowner: Somebody\n---\n"
    return MemoryFolder(files: [
      "site.yaml": "title: Review\naudiences: {team: \(audience)}\n", "accounts/a.md": plan + text,
      "accounts/b.md": "---\naccount: Beta\nowner: Somebody\n---\n# Secret\n\ntold-6\n",
      "accounts/c.md": "---\naccount: Hidden\nowner: Somebody\naudiences: []\n---\n", "pages/guide.md": page,
      "accounts/shown.png": "shown-file", "accounts/told.png": "told-file", "accounts/told.pdf": "told-document",
    ])
  }

  /// The marks that some file of a site has, and the paths of its files.
  static func marks(_ site: [String: String]) -> (shown: [String], told: [String]) {
    let all = site.map { "\($0) \($1)" }.joined()
    func found(_ mark: String) -> [String] { (0...6).map { "\(mark)-\($0)" }.filter(all.contains) }
    return (found("shown"), found("told"))
  }

  @Test func hiddenSectionsAreInNoFile() throws {
    let site = try Self.folder("{hides_sections: [Secret]}").site(for: "team")
    let marks = Self.marks(site)
    #expect(marks.shown == ["shown-0", "shown-1", "shown-2", "shown-3"])
    #expect(marks.told == [])
    #expect(site.keys.filter { $0.hasPrefix("files/") } == ["files/accounts/shown.png"])
    for (path, page) in site {
      for word in ["told", "#secret", "Secret", "Deeper", "html-not-allowed"] {
        #expect(!page.contains(word), "\(word) in \(path)")
      }
    }
    let page = try #require(site["accounts/a.html"])
    #expect(page.contains("link to it") && page.contains("<a href=\"#open\">here</a>"))
    #expect(page.contains("<a href=\"../accounts/b.html\">there</a>"))
  }

  @Test func onlyTheListedSectionsAreSeen() throws {
    let site = try Self.folder("{only_sections: [Open, Deeper]}").site(for: "team")
    let marks = Self.marks(site)
    #expect(marks.shown == ["shown-2"])
    #expect(marks.told == ["told-2"])
    #expect(site.keys.filter { $0.hasPrefix("files/") } == ["files/accounts/told.pdf"])
  }

  @Test func anAllowListOfKeysAloneShowsNoText() throws {
    let marks = Self.marks(try Self.folder("{only: [objectives]}").site(for: "team"))
    #expect(marks.shown == [] && marks.told == [])
  }

  @Test func theSiteWithoutAnAudienceShowsAllSections() throws {
    let marks = Self.marks(try Self.folder("{hides_sections: [Secret]}").site())
    #expect(marks.told.count == 6)
  }

  @Test func linksToHiddenAccountsKeepTheirWords() throws {
    let page = "# Guide\n\n[hidden one](../accounts/c.md), [part of it](../accounts/c.md#x), [open](../accounts/b.md)\n"
    let site = try Self.folder("{accounts: [b]}", page: page).site(for: "team")
    let guide = try #require(site["pages/guide.html"])
    #expect(guide.contains("hidden one, part of it, <a href=\"../accounts/b.html\">open</a>"))
    #expect(site["data/portfolio.json"]?.contains("link-broken") == false)
    #expect(site["data/portfolio.json"]?.contains("\"audience\":\"team\"") == true)
    #expect(site["data/portfolio.json"]?.contains("\"line\":null") != false)
  }

  @Test func anAudienceIsToldThatTotalsMayLackAccounts() throws {
    let folder = Self.folder("{accounts: [b]}")
    let notice = "Totals may lack accounts"
    let site = try folder.site(for: "team")
    let other = try folder.site()
    for page in ["index.html", "accounts.html"] {
      #expect(site[page]?.contains(notice) == true)
      #expect(other[page]?.contains(notice) == false)
    }
  }
}
