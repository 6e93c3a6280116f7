internal import PythonNames
internal import PythonSyntax

/// New code: its statements, its value, and where the user's code goes on.
extension RecipeParser {
    mutating func newCode(
        _ statements: [Node], _ function: FunctionForm, _ parameters: Parameters, _ rules: CodeRules
    ) -> Template? {
        let speech = codeNames(of: statements, function, parameters, rules)
        let parts: CodeParts?
        switch rules.form {
        case .value: parts = valueParts(statements, function, rules.ending)
        case .statements(let mayReturn):
            let returns = statements.flatMap { own([.returnStatement], in: $0, function) }
            if !mayReturn, let first = returns.first {
                fault(first, "'before' shows statements and does not return: here neither")
            }
            parts = rules.clauses.map { clauseParts(statements, $0, parameters) } ?? CodeParts(statements: statements)
        case .pattern: preconditionFailure("old code is no new code")
        }
        guard let parts else { return nil }
        var template = Template(
            statements: parts.statements, value: parts.value, yield: parts.yield, innerReturn: parts.innerReturn,
            metavariables: parameters.metavariables, resources: parameters.resources.intersection(speech.holes),
            locals: speech.locals, imported: speech.imported)
        template.keptHandlers = parts.keptHandlers
        template.variables = speech.variables.sorted().compactMap { variables[$0] }
        return template
    }

    /// The clauses of the new `try`, which is the old one with other clauses.
    private mutating func clauseParts(
        _ statements: [Node], _ old: Pattern.Clauses, _ parameters: Parameters
    ) -> CodeParts? {
        guard statements.count == 1, let new = Pattern.Clauses(statements[0], parameters), new.body == old.body,
            new.attempt.kind == old.attempt.kind, new.areHandlers == old.areHandlers
        else {
            let clauses = old.areHandlers ? "handlers" : "'finally'"
            fault(statements[0], "'before' speaks of the \(clauses) of a 'try' of \(old.body)(): here it is one too")
            return nil
        }
        guard new.areHandlers else { return CodeParts(statements: Array(new.clauses[0].children)) }
        let kept = new.clauses.filter { clause in old.clauses.contains { isKept(clause, of: $0) } }
        return CodeParts(statements: new.clauses, keptHandlers: Set(kept.map(\.index)))
    }

    /// Whether a handler is one of the before side: for the same, with `original.cleanup()` where that has `cleanup()`.
    private func isKept(_ handler: Node, of old: Node) -> Bool {
        handler.child(0).text == old.child(0).text
            && handler.child(1).text == "original.\(old.child(1).text)"
    }

    private struct CodeParts {
        var statements: [Node]
        var value: Node?
        var yield: Node?
        var innerReturn: Node?
        var keptHandlers: Set<NodeIndex> = []
    }

    private func own(_ kinds: Set<NodeKind>, in statement: Node, _ function: FunctionForm) -> [Node] {
        statement.subtree.filter { kinds.contains($0.kind) && names.scope(of: $0) == function.scope }
    }

    // MARK: In place of an expression

    private mutating func valueParts(
        _ statements: [Node], _ function: FunctionForm, _ ending: CodeRules.Ending
    ) -> CodeParts? {
        let yields = statements.flatMap { own([.yieldExpression, .yieldFromExpression], in: $0, function) }
        if !yields.isEmpty { return yieldParts(statements, yields, function) }
        let last = statements[statements.count - 1]
        if let parts = innerReturn(statements, function) { return parts }
        for early in statements.flatMap({ own([.returnStatement], in: $0, function) }) where early != last {
            fault(early, "'return' comes last; what stands around the user's code has a 'yield', as in @contextmanager")
        }
        if ending != .value, statements.count == 1, last.kind == .passStatement { return CodeParts(statements: []) }
        guard last.kind == .returnStatement || last.kind == .expressionStatement, let value = Array(last.children).first
        else {
            if ending == .anyStatement, last.kind != .returnStatement { return CodeParts(statements: statements) }
            fault(last, "new code ends with 'return x' or an expression, or has one 'yield'")
            return nil
        }
        return CodeParts(statements: Array(statements.dropLast()), value: value)
    }

    /// A `return` that ends what stands in `with`, and nothing behind that: the only one.
    private func innerReturn(_ statements: [Node], _ function: FunctionForm) -> CodeParts? {
        var last = statements[statements.count - 1]
        guard last.kind == .withStatement else { return nil }
        while last.kind == .withStatement { last = Array(Array(last.children).last!.children).last! }
        let returns = statements.flatMap { own([.returnStatement], in: $0, function) }
        guard returns == [last], let value = Array(last.children).first else { return nil }
        return CodeParts(statements: statements, value: value, innerReturn: last)
    }

    /// Statements around one `yield`, as in `@contextmanager`.
    mutating func checkYield(_ yields: [Node], _ function: FunctionForm) -> Node? {
        if yields.count > 1 { fault(yields[1], "the user's code can go on at one place only: one 'yield'") }
        guard let yield = yields.first else { return nil }
        guard yield.kind == .yieldExpression, let statement = yield.parent, statement.kind == .expressionStatement
        else {
            fault(yield, "'yield' is a statement of its own: the user's code goes on there")
            return nil
        }
        for outer in statement.ancestors.prefix(while: { $0 != function.node }) {
            switch outer.kind {
            case .block, .withStatement: continue
            case .tryStatement where outer.child(0).contains(yield): continue
            // `for x in new(): yield f(x)`: the user's own loop, around nothing else.
            case .forStatement where outer.child(2) == statement.parent && outer.isLoopOver(yield): continue
            default:
                fault(
                    yield,
                    "'yield' stands in 'with' and 'try' only, or is all that a loop over its variable does: it comes once"
                )
                return nil
            }
        }
        return yield
    }

    private mutating func yieldParts(_ statements: [Node], _ yields: [Node], _ function: FunctionForm) -> CodeParts? {
        for result in statements.flatMap({ own([.returnStatement], in: $0, function) }) {
            fault(result, "where there is a 'yield', it gives the value: no 'return'")
        }
        guard let yield = checkYield(yields, function) else { return nil }
        return CodeParts(statements: statements, value: Array(yield.children).first, yield: yield)
    }
}

extension Node {
    /// Whether all that a `for` does is to yield its variable, or what that gives.
    fileprivate func isLoopOver(_ yield: Node) -> Bool {
        guard Array(child(2).children).count == 1, child(3).isEmpty, child(0).kind == .name,
            let value = Array(yield.children).first
        else { return false }
        return value.subtree.contains { $0.kind == .name && $0.text == child(0).text }
    }
}
