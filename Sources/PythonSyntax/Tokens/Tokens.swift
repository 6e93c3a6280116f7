public import SourceText

/// An index into `Tokens`.
public typealias TokenIndex = UInt32

/// A kind and a range: 12 bytes.
public struct Token: Sendable {
    /// Where it stands; empty for indent, dedent and the end marker.
    public let range: TextRange
    /// What it is.
    public let kind: TokenKind
}

/// The tokens of a text, in order. Tokens do not own blanks and comments: those are the gaps between two tokens.
public struct Tokens: Sendable {
    // One array, though two would be smaller: an append is the lexer's greatest expense.
    @usableFromInline var list: [Token] = []

    /// How many there are, the end marker included: at least 1.
    @inlinable public var count: Int { list.count }

    /// What a token is.
    @inlinable public func kind(_ index: TokenIndex) -> TokenKind { list[Int(index)].kind }

    /// Where a token stands.
    @inlinable public func range(_ index: TokenIndex) -> TextRange { list[Int(index)].range }

    /// What lies between a token and the one before it: blanks, comments, newlines that mean nothing.
    @inlinable public func gap(before index: TokenIndex) -> TextRange {
        TextRange(start: index == 0 ? 0 : list[Int(index) - 1].range.end, end: list[Int(index)].range.start)
    }

    /// The first token that ends behind `offset`.
    public func index(at offset: UInt32) -> TokenIndex {
        var low = 0
        var high = list.count - 1
        while low < high {
            let middle = (low + high) / 2
            if list[middle].range.end > offset { high = middle } else { low = middle + 1 }
        }
        return TokenIndex(low)
    }

    mutating func append(_ kind: TokenKind, _ start: Int, _ end: Int) {
        let range = TextRange(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
        list.append(Token(range: range, kind: kind))
    }
}
