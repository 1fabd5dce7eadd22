/// Gives each heading of one text its id, by GitHub's rules.
struct Slugs {
  /// How often each slug was wanted; also holds every id that was given.
  private var seen: [String: Int] = [:]

  /// The id for a heading's text: lower case, punctuation gone, blanks as hyphens, `-1`, `-2` … where it repeats.
  mutating func next(for text: String) -> String {
    let slug = Self.slug(of: text)
    guard var count = seen[slug] else {
      seen[slug] = 0
      return slug
    }
    var id: String
    repeat {
      count += 1
      id = "\(slug)-\(count)"
    } while seen[id] != nil
    seen[slug] = count
    seen[id] = 0
    return id
  }

  private static func slug(of text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case " ": bytes.append(UInt8(ascii: "-"))
      case "\u{80}"...:
        if isWord(scalar) { bytes += scalar.properties.lowercaseMapping.utf8 }
      default: break
      }
    }
    // An empty id would be no id; "section" is what a reader of the address expects there.
    return bytes.isEmpty ? "section" : String(decoding: bytes, as: UTF8.self)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}
