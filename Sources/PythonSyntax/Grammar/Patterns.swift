internal import SourceText

/// The patterns of `case` (PEP 634; language reference, section 8.6).
extension Parser {
    /// What follows `case`: a pattern, or several that need no brackets.
    mutating func openPattern() {
        let mark = mark
        let isStarred = kind == .star
        sequenceElement()
        guard kind == .comma else {
            if isStarred { failHere() }
            return
        }
        while skip(.comma), kind != .colon, kind != .kwIf { sequenceElement() }
        close(.sequencePattern, since: mark)
    }

    private mutating func sequenceElement() {
        guard kind == .star else { return pattern() }
        let mark = mark
        advance()
        guard kind.isName, !isFollowedByTrailer else { return failHere() }
        advance()
        close(.starPattern, since: mark)
    }

    private mutating func pattern() {
        nested { $0.asPattern() }
    }

    private mutating func asPattern() {
        let mark = mark
        orPattern()
        guard skip(.kwAs) else { return }
        guard kind.isName else { return fail("cannot use \(targetName) as pattern target") }
        if isWildcard { return fail("cannot use '_' as a target") }
        guard !isFollowedByTrailer else { return fail("cannot use \(targetName) as pattern target") }
        advance()
        close(.asPattern, since: mark)
    }

    private var targetName: String {
        switch peek() {
        case .dot: "attribute"
        case .leftParenthesis: "function call"
        default: kind.isName ? "name" : "literal"
        }
    }

    private mutating func orPattern() {
        let mark = mark
        closedPattern()
        guard kind == .verticalBar else { return }
        while skip(.verticalBar) { closedPattern() }
        close(.orPattern, since: mark)
    }

    private mutating func closedPattern() {
        switch kind {
        case .number, .minus, .plus, .string, .bytes, .formattedStart, .templateStart:
            let mark = mark
            literalKey()
            close(.valuePattern, since: mark)
        case .kwNone, .kwTrue, .kwFalse: token(.singletonPattern)
        case .leftParenthesis: groupOrSequence()
        case .leftBracket: bracketSequence()
        case .leftBrace: mappingPattern()
        default:
            guard kind.isName else { return failHere() }
            if isWildcard || !isFollowedByTrailer { return token(.capturePattern) }
            valueOrClassPattern()
        }
    }

    /// `_`, which binds nothing.
    private var isWildcard: Bool {
        let range = tokens.list[cursor].range
        return kind == .name && range.length == 1 && text[Int(range.start)] == UInt8(ascii: "_")
    }

    private var isFollowedByTrailer: Bool {
        peek() == .dot || peek() == .leftParenthesis || peek() == .equal
    }

    // MARK: Values

    private mutating func valueOrClassPattern() {
        let mark = mark
        dottedValue()
        if kind == .leftParenthesis {
            classPattern(since: mark)
        } else {
            guard Int(lastNode.firstToken) + 1 < cursor else { return failHere() }
            close(.valuePattern, since: mark)
        }
    }

    /// `a.b.c`
    private mutating func dottedValue() {
        let mark = mark
        name()
        while skip(.dot) {
            expectName()
            close(.attribute, since: mark)
        }
    }

    /// A number, perhaps signed or complex, or strings.
    private mutating func literalKey() {
        if kind.beginsString { return strings() }
        let mark = mark
        signedNumber()
        guard kind == .plus || kind == .minus, !hasFailed else { return }
        if isImaginary(cursor - 1) { return fail("real number required in complex literal", cursor - 1, cursor) }
        advance()
        guard kind == .number else { return failHere() }
        if !isImaginary(cursor) { return fail("imaginary number required in complex literal") }
        token(.number)
        close(.binaryOperation, since: mark)
    }

    private mutating func signedNumber() {
        let mark = mark
        guard kind == .minus || kind == .plus else { return token(.number) }
        advance()
        guard kind == .number else { return failHere() }
        token(.number)
        close(.unaryOperation, since: mark)
    }

    private func isImaginary(_ token: Int) -> Bool {
        text[Int(tokens.list[token].range.end) - 1].lowercased == UInt8(ascii: "j")
    }

    // MARK: Brackets

    /// `(p)` is p; `()`, `(p,)`, `(p, q)` are sequences.
    private mutating func groupOrSequence() {
        let mark = mark
        advance()
        if skip(.rightParenthesis) { return close(.sequencePattern, since: mark) }
        let isStarred = kind == .star
        sequenceElement()
        if kind == .rightParenthesis, !isStarred { return advance() }
        guard kind == .comma else { return failHere() }
        while skip(.comma), kind != .rightParenthesis { sequenceElement() }
        expect(.rightParenthesis)
        close(.sequencePattern, since: mark)
    }

    private mutating func bracketSequence() {
        let mark = mark
        advance()
        while kind != .rightBracket, !hasFailed {
            sequenceElement()
            guard skip(.comma) else { break }
        }
        expect(.rightBracket)
        close(.sequencePattern, since: mark)
    }

    private mutating func mappingPattern() {
        let mark = mark
        advance()
        while kind != .rightBrace, !hasFailed {
            let item = self.mark
            if skip(.doubleStar) {
                guard kind.isName, !isWildcard else { return failHere() }
                advance()
                close(.mappingPatternRest, since: item)
                _ = skip(.comma)
                if kind != .rightBrace {
                    fail("double star pattern '**' subpattern may only appear at the end")
                }
                break
            }
            mappingKey()
            expect(.colon)
            pattern()
            close(.mappingPatternItem, since: item)
            guard skip(.comma) else { break }
        }
        expect(.rightBrace)
        close(.mappingPattern, since: mark)
    }

    private mutating func mappingKey() {
        switch kind {
        case .number, .minus, .plus, .string, .bytes, .formattedStart, .templateStart: literalKey()
        case .kwNone: token(.noneLiteral)
        case .kwTrue: token(.trueLiteral)
        case .kwFalse: token(.falseLiteral)
        default:
            guard kind.isName, peek() == .dot else { return failHere() }
            dottedValue()
        }
    }

    private mutating func classPattern(since mark: Mark) {
        var hasKeyword = false
        advance()
        while kind != .rightParenthesis, !hasFailed {
            let argument = self.mark
            if kind.isName, peek() == .equal {
                hasKeyword = true
                advance()
                advance()
                pattern()
                close(.keywordPattern, since: argument)
            } else {
                if hasKeyword { fail("positional patterns follow keyword patterns") }
                pattern()
            }
            guard skip(.comma) else { break }
        }
        expect(.rightParenthesis)
        close(.classPattern, since: mark)
    }
}
