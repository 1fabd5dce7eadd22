import StringTemplates

/// The fields of Decision in the templates.
package struct DecisionView: View, Equatable {
  /// Overview: "havupuro-D1"; account page: "D1"
  package var anchor: String
  /// "26 Nov"
  package var due: String?
  /// No date is given, where the reader would see one
  package var undated: Bool
  /// "in 2 days", "today", "12 days late"
  package var when: String?
  package var late: Bool
  /// Overview: accounts/havupuro.html#D1; account page: nil, or #R1 of what it is about
  package var url: String?
  /// The ask's text
  package var title: String
  /// Overview only
  package var account: String?
  /// "R1 Vibration engineer, 320 hours, Q1 2027"
  package var about: String?
  package var forum: String?
  /// A sentence on what it rests on: case, and what its pool has
  package var summary: String?
  package var hasOptions: Bool
  package var options: [ChoiceView]
  /// Only when it is none of the options
  package var recommendation: String?
  /// "Waiting costs €18k a month": where the plan says it
  package var waiting: String?
  /// Of the plan's texts, where it is another than the page's: "fi"
  package var language: String?
  package var rightToLeft: Bool

  package static let fields: [Field<Self>] = [
    .text("anchor", \.anchor),
    .optionalText("due", \.due),
    .flag("undated", \.undated),
    .optionalText("when", \.when),
    .flag("late", \.late),
    .optionalURL("url", \.url),
    .text("title", \.title),
    .optionalText("account", \.account),
    .optionalText("about", \.about),
    .optionalText("forum", \.forum),
    .optionalText("summary", \.summary),
    .flag("hasOptions", \.hasOptions),
    .list("options", \.options),
    .optionalText("recommendation", \.recommendation),
    .optionalText("waiting", \.waiting),
    .optionalText("language", \.language),
    .flag("rightToLeft", \.rightToLeft),
  ]
}
