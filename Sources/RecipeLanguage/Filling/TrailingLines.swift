internal import PythonNames
package import PythonSyntax
internal import SourceText

/// Which lines below a statement belong to it: comments.
package enum TrailingLines {
    /// Where the statement's lines end: behind its newline, and behind comments below that belong to it.
    ///
    /// Those further to the right always do. Those as deep as the statement do where it ends its suite, and where they
    /// stand right below it and above an empty line.
    package static func end(of statement: Node) -> UInt32 {
        end(of: statement, includingSameDepth: true)
    }

    /// Where the last comment ends that stands on lines of its own below a compound statement's or clause's last
    /// statement, and belongs to it; nil if there is none.
    static func lastComment(below clause: Node) -> UInt32? {
        guard var last = Array(clause.children).last.flatMap({ Array($0.children).last }) else { return nil }
        if last.parent!.isSuiteOnHeaderLine { last = clause }
        let text = clause.tree.source.text
        var end = Int(self.end(of: last))
        while end > 0, text[end - 1].isNewline || text[end - 1].isBlank { end -= 1 }
        return end > Int(clause.tree.source.startOfNextLine(last.range.end)) ? UInt32(end) : nil
    }

    /// Where the comments begin that stand right above a clause and as deep as it; where it begins itself if there are none.
    static func firstComment(above clause: Node) -> UInt32 {
        let tree = clause.tree
        let text = tree.source.text
        var before = clause.firstToken - 1
        while before > 0, tree.tokens.kind(before).isLayout { before -= 1 }
        let code = tree.source.startOfNextLine(tree.tokens.range(before).end)
        var line = tree.source.startOfLine(clause.range.start)
        let depth = clause.range.start - line
        while line > code {
            let above = tree.source.startOfLine(line - 1)
            let width = text[Int(above)...].prefix { $0.isBlank }.count
            guard width == Int(depth), text[Int(above + depth)] == UInt8(ascii: "#") else { break }
            line = above
        }
        return line + depth
    }

    /// The same without comments as deep as the statement.
    static func endOfBody(of statement: Node) -> UInt32 {
        end(of: statement, includingSameDepth: false)
    }

    private static func end(of statement: Node, includingSameDepth: Bool) -> UInt32 {
        let tree = statement.tree
        if let behind = statement.statementBehind { return behind.range.start }
        var token = statement.endToken
        while tree.tokens.kind(token) != .newline, tree.tokens.kind(token) != .endMarker { token += 1 }
        guard tree.tokens.kind(token) == .newline else { return tree.tokens.range(token).start }
        let depth = Indentation.blanks(ofLineWith: statement.firstToken, in: tree).count
        let isLast = endsSuite(behind: token, depth: depth, in: tree)
        let gap = tree.tokens.gap(before: token + 1)
        var end = gap.start
        var line = gap.start
        var isDirect = true
        while let (next, width) = commentLine(at: line, before: gap.end, in: tree) {
            guard let width else {
                isDirect = false
                line = next
                continue
            }
            let isApart = isDirect && isBlankLine(behind: next, before: gap.end, in: tree)
            let belongs = width > depth || includingSameDepth && width == depth && (isLast || isApart)
            guard belongs else { break }
            line = next
            end = next
        }
        return end
    }

    /// Whether no further statement follows as deep as one that ends with a newline: that of a `for` ends more suites than
    /// its own.
    private static func endsSuite(behind newline: TokenIndex, depth: Int, in tree: SyntaxTree) -> Bool {
        var next = newline + 1
        while next < tree.tokens.count, [.dedent, .newline].contains(tree.tokens.kind(next)) { next += 1 }
        guard tree.tokens.kind(newline + 1) == .dedent, next < tree.tokens.count else { return false }
        return Indentation.blanks(ofLineWith: next, in: tree).count < depth || tree.tokens.kind(next) == .endMarker
    }

    /// The next line, and how far the comment on this one is indented: nil for an empty line. Nil where code follows.
    private static func commentLine(at line: UInt32, before end: UInt32, in tree: SyntaxTree) -> (UInt32, Int?)? {
        guard line < end else { return nil }
        let text = tree.source.text
        let first = text[Int(line)...].firstIndex { !$0.isBlank && $0 != 0x0C } ?? text.count
        guard first < Int(end) else { return nil }
        let next = tree.source.startOfNextLine(UInt32(first))
        if text[first].isNewline { return (next, nil) }
        return text[first] == UInt8(ascii: "#") ? (next, first - Int(tree.source.startOfLine(UInt32(first)))) : nil
    }

    /// Whether comments go on, and an empty line or the end of the file comes behind them.
    private static func isBlankLine(behind line: UInt32, before end: UInt32, in tree: SyntaxTree) -> Bool {
        var line = line
        while let (next, width) = commentLine(at: line, before: end, in: tree) {
            if width == nil { return true }
            line = next
        }
        return Int(end) == tree.source.text.count
    }
}
