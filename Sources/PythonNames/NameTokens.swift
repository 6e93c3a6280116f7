internal import PythonSyntax

/// Which token of a node is the name that it binds: names of definitions, parameters and imports are no nodes.
enum NameTokens {
    /// Nil for what binds no name: `import *`, `except X:`, the wildcard `_`, a lone `*`.
    static func token(of node: NodeIndex, in tree: SyntaxTree) -> TokenIndex? {
        let row = tree.rows[Int(node)]
        let first = row.firstToken
        switch tree.kinds[Int(node)] {
        case .name: return first
        case .functionDefinition: return tree.tokens.kind(first) == .kwAsync ? first + 2 : first + 1
        case .classDefinition: return first + 1
        case .parameter, .typeVariable: return first
        case .starParameter, .doubleStarParameter, .typeVariableTuple, .parameterSpecification: return first + 1
        case .importAlias:
            let last = row.endToken - 1
            if tree.tokens.kind(last) == .star { return nil }
            let isRenamed = row.endToken - first > 2 && tree.tokens.kind(last - 1) == .kwAs
            return isRenamed ? last : first
        case .exceptHandler: return exceptionName(node, in: tree)
        case .asPattern: return row.endToken - 1
        case .capturePattern: return isWildcard(first, tree) ? nil : first
        case .starPattern: return isWildcard(first + 1, tree) ? nil : first + 1
        case .mappingPatternRest: return first + 1
        default: return nil
        }
    }

    /// `except Type as name`
    private static func exceptionName(_ node: NodeIndex, in tree: SyntaxTree) -> TokenIndex? {
        guard tree.kinds[Int(node) + 1] != .empty else { return nil }
        var token = tree.rows[Int(node) + 1].endToken
        // The type may stand in parentheses of its own.
        while tree.tokens.kind(token) == .rightParenthesis { token += 1 }
        return tree.tokens.kind(token) == .kwAs ? token + 1 : nil
    }

    private static func isWildcard(_ token: TokenIndex, _ tree: SyntaxTree) -> Bool {
        tree.spelling(token).elementsEqual("_".utf8)
    }
}

/// `from __future__ import …`, which may only stand at the top (language reference, section 7.11.1).
enum FutureImports {
    /// Whether annotations are not evaluated (PEP 563).
    static func hasAnnotations(_ tree: SyntaxTree) -> Bool {
        for statement in tree.root.children {
            switch statement.kind {
            case .expressionStatement where statement.child(0).kind == .string: continue
            case .importFromStatement:
                guard tree.spelling(statement.firstToken + 1).elementsEqual("__future__".utf8) else { return false }
                for alias in statement.children where tree.spelling(alias.firstToken).elementsEqual("annotations".utf8)
                {
                    return true
                }
            default: return false
            }
        }
        return false
    }
}
