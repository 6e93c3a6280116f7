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
    /// Those that the project defines, and methods of values, which it may.
    private(set) var own: [Node] = []
    /// Those that take a coroutine function.
    private var taking: [Node] = []
    /// Whether a generator becomes a context manager by one of them, and nothing else may stand below it.
    private(set) var makeManagers = false

    init(of function: Node, _ context: FileContext) throws(Refusal) {
        self.context = context
        decorators = function.parent?.kind == .decorated ? function.parent!.children.dropLast().map { $0.child(0) } : []
        for decorator in decorators { try add(decorator) }
    }

    /// What nobody asks about has none of the project's.
    func checkOwn() throws(Refusal) {
        if let decorator = own.first { throw unknown(decorator) }
    }

    /// Nothing but coroutine functions may be under those that take them.
    func check(_ product: Product) throws(Refusal) {
        guard product != .coroutine, let decorator = taking.first else { return }
        throw Refusal(reason: "'@\(decorator.callee.text)' may not take an async generator", place: decorator)
    }

    private mutating func add(_ decorator: Node) throws(Refusal) {
        let callee = decorator.callee
        let property = context.names.property(changedBy: callee)
        guard let use = context.frameworkUse(ofDecorator: property ?? decorator) else {
            // Whose method it is says who knows where values come from.
            guard callee.kind == .attribute || context.code.projectTypes.definition(of: callee) != nil else {
                throw unknown(decorator)
            }
            return own.append(decorator)
        }
        switch use.treatment {
        case .keepsColour: return
        case .takesCoroutines:
            taking.append(decorator)
            change.add(use.remarks)
        case .counterpart(let other):
            // Of a value's method only the last word can be another.
            guard use.name.module == other.module || context.names.meaning(of: callee).qualifiedName != nil else {
                throw unknown(decorator)
            }
            let spelled = try Respelling(of: callee.dottedName, meaning: use.name, as: other, at: callee, context)
            change.add(spelled.imports)
            change.add(use.remarks)
            change.pieces.append(.replaced(callee.range, by: spelled.text))
            // What takes coroutine functions takes generators that yield once, too.
            if context.facts.frameworks.treatment(of: other) != .takesCoroutines { makeManagers = true }
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
