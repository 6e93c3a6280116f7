internal import PythonSyntax
internal import SourceText

/// Code of a recipe on its way to other lines: with other names, and another indentation.
struct CodeText {
    private var bytes: [UInt8] = []
    /// Where lines begin, but for the first.
    private var lineStarts: [Int] = []

    init(_ text: String = "") { bytes = Array(text.utf8) }

    /// `(a, b)`
    init(argumentsOf items: [CodeText]) {
        self.init("(")
        for (index, item) in items.enumerated() { append(index == 0 ? item : CodeText(", ") + item) }
        append(CodeText(")"))
    }

    /// All of it.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    static func + (left: CodeText, right: CodeText) -> CodeText {
        var sum = left
        sum.append(right)
        return sum
    }

    mutating func append(_ other: CodeText) {
        lineStarts += other.lineStarts.map { $0 + bytes.count }
        bytes += other.bytes
    }

    /// Tokens as they stand there; what is in front of the first one only if the code has begun.
    mutating func append(_ tokens: Range<TokenIndex>, of tree: SyntaxTree) {
        for token in tokens {
            appendGap(before: token, of: tree)
            bytes += tree.spelling(token)
            if tree.tokens.kind(token) == .newline { lineStarts.append(bytes.count) }
        }
    }

    /// The blanks, and whatever else is nothing, in front of a token.
    mutating func appendGap(before token: TokenIndex, of tree: SyntaxTree) {
        guard !bytes.isEmpty else { return }
        for byte in tree.bytes(tree.tokens.gap(before: token)) {
            bytes.append(byte)
            if byte == UInt8(ascii: "\n") { lineStarts.append(bytes.count) }
        }
    }

    /// The text below a line that is indented by four blanks less than the first of these.
    ///
    /// - Parameter column: how far the recipe indents its first line.
    func lines(from column: Int) -> String {
        var bytes = bytes
        for start in lineStarts.reversed() {
            let blanks = bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count
            bytes.replaceSubrange(
                start..<start + min(column, blanks), with: Array(repeating: UInt8(ascii: " "), count: 4))
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return String(text.reversed().drop { $0.isWhitespace }.reversed())
    }
}

extension Node {
    /// How far the line that it begins on is indented.
    var column: Int {
        let before = tree.source.text[..<Int(range.start)]
        let line = before.suffix(from: before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
        return line.prefix { $0 == UInt8(ascii: " ") }.count
    }
}
