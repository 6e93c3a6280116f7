/// A function of the recipe itself: an undecorated `def` at the top level of one of its pages.
struct OwnFunction: Hashable {
    /// The page, as others import from it: `calls` for `calls.py`.
    let page: String
    /// The function's name there.
    let name: String
}
