internal import PythonNames
internal import PythonSyntax

/// New code: what its names are, and whether every way through its decisions makes something of the old code.
extension RecipeParser {
    mutating func words(
        of code: [Node], _ function: FunctionForm, _ parameters: Parameters, _ rules: CodeRules
    ) -> CodeWords {
        let found = codeNames(of: code, function, parameters, rules)
        return CodeWords(
            metavariables: parameters.metavariables, resources: parameters.resources.intersection(found.holes),
            locals: found.locals, imported: found.imported,
            variables: found.variables.sorted().compactMap { variables[$0] }, functions: found.functions)
    }

    mutating func checkWays(
        _ steps: [Step], _ function: FunctionForm, _ parameters: Parameters, _ rules: CodeRules
    ) {
        if let clauses = rules.clauses { checkClauses(steps.flatMap(\.code), clauses, parameters) }
        if case .statements(mayReturn: false) = rules.form {
            let returns = steps.flatMap(\.code).flatMap { own([.returnStatement], in: $0, function) }
            if let first = returns.first { fault(first, "'before' shows statements and does not return: here neither") }
        }
        if case .function = rules.form {
            for yield in steps.flatMap(\.code).flatMap({ own(Self.yields, in: $0, function) }) {
                fault(yield, "a function of the recipe returns its value")
            }
        }
        let open = ways(steps, [Way()], function, rules)
        for way in open.firstOfEach { checkEnd(of: way, function, rules) }
    }

    static var yields: Set<NodeKind> { [.yieldExpression, .yieldFromExpression] }

    private func own(_ kinds: Set<NodeKind>, in statement: Node, _ function: FunctionForm) -> [Node] {
        statement.subtree.filter { kinds.contains($0.kind) && names.scope(of: $0) == function.scope }
    }

    // MARK: Ways

    /// How control may come to the end of some steps.
    private struct Way: Hashable {
        /// The last statement of new code.
        var last: Node?
        var yield: Node?
    }

    /// The ways behind some steps on which control goes on.
    private mutating func ways(
        _ steps: [Step], _ before: [Way], _ function: FunctionForm, _ rules: CodeRules
    ) -> [Way] {
        var open = before
        for step in steps {
            switch step {
            case .refuse, .report, .end: open = []
            case .remark: continue
            case .code(let node): open = open.firstOfEach.compactMap { follow($0, node, function, rules) }
            case .unpacking(_, _, let node): open = open.map { Way(last: node, yield: $0.yield) }
            case .loop(let loop): open += ways(loop.steps, open, function, rules)
            case .decision(let branches):
                var behind = branches.contains { $0.form == nil && $0.condition == nil } ? [] : open
                for branch in branches { behind += ways(branch.steps, open, function, rules) }
                open = behind
            }
        }
        return open
    }

    private mutating func follow(_ way: Way, _ node: Node, _ function: FunctionForm, _ rules: CodeRules) -> Way? {
        var way = way
        if case .value = rules.form, let inner = way.last?.innerReturn {
            fault(inner, Self.earlyReturn)
            return nil
        }
        way.last = node
        guard case .value = rules.form else { return isReturned(node, rules) ? nil : way }
        let yields = own(Self.yields, in: node, function)
        let returns = own([.returnStatement], in: node, function)
        if let first = returns.first, let yield = way.yield ?? yields.first {
            fault(first, "where there is a 'yield', it gives the value: no 'return'")
            way.yield = yield
            return nil
        }
        if !yields.isEmpty {
            way.yield = checkYield([way.yield].compactMap { $0 } + yields, in: node.parent!) ?? yields[0]
        }
        for early in returns where early != node && early != node.innerReturn {
            fault(early, Self.earlyReturn)
        }
        if node.kind == .returnStatement, Array(node.children).isEmpty { fault(node, Self.noValue) }
        return node.kind == .returnStatement ? nil : way
    }

    private func isReturned(_ node: Node, _ rules: CodeRules) -> Bool {
        guard case .function = rules.form else { return false }
        return node.kind == .returnStatement
    }

    private static let earlyReturn =
        "'return' comes last; what stands around the user's code has a 'yield', as in @contextmanager"
    private static let noValue = "new code ends with 'return x' or an expression, or has one 'yield'"

    private mutating func checkEnd(of way: Way, _ function: FunctionForm, _ rules: CodeRules) {
        if case .function = rules.form {
            return fault(way.last ?? function.node, "a function of the recipe ends with 'return x'")
        }
        if rules.ending != .value, way.last == nil || rules.ending == .anyStatement { return }
        guard let last = way.last else {
            return fault(function.node, "say what becomes of it: new code, refuse(\"why\") or report(\"what\")")
        }
        guard case .value = rules.form, way.yield == nil, last.innerReturn == nil else { return }
        if last.kind != .expressionStatement { fault(last, Self.noValue) }
    }

    // MARK: Clauses

    /// The clauses of the new `try`, which is the old one with other clauses: all that is done.
    private mutating func checkClauses(_ code: [Node], _ old: Pattern.Clauses, _ parameters: Parameters) {
        for node in code {
            let new = Pattern.Clauses(node, parameters.metavariables)
            let isAlone = !code.contains { $0 != node && $0.parent == node.parent }
            guard isAlone, let new, new.body == old.body, new.attempt.kind == old.attempt.kind,
                new.areHandlers == old.areHandlers
            else {
                let clauses = old.areHandlers ? "handlers" : "'finally'"
                return fault(
                    node, "'before' speaks of the \(clauses) of a 'try' of \(old.body)(): here it is one too")
            }
        }
    }

    // MARK: yield

    /// Statements around one `yield`, as in `@contextmanager`.
    ///
    /// - Parameter outermost: what they all stand in.
    mutating func checkYield(_ yields: [Node], in outermost: Node) -> Node? {
        if yields.count > 1 { fault(yields[1], "the user's code can go on at one place only: one 'yield'") }
        guard let yield = yields.first else { return nil }
        guard yield.kind == .yieldExpression, let statement = yield.parent, statement.kind == .expressionStatement
        else {
            fault(yield, "'yield' is a statement of its own: the user's code goes on there")
            return nil
        }
        for outer in statement.ancestors.prefix(while: { $0 != outermost }) {
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
}

extension Array where Element: Hashable {
    /// Each element once.
    fileprivate var firstOfEach: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Node {
    /// The `return` that ends what stands in `with`, and nothing behind that.
    var innerReturn: Node? {
        guard kind == .withStatement else { return nil }
        var last = self
        while last.kind == .withStatement { last = Array(Array(last.children).last!.children).last! }
        return last.kind == .returnStatement && !Array(last.children).isEmpty ? last : nil
    }

    /// Whether all that a `for` does is to yield its variable, or what that gives.
    fileprivate func isLoopOver(_ yield: Node) -> Bool {
        guard Array(child(2).children).count == 1, child(3).isEmpty, child(0).kind == .name,
            let value = Array(yield.children).first
        else { return false }
        return value.subtree.contains { $0.kind == .name && $0.text == child(0).text }
    }
}
