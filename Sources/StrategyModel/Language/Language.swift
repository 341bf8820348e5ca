/// A language of the screen and of a plan's documents.
package enum Language: String, CaseIterable, Sendable {
  case da
  case en
}
