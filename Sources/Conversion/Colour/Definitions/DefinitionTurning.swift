internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// What becomes of a definition that turns async: its header, its decorators, its annotations, and what may not stand in
/// the body of a coroutine.
///
/// Knows one definition, and nothing of those who call it or of what it calls.
struct DefinitionTurning {
    let context: FileContext

    var names: ModuleNames { context.names }
    var tree: SyntaxTree { context.tree }

    /// - Parameters:
    ///   - function: a `def`, in a module or a stub.
    ///   - product: what it has to give, where that is known of others that it must agree with. A declaration without a body
    ///     does not say by itself.
    func turning(of function: Node, giving product: Product? = nil) throws(Refusal) -> Turning {
        let shape = FunctionShape(function, names)
        guard !function.isAsync else {
            return Turning(product ?? (shape.isGenerator ? .iterator : .coroutine), of: function)
        }
        let decorators = try TurningDecorators(of: function, context)
        let product = product == .iterator && decorators.makeManagers ? .manager : product
        var turning =
            SpecialMethods.isSpecial(function, names)
            ? try specialTurning(of: function, shape)
            : try plainTurning(of: function, shape, decorators, giving: product ?? self.product(of: shape, decorators))
        try decorators.check(turning.product)
        turning.change.add(decorators.change)
        turning.projectDecorators = decorators.own
        return turning
    }

    /// What becomes of a plain function that gives what another one gives, `return rows()`, once that is something async.
    ///
    /// It stays a `def`; only what it says of its value changes.
    func handingOn(_ product: Product, by function: Node) throws(Refusal) -> Turning {
        let shape = FunctionShape(function, names)
        guard !shape.isGenerator, shape.returns.count == 1 else {
            throw Refusal(reason: "it gives other things, too", place: function)
        }
        if SpecialMethods.isSpecial(function, names) {
            var turning = try specialTurning(of: function, shape)
            guard turning.product == product, !turning.mayAwait else {
                throw Refusal(reason: SpecialMethods.objection(to: function.definedName), place: function)
            }
            // What it returns is what turns.
            turning.pending.removeAll { $0.expression.parent == shape.returns[0] }
            return turning
        }
        let decorators = try TurningDecorators(of: function, context)
        try decorators.checkOwn()
        try decorators.check(product)
        var turning = Turning(product, of: function, handsOn: true)
        turning.change = try AnnotationTurning(context: context).returned(function.child(2), by: product)
        turning.change.add(decorators.change)
        turning.projectDecorators = decorators.own
        return turning
    }

    // MARK: Functions

    private func plainTurning(
        of function: Node, _ shape: FunctionShape, _ decorators: TurningDecorators, giving product: Product
    ) throws(Refusal) -> Turning {
        var turning = Turning(product, of: function)
        turning.change = try AnnotationTurning(context: context).returned(function.child(2), by: product)
        if product == .coroutine {
            guard !shape.isGenerator else {
                throw Refusal(reason: "it yields, and others of its kind do not", place: function)
            }
            guard !decorators.makeManagers else {
                throw Refusal(reason: "it is decorated like a generator, and yields nothing", place: function)
            }
            try refuseAwaitable(shape)
            turning.change.makeAsync(function)
            try StopIterations(of: function, context).check(&turning)
        } else if shape.isGenerator {
            turning.change.makeAsync(function)
            try turnGenerator(shape, &turning)
        } else if !shape.isDeclaration {
            turning = try handingOn(product, by: function)
            for value in shape.returns.compactMap({ Array($0.children).first }) {
                let refusal = Refusal(reason: "others of its kind give something async, and it does not", place: value)
                turning.pending.append(.init(expression: value, outcome: .failure(refusal)))
            }
        }
        return turning
    }

    /// Why nothing may be awaited in a function, even once it has turned: it stays a plain `def`.
    func objectionToAwait(in function: Node) -> String? {
        guard function.definedName == "__iter__", SpecialMethods.isSpecial(function, names),
            !FunctionShape(function, names).isGenerator
        else { return nil }
        return SpecialMethods.objection(to: "__aiter__")
    }

    /// What a function gives by its own body and decorators. A declaration gives what the definition gives that it is for;
    /// where there is none, what its annotation says.
    private func product(of shape: FunctionShape, _ decorators: TurningDecorators) -> Product {
        guard isIterator(shape, decorators) else { return .coroutine }
        return decorators.makeManagers ? .manager : .iterator
    }

    private func isIterator(_ shape: FunctionShape, _ decorators: TurningDecorators) -> Bool {
        guard shape.isDeclaration else { return shape.isGenerator }
        let others = names.variable(of: shape.function)?.bindings.filter { $0.use == .function }.map(\.node) ?? []
        let shapes = others.map { FunctionShape($0, names) }.filter { !$0.isDeclaration }
        let isStated = AnnotationTurning(context: context).isIterable(shape.function.child(2))
        return shapes.isEmpty ? isStated || decorators.makeManagers : shapes.contains(where: \.isGenerator)
    }

    /// What gives something to be awaited already is no plain function.
    private func refuseAwaitable(_ shape: FunctionShape) throws(Refusal) {
        let stated = shape.function.child(2)
        let values = shape.returns.compactMap { Array($0.children).first }
        let value = values.first { value in
            context.code.types.type(of: value).members.contains { if case .coroutine = $0 { true } else { false } }
        }
        let annotation = AnnotationTurning(context: context).isAwaitable(stated) ? stated : nil
        if let place = value ?? annotation { throw Refusal(reason: "what it gives is awaited already", place: place) }
    }
}

extension CodeChange {
    /// `async` in front of a `def`.
    mutating func makeAsync(_ function: Node) { pieces.append(.around(function, before: "async ", after: "")) }
}
