internal import PythonSyntax

/// What a variable stands for, from everything that binds it.
extension ModuleNames {
    /// One meaning if all bindings agree on it; no order of execution is assumed.
    func meaning(of variable: Variable, depth: Int, _ others: (any OtherModules)? = nil) -> Meaning {
        let name = variable.name
        guard depth < 32 else { return .unknown(.tooFar(name: name)) }
        let bindings = variable.bindings
        let stars = variable.scope.isModule ? starBindings(of: name, over: bindings, others) : StarBindings()
        guard !bindings.isEmpty || !stars.bindNothing else { return unboundMeaning(variable, stars.doubt) }

        var candidates = stars.candidates
        var opaque: Occurrence?
        for binding in bindings {
            let meaning = meaning(of: binding, isOnly: bindings.count == 1, depth: depth, others)
            if case .inModule = meaning.doubt, bindings.count == 1, candidates.isEmpty { return meaning }
            candidates += meaning.candidates
            if meaning.qualifiedName == nil, opaque == nil || binding.use == .deletion { opaque = binding }
        }
        if !stars.isCertain, mayBeBuiltin(variable, bindings) {
            candidates.append(Candidate(name: "builtins.\(name)", origin: .builtin))
        }
        guard let first = candidates.first else {
            if let doubt = stars.doubt, !stars.possible.isEmpty { return .ambiguous(doubt, stars.possible) }
            return .unknown(.bound(name: name, bindings[0].use))
        }
        if let opaque, opaque.use == .deletion {
            return .ambiguous(.deleted(name: name, line: line(of: opaque.node)), candidates)
        }
        if opaque != nil || candidates.contains(where: { $0.name != first.name }) {
            return .ambiguous(.severalMeanings(name: name), candidates)
        }
        if let doubt = stars.doubt { return .ambiguous(doubt, candidates + stars.possible) }
        return .known(first.name, candidates.map(\.origin))
    }

    private func meaning(
        of binding: Occurrence, isOnly: Bool, depth: Int, _ others: (any OtherModules)?
    ) -> Meaning {
        let node = binding.node
        switch binding.use {
        case .imported:
            let meaning = Meaning.known(Import(names: self, alias: node).qualifiedName, [.imported(node)])
            return others.map(meaning.continued) ?? meaning
        case .function, .class_:
            let name = String(decoding: IdentifierForm.normalized(tree.spelling(binding.token)), as: UTF8.self)
            return .known(binding.scope.memberPrefix.appending(name), [.definition(node)])
        default:
            // An alias of one value, followed only if it is the only one: else the work could double at each step.
            guard isOnly, let value = binding.value else { return .unknown(.bound(name: "", binding.use)) }
            guard let name = spelledMeaning(of: value, depth: depth + 1, others).qualifiedName else {
                return .unknown(.bound(name: "", binding.use))
            }
            return .known(name, [.alias(node)])
        }
    }

    private func unboundMeaning(_ variable: Variable, _ starDoubt: Doubt?) -> Meaning {
        let name = variable.name
        let declaration = variable.occurrences.first { $0.use == .annotation }
        let isBuiltin = variable.scope.isModule && Builtins.names.contains(name)
        let builtin = Candidate(name: "builtins.\(name)", origin: .builtin)
        if let starDoubt { return isBuiltin ? .ambiguous(starDoubt, [builtin]) : .unknown(starDoubt) }
        if isBuiltin { return .known(builtin.name, [.builtin]) }
        return .unknown(declaration.map { .bound(name: name, $0.use) } ?? .notBound(name: name))
    }

    /// What star imports bind a variable of the module to: every one that may, unless the variable is bound for certain
    /// at a later place.
    func starBindings(
        of name: String, over bindings: [Occurrence], _ others: (any OtherModules)?
    ) -> StarBindings {
        var found = StarBindings()
        guard !starAliases.isEmpty else { return found }
        let certain = bindings.last { $0.scope.isModule && $0.use != .deletion && placement(of: $0.node).isEmpty }
        for index in starAliases where certain.map({ $0.node.index < index }) ?? true {
            let alias = Node(tree, index)
            let module = Import(names: self, alias: alias).target
            switch others?.starBinding(of: name, from: module) ?? .foreign {
            case .nothing: continue
            case .foreign: found.doubt = found.doubt ?? .starImport(name: name, line: line(of: alias))
            case .name(let destination):
                let candidates = destination.names.map { Candidate(name: $0, origin: .imported(alias)) }
                if destination.doubt == nil { found.candidates += candidates } else { found.possible += candidates }
                found.doubt = found.doubt ?? destination.doubt
                if placement(of: alias).isEmpty { found.isCertain = true }
            }
        }
        return found
    }

    /// Whether a variable of the module may still be the builtin: it has a builtin's name, and no binding for certain.
    private func mayBeBuiltin(_ variable: Variable, _ bindings: [Occurrence]) -> Bool {
        variable.scope.isModule && Builtins.names.contains(variable.name)
            && !bindings.contains { $0.scope.isModule && placement(of: $0.node).isEmpty }
    }
}

/// What the star imports of a module bind one of its variables to.
struct StarBindings {
    var candidates: [Candidate] = []
    /// What is doubtful.
    var possible: [Candidate] = []
    /// Why nobody knows; the first reason.
    var doubt: Doubt?
    /// Whether one binds it for certain.
    var isCertain = false

    var bindNothing: Bool { candidates.isEmpty && possible.isEmpty }
}
