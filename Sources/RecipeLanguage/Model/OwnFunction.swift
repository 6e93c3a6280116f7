/// A function of the recipe itself: an undecorated `def` at the top level of one of its pages.
package struct OwnFunction: Hashable, Sendable {
    /// The page, as others import from it: `calls` for `calls.py`.
    package let page: String
    /// The function's name there.
    package let name: String
}
