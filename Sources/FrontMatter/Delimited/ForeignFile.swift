import Diagnostics

/// What a file is that holds no text of ours.
package enum ForeignFile: Sendable {
  case utf16
  /// Of a spreadsheet program: a zip with sheets inside.
  case workbook
  /// Of a spreadsheet program of before 2007.
  case oldWorkbook
  case compressed
  case pdf
  case webPage
  /// Git has the file itself elsewhere.
  case largeFilePointer
  case annexPointer
  /// Its lines end with a carriage return alone.
  case carriageReturns
  case picture
  case binary
  /// A text in which a few bytes are 0.
  case strayZeros

  /// Whether it may be a text with something wrong in it, which is told at its place.
  package var isText: Bool {
    switch self {
    case .utf16, .workbook, .oldWorkbook, .compressed, .pdf, .picture, .binary: false
    case .largeFilePointer, .annexPointer, .carriageReturns: false
    case .webPage, .strayZeros: true
    }
  }

  /// Says it of a table.
  package var phrase: Phrase {
    switch self {
    case .utf16: .fileUnreadableUtf16
    case .workbook: .fileUnreadableWorkbook
    case .oldWorkbook: .fileUnreadableOldWorkbook
    case .compressed: .fileUnreadableCompressed
    case .pdf: .fileUnreadablePdf
    case .webPage: .fileUnreadableWebPage
    case .largeFilePointer: .fileUnreadableLfsPointer
    case .annexPointer: .fileUnreadableAnnexPointer
    case .carriageReturns: .fileUnreadableLoneCrLines
    case .picture: .fileUnreadablePicture
    case .binary: .fileUnreadableBinary
    case .strayZeros: .fileUnreadableStrayZeros
    }
  }

  /// Says it of a plan, page or settings.
  package var phraseOfText: Phrase {
    switch self {
    case .utf16: .fileUnreadableUtf16Text
    case .workbook: .fileUnreadableWorkbookText
    case .oldWorkbook: .fileUnreadableOldWorkbookText
    case .compressed: .fileUnreadableCompressedText
    case .pdf: .fileUnreadablePdfText
    case .webPage: .fileUnreadableWebPageText
    case .largeFilePointer: .fileUnreadableLfsPointerText
    case .annexPointer: .fileUnreadableAnnexPointerText
    case .carriageReturns: .fileUnreadableLoneCrLinesText
    case .picture: .fileUnreadablePictureText
    case .binary: .fileUnreadableBinaryText
    case .strayZeros: .fileUnreadableStrayZeros
    }
  }

  /// How much of a file tells what it is.
  private static let head = 512

  /// Looks at the beginning of a file; nil for a text, whatever it holds.
  package init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(Self.head)
    if let known = Self.known(head) {
      self = known
    } else if head.contains(0) {
      self = Self.isWide(head) ? .utf16 : Self.isText(head) ? .strayZeros : .binary
    } else if Self.hasForeignLines(bytes) {
      self = .carriageReturns
    } else {
      return nil
    }
  }

  private static func known(_ head: ArraySlice<UInt8>) -> ForeignFile? {
    let signatures: [([UInt8], ForeignFile)] = [
      ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16), ([0, 0, 0xFE, 0xFF], .utf16),
      ([0x50, 0x4B, 3, 4], .workbook), ([0x50, 0x4B, 5, 6], .workbook),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldWorkbook), ([0x1F, 0x8B], .compressed),
      (Array("%PDF-".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
      (Array("GIF8".utf8), .picture), (Array("RIFF".utf8), .picture),
      (Array("version https://git-lfs.github.com/spec/".utf8), .largeFilePointer),
      (Array("/annex/objects/".utf8), .annexPointer), (Array("../.git/annex/objects/".utf8), .annexPointer),
    ]
    if let found = signatures.first(where: { head.starts(with: $0.0) }) { return found.1 }
    return isMarkup(head) ? .webPage : nil
  }

  /// A table that was saved as a web page or as XML, as some systems give out what they call a spreadsheet.
  private static func isMarkup(_ head: ArraySlice<UInt8>) -> Bool {
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    let text = start.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard text.first == UInt8(ascii: "<") else { return false }
    let tag = text.prefix(16).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
    return ["<!doctype", "<html", "<table", "<?xml", "<workbook", "<meta"].contains { tag.starts(with: $0.utf8) }
  }

  /// Whether few bytes are none of a text's.
  private static func isText(_ head: ArraySlice<UInt8>) -> Bool {
    head.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D } * 64 <= head.count + 63
  }

  /// Whether every other byte is 0, as where each letter takes two.
  private static func isWide(_ head: ArraySlice<UInt8>) -> Bool {
    let zeros = head.indices.filter { head[$0] == 0 }
    let even = zeros.count { $0.isMultiple(of: 2) }
    return zeros.count * 4 >= head.count && (even == 0 || even == zeros.count)
  }

  /// Whether the first line, and with it every other one, ends with a carriage return alone.
  private static func hasForeignLines(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }), bytes[first] == 0x0D else { return false }
    return !bytes[first...].contains(0x0A)
  }
}
