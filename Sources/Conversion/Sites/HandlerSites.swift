internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Decides what becomes of the handlers of old exceptions: they follow what is converted in their `try`.
///
/// What a `try` calls in the same file is converted together with the handler or not at all: otherwise it would raise
/// what nobody catches any more.
struct HandlerSites {
    let context: FileContext
    let recipe: Recipe
    /// What the recipe's other rules found.
    let findings: [Finding]

    /// An old exception's name in an `except` clause.
    func finding(_ name: Node, in handler: Node, isListed: Bool, _ adapter: Adapter) -> Finding {
        let attempt = handler.parent!
        let body = attempt.child(0)
        let frame = context.names.scope(of: name).frame.node
        let isDirect = findings.contains { $0.isOwn(of: frame, context.names) && body.contains($0.nodes[0]) }
        let called = context.calls.functions(reachedFrom: body)
        let bonds = called.filter { function in findings.contains { $0.isOwn(of: function, context.names) } }
        var finding = Finding(nodes: [name], recipe: recipe, verdict: .reported(""), isNameOnly: true)
        guard isDirect || !bonds.isEmpty else {
            finding.verdict = .refused(Refusal(reason: "nothing in its 'try' is converted"))
            return finding
        }
        finding.group = context.group(of: name)
        finding.bonds = Set(bonds.map { context.group(of: $0.child(3)) })
        do throws(Refusal) {
            finding.verdict = .converted(try plan(name, handler, attempt, isListed: isListed, adapter))
        } catch {
            finding.verdict = .refused(error)
        }
        return finding
    }

    private func plan(
        _ name: Node, _ handler: Node, _ attempt: Node, isListed: Bool, _ adapter: Adapter
    ) throws(Refusal) -> Plan {
        var plan = try TypeNames(context: context, recipe: recipe).renaming(name, adapter, isListed: isListed)
        if let subclass = subclasses().first {
            let line = context.line(of: subclass)
            throw Refusal(reason: "a class is derived from '\(subclass.text)' on line \(line), and may be caught here")
        }
        try checkReached(handler, attempt)
        // Of several names in one clause the first speaks for the variable.
        let first = types(of: handler).first { old(of: $0) != nil }
        if first == name { try followVariable(of: handler, &plan) }
        return plan
    }

    // MARK: Handlers beside each other

    /// The expressions that name what a handler catches.
    private func types(of handler: Node) -> [Node] {
        let type = handler.child(0)
        return type.kind == .tuple ? Array(type.children) : type.isEmpty ? [] : [type]
    }

    private func old(of type: Node) -> Adapter? {
        recipe.adapters.first { context.code.means(type, $0.old) }
    }

    private func new(of type: Node) -> [QualifiedName] {
        old(of: type)?.new ?? [context.names.meaning(of: type).qualifiedName].compactMap { $0 }
    }

    /// Two old exceptions that become one: a handler that was reached must be reached still.
    private func checkReached(_ handler: Node, _ attempt: Node) throws(Refusal) {
        let others = attempt.children.filter { $0.kind == .exceptHandler && $0.index < handler.index }
        let caught = Set(others.flatMap(types).flatMap(new))
        let own = types(of: handler).flatMap(new)
        guard !own.isEmpty, own.allSatisfy(caught.contains) else { return }
        let before = Set(others.flatMap(types).compactMap { context.names.meaning(of: $0).qualifiedName })
        let wasReached = types(of: handler).contains {
            !before.contains(context.names.meaning(of: $0).qualifiedName ?? "")
        }
        if wasReached { throw Refusal(reason: "a handler above would catch '\(own[0])' first") }
    }

    /// Where the file derives exceptions of its own from old ones.
    private func subclasses() -> [Node] {
        context.tree.nodes(of: .classDefinition).flatMap { definition in
            definition.child(1).isEmpty ? [] : definition.child(1).children.filter { old(of: $0) != nil }
        }
    }

    // MARK: except … as error

    private func followVariable(of handler: Node, _ plan: inout Plan) throws(Refusal) {
        guard let variable = context.names.variable(of: handler) else { return }
        let types = types(of: handler)
        let block = handler.child(1)
        for occurrence in variable.occurrences where occurrence.use == .reading && block.contains(occurrence.node) {
            let value = occurrence.node
            plan.covered.insert(value)
            guard let parent = value.parent, parent.kind == .attribute else {
                if !isShown(value) { plan.add(note: "'\(value.text)' is passed on, and is another exception now") }
                continue
            }
            if ValueMigration.ofEveryException.contains(parent.memberName) { continue }
            guard types.count == 1, let adapter = old(of: types[0]) else {
                throw Refusal(reason: "'\(value.text)' may be one of several exceptions", place: parent)
            }
            if adapter.new.count > 1, case .same? = adapter.members[parent.memberName] {
                let last = adapter.new[adapter.new.count - 1]
                throw Refusal(reason: "'\(value.text)' may be of '\(last)' too, with other members", place: parent)
            }
            let planner = Planner(context: context, recipe: recipe)
            try ValueMigration(planner: planner, adapter: adapter, mayLeave: true).member(parent, of: value, &plan)
        }
    }

    /// Whether an exception is only raised again, named as a cause, asked for its type, or made a text.
    private func isShown(_ value: Node) -> Bool {
        guard let parent = value.parent else { return false }
        switch parent.kind {
        case .raiseStatement, .replacementField, .expressionStatement: return true
        case .arguments:
            let callee = parent.parent!.child(0)
            let name = context.names.meaning(of: callee).qualifiedName?.text ?? ""
            return parent.parent!.kind == .call
                && ["print", "str", "repr", "format", "isinstance"].contains { name == "builtins.\($0)" }
        default: return false
        }
    }
}

extension ValueMigration {
    /// What every exception has: `BaseException` defines it, and nobody else.
    static let ofEveryException: Set = [
        "__cause__", "__context__", "__notes__", "__suppress_context__", "__traceback__", "add_note", "with_traceback",
    ]
}

extension Finding {
    /// Whether it is a site in a function's own code, and not a name alone.
    fileprivate func isOwn(of function: Node, _ names: ModuleNames) -> Bool {
        !isNameOnly && names.scope(of: nodes[0]).frame.node == function
    }
}
