/// Names, literals and everything in brackets (language reference, section 6.2).
extension Parser {
    mutating func atom() {
        switch kind {
        case .name, .softMatch, .softCase, .softType, .softLazy: name()
        case .number: token(.number)
        case .string, .bytes, .formattedStart, .templateStart: strings()
        case .kwTrue: token(.trueLiteral)
        case .kwFalse: token(.falseLiteral)
        case .kwNone: token(.noneLiteral)
        case .ellipsis: token(.ellipsis)
        case .leftParenthesis: parenthesized()
        case .leftBracket: list()
        case .leftBrace: braces()
        default: failHere()
        }
    }

    @inline(__always)
    mutating func name() { token(.name) }

    /// A node of one token.
    @inline(__always)
    mutating func token(_ node: NodeKind) {
        let mark = mark
        advance()
        close(node, since: mark)
    }

    // MARK: Brackets

    /// A tuple, a generator, or just parentheses, which make no node.
    private mutating func parenthesized() {
        let mark = mark
        advance()
        switch kind {
        case .rightParenthesis:
            advance()
            return close(.tuple, since: mark)
        case .kwYield: yieldExpression()
        default:
            let isStarred = kind == .star
            let isLoose = isStarred ? looselyUnpacked(.starred) : false
            if !isStarred { namedExpression() }
            if isLoose, !beginsComprehension { return failHere() }
            if beginsComprehension {
                comprehensionClauses()
                expect(.rightParenthesis)
                return close(.generator, since: mark)
            }
            if kind == .comma {
                moreElements()
                expect(.rightParenthesis)
                return close(.tuple, since: mark)
            }
            if isStarred, kind == .rightParenthesis {
                return fail("cannot use starred expression here", mark.token + 1, cursor)
            }
        }
        expect(.rightParenthesis)
    }

    private mutating func list() {
        let mark = mark
        advance()
        guard kind != .rightBracket else {
            advance()
            return close(.list, since: mark)
        }
        starNamedExpression()
        if beginsComprehension {
            comprehensionClauses()
            expect(.rightBracket)
            return close(.listComprehension, since: mark)
        }
        moreElements()
        failBareTarget(since: mark)
        expect(.rightBracket)
        close(.list, since: mark)
    }

    /// A dictionary or a set, or a comprehension of either.
    private mutating func braces() {
        let mark = mark
        advance()
        if kind == .rightBrace {
            advance()
            return close(.dictionary, since: mark)
        }
        let isDictionary = dictionaryOrSetElement()
        if beginsComprehension {
            comprehensionClauses()
            expect(.rightBrace)
            return close(isDictionary ? .dictionaryComprehension : .setComprehension, since: mark)
        }
        if isDictionary {
            while skip(.comma), kind != .rightBrace { dictionaryElement() }
        } else {
            moreElements()
            failBareTarget(since: mark)
        }
        expect(.rightBrace)
        close(isDictionary ? .dictionary : .set, since: mark)
    }

    /// The first element decides; true for a dictionary.
    private mutating func dictionaryOrSetElement() -> Bool {
        guard kind != .doubleStar else {
            if looselyUnpacked(.dictionaryUnpacking), !beginsComprehension { failHere() }
            return true
        }
        let mark = mark
        let isStarred = kind == .star
        starNamedExpression()
        guard kind == .colon else { return false }
        let isNamed = lastNode.kind == .namedExpression && Int(lastNode.firstToken) == mark.token
        if isStarred || isNamed { failHere() } else { dictionaryValue(since: mark) }
        return true
    }

    private mutating func dictionaryElement() {
        let mark = mark
        if skip(.doubleStar) {
            operators(.bitwiseOr)
            return close(.dictionaryUnpacking, since: mark)
        }
        expression()
        guard kind == .colon else {
            if kind == .rightBrace || kind == .comma {
                return fail("':' expected after dictionary key", cursor - 1, cursor)
            }
            return failHere()
        }
        dictionaryValue(since: mark)
    }

    private mutating func dictionaryValue(since mark: Mark) {
        advance()
        if kind == .rightBrace || kind == .comma {
            return fail("expression expected after dictionary key and ':'", cursor - 1, cursor)
        }
        if kind == .star { return fail("cannot use a starred expression in a dictionary value") }
        expression()
        close(.dictionaryItem, since: mark)
    }

    // MARK: Comprehensions

    /// `*a` or `**a` where a comprehension may follow, which unpacks any expression (PEP 798); a display
    /// unpacks only what binds tighter than a comparison. True for what only a comprehension may unpack.
    private mutating func looselyUnpacked(_ node: NodeKind) -> Bool {
        let mark = mark
        advance()
        expression()
        guard !hasFailed else { return false }
        let operand = lastNode
        let isLoose =
            switch operand.kind {
            case .booleanOperation, .comparison, .conditional, .lambda: true
            case .unaryOperation: tokens.list[Int(operand.firstToken)].kind == .kwNot
            default: false
            }
        close(node, since: mark)
        // In parentheses of its own it binds as tightly as anything.
        return isLoose && Int(operand.firstToken) == mark.token + 1
    }

    var beginsComprehension: Bool { kind == .kwFor || kind == .kwAsync && peek() == .kwFor }

    mutating func comprehensionClauses() {
        while beginsComprehension {
            let mark = mark
            _ = skip(.kwAsync)
            advance()
            targetList()
            expect(.kwIn)
            operators(.or)
            while skip(.kwIf) { operators(.or) }
            close(.comprehensionClause, since: mark)
        }
    }

    /// `[x, y for x, y in z]`: the parentheses are missing.
    private mutating func failBareTarget(since mark: Mark) {
        guard beginsComprehension, !hasFailed else { return }
        fail("did you forget parentheses around the comprehension target?", mark.token + 1, cursor)
    }
}
