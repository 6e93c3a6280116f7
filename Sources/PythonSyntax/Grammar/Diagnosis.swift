internal import SourceText

/// What to say of a token that no rule takes. Runs once a file at most, so it may look around.
extension Parser {
    /// An error at the current token, with the best message for what stands there.
    mutating func failHere() {
        guard !hasFailed else { return }
        switch kind {
        case .indent:
            // CPython points at the last blank.
            let end = tokens.list[cursor].range.end
            return fail(SyntaxError(TextRange(start: end - 1, end: end), "unexpected indent"), at: cursor)
        case .dedent: return fail("unexpected unindent")
        case .lessGreater: return fail("invalid syntax: '<>' is Python 2; write '!='")
        case .unknown where text[Int(tokens.list[cursor].range.start)] == UInt8(ascii: "`"):
            return fail("invalid syntax: backquotes are Python 2; write repr(...)")
        default: break
        }
        if kind == .equal, lastOperand.end == cursor, lastOperand.start < cursor, failAssignmentInExpression() {
            return
        }
        if failLegacyStatement() || failLegacyLiteral() || failMissingComma() { return }
        fail("invalid syntax")
    }

    /// `print "x"`, `exec "x"`, `raise E, "x"`.
    private mutating func failLegacyStatement() -> Bool {
        let first = startOfStatement
        let word = spelling(first)
        if word == "print" || word == "exec", first < cursor, kind != .leftParenthesis,
            peekKind(first + 1) != .leftParenthesis, canBeginExpression(peekKind(first + 1))
        {
            fail(
                "Missing parentheses in call to '\(word)'. Did you mean \(word)(...)? (a statement in Python 2)",
                first, cursor + 1)
            return true
        }
        if tokens.list[first].kind == .kwRaise, kind == .comma {
            fail("invalid syntax: 'raise E, V' is Python 2; write 'raise E(V)'")
            return true
        }
        return false
    }

    /// `if x = 1`
    private mutating func failAssignmentInExpression() -> Bool {
        let target = lastNode.kind
        if target == .name, Int(lastNode.firstToken) == cursor - 1 {
            fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", cursor - 1, cursor + 1)
        } else if Targets.mayBeCompared(target) {
            fail(
                "cannot assign to \(Targets.name(of: target)) here. Maybe you meant '==' instead of '='?",
                Int(lastNode.firstToken), cursor)
        }
        return hasFailed
    }

    /// `ur"x"`, `10L`: a literal right behind a name or number that was a prefix or suffix once.
    private mutating func failLegacyLiteral() -> Bool {
        guard cursor > 0, kind.beginsString, tokens.list[cursor - 1].kind == .name,
            tokens.list[cursor - 1].range.end == tokens.list[cursor].range.start,
            spelling(cursor - 1).lowercased() == "ur"
        else { return false }
        fail("invalid syntax: the prefix 'ur' is Python 2", cursor - 1, cursor)
        return true
    }

    /// In brackets, two operands side by side: `f(a b)`.
    private mutating func failMissingComma() -> Bool {
        guard lastOperand.end == cursor, lastOperand.start < cursor, canBeginExpression(kind), isInBrackets
        else { return false }
        let left = tokens.list[cursor - 1].kind
        if left.isName, kind.beginsString, lastOperand.start == cursor - 1 { return false }
        if left == .softMatch || left == .softCase || left == .softType, lastOperand.start == cursor - 1 {
            return false
        }
        fail("invalid syntax. Perhaps you forgot a comma?", lastOperand.start, cursor + 1)
        return true
    }

    /// The first token of the statement at the cursor.
    private var startOfStatement: Int {
        var first = cursor
        while first > 0, !tokens.list[first - 1].kind.isLayout, tokens.list[first - 1].kind != .semicolon { first -= 1 }
        return first
    }

    private var isInBrackets: Bool {
        var open = 0
        for token in startOfStatement..<cursor {
            switch tokens.list[token].kind {
            case .leftParenthesis, .leftBracket, .leftBrace: open += 1
            case .rightParenthesis, .rightBracket, .rightBrace: open -= 1
            default: break
            }
        }
        return open > 0
    }

    func canBeginExpression(_ kind: TokenKind) -> Bool {
        if kind.isName || kind.beginsString { return true }
        return [
            .number, .kwFalse, .kwNone, .kwTrue, .kwLambda, .kwAwait, .leftParenthesis, .leftBracket, .leftBrace,
            .ellipsis, .plus, .minus, .tilde, .kwNot,
        ].contains(kind)
    }

    private func peekKind(_ token: Int) -> TokenKind {
        token < tokens.count ? tokens.list[token].kind : .endMarker
    }

    /// A token's text, for messages.
    func spelling(_ token: Int) -> String {
        String(decoding: text[tokens.list[token].range.indices], as: UTF8.self)
    }

    /// The line of a token, from 1, for messages.
    func line(of token: Int) -> Int {
        LineIndex(text).line(of: tokens.list[token].range.start) + 1
    }
}
