import Diagnostics

extension Period {
  /// The period of the same length that follows; nil past the last year there is.
  var next: Period? {
    let isLast = Int(part) == 12 / Int(length.rawValue)
    return Period(length: length, year: Int(year) + (isLast ? 1 : 0), part: isLast ? 1 : Int(part) + 1)
  }
}
