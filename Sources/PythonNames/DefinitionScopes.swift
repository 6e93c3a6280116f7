internal import PythonSyntax

/// Definitions, lambdas, comprehensions and type parameters: which part is evaluated in which scope.
extension ScopeBuilder {
    /// Defaults and decorators belong to the scope around; annotations too, or to the type parameters.
    mutating func functionDefinition(_ node: NodeIndex) {
        let parts = children(node)
        let outer = scope(node)
        let token = NameTokens.token(of: node, in: tree)!
        occur(node, token, .function)
        let name = spelledName(token)
        let header = typeParameterScope(parts[0], of: node, named: name)
        let isAsync = tree.tokens.kind(tree.rows[Int(node)].firstToken) == .kwAsync
        let inner = open(isAsync ? .asyncFunction : .function, in: header, at: node, named: name)
        parameters(parts[1], of: inner, defaultsIn: outer, annotationsIn: header)
        if tree.kinds[Int(parts[2])] != .empty { evaluateAnnotation(parts[2], in: header) }
        evaluate(parts[3], in: inner)
    }

    mutating func lambda(_ node: NodeIndex) {
        let parts = children(node)
        let outer = scope(node)
        let inner = open(.lambda, in: outer, at: node)
        parameters(parts[0], of: inner, defaultsIn: outer, annotationsIn: outer)
        evaluate(parts[1], in: inner)
    }

    private mutating func parameters(
        _ node: NodeIndex, of inner: ScopeIndex, defaultsIn outer: ScopeIndex, annotationsIn header: ScopeIndex
    ) {
        evaluate(node, in: inner)
        for parameter in children(node) {
            evaluate(parameter, in: inner)
            guard let token = NameTokens.token(of: parameter, in: tree) else { continue }
            occur(parameter, token, .parameter)
            let parts = children(parameter)
            if tree.kinds[Int(parts[0])] != .empty { evaluateAnnotation(parts[0], in: header) }
            evaluate(parts[1], in: outer)
        }
    }

    mutating func evaluateAnnotation(_ node: NodeIndex, in scope: ScopeIndex) {
        guard annotationsAreStrings else { return evaluate(node, in: scope) }
        let annotation = open(.annotation, in: scope, at: node)
        modify(annotation) { $0.seesClass = true }
        evaluate(node, in: annotation)
    }

    mutating func classDefinition(_ node: NodeIndex) {
        let parts = children(node)
        let token = NameTokens.token(of: node, in: tree)!
        occur(node, token, .class_)
        let name = spelledName(token)
        let header = typeParameterScope(parts[0], of: node, named: name)
        if header != scope(node) {
            modify(header) {
                $0.privateClass = name
                $0.manglesOnlyTypeParameters = true
            }
        }
        evaluate(parts[1], in: header)
        let inner = open(.class_, in: header, at: node, named: name)
        modify(inner) { $0.privateClass = name }
        evaluate(parts[2], in: inner)
    }

    /// Everything is evaluated within, but for the first iterable: that is evaluated at once, around it.
    mutating func comprehension(_ node: NodeIndex, _ kind: ScopeKind) {
        let outer = scope(node)
        let inner = open(kind, in: outer, at: node)
        var isFirst = true
        for child in children(node) {
            evaluate(child, in: inner)
            guard tree.kinds[Int(child)] == .comprehensionClause else { continue }
            let target = child + 1
            use(target, .comprehension)
            let iterable = tree.rows[Int(target)].next
            evaluate(target, in: inner)
            evaluate(iterable, in: isFirst ? outer : inner)
            isFirst = false
        }
    }

    // MARK: Type parameters (PEP 695)

    /// The scope of type parameters, or the scope around where there are none.
    private mutating func typeParameterScope(_ node: NodeIndex, of definition: NodeIndex, named: NameIndex)
        -> ScopeIndex
    {
        let outer = scope(definition)
        guard tree.kinds[Int(node)] == .typeParameters else { return outer }
        let header = open(.typeParameters, in: outer, at: definition, named: named)
        let isInClass = scopes[Int(outer)].kind == .class_
        modify(header) { $0.seesClass = isInClass }
        evaluate(node, in: header)
        return header
    }

    mutating func typeParameter(_ node: NodeIndex) {
        guard let token = NameTokens.token(of: node, in: tree) else { return }
        occur(node, token, .typeParameter)
        let name = spelledName(token)
        let outer = scope(node)
        for child in children(node) where tree.kinds[Int(child)] != .empty {
            let inner = open(.typeVariable, in: outer, at: child, named: name)
            let seesClass = scopes[Int(outer)].seesClass
            modify(inner) { $0.seesClass = seesClass }
            evaluate(child, in: inner)
        }
    }

    mutating func typeAlias(_ node: NodeIndex) {
        let parts = children(node)
        use(parts[0], .typeAlias)
        let name = spelledName(tree.rows[Int(parts[0])].firstToken)
        let header = typeParameterScope(parts[1], of: node, named: name)
        let inner = open(.typeAlias, in: header, at: node, named: name)
        let isInClass = scopes[Int(scope(node))].kind == .class_
        modify(inner) { $0.seesClass = isInClass }
        evaluate(parts[2], in: inner)
    }
}
