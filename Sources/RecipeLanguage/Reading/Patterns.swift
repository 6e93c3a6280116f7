internal import PythonNames
internal import PythonSyntax

/// What `before` shows.
struct BeforeSide {
    let name: String
    let pattern: Pattern
    let parameters: Parameters
    /// What is new code's business: what the before side returns, binds and evaluates later.
    let rules: CodeRules
}

/// The before sides of templates.
extension RecipeParser {
    mutating func beforeSide(_ function: FunctionForm) -> BeforeSide? {
        let parameters = patternParameters(of: function)
        checkCoroutines(function)
        if !function.annotation.isEmpty { fault(function.annotation, "'\(function.name)' states no type") }
        let statements = function.statements
        guard let first = statements.first else {
            fault(function.node, "'\(function.name)' shows the old code: 'return x', or statements")
            return nil
        }
        let found = codeNames(of: statements, function, parameters, CodeRules(form: .pattern))
        for (node, name) in zip(function.parameters, function.parameters.map { names.variable(of: $0)?.name ?? "" })
        where parameters.metavariables[name] != nil && !found.holes.contains(name) {
            fault(node, "'\(name)' does not occur in '\(function.name)': nothing would be captured")
        }
        let value = first.kind == .returnStatement && statements.count == 1 ? Array(first.children).first : nil
        let clauses = statements.count == 1 ? Pattern.Clauses(first, parameters.metavariables) : nil
        let shape: Pattern.Shape =
            value.map { .expression($0) } ?? clauses.map { .clauses($0) } ?? .statements(statements)
        let pattern = Pattern(
            shape: shape, metavariables: parameters.metavariables, elementKinds: parameters.elementKinds,
            imported: found.imported)
        checkSubstance(pattern, first)
        let returns = value == nil && !ownNodes(of: function, [.returnStatement]).isEmpty
        let rules = CodeRules(
            form: value == nil ? .statements(mayReturn: returns) : .value, clauses: clauses, oldLocals: found.locals,
            oldBindings: boundHoles(pattern),
            deferred: deferredHoles(pattern, function, parameters))
        return BeforeSide(name: function.name, pattern: pattern, parameters: parameters, rules: rules)
    }

    /// A pattern that says nothing matches everywhere.
    private mutating func checkSubstance(_ pattern: Pattern, _ first: Node) {
        let bare: Node
        switch pattern.shape {
        case .expression(let node): bare = node
        case .clauses: return
        case .statements(let statements):
            guard statements.count == 1, first.kind == .expressionStatement else { return }
            bare = first.child(0).kind == .call ? first.child(0).child(0) : first.child(0)
        }
        guard bare.kind == .name, let kind = pattern.metavariables[bare.text]?.kind else { return }
        if [.expression, .block, .name].contains(kind) {
            fault(bare, "this matches any code: show more of the old code")
        }
    }

    private func boundHoles(_ pattern: Pattern) -> Set<String> {
        Set(pattern.nodes.filter { $0.kind == .name && bindings[$0] != nil }.map(\.text))
    }

    private func deferredHoles(_ pattern: Pattern, _ function: FunctionForm, _ parameters: Parameters) -> Set<String> {
        let holes = pattern.nodes.filter { $0.kind == .name && pattern.metavariables[$0.text] != nil }
        return Set(holes.filter { isDeferred($0, in: function, parameters) }.map(\.text))
    }
}

extension Pattern.Clauses {
    /// Of a `try` of nothing but a Block, with handlers alone or `finally` alone; nil of any other statement.
    init?(_ statement: Node, _ metavariables: [String: Metavariable]) {
        guard statement.kind == .tryStatement || statement.kind == .tryStarStatement else { return nil }
        let parts = Array(statement.children)
        let handlers = parts.filter { $0.kind == .exceptHandler }
        let (otherwise, finally) = (parts[parts.count - 2], parts[parts.count - 1])
        let hasFinally = finally.kind == .block
        guard let body = parts[0].onlyBlock(metavariables), handlers.isEmpty == hasFinally, otherwise.kind != .block
        else {
            return nil
        }
        self.init(attempt: statement, body: body, clauses: hasFinally ? [finally] : handlers)
    }
}

extension Node {
    /// The name of the Block that is all that a block of the recipe holds: `body()`.
    fileprivate func onlyBlock(_ metavariables: [String: Metavariable]) -> String? {
        let statements = Array(children)
        guard statements.count == 1, statements[0].kind == .expressionStatement, statements[0].child(0).kind == .call
        else { return nil }
        let call = statements[0].child(0)
        guard Array(call.child(1).children).isEmpty, metavariables[call.child(0).text]?.kind == .block else {
            return nil
        }
        return call.child(0).text
    }
}
