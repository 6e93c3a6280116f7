public import SourceText

/// Why a text is not Python: a place and one line of text for people.
public struct SyntaxError: Error, Sendable, Hashable {
    /// Where, in the text; the start is what is reported.
    public let range: TextRange
    /// One line, not empty. Where CPython has a message for the case, it is that message.
    public let message: String

    /// - Precondition: the message is one line, and not empty.
    public init(_ range: TextRange, _ message: String) {
        self.range = range
        self.message = message
    }
}
