public import SourceText

/// What may lie between two tokens: blanks, comments, newlines that end no statement, joined lines.
public enum Trivia {
    /// The first byte of a gap that belongs to none of these, or nil.
    static func firstForeignByte(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var at = start
        while at < end {
            if text[at] == 0x20 {
                at += 1
                continue
            }
            switch text[at] {
            case 0x09, 0x0C, 0x0A, 0x0D: at += 1
            case UInt8(ascii: "#"):
                while at < end, !text[at].isNewline { at += 1 }
            case UInt8(ascii: "\\") where at + 1 < end && text[at + 1].isNewline: at += 2
            default: return at
            }
        }
        return nil
    }

    /// The comments in a gap, without their newlines.
    public static func comments(in gap: TextRange, of text: [UInt8]) -> [TextRange] {
        var comments: [TextRange] = []
        var at = Int(gap.start)
        while at < gap.end {
            guard text[at] == UInt8(ascii: "#") else {
                at += 1
                continue
            }
            let start = at
            while at < gap.end, !text[at].isNewline { at += 1 }
            comments.append(TextRange(start: UInt32(start), end: UInt32(at)))
        }
        return comments
    }
}
