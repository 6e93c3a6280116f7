import PythonNames
import PythonSyntax
import RecipeLanguage
import SourceText
import Testing

/// New code as a person writes it: `$1` is a piece that stays, `$1!` the same in parentheses of our own, `@1` statements
/// that stay, `~aclock.wait` a name by its meaning.
enum NewCodeRow {
    static func elements(_ template: String, pieces: [[Node]]) -> [Element] {
        var text = template
        for (mark, name) in [("$", "piece_"), ("@", "block_"), ("~", "known_"), ("!", "_own")] {
            text = text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: name)
        }
        let tree = FillingTree.parse(text + "\n")
        var elements: [Element] = []
        var level = 0
        var token: TokenIndex = 0
        while tree.tokens.kind(token) != .endMarker {
            let spelling = String(decoding: tree.spelling(token), as: UTF8.self)
            let gap = tree.tokens.gap(before: token)
            let glue = !elements.isEmpty && gap.length > 0 ? " " : ""
            switch tree.tokens.kind(token) {
            case .newline: elements.append(.newline(level: level))
            case .indent, .dedent:
                level += tree.tokens.kind(token) == .indent ? 1 : -1
                elements[elements.count - 1] = .newline(level: level)
            case _ where spelling.hasPrefix("block_"):
                elements.append(.statements(pieces[Int(spelling.dropFirst(6))! - 1]))
            case _ where spelling.hasPrefix("piece_"):
                let number = spelling.dropFirst(6)
                let isOwn = number.hasSuffix("_own")
                let node = pieces[Int(isOwn ? number.dropLast(4) : number)! - 1][0]
                elements.append(.kept(node, inParentheses: isOwn, glue: glue))
            case _ where spelling.hasPrefix("known_"):
                var name = String(spelling.dropFirst(6))
                while tree.tokens.kind(token + 1) == .dot {
                    name += "." + String(decoding: tree.spelling(token + 2), as: UTF8.self)
                    token += 2
                }
                elements.append(.reference(QualifiedName(name), spelling: name, glue: glue))
            default: elements.append(.token(spelling, glue: glue))
            }
            token += 1
        }
        // The newline that every text ends with.
        while case .newline = elements.last { elements.removeLast() }
        return elements
    }
}

enum FillingTree {
    static func parse(_ text: String) -> SyntaxTree {
        guard case .success(let source) = Source.decoding(Array(text.utf8)) else { preconditionFailure("no text") }
        return SyntaxTree.parse(source)
    }

    /// What a draft makes of its file, or why not; with every law checked.
    static func result(of draft: Draft, sourceLocation: SourceLocation = #_sourceLocation) -> String {
        let fix: Fix
        switch draft.fix() {
        case .failure(let failure): return "refused: \(failure.reason)"
        case .success(let found): fix = found
        }
        let old = draft.tree.source.text
        for edit in fix.edits {
            #expect(edit.trimmed(in: old) == edit, "not minimal", sourceLocation: sourceLocation)
        }
        let bytes = fix.applied(to: old)
        let text = String(decoding: bytes, as: UTF8.self)
        let new = parse(text)
        #expect(new.errors.isEmpty, "\(new.errors) in\n\(text)", sourceLocation: sourceLocation)
        #expect(Array(text.utf8) == bytes, "a character was split", sourceLocation: sourceLocation)
        if new.errors.isEmpty {
            #expect(comments(of: new) == comments(of: draft.tree), sourceLocation: sourceLocation)
        }
        return text
    }

    private static func comments(of tree: SyntaxTree) -> [String] {
        (0..<TokenIndex(tree.tokens.count)).flatMap { token in
            Trivia.comments(in: tree.tokens.gap(before: token), of: tree.source.text).map {
                String(decoding: tree.bytes($0), as: UTF8.self)
            }
        }.sorted()
    }
}

/// Old code with marks: `⟦…⟧` is what is replaced, `⟨…⟩` are the pieces that stay, by the order in which they begin.
struct MarkedCode {
    let tree: SyntaxTree
    private var replaced = 0..<0
    private var marks: [Range<Int>] = []

    init(_ marked: String) {
        var text = ""
        var open: [(mark: Character, start: Int, number: Int)] = []
        for character in marked {
            switch character {
            case "⟦", "⟨":
                open.append((character, text.utf8.count, marks.count))
                if character == "⟨" { marks.append(0..<0) }
            case "⟧": replaced = open.removeLast().start..<text.utf8.count
            case "⟩":
                let mark = open.removeLast()
                marks[mark.number] = mark.start..<text.utf8.count
            default: text.append(character)
            }
        }
        tree = FillingTree.parse(text)
        precondition(tree.errors.isEmpty, "\(text): \(tree.errors)")
    }

    func code(areStatements: Bool) -> OldCode {
        let nodes = nodes(at: replaced, areStatements: areStatements)
        return nodes.count == 1 ? OldCode(nodes[0]) : OldCode(nodes[0], through: nodes[nodes.count - 1])
    }

    func pieces(for template: String) -> [[Node]] {
        marks.enumerated().map { nodes(at: $1, areStatements: template.contains("@\($0 + 1)")) }
    }

    private func nodes(at range: Range<Int>, areStatements: Bool) -> [Node] {
        let all = tree.kinds.indices.map { Node(tree, NodeIndex($0)) }
        let isStatement = { (node: Node) in [.block, .module].contains(node.parent?.kind) }
        if !areStatements, let node = all.last(where: { $0.range.indices == range && !isStatement($0) && !$0.isEmpty })
        {
            // Of several nodes at one place the outermost expression.
            return [
                sequence(first: node, next: \.parent).prefix { $0.range.indices == range && !isStatement($0) }.last(
                    where: {
                        $0.kind != .block && $0.kind != .withItem
                    }) ?? node
            ]
        }
        let statements = all.filter { isStatement($0) && range.contains($0.range.indices.lowerBound) }
        precondition(!statements.isEmpty, "no node at \(range) of \(String(decoding: tree.source.text, as: UTF8.self))")
        let first = statements[0]
        return statements.filter { $0.parent == first.parent && $0.range.indices.upperBound <= range.upperBound }
    }
}

extension Sequence {
    fileprivate func last(where condition: (Element) -> Bool) -> Element? {
        reduce(nil) { condition($1) ? $1 : $0 }
    }
}
