package import PythonNames
package import PythonSyntax
package import SourceText

/// A piece of new code. A list of them, in order, is what old code becomes.
///
/// Knows no recipe: whoever makes the list has filled it in.
package enum Element: Sendable {
    /// A token. `glue`: the blanks in front of it, `""` or `" "`.
    case token(String, glue: String)
    /// A dotted name by its meaning, spelled as the file must spell it. Where the old code has a name that means the
    /// same, that stays as it is.
    case reference(QualifiedName, spelling: String, glue: String)
    /// An expression of the old code, with what was rewritten in it. `inParentheses`: what stands beside it would bind
    /// tighter.
    case kept(Node, inParentheses: Bool, glue: String)
    /// A comment of the old code, which goes along. It ends its line.
    case comment(TextRange, glue: String)
    /// Whole statements of one block, one behind the other. They begin a line.
    case statements([Node])
    /// A copy of whole statements as the user wrote them, without what is rewritten in them elsewhere.
    case original([Node])
    /// The end of a line, and how much deeper than the first line the next one is.
    case newline(level: Int)
}

extension Element {
    /// Whether it is a certain token.
    package func isToken(_ spelling: String) -> Bool {
        if case .token(let text, _) = self { text == spelling } else { false }
    }

    /// Whether it is a comment that goes along.
    package var isComment: Bool { if case .comment = self { true } else { false } }
}

/// Why new code cannot be laid over old code.
package enum FillingFailure: Error, Hashable, Sendable {
    /// A comment stands where nothing stays, and no place is left for it.
    case commentLost(TextRange)
    /// Two rewrites are about the same code, and neither holds the other as a whole.
    case overlap(TextRange)
    /// Statements share a line in a way that cannot be taken apart: a line joined by a backslash.
    case joinedLine(TextRange)

    /// Where.
    package var range: TextRange {
        switch self {
        case .commentLost(let range), .overlap(let range), .joinedLine(let range): range
        }
    }

    /// For people.
    package var reason: String {
        switch self {
        case .commentLost: "a comment would be lost"
        case .overlap: "two rewrites overlap here"
        case .joinedLine: "a backslash joins this line to the one before"
        }
    }
}

/// A piece of the user's code that is to be replaced: an expression, or statements of one block in a row.
package struct OldCode: Sendable {
    let first: Node
    let last: Node
    let tokens: Range<TokenIndex>

    /// An expression or a statement.
    package init(_ node: Node) { self.init(node, through: node) }

    /// An expression with the parentheses around it that make no node, where no comment stands in these.
    package init(withParentheses node: Node) {
        first = node
        last = node
        let all = node.tokensWithParentheses(within: 0..<TokenIndex(node.tree.tokens.count))
        let gaps = [all.lowerBound..<node.firstToken + 1, node.endToken..<all.upperBound].joined().dropFirst()
        let hasComment = gaps.contains { node.tree.bytes(node.tree.tokens.gap(before: $0)).contains(UInt8(ascii: "#")) }
        tokens = hasComment ? node.firstToken..<node.endToken : all
    }

    /// The first or the last token of a node, its bracket.
    init(bracketOf node: Node, isClosing: Bool) {
        first = node
        last = node
        tokens = isClosing ? node.endToken - 1..<node.endToken : node.firstToken..<node.firstToken + 1
    }

    /// - Precondition: both are statements of one block, in this order.
    package init(_ first: Node, through last: Node) {
        precondition(first.parent == last.parent && first.index <= last.index, "no run of statements")
        self.first = first
        self.last = last
        tokens = first.firstToken..<last.endToken
    }

    var tree: SyntaxTree { first.tree }
    /// From the start of the first token to the end of the last.
    package var range: TextRange {
        TextRange(
            start: tree.tokens.range(tokens.lowerBound).start, end: tree.tokens.range(tokens.upperBound - 1).end)
    }

    /// Whether it is all of this node, whatever parentheses are around that.
    package func isAll(of node: Node) -> Bool { first == node && last == node }

    /// Whether this lies within other old code, or stands behind it: the order in which rewrites have to be made.
    package func comesBefore(_ other: OldCode) -> Bool {
        (range.start, other.range.end) > (other.range.start, range.end)
    }
}

extension Node {
    /// What a definition's header says of the result, behind its parameters.
    var annotationBehind: [Element] {
        guard let parent, parent.kind == .functionDefinition, !parent.child(2).isEmpty else { return [] }
        return [.token("->", glue: " "), .kept(parent.child(2), inParentheses: false, glue: " ")]
    }
}
