internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What the decorators of a function that turns say to that.
struct TurningDecorators {
    let context: FileContext
    /// The expressions behind the `@`, the outermost first.
    private let decorators: [Node]
    /// What stands in their place then.
    private(set) var change = CodeChange()
    /// Those that the project defines.
    private(set) var own: [Node] = []
    /// Those that take a coroutine function.
    private var taking: [Node] = []

    init(of function: Node, _ context: FileContext) throws(Refusal) {
        self.context = context
        decorators = function.parent?.kind == .decorated ? function.parent!.children.dropLast().map { $0.child(0) } : []
        for decorator in decorators { try add(decorator) }
    }

    /// Whether something comes in the place of a decorator: what it makes of a generator is no generator then.
    var areReplaced: Bool { !change.pieces.isEmpty }

    /// Nothing but coroutine functions may be under those that take them.
    func check(_ product: Product) throws(Refusal) {
        guard product != .coroutine, let decorator = taking.first else { return }
        throw Refusal(reason: "'@\(decorator.callee.text)' may not take an async generator", place: decorator)
    }

    private mutating func add(_ decorator: Node) throws(Refusal) {
        let callee = decorator.callee
        if let property = context.names.property(changedBy: callee) { return try add(property) }
        guard let use = context.frameworkUse(ofDecorator: decorator) else {
            guard context.code.projectTypes.definition(of: callee) != nil else { throw unknown(decorator) }
            return own.append(decorator)
        }
        switch use.treatment {
        case .keepsColour: return
        case .takesCoroutines:
            taking.append(decorator)
            change.add(use.remarks)
        case .counterpart(let other):
            let spelled = try Respelling(of: callee.dottedName, meaning: use.name, as: other, at: callee, context)
            change.add(spelled.imports)
            change.add(use.remarks)
            change.pieces.append(.replaced(callee.range, by: spelled.text))
        case .forbids(let reason): throw Refusal(reason: reason, place: decorator)
        case .callsPlainly:
            throw Refusal(reason: "'@\(callee.text)' calls it and does not await it", place: decorator)
        }
    }

    private func unknown(_ decorator: Node) -> Refusal {
        Refusal(reason: "'@\(decorator.callee.text)' may not take a coroutine", place: decorator)
    }
}

extension Node {
    /// What is called, of a call; the expression itself, of any other.
    var callee: Node { kind == .call ? child(0) : self }
}

extension ModuleNames {
    /// The decorator `@property` of the function `size`, if this is `size.setter` or its like.
    fileprivate func property(changedBy decorator: Node) -> Node? {
        guard decorator.kind == .attribute, ["getter", "setter", "deleter"].contains(decorator.memberName),
            let variable = variable(of: decorator.child(0)),
            let first = variable.bindings.first(where: { $0.use == .function })?.node, first.parent?.kind == .decorated
        else { return nil }
        return first.parent!.children.first { $0.kind == .decorator }?.child(0)
    }
}
