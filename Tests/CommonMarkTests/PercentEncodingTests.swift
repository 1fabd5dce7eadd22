import CommonMark
import Testing

/// Bytes that an address writes as a percent sign and two digits.
@Suite struct PercentEncodingTests {
  @Test(
    arguments: [
      ("plain", "plain"), ("a%20b", "a b"), ("p%C3%A4iv%c3%a4", "päivä"), ("100%", "100%"), ("%2", "%2"),
      ("%zz%41", "%zzA"), ("%+5x", "%+5x"), ("", ""),
    ])
  func itIsResolved(written: String, expected: String) {
    #expect(PercentEncoding.decoded(written) == expected)
  }
}
