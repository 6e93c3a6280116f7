internal import PythonNames
package import PythonSyntax

/// By which ways control leaves a block, and which exceptions leave it.
extension KnownCode {
    /// What facts say of `with`s and of calls.
    private var flow: KnownFlow {
        KnownFlow(
            swallows: { [self] in $0.children.contains { $0.kind == .withItem && isSuppressor($0.child(0)) } },
            neverReturns: { [self] in meaning(of: $0.child(0)).map(facts.neverReturn.contains) ?? false })
    }

    /// Whether an item of a `with` keeps the exceptions that it names.
    func isSuppressor(_ value: Node) -> Bool {
        value.kind == .call && projectTypes.means(value.child(0), oneOf: facts.suppressors)
    }

    /// By which exits control may leave statements. Only a `with` that is known to swallow exceptions does.
    func exits(of statements: [Node]) -> Exits { statements.exits(knowing: flow) }

    /// The `finally` around a node that drops whatever is raised there, since it leaves by itself; nil if there is none.
    package func finallyDropping(raisedAt node: Node) -> Node? { node.finallyAround { exits(of: [$0]) } }

    /// The statements at which control jumps out of statements.
    package func jumps(of statements: [Node]) -> [Node] { statements.jumps(knowing: flow) }

    /// Whether control may leave statements by one kind of jump.
    func leaves(_ statements: [Node], by jump: Condition.Syntax) -> Bool {
        switch jump {
        case .returning: exits(of: statements).contains(.returns)
        case .raising: exits(of: statements).contains(.raises)
        case .breaking: exits(of: statements).contains(.breaks)
        case .continuing: exits(of: statements).contains(.continues)
        default: false
        }
    }

    /// Whether control may fall through statements, past the compound statement whose block they are, to others behind it.
    func leadsOn(_ block: [Node]) -> Bool {
        exits(of: block).contains(.fallsThrough) && block[0].parent!.statement.isFollowed
    }

    // MARK: Handlers

    /// Whether a handler above another one of the same `try` takes exceptions of a name.
    func isCaught(_ name: QualifiedName, above handler: Node) -> Bool {
        guard handler.kind == .exceptHandler, let attempt = handler.parent else { return false }
        return attempt.children.contains {
            $0.kind == .exceptHandler && $0.index < handler.index && takes($0.child(0), name)
        }
    }

    /// Whether something within a handler's block takes what the handler caught, if that is raised at a node.
    package func isTaken(raisedAt node: Node, within block: Node) -> Bool {
        let type = block.parent!.child(0)
        let caught = (type.kind == .tuple ? Array(type.children) : [type]).compactMap {
            meaning(of: $0.kind == .call ? $0.child(0) : $0)
        }
        return node.catchersAround.contains { catcher in
            guard block.contains(catcher) else { return false }
            if catcher.kind == .withItem { return isSuppressor(catcher.child(0)) }
            return catcher.child(0).isEmpty || caught.contains { takes(catcher.child(0), $0) }
        }
    }

    /// Whether a handler's type takes an exception: it is it or above it, it gives it where it is called, or it is one of
    /// all.
    func takes(_ type: Node, _ name: QualifiedName) -> Bool {
        switch type.kind {
        case .empty: true
        case .tuple: type.children.contains { takes($0, name) }
        case .call: means(type.child(0), name)
        default: means(type, "builtins.BaseException") || means(type, classAbove: name)
        }
    }

    /// Whether an expression names a class, or one above it.
    private func means(_ type: Node, classAbove name: QualifiedName) -> Bool {
        means(type, name)
            || names.meaning(of: type).qualifiedName.map { projectTypes.isDerived(name, from: $0) } ?? false
    }
}

extension Node {
    /// Whether a function or method of a name is called here; what nested functions hold does not count.
    func calls(_ word: String) -> Bool {
        ownSubtree.contains { node in
            guard node.kind == .call else { return false }
            let callee = node.child(0)
            return callee.kind == .attribute ? callee.memberName == word : callee.kind == .name && callee.text == word
        }
    }
}
