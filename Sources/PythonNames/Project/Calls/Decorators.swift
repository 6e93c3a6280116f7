package import PythonSyntax

/// What a decorator does with what it decorates, besides calling it.
package enum Decorators {
    /// Where a decorator of the project puts the function that it decorates into something that keeps it.
    ///
    /// - Parameter isCalled: whether it is called where it decorates, and a function within it gets the function.
    static func kept(by decorator: Node, isCalled: Bool, _ names: ModuleNames) -> [Node] {
        takers(of: decorator, isCalled: isCalled, names).flatMap { taker -> [Node] in
            guard let parameter = decorated(by: taker, names), let variable = names.variable(of: parameter) else {
                return []
            }
            return variable.references.filter { $0.isKept && names.scope(of: $0).frame.node == taker }
        }
    }

    /// The parameter by which a function gets what it decorates: the first that is not bound before.
    package static func decorated(by function: Node, _ names: ModuleNames) -> Node? {
        let isMethod = names.scope(of: function).kind == .class_ && function.receiver != .missing
        return function.child(1).children.filter { $0.kind == .parameter }.dropFirst(isMethod ? 1 : 0).first
    }

    private static func takers(of decorator: Node, isCalled: Bool, _ names: ModuleNames) -> [Node] {
        guard isCalled else { return [decorator] }
        return decorator.child(3).subtree.filter {
            $0.kind == .functionDefinition && names.scope(of: $0).frame.node == decorator
        }
    }
}

extension Node {
    /// Whether the value of an expression is put as it is somewhere where it can be found: `table[word] = f`,
    /// `shop.on_start = f`, `steps.append(f)`.
    package var isKept: Bool {
        guard let parent else { return false }
        if parent.kind == .assignment, !isTarget {
            return parent.children.dropLast().contains { [.subscription, .attribute].contains($0.kind) }
        }
        let arguments = parent.kind == .keywordArgument ? parent.parent : parent
        guard arguments?.kind == .arguments, let call = arguments?.parent, call.kind == .call,
            call.child(0).kind == .attribute
        else { return false }
        let owner = call.child(0).child(0)
        // `self.subscribe(word, f)`
        let isOwn = owner.kind == .name && ["cls", "self"].contains(owner.firstName)
        if isOwn, call.parent?.kind == .expressionStatement { return true }
        return parent.kind == .arguments
            && ["add", "append", "appendleft", "insert", "setdefault"].contains(call.child(0).lastName)
    }
}
