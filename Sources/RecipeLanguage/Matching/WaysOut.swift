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

    private func isSuppressor(_ value: Node) -> Bool {
        value.kind == .call && meaning(of: value.child(0)).map(facts.suppressors.contains) ?? false
    }

    /// By which exits control may leave statements. Only a `with` that is known to swallow exceptions does.
    func exits(of statements: [Node]) -> Exits { statements.exits(knowing: flow) }

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

    /// Whether each way out of a handler's statements raises what the handler caught once more.
    ///
    /// What a handler within it raises may come from its own `try`, as from any call, and is not looked at.
    func reraises(_ statements: [Node]) -> Bool {
        exits(of: statements) == .raises && !raisesOther(statements)
    }

    /// Whether some way out of a handler's statements raises something else, or ends the program.
    func raisesOther(_ statements: [Node]) -> Bool {
        guard let block = statements[0].parent else { return false }
        return jumps(of: statements).contains { jump in
            guard jump.kind == .raiseStatement || jump.kind == .expressionStatement else { return false }
            let isNested = jump.ancestors.prefix { $0 != block }.contains { $0.kind == .exceptHandler }
            return !isNested && !isReraise(jump, of: block.parent!)
        }
    }

    /// `raise`, `raise error` and `raise error.with_traceback(x)`, of the name that the handler gives.
    private func isReraise(_ jump: Node, of handler: Node) -> Bool {
        guard jump.kind == .raiseStatement else { return false }
        guard var raised = Array(jump.children).first else { return true }
        if raised.kind == .call, raised.child(0).kind == .attribute, raised.child(0).memberName == "with_traceback" {
            raised = raised.child(0).child(0)
        }
        guard handler.kind == .exceptHandler, raised.kind == .name, let variable = names.variable(of: handler) else {
            return false
        }
        let isRebound = variable.bindings.contains { handler.contains($0.node) && $0.node != handler }
        return variable == names.variable(of: raised) && !isRebound
    }

    // MARK: Handlers

    /// Whether a handler above another one of the same `try` takes exceptions of a name.
    func isCaught(_ name: QualifiedName, above handler: Node) -> Bool {
        guard handler.kind == .exceptHandler, let attempt = handler.parent else { return false }
        return attempt.children.contains {
            $0.kind == .exceptHandler && $0.index < handler.index && takes($0.child(0), name)
        }
    }

    /// Whether a handler's type takes an exception: it is it, it gives it where it is called, or it is one of all.
    private func takes(_ type: Node, _ name: QualifiedName) -> Bool {
        switch type.kind {
        case .empty: true
        case .tuple: type.children.contains { takes($0, name) }
        case .call: means(type.child(0), name)
        default: means(type, name) || means(type, "builtins.BaseException")
        }
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
