/// A place in a text, as editors count.
public struct TextPlace: Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// From 1, in characters (Unicode scalars).
    public let column: Int
    /// From 1, in bytes of UTF-8.
    public let byteColumn: Int
}
