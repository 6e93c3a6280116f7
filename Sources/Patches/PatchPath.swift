/// How a path is written in a patch: as git does with `core.quotePath` on, its default.
package enum PatchPath {
    /// The path itself or, if it holds control characters, quotes, backslashes or bytes beyond ASCII, a C string.
    package static func quoted(_ path: [UInt8]) -> [UInt8] {
        guard path.contains(where: needsEscape) else { return path }
        return [quote] + path.flatMap(escaped) + [quote]
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte >= 0x7F || byte == quote || byte == backslash
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        guard needsEscape(byte) else { return [byte] }
        switch byte {
        case quote, backslash: return [backslash, byte]
        // BEL, BS, TAB, LF, VT, FF and CR have letters of their own.
        case 0x07...0x0D: return [backslash, Array("abtnvfr".utf8)[Int(byte) - 0x07]]
        default: return [backslash] + [byte >> 6, byte >> 3 & 7, byte & 7].map { UInt8(ascii: "0") + $0 }
        }
    }
}
