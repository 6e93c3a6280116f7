internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// A decorator that the project defines, as far as it matters to what it decorates.
///
/// Where a decorated function turns, the wrapper that comes in its place has to turn, too, and to await what it calls; then
/// all that the decorator decorates has to turn. Unless the wrapper only hands on what it calls.
struct ProjectDecorator {
    /// The function that it is known as.
    let whole: Node
    /// The parameter that is the decorated function.
    let parameter: Node
    /// The function that comes in its place; nil where it gives back what it was given.
    let wrapper: Node?
    /// Every call of the decorated function, all of them in the wrapper.
    let calls: [Node]

    /// Whether the wrapper does nothing behind its calls: `return f(*args)`. It may stay as it is, for functions of either
    /// sort.
    var handsOn: Bool { calls.allSatisfy(\.isHandedOn) }

    /// What the function that decorates says of what it gets, and of what it gives, where these are awaited.
    func annotations(in context: FileContext) throws(Refusal) -> CodeChange {
        let annotations = AnnotationTurning(context: context)
        var change = try annotations.called(parameter.child(0), giving: .coroutine)
        let decorator = parameter.parent!.parent!
        change.add(try annotations.called(decorator.child(2), giving: .coroutine))
        if whole != decorator { change.add(try annotations.decorating(whole.child(2))) }
        return change
    }
}

extension DefinitionTurning {
    /// Takes a decorator apart.
    ///
    /// - Parameters:
    ///   - function: the decorator, a function of this file.
    ///   - hasArguments: whether it is called where it decorates: `@again(3)`.
    func decorator(_ function: Node, hasArguments: Bool) throws(Refusal) -> ProjectDecorator {
        guard function.kind == .functionDefinition, !function.isAsync else { throw unknown(function) }
        guard FunctionShape(function, names).yields.isEmpty else { throw unknown(function) }
        let found = try decorator(function, hasArguments)
        // What a method wraps stays in its class's hands.
        if names.classScope(of: function) != nil, found.wrapper != nil { throw unknown(function) }
        return found
    }

    private func decorator(_ function: Node, _ hasArguments: Bool) throws(Refusal) -> ProjectDecorator {
        guard hasArguments else { return try decorator(function, of: function) }
        // What it returns decorates: a function within it.
        let inner = Set(
            values(of: function).filter { $0.kind == .name }.compactMap { definition($0, in: function) })
        guard inner.count == 1, let decorator = inner.first else { throw unknown(function) }
        let others = names.variable(of: decorator)?.references ?? []
        if let other = others.first(where: { !isHarmless($0, in: function) && $0.parent?.kind != .call }) {
            throw handsOver(function, other)
        }
        return try self.decorator(decorator, of: function)
    }

    /// - Parameter whole: what the user knows it by.
    private func decorator(_ function: Node, of whole: Node) throws(Refusal) -> ProjectDecorator {
        guard let parameter = Decorators.decorated(by: function, names),
            let variable = names.variable(of: parameter), variable.bindings.count == 1
        else { throw unknown(whole) }
        var wrapper: Node?
        var givesBack = false
        for value in values(of: function) {
            if value.kind == .name, names.variable(of: value) == variable {
                givesBack = true
                continue
            }
            guard let inner = definition(value.callee, in: function) else { throw unknown(whole) }
            if value.kind == .call {
                // `return decorate(f)`: the way without arguments, of a decorator that has two.
                let arguments = Array(value.child(1).children)
                guard arguments.count == 1, names.variable(of: arguments[0]) == variable else { throw unknown(whole) }
                return try decorator(inner, of: whole)
            }
            // `return decorate` is the other way.
            guard variable.references.contains(where: inner.contains) else { continue }
            guard wrapper == nil || wrapper == inner else { throw unknown(whole) }
            wrapper = inner
        }
        guard givesBack != (wrapper != nil) else { throw unknown(whole) }
        let calls = try calls(of: variable, in: wrapper, function, whole)
        if let wrapper {
            guard !wrapper.isAsync else {
                throw Refusal(
                    reason: "'@\(whole.definedName)' makes a coroutine function of it already", place: wrapper)
            }
            // What caches, say, what it gives may not stand above one that only hands on a coroutine, either.
            try TurningDecorators(of: wrapper, context).checkOwn()
            let others = names.variable(of: wrapper)?.references ?? []
            if let other = others.first(where: { !isHarmless($0, in: function) }) { throw handsOver(whole, other) }
        }
        return ProjectDecorator(whole: whole, parameter: parameter, wrapper: wrapper, calls: calls)
    }

    /// What a function returns, each way of a conditional by itself.
    private func values(of function: Node) -> [Node] {
        var values: [Node] = []
        var pending = FunctionShape(function, names).returns.compactMap { Array($0.children).first }
        while let value = pending.popLast() {
            if value.kind == .conditional {
                pending += [value.child(0), value.child(2)]
            } else {
                values.append(castValue(of: value) ?? value)
            }
        }
        return values
    }

    /// `f` of `cast(F, f)`, which says something to type checkers alone.
    private func castValue(of call: Node) -> Node? {
        guard call.kind == .call, let name = names.meaning(of: call.child(0)).qualifiedName,
            TypingNames.word(of: name) == "cast"
        else { return nil }
        let arguments = Array(call.child(1).children)
        return arguments.count == 2 ? arguments[1] : nil
    }

    /// The function within another one that a name stands for.
    private func definition(_ name: Node, in function: Node) -> Node? {
        guard name.kind == .name, let bindings = names.variable(of: name)?.bindings, bindings.count == 1,
            bindings[0].use == .function, function.child(3).contains(bindings[0].node)
        else { return nil }
        return bindings[0].node
    }

    /// The calls of what is decorated. Besides these it may be looked at, and marked as what is wrapped.
    private func calls(of variable: Variable, in wrapper: Node?, _ function: Node, _ whole: Node) throws(Refusal)
        -> [Node]
    {
        var calls: [Node] = []
        for reference in variable.references {
            if let call = reference.parent, call.kind == .call, call.child(0) == reference {
                guard let wrapper, names.scope(of: call).frame.node == wrapper else {
                    throw handsOver(whole, reference)
                }
                calls.append(call)
            } else if wrapper == nil, reference.isKept, names.scope(of: reference).frame.node == function {
                // Who takes it out again calls it: that is one of its uses.
                continue
            } else if !isHarmless(reference, in: function) {
                throw handsOver(whole, reference)
            }
        }
        return calls
    }

    /// Whether a use of a function neither calls it nor gives it to anybody who does; what is returned is known already.
    private func isHarmless(_ reference: Node, in function: Node) -> Bool {
        guard let parent = reference.parent else { return false }
        switch parent.kind {
        case .returnStatement, .comparison: return true
        case .attribute:
            let isCalled = parent.parent?.kind == .call && parent.parent?.child(0) == parent
            return !isCalled && !Self.callables.contains(parent.memberName)
        case .unaryOperation, .ifStatement: return parent.child(0) == reference
        case .conditional: return parent.child(1) == reference || parent.parent?.kind == .returnStatement
        case .arguments:
            let call = parent.parent!
            if definition(call.child(0), in: function) != nil {
                return [.returnStatement, .conditional].contains(call.parent?.kind)
            }
            if castValue(of: call) == reference { return call.parent?.kind == .returnStatement }
            if case .keepsColour? = context.frameworkUse(ofArgument: reference)?.treatment { return true }
            return names.meaning(of: call.child(0)).qualifiedName == "builtins.callable"
        default: return false
        }
    }

    /// Attributes of functions by which they can be called.
    private static let callables: Set<String> = ["__call__", "__func__", "__get__", "__wrapped__"]

    private func unknown(_ function: Node) -> Refusal {
        Refusal(reason: "'@\(function.definedName)' is not known to hand on a coroutine", place: function)
    }

    private func handsOver(_ function: Node, _ place: Node) -> Refusal {
        Refusal(reason: "'@\(function.definedName)' does more with it than to call it", place: place)
    }
}

extension Node {
    /// The token of a function's or class's name: behind `def`, `async def` or `class`.
    var nameToken: TokenIndex { firstToken + (isAsync ? 2 : 1) }

    /// Whether a function returns the value of this call as it is, and does nothing more.
    fileprivate var isHandedOn: Bool {
        guard parent?.kind == .returnStatement else { return false }
        let around = ancestors.prefix { $0.kind != .functionDefinition }
        return !around.contains { [.tryStatement, .tryStarStatement, .withStatement].contains($0.kind) }
    }
}
