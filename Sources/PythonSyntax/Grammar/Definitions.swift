/// Functions, classes, their parameters and decorators (language reference, sections 8.7 to 8.10).
extension Parser {
    mutating func decorated() {
        let mark = mark
        while kind == .at {
            let decorator = self.mark
            advance()
            namedExpression()
            close(.decorator, since: decorator)
            expect(.newline)
        }
        switch kind {
        case .kwDef: functionDefinition(since: self.mark)
        case .kwClass: classDefinition(since: self.mark)
        case .kwAsync where peek() == .kwDef:
            let definition = self.mark
            advance()
            functionDefinition(since: definition)
        default: failHere()
        }
        closeSuite(.decorated, since: mark)
    }

    /// The cursor is on `def`; with `async` before it, that is where the node begins.
    mutating func functionDefinition(since mark: Mark) {
        let header = cursor
        advance()
        expectName()
        typeParameters()
        let parameters = self.mark
        if kind != .leftParenthesis { fail("expected '('") } else { advance() }
        self.parameters(until: .rightParenthesis, areAnnotated: true)
        expect(.rightParenthesis)
        close(.parameters, since: parameters)
        if skip(.arrow) { expression() } else { empty() }
        suite(of: "function definition", header: header, colon: .always)
        closeSuite(.functionDefinition, since: mark)
    }

    mutating func classDefinition(since mark: Mark) {
        advance()
        expectName()
        typeParameters()
        if kind == .leftParenthesis { arguments(mayBeGenerator: false) } else { empty() }
        suite(of: "class definition", header: mark.token)
        closeSuite(.classDefinition, since: mark)
    }

    /// `lambda`, which is an expression but has parameters.
    mutating func lambda() {
        let mark = mark
        advance()
        let parameters = self.mark
        self.parameters(until: .colon, areAnnotated: false)
        close(.parameters, since: parameters)
        if kind == .colon { advance() } else { fail("expected ':'") }
        expression()
        close(.lambda, since: mark)
    }

    // MARK: Parameters

    /// What has been seen of a parameter list: each of these may come once, and in this order.
    private struct ParameterOrder {
        var hasSlash = false
        var hasStar = false
        var isBareStar = false
        var hasDefault = false
        var count = 0
    }

    private mutating func parameters(until end: TokenKind, areAnnotated: Bool) {
        var order = ParameterOrder()
        while kind != end, !hasFailed {
            switch kind {
            case .slash: positionalOnlyMarker(&order)
            case .star: starParameter(&order, areAnnotated)
            case .doubleStar: return doubleStarParameter(order, until: end, areAnnotated)
            default: parameter(&order, areAnnotated)
            }
            guard skip(.comma) else { break }
        }
        if order.isBareStar { fail("named parameters must follow bare *") }
        if kind != end { failParameter() }
    }

    private mutating func positionalOnlyMarker(_ order: inout ParameterOrder) {
        if order.count == 0, !order.hasStar { fail("at least one parameter must precede /") }
        if order.hasSlash { fail("/ may appear only once") }
        if order.hasStar { fail("/ must be ahead of *") }
        order.hasSlash = true
        let mark = mark
        if !hasFailed { advance() }
        close(.positionalOnlyMarker, since: mark)
    }

    private mutating func starParameter(_ order: inout ParameterOrder, _ areAnnotated: Bool) {
        if order.hasStar { fail("* may appear only once") }
        order.hasStar = true
        order.hasDefault = false
        let mark = mark
        if !hasFailed { advance() }
        guard kind.isName else {
            order.isBareStar = true
            if kind != .comma { fail("named parameters must follow bare *", mark.token, mark.token + 1) }
            return close(.keywordOnlyMarker, since: mark)
        }
        advance()
        if areAnnotated, skip(.colon) { starExpression() } else { empty() }
        if kind == .equal { fail("var-positional parameter cannot have default value") }
        empty()
        close(.starParameter, since: mark)
    }

    private mutating func doubleStarParameter(_ order: ParameterOrder, until end: TokenKind, _ areAnnotated: Bool) {
        if order.isBareStar { fail("named parameters must follow bare *") }
        let mark = mark
        if !hasFailed { advance() }
        expectName()
        if areAnnotated, skip(.colon) { expression() } else { empty() }
        if kind == .equal { fail("var-keyword parameter cannot have default value") }
        empty()
        close(.doubleStarParameter, since: mark)
        if skip(.comma), kind != end {
            fail("parameters cannot follow var-keyword parameter")
        }
        if kind != end { failParameter() }
    }

    private mutating func parameter(_ order: inout ParameterOrder, _ areAnnotated: Bool) {
        order.count += 1
        order.isBareStar = false
        let mark = mark
        guard kind.isName else { return failParameter() }
        advance()
        if areAnnotated, skip(.colon) { expression() } else { empty() }
        if skip(.equal) {
            order.hasDefault = !order.hasStar
            if kind == .comma || kind == .rightParenthesis || kind == .colon {
                fail("expected default value expression", cursor - 1, cursor)
            }
            expression()
        } else {
            if order.hasDefault {
                fail("parameter without a default follows parameter with a default", mark.token, mark.token + 1)
            }
            empty()
        }
        close(.parameter, since: mark)
    }

    private mutating func failParameter() {
        if kind == .leftParenthesis {
            fail("parameters cannot be parenthesized (tuple parameters are Python 2)")
        } else {
            failHere()
        }
    }

    // MARK: Type parameters (PEP 695, PEP 696)

    mutating func typeParameters() {
        guard kind == .leftBracket else { return empty() }
        let mark = mark
        advance()
        if kind == .rightBracket { fail("Type parameter list cannot be empty") }
        repeat {
            typeParameter()
        } while skip(.comma) && kind != .rightBracket
        expect(.rightBracket)
        close(.typeParameters, since: mark)
    }

    private mutating func typeParameter() {
        let mark = mark
        let star = kind
        let node: NodeKind =
            star == .star ? .typeVariableTuple : star == .doubleStar ? .parameterSpecification : .typeVariable
        if node != .typeVariable { advance() }
        expectName()
        if kind == .colon {
            switch node {
            case .typeVariableTuple: fail("cannot use bound with TypeVarTuple")
            case .parameterSpecification: fail("cannot use bound with ParamSpec")
            default:
                advance()
                expression()
            }
        } else {
            empty()
        }
        if skip(.equal) {
            if node == .typeVariableTuple { starExpression() } else { expression() }
        } else {
            empty()
        }
        close(node, since: mark)
    }
}
