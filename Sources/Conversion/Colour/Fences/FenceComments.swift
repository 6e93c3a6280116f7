internal import PythonSyntax
internal import SourceText

/// The comments `# segue: fence` of a file.
///
/// One on a line of a definition's head or directly above it, above its decorators too, fences that definition. Any other
/// fences what it stands in: a function, a class, or the whole file. None is without a meaning.
struct FenceComments {
    /// The lines of those around the whole file and around definitions, from 1.
    private var lineOfFile: Int?
    private var lines: [Node: Int] = [:]

    init(in tree: SyntaxTree) {
        let text = tree.source.text
        guard ByteSearch.contains(word: Array("segue".utf8), in: text) else { return }
        let index = LineIndex(text, hasByteOrderMark: tree.source.hasByteOrderMark)
        lazy var heads = DefinitionHeads(in: tree, index)
        for token in 0..<TokenIndex(tree.tokens.count) {
            for comment in Trivia.comments(in: tree.tokens.gap(before: token), of: text)
            where Self.isFence(tree.bytes(comment)) {
                let line = index.line(of: comment.start)
                if let definition = heads.definition(at: line) ?? heads.innermost(around: comment.start) {
                    lines[definition] = lines[definition] ?? line + 1
                } else {
                    lineOfFile = lineOfFile ?? line + 1
                }
            }
        }
    }

    /// The line of the comment that fences one of some definitions, each within the next, or the file; nil if there is none.
    func line(around definitions: [Node]) -> Int? { definitions.lazy.compactMap { lines[$0] }.first ?? lineOfFile }

    /// `# segue: fence`, perhaps with others before it or a reason behind it: `# noqa  # segue: fence (called from C)`.
    private static func isFence(_ comment: ArraySlice<UInt8>) -> Bool {
        comment.split(separator: UInt8(ascii: "#")).contains { part in
            let words = String(decoding: part, as: UTF8.self).split { !$0.isLetter && $0 != ":" }
            return words.joined().hasPrefix("segue:fence")
        }
    }
}

/// Which lines are those of the heads of a file's definitions.
private struct DefinitionHeads {
    /// By each line, from 0, from the one above a definition's first decorator to the one with its colon.
    private var definitions: [Int: Node] = [:]
    private let tree: SyntaxTree

    init(in tree: SyntaxTree, _ index: LineIndex) {
        self.tree = tree
        for node in tree.nodes(of: .functionDefinition) + tree.nodes(of: .classDefinition) {
            let whole = node.parent?.kind == .decorated ? node.parent! : node
            var first = index.line(of: whole.range.start)
            // Comments stand directly above it, without an empty line.
            while first > 0, Self.isComment(index.starts[first - 1], tree) { first -= 1 }
            var colon = Array(node.children).last!.firstToken - 1
            while tree.tokens.kind(colon) != .colon { colon -= 1 }
            for line in first...index.line(of: tree.tokens.range(colon).start) { definitions[line] = node }
        }
    }

    func definition(at line: Int) -> Node? { definitions[line] }

    /// The innermost definition around a place.
    func innermost(around offset: UInt32) -> Node? {
        Set(definitions.values).filter { $0.range.start <= offset && offset < $0.range.end }.max { $0.index < $1.index }
    }

    /// Whether a line holds nothing but a comment.
    private static func isComment(_ start: UInt32, _ tree: SyntaxTree) -> Bool {
        let text = tree.source.text
        let blank: Set<UInt8> = [0x20, 0x09, 0x0C]
        return text[Int(start)...].first { !blank.contains($0) } == UInt8(ascii: "#")
            && tree.tokens.range(tree.tokens.index(at: start)).start > start
    }
}
