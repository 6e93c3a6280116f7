/// Where the lines of a text begin: turns byte offsets into lines and columns.
///
/// A line ends at `\n`, `\r\n` or a lone `\r`, as CPython's tokenizer has it, and nowhere else
/// (not at a form feed, not at U+2028).
public struct LineIndex: Sendable {
    /// The offset of each line's first byte. A UTF-8 byte order mark belongs to no line.
    public let starts: [UInt32]
    private let text: [UInt8]

    /// Where the lines of a file begin.
    public init(_ source: Source) { self.init(source.text, hasByteOrderMark: source.hasByteOrderMark) }

    /// Reads the whole text once.
    public init(_ text: [UInt8], hasByteOrderMark: Bool = false) {
        self.text = text
        var starts: [UInt32] = [hasByteOrderMark ? 3 : 0]
        starts.reserveCapacity(text.count / 32)
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            offset += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, offset < text.count, text[offset] == 0x0A { offset += 1 }
            starts.append(UInt32(offset))
        }
        self.starts = starts
    }

    /// The line of an offset, counted from 0. An offset behind the last byte is on the last line.
    public func line(of offset: UInt32) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The line, counted from 0, and the distance in bytes from its start.
    public func position(of offset: UInt32) -> (line: Int, byteColumn: Int) {
        let line = line(of: offset)
        return (line, max(0, Int(offset) - Int(starts[line])))
    }

    /// Where people find an offset.
    ///
    /// - Precondition: it is not behind the end of the text.
    public func place(of offset: UInt32) -> TextPlace {
        let (line, byteColumn) = position(of: offset)
        // Bytes that go on with a character do not count.
        let characters = text[(Int(offset) - byteColumn)..<Int(offset)].count { $0 & 0xC0 != 0x80 }
        return TextPlace(line: line + 1, column: characters + 1, byteColumn: byteColumn + 1)
    }

    /// A line, counted from 0, with its end.
    public func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
        let end = line + 1 < starts.count ? Int(starts[line + 1]) : text.count
        return text[Int(starts[line])..<end]
    }
}
