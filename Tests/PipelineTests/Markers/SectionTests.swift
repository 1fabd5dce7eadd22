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

  /// Headings of plans that readers do not tell from `Our élan vital`, as Markdown.
  static let alike = [
    "our ÉLAN vital", "Our  \u{A0} élan\u{2003}vital", "Our e\u{301}lan vital", "Our é\u{AD}lan vi\u{200B}tal",
    "Our élan vital:",
    "Our élan vital.", "Our élan vital :", "\u{FEFF}Our élan vital\u{200D}", "**Our** [élan](b.md) `vital`",
    "Our&nbsp;élan&shy; vital",
    "Our <b>élan</b> vital ##", "Our \u{202A}élan\u{202C} vital", "OUR E\u{301}LAN VITAL",
  ]

  @Test(arguments: alike) func headingsAreComparedAsReadersSeeThem(heading: String) throws {
    for named in ["Our élan vital", "'our  élan vital:'", "\"OUR E\\u0301LAN\\u00A0VITAL\""] {
      for audience in ["{hides_sections: [\(named)]}", "{only_sections: [Open], hides_sections: [\(named)]}"] {
        var folder = Self.folder(audience)
        let plan = "---\naccount: Beta\nowner: Somebody\n---\n# Open\n\nshown-6\n\n## \(heading)\n\ntold-6\n\n"
        folder.files["accounts/b.md"] = plan + "### Deep\n\ntold-5\n"
        folder.files["accounts/a.md"] = "---\naccount: Alpha\nowner: Somebody\n---\n"
        let marks = Self.marks(try folder.site(for: "team"))
        #expect(marks.shown == ["shown-6"], "\(audience)")
        #expect(marks.told == [], "\(audience)")
      }
    }
  }

  @Test(arguments: ["Our élan", "Our élan vital now", "Our élan-vital!", "Élan vital"])
  func otherHeadingsStay(heading: String) throws {
    var folder = Self.folder("{hides_sections: [Our élan vital]}")
    folder.files["accounts/b.md"] = "---\naccount: Beta\nowner: Somebody\n---\n# \(heading)\n\nshown-6\n"
    #expect(Self.marks(try folder.site(for: "team")).shown.contains("shown-6"))
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
