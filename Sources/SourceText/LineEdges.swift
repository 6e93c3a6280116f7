/// Where lines begin and end around an offset, without an index: for the few places that an edit asks about.
extension Source {
    /// The first byte of the line that holds an offset; behind a byte order mark, and behind a form feed, which stands alone.
    public func startOfLine(_ offset: UInt32) -> UInt32 {
        var start = Int(offset)
        let first = hasByteOrderMark ? 3 : 0
        while start > first, !text[start - 1].endsLine, text[start - 1] != 0x0C { start -= 1 }
        return UInt32(start)
    }

    /// Where the line's newline begins, or the text's end.
    public func endOfLine(_ offset: UInt32) -> UInt32 {
        var end = Int(offset)
        while end < text.count, !text[end].endsLine { end += 1 }
        return UInt32(end)
    }

    /// The first byte of the next line, or the text's end.
    public func startOfNextLine(_ offset: UInt32) -> UInt32 {
        let end = Int(endOfLine(offset))
        guard end < text.count else { return UInt32(end) }
        return UInt32(end + (text[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1))
    }

    /// Whether the line above the one that holds an offset is empty, or there is none.
    public func isBelowEmptyLine(_ offset: UInt32) -> Bool {
        let start = Int(startOfLine(offset))
        guard start > (hasByteOrderMark ? 3 : 0) else { return true }
        let isTwoBytes = start > 1 && text[start - 2] == 0x0D && text[start - 1] == 0x0A
        let end = start - (isTwoBytes ? 2 : 1)
        return text[Int(startOfLine(UInt32(end)))..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// The first line from an offset, a line's start, on that is not empty.
    public func behindEmptyLines(_ start: UInt32) -> UInt32 {
        var line = start
        while line < text.count, isBlank(Int(line)..<Int(endOfLine(line))) { line = startOfNextLine(line) }
        return line
    }

    /// The start of the empty lines right above an offset, a line's start.
    public func aboveEmptyLines(_ start: UInt32) -> UInt32 {
        var line = start
        while line > (hasByteOrderMark ? 3 : 0), isBelowEmptyLine(line) {
            let isTwoBytes = line > 1 && text[Int(line) - 2] == 0x0D && text[Int(line) - 1] == 0x0A
            line = startOfLine(line - (isTwoBytes ? 2 : 1))
        }
        return line
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        text[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Whether there is nothing but blanks between two newlines somewhere in a range.
    public func hasEmptyLine(in range: TextRange) -> Bool {
        var isEmpty = false
        for byte in text[range.indices] where byte != 0x0D {
            if byte == 0x0A {
                if isEmpty { return true }
                isEmpty = true
            } else if byte != 0x20, byte != 0x09, byte != 0x0C {
                isEmpty = false
            }
        }
        return false
    }

    /// The newline that the text's lines end with, judged by its first line feed; a carriage return only where no
    /// line feed is at all.
    public var newline: String {
        guard let index = text.firstIndex(of: 0x0A) else { return text.contains(0x0D) ? "\r" : "\n" }
        return index > 0 && text[index - 1] == 0x0D ? "\r\n" : "\n"
    }
}

extension UInt8 {
    /// Whether it is a line feed or a carriage return.
    package var endsLine: Bool { self == 0x0A || self == 0x0D }
}
