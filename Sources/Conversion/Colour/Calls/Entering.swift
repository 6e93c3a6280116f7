internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What enters an async context manager where a context manager was entered.
extension CallRewriting {
    /// - Parameters:
    ///   - manager: an expression that gives an async context manager now.
    ///   - mayFollow: whether it may get a name: not if it is one already.
    func entering(_ manager: Node, mayFollow: Bool = true) throws(Refusal) -> ProductUse {
        guard let parent = manager.parent else { return .handedOn }
        switch parent.kind {
        case .withItem where parent.child(0) == manager: return .changed(try entering(item: parent))
        case .assignment:
            guard mayFollow, Array(parent.children).count == 2 else {
                throw Refusal(reason: "it gets several names", place: parent)
            }
            return try following(parent.child(0), .manager)
        case .returnStatement: return .handedOn
        // It is made, and nobody enters it: as before.
        case .expressionStatement: return .changed(CodeChange())
        case .arguments:
            if let change = try enteringByStack(manager, parent.parent!) { return .changed(change) }
            throw handed(manager, to: parent.parent!)
        case .keywordArgument: throw handed(manager, to: parent.parent!.parent!)
        case .decorator:
            throw Refusal(reason: "as a decorator it would have to be given a coroutine function", place: parent)
        case .attribute:
            throw Refusal(reason: "its '\(parent.memberName)' is asked for", place: parent)
        default: throw Refusal(reason: "it is not entered where it is made", place: manager)
        }
    }

    /// An item of a `with`. Whatever else its statement enters is entered as before, in the same order.
    func entering(item: Node) throws(Refusal) -> CodeChange {
        let statement = item.parent!
        guard !statement.isAsync else {
            throw Refusal(reason: "'async with' enters it already", place: statement)
        }
        var change = try suspending(at: item.child(0))
        let layout = WithLayout(statement)
        let entered = layout.items.filter { $0 == item || turned[$0.child(0)] == .manager }
        if entered.count < layout.items.count, let reason = layout.objection {
            throw Refusal(reason: reason, place: statement)
        }
        change.pieces.append(.entered(item))
        return change
    }

    /// `with closing(rows()) as it:`: the twin of what closes an iterator closes an async one.
    func closing(_ iterator: Node, by call: Node) throws(Refusal) -> CodeChange? {
        guard let twin = counterpart(of: call.child(0)), let item = call.parent, item.kind == .withItem,
            Array(call.child(1).children).count == 1
        else { return nil }
        // The twins of Python's own came with `anext`.
        guard !isOlder(than: PythonVersion(major: 3, minor: 10)) else {
            throw Refusal(reason: "before Python 3.10 there is no '\(twin.lastWord)'", place: call)
        }
        var change = try entering(item: item)
        change.add(try replacing(call.child(0), by: twin))
        guard let target = Array(item.children).dropFirst().first else { return change }
        guard case .changed(let uses) = try following(target, .iterator) else {
            throw Refusal(reason: "'\(target.excerpt)' leaves the 'with' that closes it", place: target)
        }
        change.add(uses)
        return change
    }

    // MARK: Twins

    /// What stands in the place of a name where functions have turned.
    func counterpart(of name: Node) -> QualifiedName? {
        context.code.meaning(of: name).flatMap(context.facts.frameworks.counterpart)
    }

    /// The twin in the place of a name, with its import.
    func replacing(_ name: Node, by twin: QualifiedName) throws(Refusal) -> CodeChange {
        guard let old = names.meaning(of: name).qualifiedName else {
            throw Refusal(reason: "'\(name.excerpt)' has another meaning here", place: name)
        }
        let spelled = try Respelling(of: name.dottedName, meaning: old, as: twin, at: name, context)
        var change = spelled.imports
        change.pieces.append(.replaced(name.range, by: spelled.text))
        return change
    }
}
