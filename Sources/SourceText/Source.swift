/// A file's bytes and the UTF-8 text that Python's tokenizer reads from them.
///
/// For UTF-8 the two are the same array, a byte order mark included; `LineIndex` and the lexer step over the mark.
/// Every offset, range and edit in Segue refers to `text`; `encode` turns an edited text into bytes again.
public struct Source: Sendable {
    /// The file's own bytes.
    public let bytes: [UInt8]
    /// The same in UTF-8.
    public let text: [UInt8]
    /// How `bytes` stand for `text`.
    public let encoding: TextEncoding
    /// Whether `text` begins with the UTF-8 byte order mark (three bytes).
    public let hasByteOrderMark: Bool

    init(bytes: [UInt8], text: [UInt8], encoding: TextEncoding, hasByteOrderMark: Bool) {
        self.bytes = bytes
        self.text = text
        self.encoding = encoding
        self.hasByteOrderMark = hasByteOrderMark
    }

    /// Reads a file as CPython 3.15's `compile` does: byte order mark, declared encoding (PEP 263), no NUL.
    public static func decoding(_ bytes: [UInt8]) -> Result<Source, DecodingFailure> {
        Result { () throws(DecodingFailure) in try Source(decoding: bytes) }
    }

    /// An edited text in the file's encoding; nil if the encoding lacks one of its characters.
    ///
    /// The text keeps the byte order mark that it begins with.
    public func encode(_ text: [UInt8]) -> [UInt8]? {
        encoding.isUTF8 ? text : encoding.encode(text)
    }

    /// Whether the text encodes to the file's very bytes. Where it does not, the file must not be edited: a place that
    /// nobody touched would change.
    ///
    /// Free for UTF-8, one encoding of the whole text otherwise.
    public var isReversible: Bool {
        encoding.isUTF8 || encoding.encode(text) == bytes
    }
}

extension Source {
    private init(decoding bytes: [UInt8]) throws(DecodingFailure) {
        let hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let start = hasByteOrderMark ? 3 : 0
        let scan = TextScan.scan(bytes, from: start)
        // CPython looks for NUL before anything else, even behind a byte that would be wrong by itself.
        if let offset = scan.nulOffset(in: bytes) {
            throw DecodingFailure(
                "source code string cannot contain null bytes", offset: offset, after: bytes[start..<offset])
        }
        let declaration = EncodingDeclaration.find(in: bytes, from: start)
        let encoding = try declaration?.encoding(of: bytes, hasByteOrderMark: hasByteOrderMark) ?? .utf8
        let text: [UInt8]
        if scan == .ascii || encoding.isUTF8 && scan == .utf8 {
            text = bytes
        } else if case .malformed(let sequence) = scan, encoding.isUTF8 {
            throw .notUTF8(sequence, in: bytes, from: start, declared: declaration?.normalName)
        } else {
            text = try encoding.decode(bytes)
        }
        // Offsets into the text are `UInt32`.
        guard text.count <= UInt32.max else { throw DecodingFailure("file exceeds 4 GB", offset: 0, after: []) }
        self.init(bytes: bytes, text: text, encoding: encoding, hasByteOrderMark: hasByteOrderMark)
    }
}

extension TextScan {
    /// The first NUL among the scanned bytes.
    fileprivate func nulOffset(in bytes: [UInt8]) -> Int? {
        switch self {
        case .ascii, .utf8: nil
        case .nul(let offset): offset
        case .malformed(let sequence): bytes[sequence.lowerBound...].firstIndex(of: 0)
        }
    }
}

extension EncodingDeclaration {
    /// The encoding that it names. Beside a byte order mark that can only be `utf-8` or `utf-8-…`.
    fileprivate func encoding(of bytes: [UInt8], hasByteOrderMark: Bool) throws(DecodingFailure) -> TextEncoding {
        let complaint: String
        if hasByteOrderMark, normalName != "utf-8" {
            complaint = "encoding problem: \(normalName) with BOM"
        } else if let encoding = TextEncoding(named: normalName) {
            return encoding
        } else {
            complaint = "unknown encoding: \(name)"
        }
        let start = hasByteOrderMark ? 3 : 0
        throw DecodingFailure(complaint, offset: nameRange.lowerBound, after: bytes[start..<nameRange.lowerBound])
    }
}
