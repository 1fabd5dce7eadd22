import Diagnostics
import FrontMatter
import Testing

/// CSV files: separators, quotes, decimals, and faults by row and column.
@Suite struct DelimitedTests {
  private func read(_ csv: String) -> (rows: DelimitedRows<Sample>, faults: [String]) {
    let bytes = Array(csv.utf8)
    let rows = DelimitedRows<Sample>(DelimitedTable(bytes, file: FileID(0)))
    let lines = LineIndex(bytes)
    let faults = rows.diagnostics.inSourceOrder().map { diagnostic in
      let start = lines.position(of: Int(diagnostic.at.start))
      return "\(start.line):\(start.column) \(diagnostic.phrase.key.name)"
    }
    return (rows, faults)
  }

  @Test(arguments: [
    "account,name,amount\nx,a,1.5\n", "account;name;amount\nx;a;1,5\n", "account\tname\tamount\r\nx\ta\t1,5\r\n",
    "\u{FEFF}amount;account;name\n1,5;x;a", "account,name,amount\n\nx,\"a\",1.5\n,,\n",
  ]) func readsEachForm(_ csv: String) {
    let (read, faults) = read(csv)
    #expect(faults == [])
    #expect(read.rows.map(\.account.value) == ["x"])
    #expect(read.rows.map(\.record.name.value) == ["a"])
    #expect(read.rows.map(\.record.amount?.value) == [1.5])
  }

  @Test func quotesHoldSeparatorsAndLines() {
    let (read, faults) = read("account,name\nx,\"a, \"\"b\"\"\nc\"\n")
    #expect(faults == [])
    #expect(read.rows.map(\.record.name.value) == ["a, \"b\"\nc"])
  }

  @Test(arguments: [
    ("account,nam\nx,a\n", ["1:9 key-unknown.column"]),
    ("account,name,name\nx,a,b\n", ["1:14 key-duplicate.column"]),
    ("account,name,amount\nx,a,1,5\n", ["2:7 value-invalid.cell-extra"]),
    ("account,name,day\nx,a,5.1.2026\n", ["2:5 value-invalid.form"]),
    ("account,name\n,a\n", ["2:1 value-invalid.missing"]),
    ("account,name\nx,\n", ["2:1 value-invalid.missing"]),
    ("account,name\nx,\"a\n", ["2:3 value-invalid.quote-unclosed"]),
  ]) func tells(_ sample: (csv: String, faults: [String])) {
    #expect(read(sample.csv).faults == sample.faults)
  }
}
