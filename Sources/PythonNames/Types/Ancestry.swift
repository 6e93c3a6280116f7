internal import PythonSyntax

/// Classes: what is above them, what they assign to, and who `self` is.
extension ValueTypes {
    /// A class in the order in which attributes are looked up.
    enum Ancestor {
        case file(Node, QualifiedName)
        /// Of another file of the project, whose types know what it has, and from those above it.
        case foreign(ValueTypes, QualifiedName)
        /// Above a foreign one.
        case above(QualifiedName)
        case declared(QualifiedName)
        /// One of Python's own, which has no attributes that are asked for.
        case builtin(QualifiedName)
        case unknown(QualifiedName)

        var name: QualifiedName {
            switch self {
            case .file(_, let name), .foreign(_, let name), .above(let name), .declared(let name), .builtin(let name),
                .unknown(let name):
                name
            }
        }
    }

    /// A class and all above it, each once, those on the left first.
    func ancestry(of owner: QualifiedName) -> [Ancestor] {
        if let known = ancestries[owner] { return known }
        let found = computedAncestry(of: owner)
        ancestries[owner] = found
        return found
    }

    /// The names of a class and of all that is known to be above it.
    package func lineage(of name: QualifiedName) -> [QualifiedName] { ancestry(of: name).map(\.name) }

    private func computedAncestry(of owner: QualifiedName) -> [Ancestor] {
        var found: [Ancestor] = []
        var seen: Set<QualifiedName> = []
        var pending = [owner]
        while let named = pending.popLast(), found.count < 64 {
            let name = BuiltinExceptions.mainName(of: declarations.mainName(of: named))
            guard seen.insert(name).inserted else { continue }
            if let definition = definitions.classes[name]?.first {
                found.append(.file(definition, name))
                pending += bases(of: definition).reversed()
            } else if let stub = declarations.classes[name] {
                found.append(.declared(name))
                pending += stub.bases.reversed()
            } else if BuiltinTypes.word(of: name) != nil && name != "builtins.type" {
                found.append(.builtin(name))
                if let base = BuiltinExceptions.base(of: name) { pending.append(base) }
            } else if ["Generic", "Protocol"].contains(TypingNames.word(of: name) ?? "") {
                continue
            } else if let other = foreign(name), other.definition.isClass {
                found += lineage(of: other)
            } else {
                found.append(.unknown(name))
            }
        }
        return found
    }

    /// A class of another file, and those above it.
    private func lineage(of found: ProjectTypes.Found) -> [Ancestor] {
        let types = types(of: found)
        let name = found.definition.qualifiedName
        let above = types.ancestry(of: name).dropFirst().map { ancestor -> Ancestor in
            if case .unknown = ancestor { ancestor } else { .above(ancestor.name) }
        }
        return [.foreign(types, name)] + above
    }

    /// The first class above one of which nothing is known; there may be more above that.
    func unknownBase(of owner: QualifiedName) -> QualifiedName? {
        for case .unknown(let name) in ancestry(of: owner) { return name }
        return nil
    }

    /// Whether a name is the project's, and no class that can be found.
    package func isHidden(_ name: QualifiedName) -> Bool {
        guard let file, unknownBase(of: name) == name else { return false }
        return definitions.classes[name] == nil && project?.module(beginning: name, importedBy: file.path) != nil
    }

    /// Whether a class, and all above it, are the project's own or Python's, and none of them is a coroutine's.
    package func isNoCoroutine(_ owner: QualifiedName) -> Bool {
        if owner.text.hasPrefix("builtins.") { return owner != "builtins.object" }
        return ancestry(of: owner).allSatisfy { ancestor in
            switch ancestor {
            // What has all methods of a coroutine is taken for one.
            case .file(let definition, _): classVariable("send", of: definition) == nil
            case .foreign(let types, let name): types.isNoCoroutine(name)
            case .above(let name): declarations.classes[name] == nil
            case .builtin: true
            case .declared, .unknown: false
            }
        }
    }

    /// The names of a class's bases; what is no name is spelled out, and nothing is known of it.
    private func bases(of definition: Node) -> [QualifiedName] {
        guard !definition.child(1).isEmpty else { return [] }
        return definition.child(1).children.filter { $0.kind != .keywordArgument }.map { base in
            let name = base.kind == .subscription ? base.child(0) : base
            return names.meaning(of: name).qualifiedName ?? QualifiedName("<\(name.spelled.prefix(40))>")
        }
    }

    /// Whether one of two classes is above the other, or they are the same.
    package func isRelated(_ left: QualifiedName, _ right: QualifiedName) -> Bool {
        isDerived(left, from: right) || isDerived(right, from: left)
    }

    /// Whether a class is another one or, as far as is known, below it.
    package func isDerived(_ name: QualifiedName, from other: QualifiedName) -> Bool {
        let main = ancestry(of: other)[0].name
        return ancestry(of: name).contains { $0.name == main }
    }

    /// The variable of a class's own body.
    func classVariable(_ name: String, of definition: Node, evenUnbound: Bool = false) -> Variable? {
        guard let scope = names.scope(madeBy: definition), let variable = names.lookup(name, in: scope),
            variable.scope == scope
        else { return nil }
        return !variable.bindings.isEmpty || evenUnbound ? variable : nil
    }

    /// The class that `super()` begins behind; not `isSuper` for any other expression.
    func superOwner(_ node: Node) -> (owner: QualifiedName, isSuper: Bool)? {
        guard node.kind == .call, node.child(0).kind == .name, node.child(0).firstName == "super",
            Array(node.child(1).children).isEmpty,
            names.meaning(of: node.child(0)).qualifiedName == "builtins.super"
        else { return nil }
        let method = names.scope(of: node).andAncestors.first { $0.kind == .function || $0.kind == .asyncFunction }
        guard let method, let owner = definitions.classAround(method.node) else { return nil }
        return (definitions.qualifiedName(of: owner), true)
    }

    /// The class whose instance an expression is, or which it is itself; nil where that is not known. For what is no
    /// instance of any class of the file, any other name.
    func owner(of expression: Node) -> (name: QualifiedName, isClass: Bool)? {
        if let owner = selfClass(expression) { return (owner, false) }
        switch type(of: expression) {
        case .instance(let name, _): return (name, false)
        case .classObject(let name): return (name, true)
        case .module(let name), .function(let name): return (name, true)
        case .none: return ("builtins.None", false)
        default: return nil
        }
    }

    /// The class of a method's first parameter, if nothing else ever binds that name.
    private func selfClass(_ expression: Node) -> QualifiedName? {
        guard expression.kind == .name, let variable = names.variable(of: expression) else { return nil }
        let bindings = variable.bindings
        guard bindings.count == 1, bindings[0].use == .parameter,
            let method = definitions.function(ofParameter: bindings[0].node),
            let owner = definitions.classAround(method),
            Array(bindings[0].node.parent!.children).first == bindings[0].node,
            definitions.receiver(of: method) == .instance
        else { return nil }
        return definitions.qualifiedName(of: owner)
    }

    /// Every target in the file that assigns to an attribute of a class's instances.
    func assignments(to name: String, of owner: QualifiedName) -> Result<[Node], Refusal> {
        var targets: [Node] = []
        for index in names.attributeTargets[name] ?? [] {
            let target = Node(tree, index)
            if target.parent?.kind == .deleteStatement { continue }
            guard let (other, _) = self.owner(of: target.child(0)) else {
                return .failure(Refusal(reason: .assignedElsewhere(attribute: name, line: names.line(of: target))))
            }
            if isRelated(other, owner) { targets.append(target) }
        }
        for call in definitions.settings[name] ?? [] {
            let other = self.owner(of: Array(call.child(1).children)[0])?.name
            if other.map({ isRelated($0, owner) }) ?? true {
                return .failure(Refusal(reason: .assignedElsewhere(attribute: name, line: names.line(of: call))))
            }
        }
        return .success(targets)
    }
}
