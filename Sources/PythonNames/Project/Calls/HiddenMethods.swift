internal import PythonSyntax

/// Methods that an attribute of an instance hides: `pool.load = self.fetch`, where the class of `pool` has a `load`.
///
/// Who calls `pool.load()` gets what either of the two gives: they are of one colour.
struct HiddenMethods {
    let graph: CallGraph

    /// The functions that hide a method somewhere.
    func hiding(_ method: Definition) -> [Definition] {
        guard let owner = method.ownerClass.map(graph.files.spot) else { return [] }
        return graph.files(mentioning: method.word).flatMap { file -> [Definition] in
            (file.names.attributeTargets[method.word] ?? []).flatMap { index -> [Definition] in
                let target = Node(file.names.tree, index)
                guard let assignment = target.parent, assignment.kind == .assignment,
                    classes(of: target, in: file).contains(owner)
                else { return [] }
                return functions(givenBy: Array(assignment.children).last!, in: file) ?? []
            }
        }
    }

    /// The methods that a function hides.
    func hidden(by function: Definition) -> [Definition] {
        let own = ValueOrigin.function(graph.files.spot(of: function))
        return mentions(of: function).flatMap { node, file -> [Definition] in
            guard let assignment = node.parent, assignment.kind == .assignment, !node.isTarget else { return [] }
            let targets = assignment.children.filter { $0.kind == .attribute && $0.isTarget }
            guard !targets.isEmpty, graph.origins.origins(of: node, in: file).contains(own) else { return [] }
            return targets.flatMap { target in
                classes(of: target, in: file).flatMap { graph.classes.methods(target.lastName, of: $0) }
            }
        }
    }

    /// The functions that an expression stands for; nil if it may be anything else.
    func functions(givenBy value: Node, in file: ProjectFile) -> [Definition]? {
        let origins = graph.origins.origins(of: value, in: file)
        let found = origins.compactMap { origin -> Definition? in
            if case .function(let spot) = origin { graph.files.definition(at: spot) } else { nil }
        }
        return found.isEmpty || found.count < origins.count ? nil : found
    }

    /// Where a function is named, or something that has its name.
    private func mentions(of function: Definition) -> [(node: Node, file: ProjectFile)] {
        let names = graph.places(denoting: function).map { (node: $0.node, file: graph.files[$0.file]) }
        guard function.ownerClass != nil else { return names }
        return names
            + graph.files(mentioning: function.word).flatMap { file in
                graph.words(of: file).attributes(function.word).map { (node: $0, file: file) }
            }
    }

    /// The classes whose method an attribute of a value may be.
    private func classes(of target: Node, in file: ProjectFile) -> [Spot] {
        graph.origins.origins(of: target.child(0), in: file).flatMap { origin -> [Spot] in
            if case .instance(let owner) = origin { graph.classes.relatives(of: owner) } else { [] }
        }
    }
}
