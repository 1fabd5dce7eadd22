import Diagnostics
import FrontMatter
import Testing

/// Numbers and lists in cells of CSV files: which are read, which are told, and what is written in place of those.
@Suite struct NumberCellTests {
  private static func read(_ csv: String) -> DelimitedRows<Figures> {
    DelimitedRows<Figures>(DelimitedTable(Array(csv.utf8), file: FileID(0)))
  }

  /// `variant -> replacement` of each fault, `-` where there is none.
  private static func faults(_ csv: String) -> [String] {
    read(csv).diagnostics.map { "\($0.phrase.key.name.split(separator: ".")[1]) -> \($0.replacement?.text ?? "-")" }
  }

  private static func faults(semicolon cell: String, beside other: String = "12") -> [String] {
    faults("account;amount;share;flows\nx;\(cell);;\ny;\(other);;\n")
  }

  @Test(arguments: [
    ("1200", 1200.0), ("0", 0), ("-3", -3), ("+3", 3), ("7,5", 7.5), ("1.5", 1.5), ("12.25", 12.25), ("0,125", 0.125),
    ("0.125", 0.125), ("1200,500", 1200.5), ("1_200", 1200), ("1e3", 1000), ("1,2345", 1.2345), ("-,5", -0.5),
    ("\"7,5\"", 7.5),
  ]) func readsWhatReadsOneWay(_ sample: (cell: String, value: Double)) {
    #expect(Self.faults(semicolon: sample.cell) == [])
    #expect(Self.read("account;amount\nx;\(sample.cell)\n").rows.map(\.record.amount?.value) == [sample.value])
  }

  @Test(arguments: [
    ("1.200", "cell-ambiguous -> -"), ("1,200", "cell-ambiguous -> -"), ("-12.345", "cell-ambiguous -> -"),
    ("007", "cell-zeros -> 7"), ("000", "cell-zeros -> 0"), ("-00,5", "cell-zeros -> -0,5"),
    ("70 500", "cell-dressed -> 70500"), ("1\u{A0}250\u{A0}000,50", "cell-dressed -> 1250000,50"),
    ("1\u{202F}200", "cell-dressed -> 1200"), ("1'200", "cell-dressed -> 1200"),
    ("1.250.000", "cell-dressed -> 1250000"),
    ("1.250,50", "cell-dressed -> 1250,50"), ("1,250.50", "cell-dressed -> 1250.50"),
    ("1 200,500", "cell-dressed -> 1200,500"), ("€ 70", "cell-dressed -> 70"), ("70 EUR", "cell-dressed -> 70"),
    ("70 kr", "cell-dressed -> 70"), ("$1,250,000.00", "cell-dressed -> 1250000.00"), ("(70)", "cell-dressed -> -70"),
    ("70-", "cell-dressed -> -70"), ("\u{2212}70", "cell-dressed -> -70"), ("1.200 €", "cell-ambiguous -> -"),
    ("70 50", "expected -> -"), ("1.2.3", "expected -> -"), ("7 %", "number-no-share -> -"), ("0 500", "expected -> -"),
    ("n/a", "expected -> -"), ("1,,2", "expected -> -"), ("EUR", "expected -> -"), ("-", "expected -> -"),
  ]) func tellsWhatDoesNot(_ sample: (cell: String, fault: String)) {
    #expect(Self.faults(semicolon: sample.cell) == [sample.fault])
  }

  @Test func otherNumbersShowTheSignOfDecimals() {
    #expect(Self.faults(semicolon: "1,200", beside: "7,5") == [])
    #expect(Self.faults(semicolon: "1,200", beside: "0,125") == [])
    #expect(Self.faults(semicolon: "1.200", beside: "7,5") == ["cell-ambiguous -> 1200"])
    #expect(Self.faults(semicolon: "1.200", beside: "1.5") == [])
    #expect(Self.faults(semicolon: "1,200", beside: "1.5") == ["cell-ambiguous -> 1200"])
    #expect(Self.faults("account;amount;share\nx;1,200;\ny;7,5;\nz;7.5;\n") == ["cell-ambiguous -> -"])
  }

  @Test func aPercentageOfAShareIsAShare() {
    func faults(_ cell: String) -> [String] { Self.faults("account;amount;share;flows\nx;;\(cell);\n") }
    #expect(faults("70 %") == ["cell-dressed -> 0,7"])
    #expect(faults("7,5%") == ["cell-dressed -> 0,075"])
    #expect(faults("100%") == ["cell-dressed -> 1"])
    #expect(faults("0,7") == [])
  }

  @Test func commasPartCells() {
    func faults(_ row: String) -> [String] { Self.faults("account,amount,share,flows\nx,\(row)\n") }
    #expect(faults("70,000") == ["cell-split -> 70000"])
    #expect(faults("70,500,,5") == ["cell-split -> 70500"])
    #expect(faults("70,0.5,500") == [])
    #expect(faults("1.200,,") == [])
    #expect(faults("\"7,5\",,") == ["cell-dressed -> 7.5"])
    #expect(faults("\"1,250,000\",,") == ["cell-dressed -> 1250000"])
    #expect(faults("\"1,200\",,") == ["cell-ambiguous -> -"])
  }

  @Test(
    arguments: [
      ("40000 60000", [], [40000, 60000]), ("40000 | 60000", [], [40000, 60000]), ("70 | 500", [], [70, 500]),
      ("-20,5 0 1000", [], [-20.5, 0, 1000]), ("70 50", [], [70, 50]), ("1000 500", [], [1000, 500]), ("5", [], [5]),
      ("70 500", ["cell-torn -> -"], []), ("70 000 95 000", ["cell-torn-surely -> 70000 95000"], []),
      ("-1 250 000 5", ["cell-torn-surely -> -1250000 5"], []), ("100 200 300", ["cell-torn -> -"], []),
      ("0 500", ["cell-torn-surely -> 0 | 500"], []), ("70 500,50", ["cell-torn -> -"], []),
      ("70 500 | 5", ["cell-dressed -> 70500"], []), ("007 5", ["cell-zeros -> 7"], []),
      ("1.200 1300", ["cell-ambiguous -> -"], []),
    ] as [(String, [String], [Double])])
  func lists(_ sample: (cell: String, faults: [String], values: [Double])) {
    let csv = "account;amount;share;flows\nx;;;\(sample.cell)\n"
    #expect(Self.faults(csv) == sample.faults)
    if sample.faults.isEmpty {
      #expect(Self.read(csv).rows.first?.record.flows?.value.map(\.value) == sample.values)
    }
  }

  @Test func whatIsTornIsMarkedWhereItStands() {
    let diagnostics = Self.read("account;flows\nx;5 1.200 007\n").diagnostics
    #expect(diagnostics.map { Int($0.at.start) } == [18, 24])
  }
}

private struct Figures: Record {
  var at: SourceRange
  var amount: Located<Double>?
  var share: Located<Double>?
  var flows: Located<[Located<Double>]>?

  init(at: SourceRange) { self.at = at }

  static let keys: [Key<Self>] = [
    .optional("amount", .number(), "An amount.") { $0.amount = $1 },
    .optional("share", .number(.probability), "A share.") { $0.share = $1 },
    .optional("flows", .list(of: .number()), "Amounts.") { $0.flows = $1 },
  ]
}
