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
    /// Whole statements of one block, one behind the other. They begin a line.
    case statements([Node])
    /// The end of a line, and how much deeper than the first line the next one is.
    case newline(level: Int)
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

    /// An expression or a statement.
    package init(_ node: Node) {
        first = node
        last = node
    }

    /// - Precondition: both are statements of one block, in this order.
    package init(_ first: Node, through last: Node) {
        precondition(first.parent == last.parent && first.index <= last.index, "no run of statements")
        self.first = first
        self.last = last
    }

    var tree: SyntaxTree { first.tree }
    var tokens: Range<TokenIndex> { first.firstToken..<last.endToken }
    /// From the start of the first node to the end of the last.
    package var range: TextRange { TextRange(start: first.range.start, end: last.range.end) }

    /// Whether this lies within other old code, or stands behind it: the order in which rewrites have to be made.
    package func comesBefore(_ other: OldCode) -> Bool {
        (range.start, other.range.end) > (other.range.start, range.end)
    }
}

extension Element {
    /// The same with other blanks in front.
    package func with(glue: String) -> Element {
        switch self {
        case .token(let text, _): .token(text, glue: glue)
        case .reference(let name, let spelling, _): .reference(name, spelling: spelling, glue: glue)
        case .kept(let node, let inParentheses, _): .kept(node, inParentheses: inParentheses, glue: glue)
        case .statements, .newline: self
        }
    }
}
