internal import PythonNames
internal import PythonSyntax

/// What the statements of a handler do with the exception that it caught.
extension KnownCode {
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

    /// `raise`, `raise error` and `raise error.with_traceback(x)`, of the name that the handler gives; or of the class
    /// that it is for, or of one derived from it.
    private func isReraise(_ jump: Node, of handler: Node) -> Bool {
        guard jump.kind == .raiseStatement else { return false }
        guard var raised = Array(jump.children).first else { return true }
        guard handler.kind == .exceptHandler else { return false }
        if raised.kind == .call, raised.child(0).kind == .attribute, raised.child(0).memberName == "with_traceback" {
            raised = raised.child(0).child(0)
        }
        if isCaught(raised, by: handler) { return true }
        let type = raised.kind == .call ? raised.child(0) : raised
        guard let caught = meaning(of: handler.child(0)), let name = names.meaning(of: type).qualifiedName else {
            return false
        }
        return projectTypes.lineage(of: name).contains { facts.mainName(of: $0) == caught }
    }

    /// Whether an expression is the variable of a handler, and nothing in it binds that anew.
    private func isCaught(_ value: Node, by handler: Node) -> Bool {
        guard value.kind == .name, let variable = names.variable(of: handler) else { return false }
        let isRebound = variable.bindings.contains { handler.contains($0.node) && $0.node != handler }
        return variable == names.variable(of: value) && !isRebound
    }

    /// Whether a handler's statements ask for the class of what it caught: `isinstance(error, E)`, `type(error)`.
    func tellsApart(_ statements: [Node]) -> Bool {
        uses(ofCaughtIn: statements).contains { use in
            guard let parent = use.parent else { return false }
            switch parent.kind {
            case .attribute: return parent.memberName == "__class__"
            case .matchStatement: return parent.child(0) == use
            case .arguments:
                let function = names.meaning(of: parent.parent!.child(0)).qualifiedName
                return function == "builtins.isinstance" || function == "builtins.type"
            default: return false
            }
        }
    }

    /// Whether a handler's statements give what it caught another name, put it into something, return it, or call a
    /// method with it alone: `errors.append(error)`.
    func keepsCaught(_ statements: [Node]) -> Bool {
        uses(ofCaughtIn: statements).contains { use in
            let place = use.ancestors.first {
                ![.tuple, .list, .set, .dictionary, .dictionaryItem, .conditional].contains($0.kind)
            }
            guard let place else { return false }
            switch place.kind {
            case .assignment, .annotatedAssignment, .augmentedAssignment, .namedExpression, .returnStatement,
                .yieldExpression:
                return true
            case .arguments:
                return Array(place.children).count == 1 && place.parent!.kind == .call
                    && place.parent!.child(0).kind == .attribute
            default: return false
            }
        }
    }

    /// Where statements read the variable of their handler, nested functions excepted.
    private func uses(ofCaughtIn statements: [Node]) -> [Node] {
        guard let handler = statements[0].parent?.parent, handler.kind == .exceptHandler else { return [] }
        return statements.flatMap(\.ownSubtree).filter { isCaught($0, by: handler) }
    }
}
