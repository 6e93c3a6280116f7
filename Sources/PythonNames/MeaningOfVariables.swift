internal import PythonSyntax

/// What a variable stands for, from everything that binds it.
extension ModuleNames {
    /// One meaning if all bindings agree on it; no order of execution is assumed.
    func meaning(of variable: Variable, depth: Int) -> Meaning {
        let name = variable.name
        guard depth < 32 else { return .unknown(.tooFar(name: name)) }
        let bindings = variable.bindings
        let star = variable.scope.isModule ? starImport(over: bindings) : nil
        guard !bindings.isEmpty else { return unboundMeaning(variable, star) }

        var candidates: [Candidate] = []
        var opaque: Occurrence?
        for binding in bindings {
            let meaning = meaning(of: binding, isOnly: bindings.count == 1, depth: depth)
            candidates += meaning.candidates
            if meaning.qualifiedName == nil, opaque == nil || binding.use == .deletion { opaque = binding }
        }
        if mayBeBuiltin(variable, bindings) {
            candidates.append(Candidate(name: "builtins.\(name)", origin: .builtin))
        }
        guard let first = candidates.first else { return .unknown(.bound(name: name, bindings[0].use)) }
        if let opaque, opaque.use == .deletion {
            return .ambiguous(.deleted(name: name, line: line(of: opaque.node)), candidates)
        }
        if opaque != nil || candidates.contains(where: { $0.name != first.name }) {
            return .ambiguous(.severalMeanings(name: name), candidates)
        }
        if let star { return .ambiguous(.starImport(name: name, line: line(of: star)), candidates) }
        return .known(first.name, candidates.map(\.origin))
    }

    private func meaning(of binding: Occurrence, isOnly: Bool, depth: Int) -> Meaning {
        let node = binding.node
        switch binding.use {
        case .imported:
            return .known(Import(names: self, alias: node).qualifiedName, [.imported(node)])
        case .function, .class_:
            let name = String(decoding: IdentifierForm.normalized(tree.spelling(binding.token)), as: UTF8.self)
            return .known(binding.scope.memberPrefix.appending(name), [.definition(node)])
        default:
            // An alias of one value, followed only if it is the only one: else the work could double at each step.
            guard isOnly, let value = binding.value else { return .unknown(.bound(name: "", binding.use)) }
            guard let name = spelledMeaning(of: value, depth: depth + 1).qualifiedName else {
                return .unknown(.bound(name: "", binding.use))
            }
            return .known(name, [.alias(node)])
        }
    }

    private func unboundMeaning(_ variable: Variable, _ star: Node?) -> Meaning {
        let name = variable.name
        let declaration = variable.occurrences.first { $0.use == .annotation }
        let isBuiltin = variable.scope.isModule && Builtins.names.contains(name)
        let builtin = Candidate(name: "builtins.\(name)", origin: .builtin)
        if let star {
            let doubt = Doubt.starImport(name: name, line: line(of: star))
            return isBuiltin ? .ambiguous(doubt, [builtin]) : .unknown(doubt)
        }
        if isBuiltin { return .known(builtin.name, [.builtin]) }
        return .unknown(declaration.map { .bound(name: name, $0.use) } ?? .notBound(name: name))
    }

    /// The first star import that may bind a variable of the module: every one, unless the variable is bound for certain
    /// at a later place.
    private func starImport(over bindings: [Occurrence]) -> Node? {
        let certain = bindings.last { $0.scope.isModule && $0.use != .deletion && placement(of: $0.node).isEmpty }
        return starAliases.first { alias in certain.map { $0.node.index < alias } ?? true }.map { Node(tree, $0) }
    }

    /// Whether a variable of the module may still be the builtin: it has a builtin's name, and no binding for certain.
    private func mayBeBuiltin(_ variable: Variable, _ bindings: [Occurrence]) -> Bool {
        variable.scope.isModule && Builtins.names.contains(variable.name)
            && !bindings.contains { $0.scope.isModule && placement(of: $0.node).isEmpty }
    }
}
