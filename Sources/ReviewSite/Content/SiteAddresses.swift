import AccountPlans
import Alignment
import CommonMark
import Diagnostics
import Languages

/// Where everything stands on the site, relative to its root.
package struct SiteAddresses: Sendable {
  private let plans: [AssessedPlan]
  /// Indices of the plans by path in the content folder.
  private let accounts: [String: Int]
  /// Of the ordinary pages, in the content folder.
  private let pages: Set<String>
  private let otherFiles: Set<String>
  /// Ids of the headings of a plan's text, by path; nil where none of them can be hidden.
  private let headings: [String: Set<String>]?

  package init(
    portfolio: AssessedPortfolio, pages: [ContentPage], files: SourceFiles, otherFiles: Set<String>,
    hidesSections: Bool = false
  ) {
    var accounts: [String: Int] = [:]
    accounts.reserveCapacity(portfolio.plans.count)
    var headings: [String: Set<String>] = [:]
    for (account, plan) in portfolio.plans.enumerated() {
      let path = files.path(of: plan.plan.file)
      accounts[path] = account
      if hidesSections { headings[path] = Set(plan.plan.text.headings.map(\.id)) }
    }
    plans = portfolio.plans
    self.accounts = accounts
    self.pages = Set(pages.map(\.path))
    self.headings = hidesSections ? headings : nil
    self.otherFiles = otherFiles
  }

  package static let overview = "index.html"
  /// The first page of the list of accounts.
  package static let accounts = list("accounts", page: 1)

  package static func account(_ id: String) -> String { account(id, root: "") }

  /// The same from a page; `root` leads to the top.
  package static func account(_ id: String, root: String) -> String {
    String.written { address in
      address.append(root)
      address.append("accounts/")
      address.append(id)
      address.append(".html")
    }
  }

  /// Of an ordinary page, `pages/glossary.md` → `pages/glossary.html`.
  package static func page(_ path: String) -> String {
    (path.hasSuffix(".md") ? String(path.dropLast(3)) : path) + ".html"
  }

  /// Of a rule, `rules/action-overdue.html`, and of its further pages.
  package static func rule(_ id: String, page: Int) -> String { list("rules/\(id)", page: page) }

  /// Of a file that a text links to, apart from all that is generated.
  package static func attachment(_ path: String) -> String { "files/\(path)" }

  /// The address of a numbered page of a list: `accounts.html`, `accounts-2.html`, …
  package static func list(_ name: String, page: Int) -> String { page == 1 ? "\(name).html" : "\(name)-\(page).html" }

  /// `../` for each folder above a page.
  package static func root(of page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// An address as a link writes it: what would end a path, or is not allowed in one, as `%20` and the like.
  package static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == 0x20 || $0 == 0x23 || $0 == 0x25 || $0 == 0x3F }) else { return path }
    var out = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case " ": out += "%20"
      case "#": out += "%23"
      case "%": out += "%25"
      case "?": out += "%3F"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The address of a plan or page by its path in the content folder; nil where the site does not show it.
  package func page(at path: String) -> String? {
    if let account = accounts[path] { return Self.account(plans[account].id) }
    // Names are equal in any normal form; the site has the one of the disk.
    return pages.firstIndex(of: path).map { Self.page(pages[$0]) }
  }

  /// Whether a heading that a link names may be hidden: a plan's text is known not to have it.
  package func mayHide(heading: String, of path: String) -> Bool {
    headings?[path].map { !$0.contains(heading) } ?? false
  }

  /// The path, as the disk has it, of a file that may be linked to; nil where none is there.
  package func attachment(at path: String) -> String? { otherFiles.firstIndex(of: path).map { otherFiles[$0] } }
}
