package import PythonSyntax

extension ModuleNames {
    /// The expressions whose values a variable gets as they are.
    package func assignedValues(of variable: Variable) -> [Node] { variable.bindings.compactMap(\.value) }

    /// The classes or functions that are known to make values of an expression: `locks.Lock` of `lock` after
    /// `lock = locks.Lock()`, or where the parameter `lock: locks.Lock` is meant.
    ///
    /// Every one that the file shows, by any binding: a name with two values has two. Empty where nothing is known.
    package func knownValueConstructors(of expression: Node) -> Set<QualifiedName> {
        switch expression.kind {
        case .call: return qualifiedNames(of: expression.child(0))
        case .name: return variable(of: expression).map { constructors(of: $0, depth: 0) } ?? []
        case .attribute: return attributeConstructors(expression)
        case .namedExpression: return knownValueConstructors(of: expression.child(1))
        default: return []
        }
    }

    private func constructors(of variable: Variable, depth: Int) -> Set<QualifiedName> {
        guard depth < 8 else { return [] }
        var found: Set<QualifiedName> = []
        for occurrence in variable.occurrences {
            if let annotation = occurrence.annotation { found.formUnion(annotated(annotation)) }
            guard let value = occurrence.value else { continue }
            found.formUnion(valueConstructors(value, depth: depth))
        }
        return found
    }

    private func valueConstructors(_ value: Node, depth: Int) -> Set<QualifiedName> {
        if value.kind == .name { return variable(of: value).map { constructors(of: $0, depth: depth + 1) } ?? [] }
        return value.kind == .call ? qualifiedNames(of: value.child(0)) : []
    }

    /// What an annotation names: a class, or one of several by `|`; a string is read as a dotted name.
    private func annotated(_ annotation: Node) -> Set<QualifiedName> {
        var found: Set<QualifiedName> = []
        var pending = [annotation]
        while let node = pending.popLast() {
            switch node.kind {
            case .name, .attribute: found.formUnion(qualifiedNames(of: node))
            case .binaryOperation: pending += node.children
            case .string:
                for words in StringContents.dottedNames(in: node) {
                    guard let variable = lookup(words[0], at: node), let name = meaning(of: variable).qualifiedName
                    else { continue }
                    found.insert(words.dropFirst().reduce(name) { $0.appending($1) })
                }
            default: break
            }
        }
        return found
    }

    // MARK: Attributes

    /// `self.x` in a method, and `C.x` of a class of this file: what the class and its methods assign to x.
    private func attributeConstructors(_ attribute: Node) -> Set<QualifiedName> {
        let owner = attribute.child(0)
        guard owner.kind == .name, let variable = variable(of: owner), let definition = classOf(variable) else {
            return []
        }
        let name = String(decoding: tree.spelling(attribute.endToken - 1), as: UTF8.self)
        var found: Set<QualifiedName> = []
        // The class's own variable, not one of the scopes around it.
        if let member = lookup(name, in: definition), member.scope == definition {
            found = constructors(of: member, depth: 0)
        }
        for index in attributeTargets[name] ?? [] {
            let target = Node(tree, index)
            guard target.child(0).kind == .name, let other = self.variable(of: target.child(0)),
                classOf(other) == definition, let statement = target.parent
            else { continue }
            if statement.kind == .annotatedAssignment { found.formUnion(annotated(statement.child(1))) }
            let parts = Array(statement.children)
            let hasValue = statement.kind == .assignment || statement.kind == .annotatedAssignment && parts.count > 2
            if hasValue, let value = parts.last { found.formUnion(valueConstructors(value, depth: 0)) }
        }
        return found
    }

    /// The scope of the class whose instance or self a variable is: a method's first parameter, or the class's name.
    private func classOf(_ variable: Variable) -> Scope? {
        guard let binding = variable.bindings.first, variable.bindings.count == 1 else { return nil }
        if binding.use == .class_ { return scope(madeBy: binding.node) }
        guard binding.use == .parameter, let parameters = binding.node.parent, parameters.child(0) == binding.node
        else {
            return nil
        }
        let around = variable.scope.parent
        let enclosing = around?.kind == .typeParameters ? around?.parent : around
        return enclosing?.kind == .class_ ? enclosing : nil
    }
}
