/// What a token may be, judged by its first byte.
enum ByteClass: UInt8 {
    case other, name, digit, blank, newline, quote, comment, backslash, dot, opening, closing, operatorCharacter

    /// Set beside the class for bytes that go on in a name.
    static let continuesName: UInt8 = 0x80

    /// One entry a byte: the class, and whether the byte goes on in a name. Every byte from 0x80
    /// counts as a letter; whether it is one is looked at once the whole name is known.
    static let table = (0...255).map(entry)

    private static func entry(for byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
            ByteClass.name.rawValue | continuesName
        case UInt8(ascii: "0")...UInt8(ascii: "9"): ByteClass.digit.rawValue | continuesName
        case 0x20, 0x09, 0x0C: ByteClass.blank.rawValue
        case 0x0A, 0x0D: ByteClass.newline.rawValue
        case UInt8(ascii: "'"), UInt8(ascii: "\""): ByteClass.quote.rawValue
        case UInt8(ascii: "#"): ByteClass.comment.rawValue
        case UInt8(ascii: "\\"): ByteClass.backslash.rawValue
        case UInt8(ascii: "."): ByteClass.dot.rawValue
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): ByteClass.opening.rawValue
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): ByteClass.closing.rawValue
        default:
            ":,;=+-*/%&|^~<>!@".utf8.contains(byte)
                ? ByteClass.operatorCharacter.rawValue : ByteClass.other.rawValue
        }
    }
}

extension UInt8 {
    var isDecimalDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    var isHexadecimalDigit: Bool {
        isDecimalDigit || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "f"))
    }

    var isNewline: Bool { self == 0x0A || self == 0x0D }

    /// The ASCII letter in lower case; other bytes are of no use afterwards.
    var lowercased: UInt8 { self | 0x20 }
}
