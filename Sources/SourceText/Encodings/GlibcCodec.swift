/// An encoding by glibc's `iconv`, corrected to what Python's codec does.
///
/// Characters are converted one by one, so that glibc neither composes neighbours nor hides where a fault is.
struct GlibcCodec: CharacterCodec {
    let name: String
    let complaint: String
    private let row: CodecTable.Row
    private let decoder: GlibcConverter
    private let encoder: GlibcConverter

    /// - Returns: nil if glibc's conversion module is not installed.
    init?(_ row: CodecTable.Row) {
        guard
            let decoder = GlibcConverter(from: row.glibcName, to: "UTF-8"),
            let encoder = GlibcConverter(from: "UTF-8", to: row.glibcName)
        else { return nil }
        (self.row, self.decoder, self.encoder) = (row, decoder, encoder)
        name = row.isSingleByte ? "charmap" : row.name
        complaint = row.isSingleByte ? "character maps to <undefined>" : "illegal multibyte sequence"
    }

    func character(at offset: Int, in bytes: [UInt8]) -> (scalar: Unicode.Scalar, length: Int)? {
        for length in 1...min(4, bytes.count - offset) {
            let sequence = bytes[offset..<offset + length]
            if let correction = row.corrections[CodecTable.number(sequence)] {
                return correction.map { ($0, length) }
            }
            if row.mayDecode(sequence), let decoded = decoder.convert(sequence), let scalar = onlyScalar(decoded) {
                return (scalar, length)
            }
        }
        return nil
    }

    func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
        var text: [UInt8] = []
        text.append(utf8: scalar)
        let corrected = row.corrections.first { $0.value == scalar }.map { CodecTable.bytes($0.key) }
        // glibc sends some characters to the bytes of a similar one; only what comes back unchanged may be written.
        guard
            let encoded = corrected ?? encoder.convert(text[...]),
            encoded[0] >= 0x80, let (back, length) = character(at: 0, in: encoded),
            back == scalar, length == encoded.count
        else { return nil }
        return encoded
    }

    private func onlyScalar(_ text: [UInt8]) -> Unicode.Scalar? {
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        return scalars.count == 1 ? scalars.first : nil
    }
}
