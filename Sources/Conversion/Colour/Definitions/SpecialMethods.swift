internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// The methods that Python calls by itself: which of them have an async form, and why the others have none.
enum SpecialMethods {
    /// What a method is called when the statement that calls it is `async`.
    static let asyncNames = [
        "__enter__": "__aenter__", "__exit__": "__aexit__", "__iter__": "__aiter__", "__next__": "__anext__",
    ]

    /// The method that belongs to it: a class has both, or neither.
    static func partner(of word: String) -> String? {
        let pairs = [["__enter__", "__exit__"], ["__iter__", "__next__"]]
        return pairs.first { $0.contains(word) }?.first { $0 != word }
    }

    /// Whether a class's method, or a function of the module's own level, is called by Python itself.
    static func isSpecial(_ function: Node, _ names: ModuleNames) -> Bool {
        let word = function.definedName
        let scope = names.scope(of: function)
        guard word.hasPrefix("__"), word.hasSuffix("__"), word.count > 4 else { return false }
        return scope.kind == .class_ || scope.isModule && ["__getattr__", "__dir__"].contains(word)
    }

    /// `x.__aenter__()` of `x.__enter__()`, where that method has turned; nothing for any other expression.
    static func renaming(_ call: Node) -> CodeChange {
        guard call.kind == .call, call.child(0).kind == .attribute, let name = asyncNames[call.child(0).memberName]
        else {
            return CodeChange()
        }
        return CodeChange(pieces: [.replaced(call.tree.tokens.range(call.child(0).endToken - 1), by: name)])
    }

    /// What such a call gives then.
    static func product(ofCalling word: String) -> Product { word == "__iter__" ? .iterator : .coroutine }

    /// Why a method that has no async form has to stay as it is.
    static func objection(to word: String) -> String {
        switch word {
        case "__init__", "__new__", "__post_init__":
            "'\(word)' cannot await; 'async def create', a classmethod that makes the object, could"
        case "__del__": "nobody awaits '__del__'"
        case "__aenter__", "__aexit__", "__anext__", "__await__": "what it gives is awaited already"
        case "__aiter__": "'__aiter__' gives its iterator without 'await'"
        default: "Python calls '\(word)' without 'await'"
        }
    }
}

// MARK: Turning

extension DefinitionTurning {
    /// What becomes of a method that Python calls.
    func specialTurning(of method: Node, _ shape: FunctionShape) throws(Refusal) -> Turning {
        let word = method.definedName
        guard let newName = SpecialMethods.asyncNames[word], let owner = names.classScope(of: method) else {
            throw Refusal(reason: SpecialMethods.objection(to: word), place: method)
        }
        guard names.methods(newName, of: owner).isEmpty else {
            throw Refusal(reason: "its class has '\(newName)' already", place: method)
        }
        let product: Product = ["__enter__", "__exit__"].contains(word) ? .manager : .iterator
        var turning = Turning(product, of: owner.node)
        turning.newName = newName
        turning.change.pieces.append(.replaced(tree.tokens.range(method.nameToken), by: newName))
        turning.change.add(try bases(of: owner.node, product))
        switch word {
        case "__iter__": try turnIterator(method, shape, of: owner, &turning)
        case "__next__":
            guard !shape.isGenerator else { throw Refusal(reason: "'__next__' yields", place: method) }
            try addPartner("__iter__", of: method, in: owner, &turning)
            turning.change.makeAsync(method)
            try StopIterations(of: method, context).turn(&turning)
        default:
            guard !shape.isGenerator else { throw Refusal(reason: "'\(word)' yields", place: method) }
            try addPartner(SpecialMethods.partner(of: word)!, of: method, in: owner, &turning)
            turning.change.makeAsync(method)
            try StopIterations(of: method, context).check(&turning)
        }
        return turning
    }

    /// `__iter__` is a generator, or gives the object itself, or an iterator that something else makes.
    private func turnIterator(
        _ method: Node, _ shape: FunctionShape, of owner: Scope, _ turning: inout Turning
    ) throws(Refusal) {
        turning.change.add(try AnnotationTurning(context: context).returned(method.child(2), by: .iterator))
        if shape.isGenerator {
            try turnGenerator(shape, &turning)
            return turning.change.makeAsync(method)
        }
        // What 'async for' asks for its iterator gives it at once.
        turning.mayAwait = false
        guard !shape.isDeclaration else { return }
        guard !shape.returns.isEmpty else { throw Refusal(reason: "'__iter__' gives no iterator", place: method) }
        for statement in shape.returns {
            guard let value = Array(statement.children).first else {
                throw Refusal(reason: "'__iter__' gives no iterator", place: statement)
            }
            if names.isReceiver(value, of: method) {
                try addPartner("__next__", of: method, in: owner, &turning)
            } else {
                let refusal = Refusal(reason: "'__iter__' gives an iterator that is not async", place: value)
                turning.pending.append(.init(expression: value, outcome: .failure(refusal)))
            }
        }
    }

    /// The method that turns with this one. One that only a base has is its family's.
    private func addPartner(
        _ word: String, of method: Node, in owner: Scope, _ turning: inout Turning
    ) throws(Refusal) {
        let own = method.definedName
        let found = names.methods(word, of: owner)
        for partner in found { turning.partners.append((partner, "'\(word)' goes with '\(own)'")) }
        if found.isEmpty, !isInherited(word, own, by: owner.node) {
            throw Refusal(reason: "its class has '\(own)' and no '\(word)'", place: method)
        }
    }

    /// Whether a base that the project defines has two methods.
    private func isInherited(_ word: String, _ other: String, by definition: Node) -> Bool {
        let types = context.code.projectTypes
        return definition.bases.contains { base in
            guard let found = types.definition(of: base.kind == .subscription ? base.child(0) : base), found.isClass,
                let scope = found.names.scope(madeBy: found.node)
            else { return false }
            return !found.names.methods(word, of: scope).isEmpty && !found.names.methods(other, of: scope).isEmpty
        }
    }

    /// `AsyncIterator[int]` of the base `Iterator[int]`.
    private func bases(of definition: Node, _ product: Product) throws(Refusal) -> CodeChange {
        var change = CodeChange()
        for base in definition.bases {
            let named = base.kind == .subscription ? base.child(0) : base
            guard let name = names.meaning(of: named).qualifiedName, name.isIterable == (product == .iterator) else {
                continue
            }
            change.add(try AnnotationTurning(context: context).returned(base, by: product))
        }
        return change
    }
}

extension QualifiedName {
    /// Whether it is one of Python's own names for what can be gone through.
    fileprivate var isIterable: Bool {
        ["Generator", "Iterable", "Iterator"].contains(TypingNames.word(of: self) ?? "")
    }
}

extension ModuleNames {
    /// The class that a function is a method of.
    func classScope(of function: Node) -> Scope? {
        let scope = scope(of: function)
        return scope.kind == .class_ ? scope : nil
    }

    /// The functions that a class's own body binds to a name.
    func methods(_ word: String, of owner: Scope) -> [Node] {
        guard let variable = lookup(word, in: owner), variable.scope == owner else { return [] }
        return variable.bindings.filter { $0.use == .function }.map(\.node)
    }

    /// Whether a name is a method's first parameter.
    func isReceiver(_ name: Node, of method: Node) -> Bool {
        guard name.kind == .name, let bindings = variable(of: name)?.bindings, bindings.count == 1 else { return false }
        return bindings[0].node == method.child(1).children.first { $0.kind == .parameter }
    }
}

extension Node {
    /// What a class is derived from, without keywords.
    fileprivate var bases: [Node] {
        child(1).isEmpty ? [] : child(1).children.filter { ![.keywordArgument, .doubleStarred].contains($0.kind) }
    }
}
