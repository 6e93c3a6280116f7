/// Modules, suites and simple statements (language reference, chapter 7).
extension Parser {
    mutating func module() {
        let mark = mark
        while kind != .endMarker {
            let before = self.mark
            statement()
            if hasFailed { recover(since: before) }
        }
        close(.module, since: mark)
    }

    /// The suite behind a header: a colon, then statements on the line or an indented block.
    ///
    /// `owner` is for the message of a missing block, "'if' statement"; `header` the token that it stands on.
    mutating func suite(of owner: StaticString, header: Int, colon: ColonRule = .atNewline) {
        if kind != .colon {
            if colon == .always || kind == .newline { fail("expected ':'") } else { failHere() }
        } else {
            advance()
        }
        let mark = mark
        if kind == .newline {
            advance()
            guard kind == .indent else {
                return fail("expected an indented block after \(owner) on line \(line(of: header))")
            }
            advance()
            let first = self.mark
            suiteStatements()
            // The block begins with its first statement, behind newline and indent.
            closeSuite(.block, since: Mark(nodes: mark.nodes, token: first.token))
            expect(.dedent)
        } else {
            simpleStatements()
            closeSuite(.block, since: mark)
        }
    }

    /// When a missing colon is called that: CPython does so before a newline, and after some headers in any case.
    enum ColonRule { case atNewline, always }

    /// Statements up to a dedent.
    mutating func suiteStatements() {
        while kind != .dedent, kind != .endMarker {
            let before = mark
            statement()
            if hasFailed { recover(since: before) }
        }
    }

    mutating func statement() {
        switch kind {
        case .kwIf: nested { $0.ifStatement() }
        case .kwFor: nested { $0.forStatement(since: $0.mark) }
        case .kwWhile: nested { $0.whileStatement() }
        case .kwTry: nested { $0.tryStatement() }
        case .kwWith: nested { $0.withStatement(since: $0.mark) }
        case .kwDef: nested { $0.functionDefinition(since: $0.mark) }
        case .kwClass: nested { $0.classDefinition(since: $0.mark) }
        case .kwAsync: nested { $0.asyncStatement() }
        case .at: nested { $0.decorated() }
        case .softMatch where beginsMatchStatement: nested { $0.matchStatement() }
        default: simpleStatements()
        }
    }

    /// `a; b` and the newline.
    mutating func simpleStatements() {
        repeat {
            simpleStatement()
        } while skip(.semicolon) && kind != .newline
        if kind == .newline { advance() } else { failHere() }
    }

    private mutating func simpleStatement() {
        let mark = mark
        switch kind {
        case .kwReturn:
            advance()
            if !endsStatement { starExpressions() }
            close(.returnStatement, since: mark)
        case .kwImport: importStatement(since: mark)
        case .kwFrom: importFromStatement(since: mark)
        case .softLazy where peek() == .kwImport:
            advance()
            importStatement(since: mark)
        case .softLazy where peek() == .kwFrom:
            advance()
            importFromStatement(since: mark)
        case .kwRaise: raiseStatement()
        case .kwPass: keywordStatement(.passStatement)
        case .kwBreak: keywordStatement(.breakStatement)
        case .kwContinue: keywordStatement(.continueStatement)
        case .kwDel: deleteStatement()
        case .kwAssert: assertStatement()
        case .kwGlobal: nameListStatement(.globalStatement)
        case .kwNonlocal: nameListStatement(.nonlocalStatement)
        case .softType where peek().isName: typeAlias()
        default: expressionOrAssignment()
        }
    }

    private var endsStatement: Bool { kind == .newline || kind == .semicolon }

    private mutating func keywordStatement(_ node: NodeKind) {
        let mark = mark
        advance()
        close(node, since: mark)
    }

    private mutating func raiseStatement() {
        let mark = mark
        advance()
        if !endsStatement {
            expression()
            if skip(.kwFrom) { expression() }
        }
        close(.raiseStatement, since: mark)
    }

    private mutating func assertStatement() {
        let mark = mark
        advance()
        expression()
        if skip(.comma) { expression() }
        close(.assertStatement, since: mark)
    }

    private mutating func deleteStatement() {
        let mark = mark
        advance()
        repeat {
            // The expression before `in` or a comparison is all that a target can be.
            let target = self.mark
            starExpression()
            checkDeletable(since: target)
        } while skip(.comma) && !endsStatement
        if !endsStatement { failHere() }
        close(.deleteStatement, since: mark)
    }

    private mutating func nameListStatement(_ node: NodeKind) {
        let mark = mark
        repeat {
            advance()
            expectName()
        } while kind == .comma
        close(node, since: mark)
    }

    /// `type X[T] = value` (PEP 695).
    private mutating func typeAlias() {
        let mark = mark
        advance()
        let name = self.mark
        expectName()
        close(.name, since: name)
        typeParameters()
        expect(.equal)
        expression()
        close(.typeAlias, since: mark)
    }

    // MARK: Imports

    private mutating func importStatement(since mark: Mark) {
        advance()
        repeat {
            let alias = self.mark
            dottedName()
            if skip(.kwAs) { expectImportName() }
            close(.importAlias, since: alias)
            if kind == .kwFrom {
                fail("Did you mean to use 'from ... import ...' instead?", mark.token, cursor + 1)
            }
        } while skip(.comma)
        close(.importStatement, since: mark)
    }

    private mutating func importFromStatement(since mark: Mark) {
        advance()
        var dots = 0
        while kind == .dot || kind == .ellipsis {
            advance()
            dots += 1
        }
        let module = cursor
        if dots == 0 || kind.isName { dottedName() }
        let isFuture =
            dots == 0 && cursor == module + 1 && spelling(module) == "__future__" && mayBeFuture(mark.token)
        if isFuture, tokens.list[mark.token].kind == .softLazy {
            fail("lazy from __future__ import is not allowed", mark.token, cursor)
        }
        if isFuture, peek() == .star { fail("future feature * is not defined", cursor + 1, cursor + 2) }
        expect(.kwImport)
        switch kind {
        case .star:
            let alias = self.mark
            advance()
            close(.importAlias, since: alias)
        case .leftParenthesis:
            advance()
            repeat {
                importedName(isFuture: isFuture)
            } while skip(.comma) && kind != .rightParenthesis
            expect(.rightParenthesis)
        default:
            if kind == .newline { fail("Expected one or more names after 'import'") }
            repeat {
                importedName(isFuture: isFuture)
            } while skip(.comma) && kind != .newline
            if !hasFailed, tokens.list[cursor - 1].kind == .comma {
                fail("trailing comma not allowed without surrounding parentheses", cursor - 1, cursor)
            }
        }
        close(.importFromStatement, since: mark)
    }

    private mutating func importedName(isFuture: Bool) {
        let alias = mark
        if isFuture, kind.isName { checkFeature(spelling(cursor)) }
        expectName()
        if skip(.kwAs) { expectImportName() }
        close(.importAlias, since: alias)
    }

    /// Whether nothing but a docstring and other future statements stand before this token.
    private mutating func mayBeFuture(_ token: Int) -> Bool {
        if endOfPrologue == 0, tokens.list[0].kind == .string {
            let end = tokens.list.firstIndex { $0.kind != .string }!
            guard [.newline, .semicolon].contains(tokens.list[end].kind) else { return false }
            endOfPrologue = end + 1
        }
        while endOfPrologue < token, tokens.list[endOfPrologue].kind == .kwFrom,
            spelling(endOfPrologue + 1) == "__future__"
        {
            while ![.newline, .semicolon].contains(tokens.list[endOfPrologue].kind) { endOfPrologue += 1 }
            endOfPrologue += 1
        }
        return endOfPrologue == token
    }

    /// A future statement can only name what some Python had as its future (language reference, section 7.11.1).
    private mutating func checkFeature(_ name: String) {
        let features: Set<String> = [
            "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
            "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
        ]
        if name == "braces" {
            fail("not a chance")
        } else if !features.contains(name) {
            fail("future feature \(name) is not defined")
        }
    }

    private mutating func expectImportName() {
        if kind.isName { return advance() }
        let mark = mark
        guard canBeginExpression(kind) else { return failHere() }
        starExpression()
        guard !hasFailed else { return }
        fail("cannot use \(Targets.name(of: lastNode.kind)) as import target", mark.token, cursor)
    }

    mutating func dottedName() {
        expectName()
        while skip(.dot) { expectName() }
    }

    // MARK: Expressions and assignments

    private mutating func expressionOrAssignment() {
        let mark = mark
        valueOrYield()
        switch kind {
        case .newline, .semicolon:
            close(.expressionStatement, since: mark)
        case .equal:
            var target = mark
            repeat {
                checkAssignable(since: target, isLast: true)
                advance()
                target = self.mark
                valueOrYield()
            } while kind == .equal
            close(.assignment, since: mark)
        case .colon:
            checkAnnotatable(since: mark)
            advance()
            expression()
            if skip(.equal) { valueOrYield() }
            close(.annotatedAssignment, since: mark)
        case _ where kind.isAugmentedAssignment:
            checkAugmentable(since: mark)
            advance()
            valueOrYield()
            close(.augmentedAssignment, since: mark)
        default: failHere()
        }
    }

    /// The right-hand side of an assignment: `yield` may stand there without parentheses.
    mutating func valueOrYield() {
        if kind == .kwYield { yieldExpression() } else { starExpressions() }
    }
}
