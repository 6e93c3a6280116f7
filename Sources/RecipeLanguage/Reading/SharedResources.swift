internal import PythonNames
internal import PythonSyntax

/// `@shared` over a function: statements around one `yield`.
extension RecipeParser {
    /// The names first: rules above a resource may ask for it.
    mutating func findShared(_ statements: ArraySlice<Node>) {
        for statement in statements where statement.kind == .decorated {
            let parts = Array(statement.children)
            let decorator = parts[0].child(0)
            guard segueWord(decorator.kind == .call ? decorator.child(0) : decorator) == "shared",
                let name = names.variable(of: parts[parts.count - 1])?.name
            else { continue }
            sharedNames.insert(name)
        }
    }

    mutating func readShared(_ definition: Node) {
        guard definition.kind == .functionDefinition else {
            return fault(definition, "a shared resource is a function with one 'yield'")
        }
        let function = function(definition)
        checkCoroutines(function)
        if !function.parameters.isEmpty {
            fault(function.parameters[0], "a shared resource has no parameters: it is the same for all")
        }
        if resources[function.name] != nil { fault(definition, "'\(function.name)' stands twice") }
        let yields = ownNodes(of: function, [.yieldExpression, .yieldFromExpression])
        for result in ownNodes(of: function, [.returnStatement]) {
            fault(result, "a shared resource is yielded, not returned")
        }
        if yields.isEmpty { fault(definition, "a shared resource has one 'yield x', as in @contextmanager") }
        guard let yield = checkYield(yields, in: function.node) else { return }
        guard let value = Array(yield.children).first else { return fault(yield, "yield the resource: 'yield x'") }
        var statements = function.statements
        var remarks: [Remark] = []
        while let first = statements.first, let remark = remark(first) {
            remarks.append(remark)
            statements.removeFirst()
        }
        let found = codeNames(of: statements, function, Parameters(), CodeRules(form: .value))
        if !found.variables.isEmpty { fault(definition, "a shared resource uses no variable of the module") }
        let stated = function.annotation.isEmpty ? nil : yieldedType(function.annotation)
        resources[function.name] = SharedResource(
            name: function.name,
            template: Template(
                statements: statements, value: value, yield: yield, innerReturn: nil, metavariables: [:],
                resources: [],
                locals: found.locals, imported: found.imported),
            type: stated ?? openedType(value, function), isAsync: function.isAsync, remarks: remarks)
    }

    /// `T` of `-> T` and, as type checkers want it, of `-> AsyncIterator[T]`.
    private mutating func yieldedType(_ annotation: Node) -> ValueType? {
        let type = type(statedBy: annotation)
        if case .instance(_, let arguments) = type, let first = arguments.first { return first }
        return type
    }

    /// `web.Session` where `with web.Session() as s` or `s = web.Session()` makes what is yielded.
    private func openedType(_ value: Node, _ function: FunctionForm) -> ValueType? {
        guard value.kind == .name, let variable = names.variable(of: value) else { return nil }
        let makers = variable.bindings.map { binding -> Node? in
            switch binding.use {
            case .with: binding.node.parent?.child(0)
            case .assignment: binding.value
            default: nil
            }
        }
        guard makers.count == 1, let maker = makers[0], maker.kind == .call else { return nil }
        return qualifiedName(of: maker.child(0)).map { .instance($0, []) }
    }
}
