/// How a file's bytes stand for text: one of the encodings that Python knows by name.
///
/// All of them have ASCII's characters at ASCII's bytes. Python's other codecs (EBCDIC, UTF-16, `iso2022_jp`, those
/// that make no text, …) are unknown here.
public struct TextEncoding: Hashable, Sendable {
    /// Python's name of the codec, such as `utf_8`, `latin_1` or `koi8_r`.
    public let name: String

    /// What a file without a declaration is read in.
    public static let utf8 = TextEncoding(name: "utf_8")

    /// Whether a file's bytes are its text.
    public var isUTF8: Bool { name == "utf_8" || name == "utf_8_sig" }

    private init(name: String) {
        self.name = name
    }

    /// The encoding that Python means by `name`, which is ASCII; nil if there is none.
    ///
    /// Case does not matter, and any run of punctuation is one underscore, as in CPython's `encodings` package.
    init?(named name: String) {
        let normalized = name.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ".") }.joined(separator: "_")
        let undotted = String(normalized.map { $0 == "." ? "_" : $0 })
        if let row = CodecTable.row(named: normalized) {
            self.name = row.name
        } else if let row = CodecTable.row(named: undotted), row.name != undotted {
            // `iso.8859.1` is the alias `iso_8859_1`; but `koi8.r` is looked for as a Python module, in vain.
            self.name = row.name
        } else {
            return nil
        }
    }

    /// The text of `bytes` in UTF-8.
    ///
    /// - Precondition: this is not UTF-8, and `bytes` hold no NUL.
    func decode(_ bytes: [UInt8]) throws(DecodingFailure) -> [UInt8] {
        guard let codec else {
            throw DecodingFailure("encoding not supported on this machine: \(name)", offset: 0, after: [])
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                text.append(bytes[offset])
                offset += 1
            } else if let character = codec.character(at: offset, in: bytes) {
                text.append(utf8: character.scalar)
                offset += character.length
            } else {
                throw .undecodable(offset..<offset + 1, in: bytes, after: text, codec: codec.name, codec.complaint)
            }
        }
        return text
    }

    /// The bytes of a text in UTF-8; nil if this encoding lacks one of its characters.
    ///
    /// - Precondition: this is not UTF-8.
    func encode(_ text: [UInt8]) -> [UInt8]? {
        guard let codec, let string = String(validating: text, as: UTF8.self) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for scalar in string.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else if let encoded = codec.bytes(of: scalar) {
                bytes.append(contentsOf: encoded)
            } else {
                return nil
            }
        }
        return bytes
    }

    /// What decodes and encodes all but ASCII; nil if glibc on this machine lacks it.
    private var codec: (any CharacterCodec)? {
        switch name {
        case "ascii": SingleByteCodec.ascii
        case "latin_1": SingleByteCodec.latin1
        case "cp1252": SingleByteCodec.windows1252
        default: CodecTable.row(named: name).flatMap { GlibcCodec($0) }
        }
    }
}

/// One encoding's characters beyond ASCII, one at a time.
protocol CharacterCodec {
    /// What CPython calls it in a message.
    var name: String { get }
    /// What CPython says of a byte that is none of its characters.
    var complaint: String { get }
    /// The character that begins with the byte ≥ 0x80 at `offset`, and its length in bytes.
    func character(at offset: Int, in bytes: [UInt8]) -> (scalar: Unicode.Scalar, length: Int)?
    /// The character's bytes. `character(at:in:)` gives the same character back from them.
    func bytes(of scalar: Unicode.Scalar) -> [UInt8]?
}

extension [UInt8] {
    /// Appends a character's UTF-8 form.
    mutating func append(utf8 scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar)! { append(byte) }
    }
}
