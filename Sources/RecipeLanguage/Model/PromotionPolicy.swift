/// How far a recipe makes functions async so that what it writes can be awaited.
package enum PromotionPolicy: String, CaseIterable, Sendable {
    /// Not at all: coroutines alone are converted.
    case never
    /// Where coroutines call them, directly or through others: they stop a loop today.
    case reached
    /// Everywhere, up to where the program begins.
    case always
}
