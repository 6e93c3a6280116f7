/// Expressions, from the loosest to the tightest (language reference, chapter 6).
extension Parser {
    /// `*a, b,`: one element, or a tuple without parentheses.
    mutating func starExpressions() {
        let mark = mark
        starExpression()
        guard kind == .comma else { return }
        while skip(.comma), kind.beginsExpression || kind == .star { starExpression() }
        close(.tuple, since: mark)
    }

    /// `*a` or an expression.
    mutating func starExpression() {
        if kind == .star { starred() } else { expression() }
    }

    /// `*a`, `a := b` or an expression: an element of a display.
    mutating func starNamedExpression() {
        if kind == .star { starred() } else { namedExpression() }
    }

    /// After the first element: the comma and the others.
    mutating func moreElements() {
        while skip(.comma), kind.beginsExpression || kind == .star { starNamedExpression() }
    }

    private mutating func starred() {
        let mark = mark
        advance()
        operators(.bitwiseOr)
        close(.starred, since: mark)
    }

    /// `name := value`, or an expression.
    mutating func namedExpression() {
        guard kind.isName, peek() == .colonEqual else {
            expression()
            if kind == .colonEqual { failNamedExpression() }
            return
        }
        let mark = mark
        name()
        advance()
        expression()
        close(.namedExpression, since: mark)
    }

    private mutating func failNamedExpression() {
        let target = Targets.name(of: lastNode.kind)
        fail("cannot use assignment expressions with \(target)", Int(lastNode.firstToken), Int(lastNode.endToken))
    }

    /// An operand, perhaps with `if … else …`, or a lambda.
    mutating func expression() {
        nested { parser in
            if parser.kind == .kwLambda { return parser.lambda() }
            let mark = parser.mark
            parser.operators(.or)
            if parser.kind == .kwIf {
                parser.advance()
                parser.operators(.or)
                if parser.kind != .kwElse { return parser.failConditional(since: mark) }
                parser.advance()
                parser.expression()
                parser.close(.conditional, since: mark)
            }
            parser.lastOperand = (mark.token, parser.cursor)
        }
    }

    private mutating func failConditional(since mark: Mark) {
        if kind == .colon || hasFailed { return failHere() }
        fail("expected 'else' after 'if' expression", mark.token, cursor)
    }

    mutating func yieldExpression() {
        let mark = mark
        advance()
        if skip(.kwFrom) {
            expression()
            return close(.yieldFromExpression, since: mark)
        }
        if kind.beginsExpression || kind == .star { starExpressions() }
        close(.yieldExpression, since: mark)
    }

    // MARK: Operators

    /// An operand and the infix operators behind it that bind at least as tightly as `minimum`.
    mutating func operators(_ minimum: Precedence) {
        let mark = mark
        switch kind {
        case .kwNot:
            guard minimum.rawValue <= Precedence.not.rawValue else { return failHere() }
            prefixOperator(.not)
        case .plus, .minus, .tilde: prefixOperator(.factor)
        default: power()
        }
        while true {
            let precedence = kind.precedence
            guard precedence != .none, precedence.rawValue >= minimum.rawValue else { return }
            switch precedence {
            case .or, .and: booleanOperation(precedence, since: mark)
            case .comparison:
                guard kind != .kwNot || peek() == .kwIn else { return }
                comparison(since: mark)
            default:
                advance()
                operators(Precedence(rawValue: precedence.rawValue + 1)!)
                close(.binaryOperation, since: mark)
            }
        }
    }

    private mutating func prefixOperator(_ precedence: Precedence) {
        let mark = mark
        advance()
        nested { $0.operators(precedence) }
        close(.unaryOperation, since: mark)
    }

    /// `a and b and c` is one node.
    private mutating func booleanOperation(_ precedence: Precedence, since mark: Mark) {
        let word = kind
        while skip(word) { operators(Precedence(rawValue: precedence.rawValue + 1)!) }
        close(.booleanOperation, since: mark)
    }

    /// `a < b <= c` is one node.
    private mutating func comparison(since mark: Mark) {
        while kind.precedence == .comparison {
            switch kind {
            case .kwNot:
                guard peek() == .kwIn else { return close(.comparison, since: mark) }
                advance()
                advance()
            case .kwIs:
                advance()
                _ = skip(.kwNot)
            case .lessGreater: failHere()
            default: advance()
            }
            operators(.bitwiseOr)
        }
        close(.comparison, since: mark)
    }

    /// `await a.b ** -c`: what binds tighter than a sign on its left.
    private mutating func power() {
        let mark = mark
        if kind == .kwAwait {
            advance()
            primary()
            close(.awaitExpression, since: mark)
        } else {
            primary()
        }
        if kind == .doubleStar {
            advance()
            nested { $0.operators(.factor) }
            close(.binaryOperation, since: mark)
        }
    }

    // MARK: Trailers

    /// An atom and the calls, subscripts and attributes behind it.
    private mutating func primary() {
        let mark = mark
        atom()
        while true {
            switch kind {
            case .dot:
                advance()
                expectName()
                close(.attribute, since: mark)
            case .leftParenthesis:
                arguments(mayBeGenerator: true)
                close(.call, since: mark)
            case .leftBracket:
                advance()
                subscripts()
                expect(.rightBracket)
                close(.subscription, since: mark)
            default: return
            }
        }
    }

    private mutating func subscripts() {
        let mark = mark
        let isStarred = kind == .star
        subscriptElement()
        guard kind == .comma || isStarred else { return }
        while skip(.comma), kind != .rightBracket { subscriptElement() }
        close(.tuple, since: mark)
    }

    private mutating func subscriptElement() {
        let mark = mark
        if skip(.star) {
            expression()
            return close(.starred, since: mark)
        }
        if kind == .colon {
            empty()
        } else {
            namedExpression()
            guard kind == .colon else { return }
            if lastNode.kind == .namedExpression, Int(lastNode.firstToken) == mark.token { return failHere() }
        }
        advance()
        if endsSliceBound { empty() } else { expression() }
        if skip(.colon), !endsSliceBound { expression() } else { empty() }
        close(.slice, since: mark)
    }

    private var endsSliceBound: Bool { kind == .colon || kind == .comma || kind == .rightBracket }
}
