internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Whether a function can be suspended at a place, and what has to follow from there outwards (language reference, 6.2.4
/// to 6.2.9, 8.9): comprehensions become asynchronous by themselves, generator expressions with all that use them.
extension CallRewriting {
    /// The scope that an `await` at a place suspends: that of a generator expression is suspended with what goes through it.
    func suspendedFrame(of place: Node) -> Scope {
        var frame = names.evaluation(of: place).frame
        while frame.kind == .generator { frame = names.evaluation(of: frame.node).frame }
        return frame
    }

    /// What changes around a place when the function is suspended there.
    func suspending(at place: Node) throws(Refusal) -> CodeChange {
        let evaluation = names.evaluation(of: place)
        for part in evaluation.parts { try check(part, place) }
        switch evaluation.scope.kind {
        case .module where body?.contains(place) != true: throw Refusal(reason: "it runs at module level", place: place)
        case .function, .asyncFunction, .module:
            let locks = HeldLocks(names: names, facts: context.facts).held(at: place)
            return CodeChange(heldLocks: locks.filter { turned[$0] == nil })
        case .listComprehension, .setComprehension, .dictionaryComprehension, .generator:
            return try suspending(in: evaluation.scope.node)
        case .class_: throw Refusal(reason: "a class body cannot wait", place: place)
        case .lambda: throw Refusal(reason: "a lambda cannot wait", place: evaluation.scope.node)
        case .typeParameters, .typeVariable, .typeAlias, .annotation:
            throw Refusal(reason: "an annotation cannot wait", place: place)
        }
    }

    /// The same from within a comprehension or a generator expression.
    func suspending(in comprehension: Node) throws(Refusal) -> CodeChange {
        if comprehension.kind == .generator { return try goingThrough(comprehension) }
        try checkNesting(at: comprehension)
        return try suspending(at: comprehension)
    }

    /// Whether a comprehension that waits may stand at a place.
    func checkNesting(at place: Node) throws(Refusal) {
        let around = names.evaluation(of: place).scope
        guard around.kind.isComprehension, !waitsByItself(around.node),
            isOlder(than: PythonVersion(major: 3, minor: 11))
        else { return }
        throw Refusal(reason: "before Python 3.11 no comprehension may wait within one that does not", place: place)
    }

    /// A generator expression that waits gives an async iterator.
    private func goingThrough(_ generator: Node) throws(Refusal) -> CodeChange {
        guard case .changed(let change) = try consuming(generator) else {
            throw Refusal(reason: "a generator expression is returned, and would be an async one", place: generator)
        }
        return change
    }

    private func check(_ part: Evaluation.Part, _ place: Node) throws(Refusal) {
        switch part {
        case .annotation: throw Refusal(reason: "an annotation cannot wait", place: place)
        case .decorator where isOlder(than: PythonVersion(major: 3, minor: 9)):
            throw Refusal(reason: "before Python 3.9 a decorator cannot wait", place: place)
        case .decorator, .defaultValue, .bases, .firstIterable: return
        }
    }

    /// Whether the project is known to run with an older Python, too.
    func isOlder(than version: PythonVersion) -> Bool { context.targetPython.map { $0 < version } ?? false }

    /// Whether a comprehension has an `async for` or an `await` of its own, and not only in what it goes through first.
    private func waitsByItself(_ comprehension: Node) -> Bool {
        comprehension.subtree.contains { node in
            let waits = node.kind == .awaitExpression || node.kind == .comprehensionClause && node.isAsync
            return waits && names.scope(of: node).node == comprehension
        }
    }
}
