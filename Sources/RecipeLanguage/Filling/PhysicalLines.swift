internal import PythonSyntax
internal import SourceText

/// The lines whose blanks may change: not those within a string, whatever its sort.
enum PhysicalLines {
    /// Where lines begin among some tokens, behind the first. With a form feed a line begins behind that.
    static func starts(in tokens: Range<TokenIndex>, of tree: SyntaxTree) -> [UInt32] {
        let text = tree.source.text
        var starts: [UInt32] = []
        var depth = 0
        for token in tokens {
            if depth == 0, token > tokens.lowerBound {
                let gap = tree.tokens.gap(before: token)
                var offset = gap.start
                while offset <= gap.end {
                    if offset == gap.start ? endsLine(at: offset, tree) : text[Int(offset) - 1].isNewline {
                        let isWithin = offset > 0 && offset < text.count && text[Int(offset)] == 0x0A
                        if !(isWithin && text[Int(offset) - 1] == 0x0D) { starts.append(behindFormFeeds(offset, text)) }
                    }
                    offset += 1
                }
            }
            switch tree.tokens.kind(token) {
            case .formattedStart, .templateStart: depth += 1
            case .formattedEnd: depth -= 1
            default: break
            }
        }
        return starts.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    private static func endsLine(at offset: UInt32, _ tree: SyntaxTree) -> Bool {
        offset > 0 && tree.source.text[Int(offset) - 1].isNewline
    }

    private static func behindFormFeeds(_ offset: UInt32, _ text: [UInt8]) -> UInt32 {
        let blanks = text[Int(offset)...].prefix { $0.isBlank || $0 == 0x0C }
        return blanks.lastIndex(of: 0x0C).map { UInt32($0 + 1) } ?? offset
    }
}
