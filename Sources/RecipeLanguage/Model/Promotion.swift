/// Which sync functions may become async because a recipe has something to convert in them.
package enum Promotion: String, CaseIterable, Sendable {
    /// None: only what is a coroutine already is converted.
    case never
    /// Those that a coroutine calls, by whatever way: today they block its loop.
    case reached
    /// All, and their callers, up to where the program begins.
    case always
}
