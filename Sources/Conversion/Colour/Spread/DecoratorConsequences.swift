internal import PythonNames
internal import PythonSyntax

/// What follows for decorators that the project defines: where a decorated function turns, the function that takes its place
/// has to await it, and then all others that the same decorator decorates have to turn, too.
extension ConsequenceSearch {
    /// The decorators of a function that turns.
    func turnDecorators(
        of function: ProjectFunction, _ decorators: [Node], giving product: Product, _ found: inout Consequences
    ) throws(Obstruction) {
        for decorator in decorators {
            let callee = decorator.kind == .call ? decorator.child(0) : decorator
            guard let meant = graph.member(meantBy: callee, in: function.file), !meant.definition.isClass else {
                throw Obstruction("'@\(callee.excerpt)' may not take a coroutine", at: decorator, in: function.file)
            }
            let definition = ProjectFunction(definition: meant.definition, file: meant.file)
            let taken = try parts(of: definition, hasArguments: decorator.kind == .call)
            guard taken.wrapper != nil, !taken.handsOn else { continue }
            if product != .coroutine {
                throw Obstruction(
                    "'@\(callee.excerpt)' calls it and does not go through it", at: decorator, in: function.file)
            }
            let way = Turn.Way.decorates(hasArguments: decorator.kind == .call, isRoot: false)
            found.requirements.append(
                Consequences.Requirement(
                    turn: Turn(function: definition, way: way),
                    place: ProjectPlace(file: function.file, node: decorator)))
        }
    }

    /// The decorator that a function is the wrapper of, if it is that of one: the one that is called with arguments, where
    /// what is around the function is only what that gives.
    func decorator(around function: ProjectFunction) -> Turn? {
        let around = function.definition.names.scope(of: function.node).andAncestors.filter { $0.kind == .function }
        for hasArguments in [true, false] {
            guard let scope = around.dropFirst(hasArguments ? 1 : 0).first else { continue }
            let outer = ProjectFunction(
                definition: Definition(names: function.definition.names, node: scope.node), file: function.file)
            if let parts = try? parts(of: outer, hasArguments: hasArguments), parts.wrapper == function.node {
                return Turn(function: outer, way: .decorates(hasArguments: hasArguments, isRoot: true))
            }
        }
        return nil
    }

    /// What follows if what a decorator puts in a function's place turns.
    func turnWrapper(
        of decorator: ProjectFunction, hasArguments: Bool, _ found: inout Consequences
    ) throws(Obstruction) {
        let file = decorator.file
        let parts = try parts(of: decorator, hasArguments: hasArguments)
        guard let wrapper = parts.wrapper else { return }
        let function = ProjectFunction(definition: Definition(names: file.names, node: wrapper), file: file)
        try turnDefinition(function, with: try annotations(of: parts, in: file), &found)
        for call in parts.calls {
            try follow(
                call, in: file, of: "\(call.child(0).excerpt)", giving: .coroutine, isWithinTurned: wrapper, &found)
        }
        for use in graph.uses(of: decorator.definition, in: file) {
            guard case .decorator(let node) = use.role, node.kind == .functionDefinition else {
                throw Obstruction(
                    "'\(decorator.title)' is used in another way than to decorate functions", at: use.node, in: use.file
                )
            }
            guard !node.isAsync else { continue }
            require(
                ProjectFunction(definition: Definition(names: use.file.names, node: node), file: use.file), use.node,
                use.file, &found)
        }
    }

    private func annotations(of parts: ProjectDecorator, in file: ProjectFile) throws(Obstruction) -> CodeChange {
        do throws(Refusal) {
            return try parts.annotations(in: context(of: file))
        } catch {
            throw Obstruction(error, at: parts.parameter, in: file)
        }
    }

    private func parts(of decorator: ProjectFunction, hasArguments: Bool) throws(Obstruction) -> ProjectDecorator {
        do throws(Refusal) {
            return try DefinitionTurning(context: context(of: decorator.file))
                .decorator(decorator.node, hasArguments: hasArguments)
        } catch {
            throw Obstruction(error.reason, at: error.place ?? decorator.node, in: decorator.file)
        }
    }
}
