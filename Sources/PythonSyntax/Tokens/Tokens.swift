public import SourceText

/// An index into `Tokens`.
public typealias TokenIndex = UInt32

/// The tokens of a text, in order: a kind and a range each, nine bytes a token.
///
/// Tokens do not own blanks and comments: those are the gaps between two tokens.
public struct Tokens: Sendable {
    public internal(set) var kinds: [TokenKind] = []
    public internal(set) var ranges: [TextRange] = []

    @inlinable public var count: Int { kinds.count }

    @inlinable public func kind(_ index: TokenIndex) -> TokenKind { kinds[Int(index)] }

    @inlinable public func range(_ index: TokenIndex) -> TextRange { ranges[Int(index)] }

    /// What lies between a token and the one before it: blanks, comments, newlines that mean nothing.
    @inlinable public func gap(before index: TokenIndex) -> TextRange {
        TextRange(start: index == 0 ? 0 : ranges[Int(index) - 1].end, end: ranges[Int(index)].start)
    }

    /// The first token that ends behind `offset`.
    public func index(at offset: UInt32) -> TokenIndex {
        var low = 0
        var high = ranges.count - 1
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].end > offset { high = middle } else { low = middle + 1 }
        }
        return TokenIndex(low)
    }

    mutating func append(_ kind: TokenKind, _ start: Int, _ end: Int) {
        kinds.append(kind)
        ranges.append(TextRange(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end)))
    }
}
