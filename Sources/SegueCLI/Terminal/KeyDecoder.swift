/// Makes keys of the bytes that a terminal sends. They come in any portions: what is incomplete waits for the rest.
package struct KeyDecoder: Sendable {
    private var pending: [UInt8] = []

    package init() {}

    /// Whether something has begun that more bytes may belong to.
    package var isWaiting: Bool { !pending.isEmpty }

    /// The keys that are complete with these bytes.
    package mutating func keys(from bytes: [UInt8]) -> [Key] {
        pending += bytes
        var keys: [Key] = []
        while let (key, length) = Self.first(in: pending) {
            pending.removeFirst(length)
            keys.append(key)
        }
        return keys
    }

    /// What has begun is all: nothing followed for a while. So the escape key is told from what begins with its byte.
    package mutating func settle() -> [Key] {
        defer { pending = [] }
        return pending.isEmpty ? [] : [pending == [Self.escape] ? .escape : .unknown]
    }

    private static let escape: UInt8 = 0x1B

    /// The first key, and how many bytes it takes; nil where more have to come.
    private static func first(in bytes: [UInt8]) -> (Key, Int)? {
        guard let byte = bytes.first else { return nil }
        switch byte {
        case escape: return sequence(bytes)
        case 0x0A, 0x0D: return (.enter, 1)
        case 0x09: return (.tab, 1)
        case 0x08, 0x7F: return (.backspace, 1)
        case 0x01...0x1A: return (.control(Character(Unicode.Scalar(byte + 0x60))), 1)
        case 0x00..<0x20: return (.unknown, 1)
        default: return character(bytes)
        }
    }

    private static func character(_ bytes: [UInt8]) -> (Key, Int)? {
        let length =
            switch bytes[0] {
            case ..<0x80: 1
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        guard length > 0 else { return (.unknown, 1) }
        let continued = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }.count + 1
        guard continued == length else { return bytes.count > continued ? (.unknown, continued) : nil }
        let text = String(decoding: bytes.prefix(length), as: UTF8.self)
        return (text.first.map { $0 == "\u{FFFD}" ? .unknown : .character($0) } ?? .unknown, length)
    }

    /// What an escape byte begins: `ESC [ 5 ~`, `ESC O A`, or a key that was pressed with Alt.
    private static func sequence(_ bytes: [UInt8]) -> (Key, Int)? {
        guard bytes.count >= 2 else { return nil }
        switch bytes[1] {
        case UInt8(ascii: "["):
            guard let end = bytes.dropFirst(2).firstIndex(where: { !(0x20..<0x40).contains($0) }) else { return nil }
            let first = bytes[2..<end].prefix { $0 != UInt8(ascii: ";") }
            return (named(bytes[end], String(decoding: first, as: UTF8.self)), end + 1)
        case UInt8(ascii: "O"):
            return bytes.count < 3 ? nil : (named(bytes[2], ""), 3)
        case escape: return (.escape, 1)
        default: return first(in: Array(bytes.dropFirst())).map { (.unknown, $0.1 + 1) }
        }
    }

    /// - Parameters:
    ///   - last: the byte that ends the sequence.
    ///   - number: the first of those before it, where there is one.
    private static func named(_ last: UInt8, _ number: String) -> Key {
        switch (last, number) {
        case (UInt8(ascii: "A"), _): .up
        case (UInt8(ascii: "B"), _): .down
        case (UInt8(ascii: "C"), _): .right
        case (UInt8(ascii: "D"), _): .left
        case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): .home
        case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): .end
        case (UInt8(ascii: "M"), ""): .enter
        case (UInt8(ascii: "~"), "3"): .delete
        case (UInt8(ascii: "~"), "5"): .pageUp
        case (UInt8(ascii: "~"), "6"): .pageDown
        default: .unknown
        }
    }
}
