import Diagnostics
import JSON
import Languages
import RulePages

/// SARIF 2.1.0, for code scanning and editors: results with the rules they come from, waived ones as suppressed.
enum SARIFReport: Report {
  static func bytes(of check: CheckedContent) -> [UInt8] {
    let entries = check.entries()
    let rules = Self.rules(of: entries)
    let places = Dictionary(rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    return JSONWriter.bytes { json in
      json.object {
        $0.field(
          "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
        $0.field("version", "2.1.0")
        $0.list("runs") {
          $0.object { run in
            run.object("tool") { $0.object("driver") { write(rules, in: check, into: &$0) } }
            run.list("invocations") {
              $0.object {
                $0.field("executionSuccessful", true)
                $0.field("exitCode", Int(check.status.rawValue))
              }
            }
            run.field("columnKind", "unicodeCodePoints")
            run.list("results") { results in
              for entry in entries {
                results.object { write(entry, rule: places[entry.card.id], into: &$0) }
              }
            }
          }
        }
      }
    }
  }

  /// Those that have a result, by id.
  private static func rules(of entries: [ReportEntry]) -> [RuleCard] {
    let cards = Dictionary(entries.map { ($0.card.id, $0.card) }) { first, _ in first }
    return cards.values.sorted { $0.id < $1.id }
  }

  private static func write(_ rules: [RuleCard], in check: CheckedContent, into json: inout JSONWriter) {
    json.field("name", "linjaus")
    json.field("version", check.version)
    json.field("semanticVersion", check.version)
    json.list("rules") { list in
      for card in rules { list.object { write(card, in: check, into: &$0) } }
    }
  }

  private static func write(_ card: RuleCard, in check: CheckedContent, into json: inout JSONWriter) {
    json.field("id", card.id)
    json.field("name", card.id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    json.object("shortDescription") { $0.field("text", check.wording.text(of: .rule, card.id) ?? card.id) }
    if let page = check.page(card.id) {
      let reason = RulePage(page).introduction.first?.markdown ?? page
      json.object("fullDescription") { $0.field("text", reason) }
      json.object("help") {
        $0.field("text", page)
        $0.field("markdown", page)
      }
    }
    json.object("defaultConfiguration") { $0.field("level", level(of: card.severity)) }
    json.object("properties") {
      $0.field("kind", card.kind.rawValue)
      $0.field("aspect", card.aspect)
      $0.list("tags") { $0.element(card.kind.rawValue) }
    }
  }

  private static func write(_ entry: ReportEntry, rule: Int?, into json: inout JSONWriter) {
    json.field("ruleId", entry.card.id)
    if let rule { json.field("ruleIndex", rule) }
    json.field("level", level(of: entry.severity))
    json.object("message") { $0.field("text", entry.message) }
    json.list("locations") { $0.object { write(entry.place, into: &$0) } }
    if !entry.notes.isEmpty {
      json.list("relatedLocations") { list in
        for (index, note) in entry.notes.enumerated() {
          list.object {
            $0.field("id", index)
            write(note.place, into: &$0)
            $0.object("message") { $0.field("text", note.message) }
          }
        }
      }
    }
    json.object("partialFingerprints") {
      $0.field("linjausIdentity/v1", entry.fingerprint)
      // The one name under which GitHub looks for it.
      $0.field("primaryLocationLineHash", entry.fingerprint)
    }
    json.list("suppressions") { list in
      if entry.isWaived {
        list.object {
          $0.field("kind", "inSource")
          $0.field("status", "accepted")
        }
      }
    }
    json.object("properties") {
      $0.field("account", entry.account)
      $0.field("item", entry.item)
      $0.field("help", entry.help)
    }
  }

  private static func write(_ place: ReportPlace, into json: inout JSONWriter) {
    json.object("physicalLocation") {
      $0.object("artifactLocation") {
        $0.field("uri", uri(place.path))
        $0.field("uriBaseId", "%SRCROOT%")
      }
      $0.object("region") {
        $0.field("startLine", place.start.line)
        $0.field("startColumn", place.start.column)
        $0.field("endLine", place.end.line)
        $0.field("endColumn", place.end.column)
      }
    }
  }

  private static func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// A relative path as a URI: all but unreserved characters and the slash in percent codes.
  static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        out.append(byte)
      default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
