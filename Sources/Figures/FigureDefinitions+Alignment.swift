import AccountPlans
import Alignment
import Diagnostics
import FrontMatter

extension FigureDefinitions {
  /// What the ratings say, and how much of the plan is there.
  static let alignment: [FigurePart] = [
    .figure(.number("index", .index, .index()) { $0.assessed.alignment.index }),
    .figure(.day("previous_date", .previousDate, isCompared: false) { $0.assessed.alignment.previousDate }),
    .figure(
      .number("previous_index", .index, .previousIndex, isCompared: false) { $0.assessed.alignment.previousIndex }),
    .figure(.number("change", .change, .change, isCompared: false) { $0.assessed.alignment.change }),
    .object(
      FigureObject(
        "moved", .change, isThere: { $0.assessed.alignment.moved != nil },
        figures: [
          .count("rose", .change, isCompared: false) { $0.assessed.alignment.moved?.rose },
          .count("fell", .change, isCompared: false) { $0.assessed.alignment.moved?.fell },
          .count("stayed", .change, isCompared: false) { $0.assessed.alignment.moved?.stayed },
        ])),
    .figure(.number("hard", .index, .index(.hard)) { $0.assessed.alignment.hard }),
    .figure(.number("soft", .index, .index(.soft)) { $0.assessed.alignment.soft }),
    .figure(.number("balance", .change, .balance) { $0.assessed.alignment.balance }),
    .figure(.number("coverage", .share, .coverage) { $0.assessed.alignment.coverage }),
    .figure(.flag("provisional", .provisional) { $0.assessed.alignment.isProvisional }),
    .figure(.number("completeness", .share, .completeness) { $0.assessed.completeness.value }),
  ]

  static let aspects = FigureList(
    "aspects", .formula(.traceAspectsFormula), ofEntry: .aspect(nil),
    names: [.init(key: "id") { $0.context.model.aspects[$0.entry].id }],
    entries: { $0.entries($0.context.model.aspects.indices) },
    figures: [
      .number("level", .level, .aspect(.level)) { $0.aspect.level },
      .number("spread", .plain, .aspect(.spread)) { $0.aspect.spread },
      .number("score", .index, .aspect(.score)) { $0.aspect.score },
      .number("previous_score", .index, .aspect(.previousScore), isCompared: false) { $0.aspect.previousScore },
      .number("change", .levelChange, .aspect(.change), isCompared: false) { $0.aspect.change },
      .number("evidenced", .share, .aspect(.evidenced)) { $0.findings.evidenced(aspect: $0.entry) },
      .flag("contradicted", .aspect(.contradicted)) { $0.findings.contradicted(aspect: $0.entry) },
    ], lists: [ratings])

  private static let ratings = FigureList(
    "ratings", .aspect(.ratings),
    names: [.init(key: "rater") { $0.assessed.alignment.raters[$0.rater].id }],
    entries: { aspect in
      let assessed = aspect.assessed
      return assessed.alignment.raters.indices.compactMap { rater in
        guard assessed.cell(rater: rater, aspect: aspect.entry).isAnswered else { return nil }
        var subject = aspect
        subject.rater = rater
        return subject
      }
    },
    figures: [
      .count("score", .aspect(.ratings)) { $0.assessed.rating(rater: $0.rater, aspect: $0.entry)?.score },
      .day("date", .aspect(.ratings)) { $0.assessed.rating(rater: $0.rater, aspect: $0.entry)?.date },
    ])

  static let history = FigureList(
    "history", .history, shape: .points,
    names: [.init(key: "date") { $0.assessed.alignment.history[$0.entry].date.description }],
    entries: { $0.entries($0.assessed.alignment.history.indices) },
    figures: [
      .number("index", .index, .pointOfHistory, isCompared: false) { $0.assessed.alignment.history[$0.entry].index }
    ])
}

extension FigureSubject {
  fileprivate var aspect: AspectFigures { assessed.alignment.aspects[entry] }
}
