import PythonSyntax
import SourceText

/// The comment by which a place is never proposed again: `# segue: skip[recipe] reason`.
enum SuppressionComment {
    /// A file's text with comments for some places; nil where there is no line for one of them.
    static func writing(
        _ places: [(range: TextRange, recipe: String)], _ reason: String, in source: Source
    ) -> [UInt8]? {
        onDeepThread { commented(places, reason, source) }
    }

    private static func commented(
        _ places: [(range: TextRange, recipe: String)], _ reason: String, _ source: Source
    ) -> [UInt8]? {
        let tree = SyntaxTree.parse(source)
        guard tree.errors.isEmpty else { return nil }
        var recipes: [UInt32: Set<String>] = [:]
        for (range, recipe) in places {
            guard let line = line(for: range, in: tree) else { return nil }
            recipes[line, default: []].insert(recipe)
        }
        var text: [UInt8] = []
        var end = 0
        for (line, recipes) in recipes.sorted(by: { $0.key < $1.key }) {
            let indentation = source.text[Int(line)...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            text += source.text[end..<Int(line)] + indentation
            text += Array("# segue: skip[\(recipes.sorted().joined(separator: ", "))] \(reason)".utf8)
            text += newline(of: source.text)
            end = Int(line)
        }
        text += source.text[end...]
        return isSameCode(text, as: tree) ? text : nil
    }

    /// A line that begins within a string would take the comment into it.
    private static func isSameCode(_ text: [UInt8], as tree: SyntaxTree) -> Bool {
        guard let bytes = tree.source.encode(text), case .success(let source) = Source.decoding(bytes) else {
            return false
        }
        let commented = SyntaxTree.parse(source)
        return commented.errors.isEmpty && commented.kinds == tree.kinds
    }

    /// Where the line begins above which the comment has to stand: that of the statement that the place is in.
    private static func line(for range: TextRange, in tree: SyntaxTree) -> UInt32? {
        let innermost = tree.kinds.indices.lazy.map { Node(tree, NodeIndex($0)) }
            .last {
                $0.range.start <= range.start && range.end <= $0.range.end && $0.kind != .module && $0.kind != .block
            }
        guard let statement = innermost?.statement else { return nil }
        let text = tree.source.text
        let before = text[..<Int(statement.range.start)]
        let start = before.lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map { $0 + 1 }
        return UInt32(start ?? (tree.source.hasByteOrderMark ? 3 : 0))
    }

    private static func newline(of text: [UInt8]) -> [UInt8] {
        guard let end = text.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
            return [UInt8(ascii: "\n")]
        }
        let isPair = text[end] == UInt8(ascii: "\r") && text[(end + 1)...].first == UInt8(ascii: "\n")
        return isPair ? Array("\r\n".utf8) : [text[end]]
    }
}
