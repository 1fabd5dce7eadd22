/// The names of HTML and SVG that change how a value is escaped.
enum MarkupNames {
  /// Attributes that hold an address.
  static let addresses: Set<String> = [
    "action", "archive", "background", "cite", "classid", "codebase", "data", "dynsrc", "formaction", "href", "icon",
    "imagesrcset", "longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src", "srcset", "usemap",
    "xlink:href", "xml:base",
  ]

  /// Of these, the ones that hold several.
  static let addressLists: Set<String> = ["archive", "imagesrcset", "ping", "srcset"]

  /// Elements whose content is no markup.
  static let rawElements: Set<String> = [
    "iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp",
  ]
}
