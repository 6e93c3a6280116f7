internal import PythonSyntax

/// Where a function goes that is handed over in a call: `retry(load)` gives it to the `action` of `def retry(action)`.
struct HandedOver {
    let graph: CallGraph

    /// The parameters that a function is given to; nil if whoever is called may be something else, or is given it otherwise.
    ///
    /// - Parameter value: an argument, by itself or under a keyword.
    func parameters(given value: Node, in file: ProjectFile) -> [(node: Node, file: ProjectFile)]? {
        let argument = value.parent?.kind == .keywordArgument ? value.parent! : value
        guard let arguments = argument.parent, arguments.kind == .arguments, let call = arguments.parent,
            call.kind == .call
        else { return nil }
        var found: [(node: Node, file: ProjectFile)] = []
        let origins = graph.origins.origins(of: call.child(0), in: file)
        for origin in origins {
            guard let called = functions(called: origin, by: call.child(0), in: file) else { return nil }
            for (function, bound) in called {
                guard function.node.keepsItsCalls,
                    let parameter = parameter(of: function.node, taking: argument, bound: bound)
                else { return nil }
                found.append((parameter, graph.files.file(of: function)))
            }
        }
        return found.isEmpty ? nil : found
    }

    /// The functions that run when a value is called, and how many of their parameters are bound before.
    private func functions(
        called origin: ValueOrigin, by callee: Node, in file: ProjectFile
    ) -> [(function: Definition, bound: Int)]? {
        switch origin {
        case .function(let spot):
            let function = graph.files.definition(at: spot)
            return bound(function, by: callee, in: file).map { [(function, $0)] }
        case .class_(let owner):
            let line = [owner] + graph.classes.line(of: owner).above
            let constructors = line.lazy.map { graph.classes.methods("__init__", of: $0) }.first { !$0.isEmpty }
            return constructors?.map { ($0, 1) }
        default: return nil
        }
    }

    private func bound(_ function: Definition, by callee: Node, in file: ProjectFile) -> Int? {
        guard function.ownerClass != nil else { return 0 }
        guard callee.kind == .attribute else { return nil }
        guard function.node.receiver == .instance else { return function.node.receiver == .missing ? 0 : 1 }
        let receivers = graph.origins.origins(of: callee.child(0), in: file)
        let classes = receivers.count { if case .class_ = $0 { true } else { false } }
        return classes == 0 ? 1 : classes == receivers.count ? 0 : nil
    }

    private func parameter(of function: Node, taking argument: Node, bound: Int) -> Node? {
        let parameters = function.child(1).children
        if argument.kind == .keywordArgument {
            return parameters.first { $0.kind == .parameter && $0.definedName == argument.firstName }
        }
        let earlier = argument.parent!.children.prefix { $0 != argument }
        guard !earlier.contains(where: { $0.kind == .starred || $0.kind == .doubleStarred }) else { return nil }
        let positional = parameters.prefix { [.parameter, .positionalOnlyMarker].contains($0.kind) }
            .filter { $0.kind == .parameter }
        let place = bound + earlier.count { $0.kind != .keywordArgument }
        return place < positional.count ? positional[place] : nil
    }
}

extension Node {
    /// `if load:`, `load is not None`: a function is not called by who asks whether there is one.
    var isOnlyAskedFor: Bool {
        guard let parent else { return false }
        switch parent.kind {
        case .comparison: return true
        case .ifStatement, .whileStatement, .assertStatement: return parent.child(0) == self
        case .conditional: return parent.child(1) == self
        case .unaryOperation, .booleanOperation: return parent.isOnlyAskedFor
        default: return false
        }
    }
}
