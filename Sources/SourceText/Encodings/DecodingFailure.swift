/// Why a file's bytes are no Python source, and where.
///
/// The message is CPython 3.15's. So is the place for broken UTF-8. For an encoding's name, a NUL and bytes wrong in
/// another encoding CPython has none (line 0, or `None`): there the place is that of the name or the byte.
public struct DecodingFailure: Error, Hashable, Sendable {
    /// One line of text.
    public let message: String
    /// From the start of the file, in bytes, a byte order mark included.
    public let offset: Int
    /// Counted from 1.
    public let line: Int
    /// Counted from 1, in characters, a byte order mark left out.
    public let column: Int

    /// - Parameters:
    ///   - offset: where in the file's bytes.
    ///   - prefix: all that stands before `offset`, as UTF-8 without a byte order mark.
    init(_ message: String, offset: Int, after prefix: some Collection<UInt8>) {
        var line = 1
        var column = 1
        var previous: UInt8 = 0
        for byte in prefix {
            if byte == 0x0A, previous == 0x0D {
                // The carriage return has ended the line already.
            } else if byte == 0x0A || byte == 0x0D {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            previous = byte
        }
        self.message = message
        self.offset = offset
        self.line = line
        self.column = column
    }

    /// No UTF-8 at `sequence`, in a text that begins at `start` and declares itself as `declared`.
    static func notUTF8(_ sequence: Range<Int>, in bytes: [UInt8], from start: Int, declared: String?) -> Self {
        let prefix = bytes[start..<sequence.lowerBound]
        let first = bytes[sequence.lowerBound]
        guard let declared, declared != "utf-8" else {
            let place = DecodingFailure("", offset: sequence.lowerBound, after: prefix)
            let message =
                "Non-UTF-8 code starting with '\\x\(hexadecimal(first))' on line \(place.line), but no encoding declared; "
                + "see https://peps.python.org/pep-0263/ for details"
            return DecodingFailure(message, offset: sequence.lowerBound, after: prefix)
        }
        // Under other names (`utf8`, `u8`) it is an encoding like any other to CPython.
        let complaint = (0xC2...0xF4).contains(first) ? "invalid continuation byte" : "invalid start byte"
        return .undecodable(sequence, in: bytes, after: prefix, codec: "utf-8", complaint)
    }

    /// No character of an encoding at `sequence`; `prefix` is the text before it in UTF-8.
    static func undecodable(
        _ sequence: Range<Int>, in bytes: [UInt8], after prefix: some Collection<UInt8>, codec: String,
        _ complaint: String
    ) -> Self {
        // CPython decodes after it has made every line end one byte.
        let before = bytes[..<sequence.lowerBound]
        let joined = zip(before, before.dropFirst()).count { $0 == 0x0D && $1 == 0x0A }
        let position = sequence.lowerBound - joined
        let what =
            sequence.count == 1
            ? "byte 0x\(hexadecimal(bytes[sequence.lowerBound])) in position \(position)"
            : "bytes in position \(position)-\(position + sequence.count - 1)"
        return DecodingFailure(
            "'\(codec)' codec can't decode \(what): \(complaint)", offset: sequence.lowerBound, after: prefix)
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
}
