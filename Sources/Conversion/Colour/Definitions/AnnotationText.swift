internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// An annotation's code: part of the file, or within the quotes of a string that type checkers read.
struct AnnotationText {
    /// Where names are looked up: the annotation, or the string around it.
    private let place: Node
    private let context: FileContext
    /// What is between the quotes, as a program of its own; nil where there are none.
    private let quoted: SyntaxTree?

    init(place: Node, _ context: FileContext) {
        self.place = place
        self.context = context
        quoted = nil
    }

    /// Nil for a string that is more than one literal, or is written with escapes.
    init?(quotedBy string: Node, _ context: FileContext) {
        guard string.kind == .string, string.endToken - string.firstToken == 1, let contents = string.contents,
            case .success(let source) = Source.decoding(Array(contents))
        else { return nil }
        place = string
        self.context = context
        let tree = SyntaxTree.parse(source)
        guard tree.errors.isEmpty else { return nil }
        quoted = tree
    }

    var isQuoted: Bool { quoted != nil }

    /// What stands between the quotes, if it is one expression.
    var expression: Node? {
        guard let statements = quoted.map({ Array($0.root.children) }), statements.count == 1,
            statements[0].kind == .expressionStatement
        else { return nil }
        return statements[0].child(0)
    }

    /// A change of what is between the quotes, as one of the string.
    func requoted(_ change: CodeChange) -> CodeChange {
        guard let quoted, !change.pieces.isEmpty, let fix = Fix.merging(change.edits), let contents = place.contents
        else { return change }
        var outer = change
        let new = fix.applied(to: quoted.source.text)
        let range = TextRange(start: UInt32(contents.startIndex), end: UInt32(contents.endIndex))
        outer.pieces = [.replaced(range, by: String(decoding: new, as: UTF8.self))]
        return outer
    }

    // MARK: Names

    /// The qualified name that a name in the annotation stands for.
    func meaning(of node: Node) -> QualifiedName? {
        guard isQuoted else { return context.names.meaning(of: node).qualifiedName }
        let words = node.dottedName
        guard let first = words.first, let variable = context.names.lookup(first, at: place) else { return nil }
        return context.names.meaning(of: variable).qualifiedName.map {
            words.dropFirst().reduce($0) { $0.appending($1) }
        }
    }

    /// The name by which Python's own modules for annotations know it.
    func word(of node: Node) -> String? { meaning(of: node).flatMap(TypingNames.word) }

    /// How something is spelled that stands beside a name or in its place.
    func respelled(_ node: Node, _ old: QualifiedName, as new: QualifiedName) throws(Refusal) -> Respelling {
        try Respelling(of: node.dottedName, meaning: old, as: new, at: place, context)
    }

    /// A name by another one.
    func replaced(_ node: Node, _ old: QualifiedName, by new: QualifiedName) throws(Refusal) -> CodeChange {
        let spelled = try respelled(node, old, as: new)
        var change = spelled.imports
        change.pieces.append(.replaced(node.range, by: spelled.text))
        return change
    }
}

extension Node {
    /// The words of a name, or of attributes of one; empty for any other expression.
    var dottedName: [String] {
        var words: [String] = []
        var node = self
        while node.kind == .attribute {
            words.append(String(decoding: tree.spelling(node.endToken - 1), as: UTF8.self))
            node = node.child(0)
        }
        return node.kind == .name ? [node.text] + words.reversed() : []
    }

    /// What is between the quotes of a literal without a prefix and without escapes.
    fileprivate var contents: ArraySlice<UInt8>? {
        let bytes = bytes
        guard let quote = bytes.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            !bytes.contains(UInt8(ascii: "\\"))
        else { return nil }
        let isTriple = bytes.count >= 6 && bytes.prefix(3).allSatisfy { $0 == quote }
        return bytes.dropFirst(isTriple ? 3 : 1).dropLast(isTriple ? 3 : 1)
    }
}
