/// A half-open range of byte offsets in a text. Knows nothing about lines: see `LineIndex`.
///
/// Offsets count bytes from the start of the text, from 0 to at most 4 GB.
public struct TextRange: Hashable, Sendable {
    /// The first byte.
    public let start: UInt32
    /// Behind the last byte.
    public let end: UInt32

    /// - Precondition: `start <= end`.
    @inlinable public init(start: UInt32, end: UInt32) {
        precondition(start <= end)
        self.start = start
        self.end = end
    }

    /// An empty range: the place between two bytes.
    @inlinable public init(at offset: UInt32) {
        self.init(start: offset, end: offset)
    }

    /// In bytes.
    @inlinable public var length: Int { Int(end - start) }
    /// Whether it is a place between two bytes.
    @inlinable public var isEmpty: Bool { start == end }
    /// The same range as array indices.
    @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }

    /// Whether the other lies within this range, its bounds included.
    @inlinable public func contains(_ other: TextRange) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Whether two ranges share a byte, or one is an insertion point strictly inside the other.
    @inlinable public func overlaps(_ other: TextRange) -> Bool {
        start < other.end && other.start < end
    }
}

extension TextRange: Comparable {
    @inlinable public static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
