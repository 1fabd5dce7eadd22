import Diagnostics

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
  /// A place where no value is safe.
  case refused(Refusal)

  /// How a value of a kind is written here; otherwise why not.
  func escape(for kind: Shape.Kind) -> Result<Escape, Refusal> {
    switch (self, kind) {
    case (.refused(let refusal), _): .failure(refusal)
    case (.text, .markup): .success(.text)
    case (_, .markup): .failure(.markupMisplaced)
    case (.text, _), (.plainText, _): .success(.text)
    case (.attribute, _): .success(.attribute)
    case (.addressStart(let inList), .url), (.addressPath(let inList), .url): .success(inList ? .urlInList : .url)
    case (.addressStart, _): .failure(.addressStart)
    case (.addressPath, _), (.addressQuery, _): .success(.urlPart)
    case (.style, .integer), (.style, .number): .success(.attribute)
    case (.style, _): .failure(.styleAttribute)
    }
  }

  /// Why no value may stand somewhere.
  enum Refusal: Error {
    case addressScheme, inComment, inDeclaration, inEvent, inRaw, inScript, inSrcdoc, inStyle, inTag, inTagName,
      unquoted, markupMisplaced, addressStart, styleAttribute

    func phrase(name: Argument) -> Phrase {
      switch self {
      case .addressScheme: .templateInvalidAddressScheme(name: name)
      case .inComment: .templateInvalidInComment(name: name)
      case .inDeclaration: .templateInvalidInDeclaration(name: name)
      case .inEvent: .templateInvalidInEvent(name: name)
      case .inRaw: .templateInvalidInRaw(name: name)
      case .inScript: .templateInvalidInScript(name: name)
      case .inSrcdoc: .templateInvalidInSrcdoc(name: name)
      case .inStyle: .templateInvalidInStyle(name: name)
      case .inTag: .templateInvalidInTag(name: name)
      case .inTagName: .templateInvalidInTagName(name: name)
      case .unquoted: .templateInvalidUnquoted(name: name)
      case .markupMisplaced: .templateInvalidMarkupMisplaced(name: name)
      case .addressStart: .templateInvalidAddressStart(name: name)
      case .styleAttribute: .templateInvalidStyleAttribute(name: name)
      }
    }
  }
}
