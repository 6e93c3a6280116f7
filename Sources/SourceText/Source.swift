/// A file's bytes and the UTF-8 text that Python's tokenizer reads from them.
///
/// For UTF-8 the two are the same array, a byte order mark included; `LineIndex` and the lexer
/// step over the mark. Every offset, range and edit in Segue refers to `text`; `encode` turns an edited text into bytes again.
public struct Source: Sendable {
    /// The file's own bytes.
    public let bytes: [UInt8]
    /// The same in UTF-8.
    public let text: [UInt8]
    public let encoding: TextEncoding
    /// Whether `text` begins with the UTF-8 byte order mark (three bytes).
    public let hasByteOrderMark: Bool

    init(bytes: [UInt8], text: [UInt8], encoding: TextEncoding, hasByteOrderMark: Bool) {
        self.bytes = bytes
        self.text = text
        self.encoding = encoding
        self.hasByteOrderMark = hasByteOrderMark
    }
}
