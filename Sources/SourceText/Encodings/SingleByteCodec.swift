/// The single-byte encodings that need no library: each byte ≥ 0x80 is one character, or none.
struct SingleByteCodec: CharacterCodec {
    let name: String
    let complaint: String
    /// The characters of the bytes 0x80, 0x81, …; 0 for none.
    private let upperHalf: [UInt16]

    static let ascii = SingleByteCodec(name: "ascii", complaint: "ordinal not in range(128)", upperHalf: [])
    static let latin1 = SingleByteCodec(name: "latin-1", complaint: "", upperHalf: Array(0x80...0xFF))
    static let windows1252 = SingleByteCodec(
        name: "charmap", complaint: "character maps to <undefined>",
        upperHalf: [
            0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
            0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
        ] + Array(0xA0...0xFF))

    func character(at offset: Int, in bytes: [UInt8]) -> (scalar: Unicode.Scalar, length: Int)? {
        let index = Int(bytes[offset]) - 0x80
        guard index < upperHalf.count, upperHalf[index] != 0 else { return nil }
        return Unicode.Scalar(upperHalf[index]).map { ($0, 1) }
    }

    func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
        guard scalar.value <= 0xFFFF, let index = upperHalf.firstIndex(of: UInt16(scalar.value)) else { return nil }
        return [UInt8(0x80 + index)]
    }
}
