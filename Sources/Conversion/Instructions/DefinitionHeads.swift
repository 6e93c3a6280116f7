internal import PythonSyntax
internal import SourceText

/// Which lines are those of the heads of a file's definitions.
struct DefinitionHeads {
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
