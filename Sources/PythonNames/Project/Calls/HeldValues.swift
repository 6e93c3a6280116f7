internal import PythonSyntax

/// Where containers are written down that hold a function, and what they are to who goes through them.
struct HeldValues {
    let graph: CallGraph

    /// A node, and the number of its file.
    typealias Place = (node: Node, file: Int32)

    /// The displays and calls that make a container; nil if it may be made where nobody sees it.
    func makers(of bag: Spot) -> [Place]? {
        var seen: Set<Spot> = []
        let found = makers(of: bag, &seen)
        return found?.isEmpty == false ? found : nil
    }

    private func makers(of bag: Spot, _ seen: inout Set<Spot>) -> [Place]? {
        guard seen.insert(bag).inserted else { return [] }
        let made = graph.files.node(at: bag)
        switch made.kind {
        case .list, .set, .dictionary, .listComprehension, .dictionaryComprehension: return [(made, bag.file)]
        case .call: return graph.isForeign(bag) ? nil : [(made, bag.file)]
        default: break
        }
        // `defaultdict(list)`: what is made by whom that is called.
        if let call = made.parent?.parent, made.parent!.kind == .arguments, isMapping(call, bag.file) {
            return [(made, bag.file)]
        }
        guard let values = values(annotatedBy: made, in: bag.file), !values.isEmpty else { return nil }
        var found: [Place] = []
        for origin in values where origin != .text {
            guard case .bag(let inner) = origin, let others = makers(of: inner, &seen) else { return nil }
            found += others
        }
        return found
    }

    private func isMapping(_ call: Node, _ file: Int32) -> Bool {
        call.kind == .call && graph.containers.kind(of: call.child(0), in: graph.files[file]) == .mapping
    }

    /// What comes to where an annotation stands, whatever that says; nil if that is not known.
    private func values(annotatedBy annotation: Node, in file: Int32) -> [ValueOrigin]? {
        let places: [NodeKind: Int] = [.annotatedAssignment: 1, .parameter: 0, .functionDefinition: 2]
        guard let around = annotation.ancestors.first(where: { places[$0.kind] != nil }),
            around.child(places[around.kind]!).contains(annotation)
        else { return nil }
        let spot = Spot(file: file, node: around.index)
        switch around.kind {
        case .parameter: return graph.origins.origins(of: .unstated(.parameter(spot)))
        case .functionDefinition: return graph.origins.origins(of: .unstated(.result(spot)))
        default: return values(declaredBy: around, in: file)
        }
    }

    private func values(declaredBy declaration: Node, in file: Int32) -> [ValueOrigin]? {
        let (target, project) = (declaration.child(0), graph.files[file])
        // As a member it has what the annotation says.
        let own = Array(declaration.children).dropFirst(2).flatMap { graph.origins.origins(of: $0, in: project) }
        func members(of owner: Spot, _ word: String) -> [ValueOrigin] {
            graph.origins.origins(of: .unstated(.member(owner, word)))
        }
        if target.kind == .attribute {
            var found = own
            for origin in graph.origins.origins(of: target.child(0), in: project) {
                guard case .instance(let owner) = origin else { return nil }
                found += members(of: owner, target.lastName)
            }
            return found
        }
        guard let variable = project.names.variable(of: target) else { return nil }
        if variable.scope.kind == .class_ {
            return own + members(of: Spot(file: file, node: variable.scope.node.index), variable.name)
        }
        var found = graph.origins.origins(of: .stored(inModule: file, variable.name))
        for binding in variable.bindings {
            // `x: list[str]` alone gives nothing.
            if binding.use == .annotation, binding.value == nil { continue }
            guard let value = binding.value else { return nil }
            found += graph.origins.origins(of: value, in: project)
        }
        return found
    }

    /// Whether a container is known to be a mapping, and nothing that is in one: who goes through it gets keys.
    func isMapping(_ bag: Spot) -> Bool {
        let node = graph.files.node(at: bag)
        // An annotation stands for all containers that it names.
        if let stated = graph.origins.statedContents[bag], stated.contains(where: \.mayHold) { return false }
        if node.parent?.kind == .arguments, [.name, .attribute].contains(node.kind) {
            return graph.containers.kind(of: node, in: graph.files[bag.file]) == .mapping
        }
        guard let makers = makers(of: bag), !makers.isEmpty else { return false }
        return makers.allSatisfy { made, file in
            switch made.kind {
            case .call: givesKeys(made, file)
            case .dictionary: !made.children.contains { $0.kind == .dictionaryUnpacking }
            case .dictionaryComprehension: true
            default: false
            }
        }
    }

    /// Whether a call makes a mapping of values: of pairs nobody knows which of them are keys.
    func givesKeys(_ call: Node, _ file: Int32) -> Bool {
        guard isMapping(call, file) else { return false }
        return call.child(1).children.allSatisfy { argument in
            switch argument.kind {
            case .keywordArgument, .lambda: true
            case .dictionary: !argument.children.contains { $0.kind == .dictionaryUnpacking }
            case .name, .attribute: graph.containers.kind(of: argument, in: graph.files[file]) != nil
            default: false
            }
        }
    }
}

extension ValueType {
    /// Whether values of this type may be containers.
    fileprivate var mayHold: Bool {
        members.contains { member in
            switch member {
            case .instance(let name, let arguments):
                !arguments.isEmpty || BuiltinTypes.word(of: name).flatMap(Containers.kind(ofBuiltin:)) != nil
            case .none, .function: false
            default: true
            }
        }
    }
}
