/// Compound statements, but for definitions (language reference, chapter 8).
extension Parser {
    /// `if` and its `elif`s, each the `else` of the one before. Read in a loop: chains of thousands exist.
    mutating func ifStatement() {
        var marks = [mark]
        while true {
            let header = cursor
            let isElif = kind == .kwElif
            advance()
            namedExpression()
            suite(of: isElif ? "'elif' statement" : "'if' statement", header: header)
            guard kind == .kwElif else { break }
            marks.append(mark)
        }
        elseSuite()
        while let mark = marks.popLast() { closeSuite(.ifStatement, since: mark) }
    }

    mutating func whileStatement() {
        let mark = mark
        advance()
        namedExpression()
        suite(of: "'while' statement", header: mark.token)
        elseSuite()
        closeSuite(.whileStatement, since: mark)
    }

    /// The cursor is on `for`; with `async` before it, that is where the node begins.
    mutating func forStatement(since mark: Mark) {
        let header = cursor
        advance()
        targetList()
        expect(.kwIn)
        starExpressions()
        suite(of: "'for' statement", header: header)
        elseSuite()
        closeSuite(.forStatement, since: mark)
    }

    mutating func asyncStatement() {
        let mark = mark
        advance()
        switch kind {
        case .kwDef: functionDefinition(since: mark)
        case .kwFor: forStatement(since: mark)
        case .kwWith: withStatement(since: mark)
        default: failHere()
        }
    }

    private mutating func elseSuite() {
        let header = cursor
        if skip(.kwElse) { suite(of: "'else' statement", header: header, colon: .always) } else { emptyClause() }
    }

    /// A clause that is not there: its slot lies behind the suite before it, not behind that suite's dedents.
    private mutating func emptyClause() {
        var end = cursor
        while end > 0, tokens.list[end - 1].kind.isLayout { end -= 1 }
        builder.close(.empty, since: builder.count, firstToken: TokenIndex(end), endToken: TokenIndex(end))
    }

    // MARK: try

    mutating func tryStatement() {
        let mark = mark
        advance()
        suite(of: "'try' statement", header: mark.token, colon: .always)
        if kind != .kwExcept, kind != .kwFinally { fail("expected 'except' or 'finally' block") }
        let isStar = kind == .kwExcept && peek() == .star
        let hasHandlers = kind == .kwExcept
        while kind == .kwExcept {
            if (peek() == .star) != isStar {
                fail("cannot have both 'except' and 'except*' on the same 'try'")
            }
            exceptHandler(isStar: isStar)
        }
        if hasHandlers { elseSuite() } else { emptyClause() }
        let header = cursor
        if skip(.kwFinally) {
            suite(of: "'finally' statement", header: header, colon: .always)
        } else {
            emptyClause()
        }
        closeSuite(isStar ? .tryStarStatement : .tryStatement, since: mark)
    }

    private mutating func exceptHandler(isStar: Bool) {
        let mark = mark
        advance()
        if isStar { advance() }
        if kind == .colon || kind == .newline {
            if isStar { fail("expected one or more exception types") }
            empty()
        } else {
            exceptionTypes()
        }
        suite(of: isStar ? "'except*' statement" : "'except' statement", header: mark.token)
        closeSuite(.exceptHandler, since: mark)
    }

    /// `A`, `A as name`, `A, B` (PEP 758: without parentheses only where there is no `as`).
    private mutating func exceptionTypes() {
        let mark = mark
        expression()
        if kind == .comma {
            while skip(.comma), kind.beginsExpression { expression() }
            if kind == .kwAs {
                fail("multiple exception types must be parenthesized when using 'as'", mark.token, cursor)
            }
            close(.tuple, since: mark)
        } else if skip(.kwAs) {
            guard kind.isName else { return failHere() }
            advance()
        }
    }

    // MARK: with

    /// The cursor is on `with`; with `async` before it, that is where the node begins.
    mutating func withStatement(since mark: Mark) {
        let header = cursor
        advance()
        if !(isParenthesizedHeader && attempt({ $0.parenthesizedWithItems() })) {
            repeat {
                withItem()
            } while skip(.comma)
        }
        suite(of: "'with' statement", header: header)
        closeSuite(.withStatement, since: mark)
    }

    /// `( … ) :`: what stands between are items, unless it cannot be (`with (yield x):`).
    private var isParenthesizedHeader: Bool {
        guard kind == .leftParenthesis else { return false }
        var open = 0
        var token = cursor
        while token < tokens.count {
            switch tokens.list[token].kind {
            case .leftParenthesis, .leftBracket, .leftBrace: open += 1
            case .rightParenthesis, .rightBracket, .rightBrace: open -= 1
            default: break
            }
            token += 1
            if open == 0 { return token < tokens.count && tokens.list[token].kind == .colon }
        }
        return false
    }

    private mutating func parenthesizedWithItems() {
        advance()
        repeat {
            withItem()
        } while skip(.comma) && kind != .rightParenthesis
        expect(.rightParenthesis)
    }

    private mutating func withItem() {
        let mark = mark
        expression()
        if skip(.kwAs) {
            let target = self.mark
            bindingTarget()
            checkAssignable(since: target)
            if kind != .comma, kind != .rightParenthesis, kind != .colon { failHere() }
        }
        close(.withItem, since: mark)
    }

    /// One target: everything that binds tighter than `in`.
    private mutating func bindingTarget() {
        let mark = mark
        if skip(.star) {
            operators(.bitwiseOr)
            close(.starred, since: mark)
        } else {
            operators(.bitwiseOr)
        }
    }

    /// The targets of a `for`, up to its `in`.
    mutating func targetList() {
        let mark = mark
        bindingTarget()
        if kind == .comma {
            while skip(.comma), kind.beginsExpression || kind == .star { bindingTarget() }
            close(.tuple, since: mark)
        }
        checkAssignable(since: mark)
    }

    // MARK: match

    /// Whether the line is `match …:` with a block of cases: nothing else can be.
    var beginsMatchStatement: Bool {
        var token = cursor + 1
        while tokens.list[token].kind != .newline {
            guard tokens.list[token].kind != .endMarker else { return false }
            token += 1
        }
        return tokens.list[token - 1].kind == .colon && token - 1 > cursor && token + 2 < tokens.count
            && tokens.list[token + 1].kind == .indent && tokens.list[token + 2].kind == .softCase
    }

    mutating func matchStatement() {
        let mark = mark
        advance()
        let subject = self.mark
        let isStarred = kind == .star
        starNamedExpression()
        if kind == .comma {
            moreElements()
            close(.tuple, since: subject)
        } else if isStarred {
            failHere()
        }
        if kind == .newline { fail("expected ':'") }
        expect(.colon)
        expect(.newline)
        expect(.indent)
        while kind == .softCase { matchCase() }
        expect(.dedent)
        closeSuite(.matchStatement, since: mark)
    }

    private mutating func matchCase() {
        let mark = mark
        advance()
        openPattern()
        if skip(.kwIf) { namedExpression() } else { empty() }
        suite(of: "'case' statement", header: mark.token)
        closeSuite(.matchCase, since: mark)
    }
}
