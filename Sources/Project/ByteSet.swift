/// A set of bytes, as a bracket expression of a glob names it.
struct ByteSet {
    // Plain words rather than an array: a pattern is matched without a reference counted.
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    init(where isMember: (UInt8) -> Bool) {
        for byte in UInt8.min...UInt8.max where isMember(byte) { insert(byte) }
    }

    func contains(_ byte: UInt8) -> Bool {
        let word =
            switch byte >> 6 {
            case 0: words.0
            case 1: words.1
            case 2: words.2
            default: words.3
            }
        return word >> UInt64(byte & 63) & 1 == 1
    }

    private mutating func insert(_ byte: UInt8) {
        let bit: UInt64 = 1 << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        case 2: words.2 |= bit
        default: words.3 |= bit
        }
    }
}

extension ByteSet {
    /// Takes `abc]`, `!a-z]`, `^]x]`, `[:alpha:]_]` off the front of `rest`: what stands behind a `[`, as git
    /// reads it. A slash is never a member. Nil if the bracket is not closed, or names an unknown class.
    init?(bracket rest: inout ArraySlice<UInt8>) {
        var members = ByteSet(where: { _ in false })
        let isNegated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
        if isNegated { rest.removeFirst() }
        var rangeStart: UInt8?
        var isFirst = true
        while let byte = rest.popFirst() {
            // A `]` in the first place stands for itself.
            if byte == UInt8(ascii: "]"), !isFirst {
                self.init(where: { members.contains($0) != isNegated && $0 != UInt8(ascii: "/") })
                return
            }
            isFirst = false
            if byte == UInt8(ascii: "-"), let start = rangeStart, let next = rest.first, next != UInt8(ascii: "]") {
                rest.removeFirst()
                guard let end = next == UInt8(ascii: "\\") ? rest.popFirst() : next else { return nil }
                if start <= end { for member in start...end { members.insert(member) } }
                rangeStart = nil
            } else if byte == UInt8(ascii: "["), let name = ByteSet.className(&rest) {
                guard let isMember = ByteSet.classes[name] else { return nil }
                for member in UInt8.min...UInt8.max where isMember(member) { members.insert(member) }
                rangeStart = nil
            } else {
                guard let member = byte == UInt8(ascii: "\\") ? rest.popFirst() : byte else { return nil }
                members.insert(member)
                rangeStart = member
            }
        }
        return nil
    }

    /// The name in `:name:]`, taken off the front of `rest`; nil if that does not stand there.
    private static func className(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard rest.first == UInt8(ascii: ":"), let end = rest.firstIndex(of: UInt8(ascii: "]")),
            end - rest.startIndex >= 2, rest[end - 1] == UInt8(ascii: ":")
        else { return nil }
        let name = rest[rest.startIndex + 1..<end - 1]
        rest = rest[(end + 1)...]
        return String(decoding: name, as: UTF8.self)
    }

    /// The classes of POSIX, for ASCII: git looks no further.
    private static let classes: [String: @Sendable (UInt8) -> Bool] = [
        "alnum": { isLetter($0) || isDigit($0) },
        "alpha": isLetter,
        "blank": { $0 == 0x20 || $0 == 0x09 },
        "cntrl": { $0 < 0x20 || $0 == 0x7F },
        "digit": isDigit,
        "graph": { (0x21...0x7E).contains($0) },
        "lower": { (0x61...0x7A).contains($0) },
        "print": { (0x20...0x7E).contains($0) },
        "punct": { (0x21...0x7E).contains($0) && !isLetter($0) && !isDigit($0) },
        "space": { $0 == 0x20 || (0x09...0x0D).contains($0) },
        "upper": { (0x41...0x5A).contains($0) },
        "xdigit": { isDigit($0) || (0x41...0x46).contains($0 & 0xDF) },
    ]

    @Sendable private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    @Sendable private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
