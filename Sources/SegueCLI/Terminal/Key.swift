/// One press on a keyboard, as a terminal reports it.
package enum Key: Hashable, Sendable {
    /// What one sees typed; a letter with its accents is one.
    case character(Character)
    case enter
    case escape
    case tab
    case backspace
    case delete
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    /// With the control key, in lower case: `.control("l")`.
    case control(Character)
    /// A key that means nothing here, or bytes that are no key at all.
    case unknown
}
