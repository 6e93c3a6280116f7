internal import PythonSyntax

/// What lines within brackets may be aligned with: the first token behind the innermost bracket that is open.
struct BracketAnchors {
    /// Of each open bracket; nil for one that ends its line.
    private var open: [TokenIndex?] = []

    /// Nil where no bracket is open, or the innermost one ends its line.
    var innermost: TokenIndex? { open.last ?? nil }

    /// Goes on behind a token.
    mutating func pass(_ token: TokenIndex, in tree: SyntaxTree) {
        switch tree.tokens.kind(token) {
        case .leftParenthesis, .leftBracket, .leftBrace:
            let isLast = tree.bytes(tree.tokens.gap(before: token + 1)).contains(where: \.isNewline)
            open.append(isLast ? nil : token + 1)
        case .rightParenthesis, .rightBracket, .rightBrace: _ = open.popLast()
        default: break
        }
    }
}
