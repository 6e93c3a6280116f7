/// What one pass over a file's bytes says of them as UTF-8 text for Python.
///
/// The law is Unicode's table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF. NUL is refused
/// with it, since CPython reads no source that holds one.
enum TextScan: Equatable {
    /// Every byte is below 0x80, and none is NUL.
    case ascii
    /// Well-formed, with at least one character above U+007F, and without NUL.
    case utf8
    /// A NUL byte, the first that the scan met.
    case nul(at: Int)
    /// A byte that no character can start or go on with: the range of the sequence that it breaks.
    case malformed(Range<Int>)

    /// The first finding in `bytes`, from `start` to the end.
    static func scan(_ bytes: [UInt8], from start: Int = 0) -> TextScan {
        let span = bytes.span
        var offset = start
        var finding = TextScan.ascii
        while offset < span.count {
            if isPlainBlock(span, at: offset) {
                offset += blockLength
                continue
            }
            // One block's worth of single characters; the last may reach into the next block.
            let blockEnd = min(offset + blockLength, span.count)
            while offset < blockEnd {
                let byte = span[offset]
                if byte &- 1 < 0x7F {
                    offset += 1
                } else if byte == 0 {
                    return .nul(at: offset)
                } else {
                    let sequence = sequence(in: span, at: offset)
                    guard sequence.isWhole else { return .malformed(offset..<offset + sequence.length) }
                    offset += sequence.length
                    finding = .utf8
                }
            }
        }
        return finding
    }

    // 64 bytes: four SSE registers, and few enough that one accented letter does not slow its surroundings.
    private static let blockLength = 64

    /// Whether a whole block begins at `offset` and holds only ASCII without NUL.
    @inline(__always)
    private static func isPlainBlock(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        guard bytes.count - offset >= blockLength else { return false }
        let block = bytes.extracting(offset..<offset + blockLength)
        // Less one, NUL becomes 0xFF: a single maximum finds it together with what is not ASCII. The loop has
        // no exit, so the compiler turns it into vector instructions.
        var highest: UInt8 = 0
        for index in 0..<blockLength { highest = max(highest, block[index] &- 1) }
        return highest < 0x7F
    }

    /// The sequence that begins with the byte ≥ 0x80 at `offset`: its length if it is whole, otherwise the number
    /// of bytes that could begin a character (at least one).
    private static func sequence(in bytes: Span<UInt8>, at offset: Int) -> (length: Int, isWhole: Bool) {
        let first = bytes[offset]
        let wanted: Int
        // Only the second byte's range depends on the first.
        var allowed: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: wanted = 2
        case 0xE0: (wanted, allowed) = (3, 0xA0...0xBF)
        case 0xED: (wanted, allowed) = (3, 0x80...0x9F)
        case 0xE1...0xEF: wanted = 3
        case 0xF0: (wanted, allowed) = (4, 0x90...0xBF)
        case 0xF4: (wanted, allowed) = (4, 0x80...0x8F)
        case 0xF1...0xF3: wanted = 4
        default: return (1, false)
        }
        var length = 1
        while length < wanted {
            let next = offset + length
            guard next < bytes.count, allowed.contains(bytes[next]) else { return (length, false) }
            allowed = 0x80...0xBF
            length += 1
        }
        return (wanted, true)
    }
}
