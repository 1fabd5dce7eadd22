/// Where in the HTML a tag stands.
enum Place: Equatable, Sendable {
  case text
  /// Content that holds no tags: `<title>`, `<textarea>`.
  case plainText
  case attribute
  case addressStart(inList: Bool)
  case addressPath(inList: Bool)
  case addressQuery
  case style
  /// A place where no value is safe; the variant of the fault that says why.
  case refused(String)

  /// How a value of a kind is written here; otherwise the variant of the fault.
  func escape(for kind: Shape.Kind) -> Result<Escape, Refusal> {
    switch (self, kind) {
    case (.refused(let variant), _): .failure(Refusal(variant: variant))
    case (.text, .markup): .success(.text)
    case (_, .markup): .failure(Refusal(variant: "markup-misplaced"))
    case (.text, _), (.plainText, _): .success(.text)
    case (.attribute, _): .success(.attribute)
    case (.addressStart(let inList), .url), (.addressPath(let inList), .url): .success(inList ? .urlInList : .url)
    case (.addressStart, _): .failure(Refusal(variant: "address-start"))
    case (.addressPath, _), (.addressQuery, _): .success(.urlPart)
    case (.style, .integer), (.style, .number): .success(.attribute)
    case (.style, _): .failure(Refusal(variant: "style-attribute"))
    }
  }

  struct Refusal: Error {
    let variant: String
  }
}
