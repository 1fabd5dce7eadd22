/// One thing that a redaction leaves where it is: a mistake made on purpose, by which a test shows that it would be noticed.
package enum RedactionGap: Hashable, Sendable {
  /// A name that leads to something else, or says something of it.
  package enum Reference: String, CaseIterable, Sendable {
    case actionObjective, requestObjective, requestCase, askAbout, parent, waiver
  }

  /// A hidden path of keys.
  case path(String)
  /// The heading of a hidden section.
  case section(String)
  /// The id of a hidden account.
  case account(String)
  /// The path of a file that only a hidden section links to.
  case attachment(String)
  case reference(Reference)
  /// A part of the site's own.
  case site(Shown)
}

extension Visibility {
  /// The same with a gap.
  package func leaving(_ gap: RedactionGap?) -> Visibility {
    var left = self
    switch gap {
    case .path(let path)?: left.keys = keys.leaving(path)
    case .section(let heading)?: left.sections = sections.leaving(heading)
    case .account(let id)?: left.selection?.exempt = id
    case .site(let part)?: left.site.remove(part)
    case .attachment?, .reference?, nil: break
    }
    return left
  }
}
