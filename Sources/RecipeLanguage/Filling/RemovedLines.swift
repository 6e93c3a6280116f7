internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// What of a file goes with a statement.
enum RemovedLines {
    /// The end of the line in front of it, and its own lines without their end: the next line begins where it did. Of
    /// several statements on a line the one and the semicolon beside it.
    static func range(of statement: Node) -> TextRange {
        let tree = statement.tree
        if let behind = statement.statementBehind {
            return TextRange(start: statement.range.start, end: behind.range.start)
        }
        if let before = statement.statementBefore {
            return TextRange(start: before.range.end, end: statement.range.end)
        }
        let end = statement.range.end
        let comment = Trivia.comments(in: tree.tokens.gap(before: statement.endToken), of: tree.source.text).first
        if let comment, comment.start < tree.source.startOfNextLine(end) {
            return TextRange(start: statement.range.start, end: comment.start)
        }
        var line = tree.source.startOfLine(statement.range.start)
        let isAboveEmpty = isEmpty(lineAt: tree.source.startOfNextLine(end), tree)
        let isLast = tree.tokens.kind(statement.endToken + 1) == .dedent
        while line > 0, isAboveEmpty || isLast {
            let above = tree.source.startOfLine(line - 1)
            guard isEmpty(lineAt: above, tree) else { break }
            line = above
            if !isLast { break }
        }
        guard line > 0 else { return TextRange(start: 0, end: tree.source.startOfNextLine(end)) }
        let isTwoBytes = line > 1 && tree.source.text[Int(line) - 2] == 0x0D && tree.source.text[Int(line) - 1] == 0x0A
        return TextRange(start: line - (isTwoBytes ? 2 : 1), end: end)
    }

    private static func isEmpty(lineAt start: UInt32, _ tree: SyntaxTree) -> Bool {
        let text = tree.source.text
        guard start < text.count else { return true }
        return text[Int(start)...].first { !$0.isBlank }.map(\.isNewline) ?? true
    }
}
