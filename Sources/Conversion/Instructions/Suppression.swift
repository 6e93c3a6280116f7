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

    /// The edits that put such comments to sites: above the statement that a site is in, above decorators too. What has a
    /// block would be skipped with all that is in it: there, and where another statement begins the line, a comment stands
    /// behind the code of the site's line, or at the end of its statement where that line takes none.
    ///
    /// - Parameter sites: as a conversion of this very tree names them; without a recipe to be skipped for all.
    package static func edits(
        skipping sites: [(range: TextRange, recipe: String?)], because reason: String, in tree: SyntaxTree
    ) -> [Edit] {
        var recipes: [Place: Set<String>] = [:]
        for (range, recipe) in sites {
            recipes[place(for: range, in: tree), default: []].formUnion(recipe.map { [$0] } ?? [])
        }
        return recipes.sorted { $0.key.offset < $1.key.offset }.map { place, recipes in
            let comment = comment(for: recipes.sorted(), because: reason)
            let text = place.indentation.map { Array("\($0)\(comment)".utf8) + tree.source.newline }
            return Edit(TextRange(at: place.offset), text ?? Array("  \(comment)".utf8))
        }
    }

    private struct Place: Hashable {
        let offset: UInt32
        /// Nil for one behind code.
        let indentation: String?
    }

    private static func place(for site: TextRange, in tree: SyntaxTree) -> Place {
        let nodes = tree.kinds.indices.lazy.map { Node(tree, NodeIndex($0)) }
        let innermost = nodes.last { $0.range.contains(site) && $0.kind != .module && $0.kind != .block }
        if let statement = innermost?.statement, !statement.hasBlock {
            let start = tree.source.startOfLine(statement.range.start)
            let before = tree.source.text[Int(start)..<Int(statement.range.start)]
            if before.allSatisfy(\.isBlank) {
                return Place(offset: start, indentation: String(decoding: before, as: UTF8.self))
            }
        }
        let end = tree.source.endOfLine(site.start)
        return Place(
            offset: tree.mayCommentStand(at: end) ? end : tree.endOfStatement(at: site.start), indentation: nil)
    }
}

extension Node {
    /// Whether it is more than one line with a colon leads to; a definition is skipped as a whole anyway.
    fileprivate var hasBlock: Bool {
        kind != .decorated && kind != .functionDefinition && kind != .classDefinition
            && subtree.contains { $0.kind == .block }
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

    /// The end of the line on which a statement ends, or the head of a block.
    fileprivate func endOfStatement(at offset: UInt32) -> UInt32 {
        var token = tokens.index(at: offset)
        while token < TokenIndex(tokens.count) - 1, tokens.kind(token) != .newline { token += 1 }
        return source.endOfLine(tokens.range(token).start)
    }
}

extension Source {
    /// What ends the first line.
    fileprivate var newline: [UInt8] {
        let end = Int(endOfLine(0))
        let line = text[end..<Int(startOfNextLine(0))]
        return line.isEmpty ? [UInt8(ascii: "\n")] : Array(line)
    }
}
