/// From what the net present value of a request is computed.
enum BusinessCases {
  static let reads = [
    "requests.case", "requests.share", "requests.investment", "requests.cash_flows", "requests.probability",
    "cases.investment", "cases.cash_flows", "cases.probability",
  ]
}
