internal import PythonSyntax
internal import SourceText

/// Writes new code: tokens with blanks between them, copies of the user's code, lines indented as the file does it.
struct NewCode {
    let tree: SyntaxTree
    /// The blanks of the line that the new code begins on.
    let base: [UInt8]
    /// What one level is deeper than the other.
    let unit: [UInt8]
    /// The user's code with what was rewritten in it.
    let copy: (Range<TokenIndex>) -> Result<NewText, FillingFailure>
    /// Whether the new code stands on lines of its own: what is copied there is as deep as they are.
    var ownsLines = false

    func blanks(level: Int) -> [UInt8] {
        if level >= 0 { return base + Array(repeatElement(unit, count: level).joined()) }
        return Array(base.dropLast(-level * unit.count))
    }

    /// Atoms one behind the other, without the first one's glue.
    ///
    /// - Parameter level: of the line that they begin on.
    func text(of atoms: some Collection<NewAtom>, level: Int) throws(FillingFailure) -> NewText {
        var result = NewText()
        let indentation = blanks(level: level).count
        var level = level
        var beginsLine = true
        var line = blanks(level: level)
        for atom in atoms {
            if case .newline(let next) = atom.content {
                level = next
                line = blanks(level: level)
                result.breakLine(tree.source.newline.utf8, line)
                beginsLine = true
                continue
            }
            let written = result.bytes.lastIndex(where: \.isNewline).map { result.bytes[($0 + 1)...].width }
            let glue = beginsLine ? 0 : atom.glue.bytes.count
            var column = (written ?? indentation + result.bytes[...].width) + glue
            if let newline = atom.glue.bytes.lastIndex(where: \.isNewline) {
                line = Array(atom.glue.bytes[(newline + 1)...])
                column = line.count
            }
            let text = try text(of: atom, level: level, line: line, column: column)
            if !beginsLine {
                result += atom.glue.bytes.isEmpty ? Self.gap(result.bytes.last, text.bytes.first) : atom.glue
            }
            result += text
            beginsLine = false
        }
        return result
    }

    /// A blank where two words would be one.
    static func gap(_ left: UInt8?, _ right: UInt8?) -> NewText {
        guard let left, let right, left.isWord, right.joinsWord else { return NewText() }
        return NewText([0x20])
    }

    /// - Parameters:
    ///   - line: the blanks of the line that it comes to stand on.
    ///   - column: where.
    private func text(
        of atom: NewAtom, level: Int, line: [UInt8], column: Int
    ) throws(FillingFailure) -> NewText {
        switch atom.content {
        case .token(let bytes): return NewText(bytes)
        case .newline: return NewText()
        case .kept(let node, let withParentheses):
            let tokens =
                withParentheses
                ? node.tokensWithParentheses(within: 0..<TokenIndex(tree.tokens.count))
                : node.firstToken..<node.endToken
            let text = try copy(tokens).get()
            guard ownsLines else { return text }
            let range = tree.tokens.range(tokens.lowerBound)
            let move = Shift(
                lines: range, from: Indentation.blanks(ofPhysicalLineAt: range.start, in: tree),
                to: line, author: 0)
            let aligned = movesOfAlignedLines(text, tokens, to: column)
            var number = 0
            return text.indented { blanks in
                defer { number += 1 }
                guard let move = aligned[number] else { return move(blanks) }
                return [UInt8](repeating: UInt8(ascii: " "), count: max(blanks.count + move, 0))
            }
        case .statements(let nodes), .original(let nodes):
            let first = nodes[0]
            let move = Shift(
                lines: first.range, from: Indentation.blanks(ofLineWith: first.firstToken, in: tree),
                to: blanks(level: level), author: 0)
            let tokens = first.firstToken..<nodes[nodes.count - 1].endToken
            let text = if case .original = atom.content { NewText(tokens, of: tree) } else { try copy(tokens).get() }
            let moved = text.indented { move($0) }
            return atom.key == .copy ? withComments(moved, of: nodes, level: level) : moved
        }
    }

    /// A copy of statements with the comments above them and below them in their suite.
    private func withComments(_ copy: NewText, of nodes: [Node], level: Int) -> NewText {
        let (first, last) = (nodes[0], nodes[nodes.count - 1])
        guard let block = first.parent, !block.isSuiteOnHeaderLine else { return copy }
        let source = tree.source
        var result = NewText()
        var colon = first.firstToken - 1
        while tree.tokens.kind(colon).isLayout { colon -= 1 }
        let top = source.startOfNextLine(tree.tokens.range(colon).end)
        for comment in comments(from: top, to: first.range.start) where first == block.child(0) {
            result += tree.bytes(comment)
            result.breakLine(source.newline.utf8, blanks(level: level))
        }
        result += copy
        for comment in comments(from: last.range.end, to: TrailingLines.end(of: last)) {
            if comment.start < source.startOfNextLine(last.range.end) {
                result += tree.bytes(TextRange(start: last.range.end, end: comment.start))
            } else {
                result.breakLine(source.newline.utf8, blanks(level: level))
            }
            result += tree.bytes(comment)
        }
        return result
    }

    private func comments(from start: UInt32, to end: UInt32) -> [TextRange] {
        start < end ? Trivia.comments(in: TextRange(start: start, end: end), of: tree.source.text) : []
    }

    /// How far lines of a piece go to the right, by their number, that are aligned with what is on its first line.
    private func movesOfAlignedLines(_ text: NewText, _ tokens: Range<TokenIndex>, to column: Int) -> [Int: Int] {
        let start = tree.tokens.range(tokens.lowerBound).start
        let end = tree.tokens.range(tokens.upperBound - 1).end
        guard let oldColumn = AlignedLines.column(of: start, in: tree),
            // What was rewritten in the piece has other columns.
            text.bytes[...] == tree.bytes(TextRange(start: start, end: end))
        else { return [:] }
        let starts = text.lineStarts.map { start + UInt32($0) }
        let aligned = AlignedLines.starts(among: starts, of: tokens, in: tree)
        let lines = starts.indices.filter { aligned.contains(starts[$0]) }
        return Dictionary(uniqueKeysWithValues: lines.map { ($0, column - oldColumn) })
    }
}
