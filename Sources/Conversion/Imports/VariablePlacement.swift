internal import PythonSyntax
internal import SourceText

/// Finds the place for a new variable of the module: below the imports at its head, behind an empty line.
struct VariablePlacement {
    let tree: SyntaxTree

    /// Nil where the module's head has no imports.
    func insertion(of lines: String) -> (offset: UInt32, text: String)? {
        guard let last = ModuleHead(tree).lastImport else { return nil }
        let offset = end(of: last)
        let isApart = Int(offset) == tree.source.text.count || tree.source.behindEmptyLines(offset) > offset
        let newline = tree.source.newline
        return (offset, newline + lines + (isApart ? "" : newline))
    }

    /// Behind a statement's last line, and behind comments below it that are further to the right.
    private func end(of statement: Node) -> UInt32 {
        var token = statement.endToken
        while tree.tokens.kind(token) != .newline, tree.tokens.kind(token) != .endMarker { token += 1 }
        var end = tree.tokens.range(token).end
        for comment in Trivia.comments(in: tree.tokens.gap(before: token + 1), of: tree.source.text) {
            guard tree.source.startOfLine(comment.start) < comment.start else { break }
            end = tree.source.startOfNextLine(comment.end)
        }
        return end
    }
}

extension ModuleHead {
    /// The last statement that imports something, on whatever condition.
    var lastImport: Node? {
        statements.last { statement in
            statement.subtree.contains { $0.kind == .importStatement || $0.kind == .importFromStatement }
        }
    }
}
