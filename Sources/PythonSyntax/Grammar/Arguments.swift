/// The arguments of calls and classes (language reference, section 6.3.4).
extension Parser {
    /// What has come before an argument decides what it may be.
    private struct ArgumentOrder {
        var hasKeyword = false
        var hasDoubleStar = false
        var count = 0
    }

    /// Everything between parentheses, and these. A lone generator needs none of its own in a call.
    mutating func arguments(mayBeGenerator: Bool) {
        let mark = mark
        var order = ArgumentOrder()
        advance()
        while kind != .rightParenthesis, !hasFailed {
            argument(&order)
            if beginsComprehension, !hasFailed {
                comprehensionClauses()
                guard order.count == 1, !order.hasKeyword, !order.hasDoubleStar, kind == .rightParenthesis,
                    mayBeGenerator
                else { return failGenerator(since: mark) }
                advance()
                close(.generator, since: mark)
                return close(.arguments, since: mark)
            }
            guard skip(.comma) else { break }
        }
        expect(.rightParenthesis)
        close(.arguments, since: mark)
    }

    private mutating func argument(_ order: inout ArgumentOrder) {
        let mark = mark
        order.count += 1
        switch kind {
        case .star:
            if order.hasDoubleStar {
                return fail("iterable argument unpacking follows keyword argument unpacking")
            }
            advance()
            expression()
            close(.starred, since: mark)
        case .doubleStar:
            order.hasDoubleStar = true
            advance()
            expression()
            close(.doubleStarred, since: mark)
        case _ where kind.isName && peek() == .equal:
            order.hasKeyword = true
            advance()
            advance()
            if kind == .comma || kind == .rightParenthesis {
                return fail("expected argument value expression", mark.token, cursor)
            }
            expression()
            close(.keywordArgument, since: mark)
        default:
            namedExpression()
            if kind == .equal { return failKeyword(since: mark) }
            if order.hasKeyword || order.hasDoubleStar, !beginsComprehension {
                failPosition(order, since: mark)
            }
        }
    }

    private mutating func failKeyword(since mark: Mark) {
        guard !hasFailed else { return }
        switch lastNode.kind {
        case .trueLiteral, .falseLiteral, .noneLiteral:
            fail("cannot assign to \(Targets.name(of: lastNode.kind))", mark.token, cursor + 1)
        default: fail("expression cannot contain assignment, perhaps you meant \"==\"?", mark.token, cursor + 1)
        }
    }

    private mutating func failPosition(_ order: ArgumentOrder, since mark: Mark) {
        let unpacking = order.hasDoubleStar ? " unpacking" : ""
        // CPython points at the end of the arguments.
        var token = mark.token
        var open = 0
        while tokens.list[token].kind != .endMarker {
            switch tokens.list[token].kind {
            case .leftParenthesis, .leftBracket, .leftBrace: open += 1
            case .rightParenthesis, .rightBracket, .rightBrace: open -= 1
            default: break
            }
            if open < 0 { break }
            token += 1
        }
        fail("positional argument follows keyword argument\(unpacking)", token, token + 1)
    }

    private mutating func failGenerator(since mark: Mark) {
        guard !hasFailed else { return }
        guard kind == .comma || kind == .rightParenthesis else { return failHere() }
        fail("Generator expression must be parenthesized", mark.token + 1, cursor)
    }
}
