internal import SourceText

/// A recursive-descent parser for Python 3.15 (language reference, chapter 10: the full grammar).
///
/// Knows tokens and order; never what a name means. It does not throw: after an error the cursor
/// stands on the end marker, where no rule finds what it wants, so that every rule returns by
/// itself; the loop over statements then goes on behind the line with the error.
struct Parser {
    let text: [UInt8]
    let tokens: Tokens
    let literalErrors: [LiteralError]
    var builder: TreeBuilder

    private(set) var cursor = 0
    /// The kind of the token at the cursor.
    private(set) var kind: TokenKind
    /// How many rules that call themselves are open.
    private var depth = 0
    /// The last complete operand of the lowest precedence: what a missing comma would follow.
    var lastOperand: (start: Int, end: Int) = (0, 0)

    /// Behind the docstring and the future statements, as far as they have been looked at.
    var endOfPrologue = 0

    private(set) var hasFailed = false
    private(set) var errors: [(token: Int, error: SyntaxError)] = []

    /// Where a node begins: how many nodes were closed, and the first token.
    struct Mark {
        let nodes: Int
        let token: Int
    }

    init(_ text: [UInt8], _ tokens: Tokens, _ literalErrors: [LiteralError], builder: TreeBuilder) {
        self.text = text
        self.tokens = tokens
        self.literalErrors = literalErrors
        self.builder = builder
        kind = tokens.list[0].kind
    }

    // MARK: The cursor

    var mark: Mark {
        @inline(__always) get { Mark(nodes: builder.count, token: cursor) }
    }

    /// To the next token. From the end marker, where every error leads, there is none.
    @inline(__always)
    mutating func advance() {
        guard kind != .endMarker else { return }
        cursor += 1
        kind = tokens.list[cursor].kind
    }

    /// The kind of a token further on; the end marker behind the end.
    @inline(__always)
    func peek(_ distance: Int = 1) -> TokenKind {
        cursor + distance < tokens.count ? tokens.list[cursor + distance].kind : .endMarker
    }

    /// Steps over a token of this kind, if it is there.
    @inline(__always)
    mutating func skip(_ wanted: TokenKind) -> Bool {
        guard kind == wanted else { return false }
        advance()
        return true
    }

    /// Steps over a token that must be there. Where it is not, that is a syntax error without a message of its own.
    @inline(__always)
    mutating func expect(_ wanted: TokenKind) {
        if kind == wanted { advance() } else { failHere() }
    }

    @inline(__always)
    mutating func expectName() {
        if kind.isName { advance() } else { failHere() }
    }

    // MARK: Nodes

    /// Closes a node that ends with the token before the cursor.
    @inline(__always)
    mutating func close(_ kind: NodeKind, since mark: Mark) {
        builder.close(
            kind, since: mark.nodes, firstToken: TokenIndex(truncatingIfNeeded: mark.token),
            endToken: TokenIndex(truncatingIfNeeded: cursor))
    }

    /// Closes a node that ends with a suite: the newline and dedents behind it are not its own.
    mutating func closeSuite(_ kind: NodeKind, since mark: Mark) {
        var end = cursor
        while end > mark.token, tokens.list[end - 1].kind.isLayout { end -= 1 }
        builder.close(kind, since: mark.nodes, firstToken: TokenIndex(mark.token), endToken: TokenIndex(end))
    }

    /// Fills a slot with nothing.
    @inline(__always)
    mutating func empty() {
        close(.empty, since: mark)
    }

    /// The node closed last.
    var lastNode: TreeBuilder.ClosedNode { builder.nodes[builder.count - 1] }

    /// Runs a rule that may contain itself. CPython's own limit lies lower than this one for every
    /// construct except brackets, of which the lexer allows 200.
    @inline(__always)
    mutating func nested(_ rule: (inout Parser) -> Void) {
        depth += 1
        if depth > 3000 { fail("too many nested expressions") } else { rule(&self) }
        depth -= 1
    }

    /// Tries a rule; where it fails, everything is as it was before.
    mutating func attempt(_ rule: (inout Parser) -> Void) -> Bool {
        guard !hasFailed else { return false }
        let mark = mark
        rule(&self)
        guard hasFailed else { return true }
        hasFailed = false
        errors.removeLast()
        builder.drop(since: mark.nodes)
        cursor = mark.token
        kind = tokens.list[cursor].kind
        return false
    }

    // MARK: Errors

    /// An error at the current token.
    mutating func fail(_ message: String) {
        fail(message, cursor, cursor + 1)
    }

    /// An error over tokens. Only the first of a statement is kept.
    mutating func fail(_ message: String, _ first: Int, _ end: Int) {
        guard !hasFailed else { return }
        let start = tokens.list[first].range.start
        fail(
            SyntaxError(TextRange(start: start, end: max(start, tokens.list[max(first, end - 1)].range.end)), message),
            at: cursor)
    }

    mutating func fail(_ error: SyntaxError, at token: Int) {
        guard !hasFailed else { return }
        hasFailed = true
        errors.append((token, error))
        cursor = tokens.count - 1
        kind = .endMarker
    }

    /// Goes on behind the line with the error; what the statement had closed is forgotten.
    mutating func recover(since mark: Mark) {
        guard let failed = errors.last?.token else { return }
        builder.drop(since: mark.nodes)
        // Whoever has made so many mistakes has made one, and each costs a look around.
        guard errors.count < 100 else { return }
        cursor = max(failed, mark.token)
        lastOperand = (0, 0)
        hasFailed = false
        while true {
            skipLine()
            // A suite without its header is still read, for its own errors.
            if kind == .indent { orphanedSuite() }
            // A clause without its statement says nothing new.
            guard [.kwElse, .kwElif, .kwExcept, .kwFinally, .softCase].contains(kind) else { return }
        }
    }

    private mutating func skipLine() {
        while tokens.list[cursor].kind != .newline, tokens.list[cursor].kind != .endMarker { cursor += 1 }
        if tokens.list[cursor].kind == .newline { cursor += 1 }
        kind = tokens.list[cursor].kind
    }

    private mutating func orphanedSuite() {
        let mark = mark
        advance()
        suiteStatements()
        builder.drop(since: mark.nodes)
        _ = skip(.dedent)
    }
}
