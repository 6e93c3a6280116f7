internal import PythonSyntax

/// Classes that are made of the variables which they declare, as a decorator says: `Command("run", run)`.
struct DeclaredFields {
    let graph: CallGraph

    /// A variable that a class declares: where, and what class that is.
    typealias Field = (declaration: Node, owner: Spot)

    /// The variables that an argument may come to; nil if what is called is no such class, or its values are read
    /// otherwise than as attributes.
    func fields(given value: Node, in file: ProjectFile) -> [Field]? {
        let isNamed = value.parent?.kind == .keywordArgument
        guard let arguments = isNamed ? value.parent?.parent : value.parent, arguments.kind == .arguments,
            let call = arguments.parent, call.kind == .call
        else { return nil }
        var found: [Field] = []
        for origin in graph.origins.origins(of: call.child(0), in: file) {
            guard case .class_(let owner) = origin, let fields = fields(of: owner) else { return nil }
            let word = isNamed ? value.parent!.firstName : nil
            let taking = fields.filter { word == nil || $0.declaration.child(0).firstName == word }
            if taking.isEmpty { return nil }
            found += taking
        }
        return found.isEmpty ? nil : found
    }

    private func fields(of owner: Spot) -> [Field]? {
        let classes = graph.classes
        let line = classes.line(of: owner)
        let all = [owner] + line.above
        guard line.foreign.isEmpty, line.unknown == nil, classes.metaclasses(of: owner).isEmpty,
            isDecoratedOutside(owner), !all.contains(where: isMadeOtherwise),
            !isMatched(owner), !graph.isReadOutside(owner)
        else { return nil }
        return all.flatMap { one -> [Field] in
            let definition = graph.files.definition(at: one)
            return definition.node.subtree.filter {
                $0.kind == .annotatedAssignment && $0.child(0).kind == .name
                    && definition.names.scope(of: $0) == definition.body
            }.map { ($0, one) }
        }
    }

    /// Whether nothing but decorators from outside say how a class is made.
    private func isDecoratedOutside(_ owner: Spot) -> Bool {
        let decorators = graph.files.node(at: owner).decorators
        return !decorators.isEmpty
            && decorators.allSatisfy { decorator in
                let callee = decorator.kind == .call ? decorator.child(0) : decorator
                let things = graph.names.denoted(by: callee, in: graph.files[owner.file])
                return !things.isEmpty
                    && things.allSatisfy { thing in
                        if case .foreign = thing { true } else { false }
                    }
            }
    }

    /// Whether a class has a constructor of its own, or takes what is no attribute.
    private func isMadeOtherwise(_ owner: Spot) -> Bool {
        ["__init__", "__new__", "__post_init__", "__iter__", "__getitem__"].contains { graph.classes.binds($0, owner) }
    }

    /// Whether a pattern takes its instances apart by places: `case Command(name, run)`.
    private func isMatched(_ owner: Spot) -> Bool {
        ([owner] + graph.classes.line(of: owner).above + graph.classes.below(owner)).contains { one in
            graph.places(denoting: graph.files.definition(at: one)).contains { node, _ in
                guard let pattern = node.parent, pattern.kind == .classPattern, pattern.child(0) == node else {
                    return false
                }
                return pattern.children.dropFirst().contains { $0.kind != .keywordPattern }
            }
        }
    }
}
