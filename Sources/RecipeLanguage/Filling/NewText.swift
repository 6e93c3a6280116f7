internal import PythonSyntax
internal import SourceText

/// Text that knows where its lines begin, so that it can be indented once it is known how deep it will stand.
struct NewText: Sendable {
    var bytes: [UInt8] = []
    /// Offsets of the lines whose blanks are indentation: not the first, and none inside of a string.
    var lineStarts: [Int] = []

    init() {}
    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// Old code from one token to another.
    init(_ tokens: Range<TokenIndex>, of tree: SyntaxTree) {
        let start = tree.tokens.range(tokens.lowerBound).start
        bytes = Array(tree.bytes(TextRange(start: start, end: tree.tokens.range(tokens.upperBound - 1).end)))
        lineStarts = PhysicalLines.starts(in: tokens, of: tree).map { Int($0 - start) }
    }

    static func += (left: inout NewText, right: NewText) {
        left.lineStarts += right.lineStarts.map { $0 + left.bytes.count }
        left.bytes += right.bytes
    }

    static func += (left: inout NewText, right: some Sequence<UInt8>) {
        left.bytes += right
    }

    /// A newline and the blanks behind it.
    mutating func breakLine(_ newline: some Sequence<UInt8>, _ blanks: some Sequence<UInt8>) {
        bytes += newline
        lineStarts.append(bytes.count)
        bytes += blanks
    }

    /// The text with other blanks at the start of each line.
    func indented(_ change: ([UInt8]) -> [UInt8]) -> NewText {
        var result = NewText()
        var copied = 0
        for start in lineStarts {
            result.bytes += bytes[copied..<start]
            result.lineStarts.append(result.bytes.count)
            let blanks = Array(bytes[start...].prefix { $0.isBlank })
            copied = start + blanks.count
            // A line without anything on it gets no blanks.
            let isEmpty = copied < bytes.count && (bytes[copied] == 0x0A || bytes[copied] == 0x0D)
            result.bytes += isEmpty ? blanks : change(blanks)
        }
        result.bytes += bytes[copied...]
        return result
    }

    /// Less what begins and ends as the old text does; a line's blanks are not cut in two.
    func trimmed(against text: [UInt8], _ range: TextRange) -> (TextRange, NewText)? {
        guard let edit = Edit(range, bytes).trimmed(in: text) else { return nil }
        let head = Int(edit.range.start - range.start)
        var end = head + edit.replacement.count
        var upper = edit.range.end
        if let line = lineStarts.last(where: { $0 <= end }), line > head,
            bytes[line...].prefix(while: { $0.isBlank }).endIndex > end
        {
            end = bytes.count
            upper = range.end
        }
        var rest = NewText(bytes[head..<end])
        rest.lineStarts = lineStarts.filter { $0 > head && $0 <= end }.map { $0 - head }
        return (TextRange(start: edit.range.start, end: upper), rest)
    }
}

extension UInt8 {
    /// A blank or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    var isNewline: Bool { self == 0x0A || self == 0x0D }
    /// Part of a name, a number or a keyword.
    var isWord: Bool {
        self >= 0x80 || self == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    /// Whether a word right before this byte would change its meaning: another word, or a string that gets a prefix.
    var joinsWord: Bool { isWord || self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}
