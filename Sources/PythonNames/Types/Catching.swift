package import PythonSyntax

/// Which exceptions handlers and `with` statements take.
extension ValueTypes {
    /// Whether a handler, or an item of a `with`, may take an exception of a class, or of one derived from it.
    ///
    /// What is not known may; but of context managers only `suppressors` take exceptions.
    package func mayCatch(_ catcher: Node, _ exception: QualifiedName, suppressors: Set<QualifiedName>) -> Bool {
        if catcher.kind == .exceptHandler {
            let caught = catcher.child(0)
            return caught.isEmpty || mayBe(caught, exception)
        }
        let item = catcher.child(0)
        guard item.kind == .call, means(item.child(0), oneOf: suppressors) else { return false }
        let classes = item.child(1).children.filter { $0.kind != .keywordArgument }
        return classes.isEmpty || classes.contains { mayBe($0, exception) }
    }

    /// Whether an exception of a class, or of one derived from it, may be among those that an expression names.
    private func mayBe(_ caught: Node, _ exception: QualifiedName) -> Bool {
        if caught.kind == .tuple { return caught.children.contains { mayBe($0, exception) } }
        guard caught.kind == .name || caught.kind == .attribute, let name = names.meaning(of: caught).qualifiedName
        else { return true }
        return unknownBase(of: name) != nil || isRelated(name, exception)
    }

    /// Whether what is called is one of some functions or classes, or a method of theirs: `Class.method`.
    package func means(_ callee: Node, oneOf wanted: Set<QualifiedName>) -> Bool {
        guard callee.kind == .name || callee.kind == .attribute else { return false }
        if let name = names.meaning(of: callee).qualifiedName, wanted.contains(name) { return true }
        guard callee.kind == .attribute, wanted.contains(where: { $0.lastWord == callee.lastName }),
            let owner = owner(of: callee.child(0))
        else { return false }
        return ancestry(of: owner.name).contains { wanted.contains($0.name.appending(callee.lastName)) }
    }

    /// Whether a context manager of a class of the project may take an exception: it is left with something that may be
    /// true.
    func maySwallow(_ item: Node) -> Bool {
        item.kind == .withItem && exits(of: item.child(0)).contains(where: \.returnsSomething)
    }

    /// Whether a context manager may look at an exception: one that the project itself defines, or a stack of others.
    /// Those of libraries let exceptions pass.
    func mayLook(_ item: Node, exitStacks: Set<QualifiedName>) -> Bool {
        guard item.kind == .withItem else { return false }
        let value = item.child(0)
        if value.kind == .call, means(value.child(0), oneOf: exitStacks) { return true }
        if case .instance(let name, _) = type(of: value),
            ancestry(of: name).contains(where: { exitStacks.contains($0.name) })
        {
            return true
        }
        return !catchersWithin(item).isEmpty || exits(of: value).contains(where: \.looksAtParameters)
    }

    /// Whether others may run on while a context manager that the project itself defines is left.
    func mayWait(_ item: Node) -> Bool {
        guard item.kind == .withItem, let statement = item.parent, statement.isAsync else { return false }
        let value = item.child(0)
        return value.kind == .call && projectFunction(value.child(0)) != nil || !exits(of: value).isEmpty
    }

    /// What stands around the `yield` of a function of the project that is called for a context manager.
    private func catchersWithin(_ item: Node) -> [Node] {
        let value = item.child(0)
        guard value.kind == .call, let function = projectFunction(value.child(0)) else { return [] }
        let yields = function.names.tree.nodes(of: .yieldExpression).filter { function.node.contains($0) }
        return yields.flatMap(\.catchersAround)
    }

    /// The methods by which a context manager is left whose class is the project's.
    private func exits(of manager: Node) -> [Node] {
        if case .instance(let name, _) = type(of: manager) { exits(of: name) } else { [] }
    }

    /// The function or method of the project that a callee names, whatever decorates it.
    private func projectFunction(_ callee: Node) -> Definition? {
        if let name = names.meaning(of: callee).qualifiedName {
            if let own = definitions.functions[name]?.first { return Definition(names: names, node: own) }
            return foreign(name).flatMap { $0.definition.isClass ? nil : $0.definition }
        }
        guard callee.kind == .attribute, let owner = owner(of: callee.child(0)) else { return nil }
        for case .file(let definition, _) in ancestry(of: owner.name) {
            let binding = classVariable(callee.lastName, of: definition)?.bindings.first
            if let binding, binding.use == .function { return Definition(names: names, node: binding.node) }
        }
        return nil
    }

    /// The methods by which a class of the project is left.
    private func exits(of name: QualifiedName) -> [Node] {
        ["__exit__", "__aexit__"].flatMap { method in
            ancestry(of: name).flatMap { ancestor -> [Node] in
                switch ancestor {
                case .file(let definition, _):
                    classVariable(method, of: definition)?.bindings.filter { $0.use == .function }.map(\.node) ?? []
                case .foreign(let types, let base): types.exits(of: base)
                default: []
                }
            }
        }
    }
}

extension Node {
    /// Whether a function returns what may be true.
    fileprivate var returnsSomething: Bool {
        subtree.contains { node in
            node.kind == .returnStatement
                && node.children.contains { $0.kind != .falseLiteral && $0.kind != .noneLiteral }
        }
    }

    /// Whether a method reads another parameter than its first.
    fileprivate var looksAtParameters: Bool {
        let words = Set(child(1).children.dropFirst().map(\.definedName))
        return child(3).subtree.contains { $0.kind == .name && words.contains($0.firstName) }
    }
}
