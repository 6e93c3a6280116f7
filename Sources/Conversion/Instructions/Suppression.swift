package import PythonSyntax
package import SourceText

/// Writes the comments by which people leave sites alone: a later run skips them, and says nothing of them.
package enum Suppression {
    /// `# segue: skip[time-wait] called from C`
    package static func comment(for recipes: [String], because reason: String) -> String {
        let names = recipes.isEmpty ? "" : "[\(recipes.joined(separator: ", "))]"
        let reason = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "# segue: skip\(names)" + (reason.isEmpty ? "" : " \(reason)")
    }

    /// The edit that puts such a comment to a site: behind the code on its first line; where none may stand there (the line
    /// goes on in a string, or behind a backslash), at the end of its statement or of its block's head.
    ///
    /// - Parameter site: as a conversion of this very tree names it.
    package static func edit(
        skipping site: TextRange, for recipes: [String], because reason: String, in tree: SyntaxTree
    ) -> Edit {
        var token = tree.tokens.index(at: site.start)
        var end = tree.source.endOfLine(site.start)
        if !tree.mayCommentStand(at: end) {
            while token < TokenIndex(tree.tokens.count) - 1, tree.tokens.kind(token) != .newline { token += 1 }
            end = tree.source.endOfLine(tree.tokens.range(token).start)
        }
        return Edit(TextRange(at: end), "  " + comment(for: recipes, because: reason))
    }
}

extension SyntaxTree {
    /// - Parameter end: the end of a line.
    fileprivate func mayCommentStand(at end: UInt32) -> Bool {
        let next = tokens.index(at: end)
        let isInToken = tokens.range(next).start < end
        // What stands in braces there may have comments only since Python 3.12.
        let isInString = nodes(of: .formattedString).contains { $0.range.start < end && end < $0.range.end }
        return !isInToken && !isInString && (end == 0 || source.text[Int(end) - 1] != UInt8(ascii: "\\"))
    }
}
