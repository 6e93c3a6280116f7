package import PythonSyntax

/// Declarations as Python writes them in stubs: `def now() -> float: ...`, `class Session: …` with methods,
/// properties, attributes and bases.
extension TypeDeclarations {
    /// Reads stubs.
    ///
    /// - Parameters:
    ///   - stubs: definitions of functions and classes, nodes of the file of `names`.
    ///   - as: the name that a definition declares. Annotations that name a stub of the same file mean that name too.
    package init(stubs: [Node], names: ModuleNames, as qualifiedName: (Node) -> QualifiedName) {
        let declared = Dictionary(stubs.map { ($0, qualifiedName($0)) }) { $1 }
        self.init()
        for stub in stubs {
            let name = declared[stub]!
            let reader = StubReader(names: names, declared: declared, ownClass: name)
            if stub.kind == .classDefinition {
                classes[name] = reader.classStub(stub)
            } else if stub.kind == .functionDefinition {
                functions[name] = reader.callable(stub)
            }
        }
    }
}

/// Reads one stub.
private struct StubReader {
    let names: ModuleNames
    let declared: [Node: QualifiedName]
    let ownClass: QualifiedName

    func callable(_ definition: Node, isMethod: Bool = false) -> TypeDeclarations.Callable {
        // What stands behind `*` is never given by position.
        let positional = definition.child(1).children.prefix { [.parameter, .positionalOnlyMarker].contains($0.kind) }
        let parameters = positional.filter { $0.kind == .parameter }.map { $0.firstName }
        let result = stated(definition.child(2))
        let isCoroutine = definition.isAsync && !isGenerator(definition)
        var callable = TypeDeclarations.Callable(
            parameters: Array(parameters.dropFirst(isMethod && !definition.isDecorated(by: "staticmethod") ? 1 : 0)),
            result: isCoroutine ? .coroutine(result) : result)
        callable.takesMore = definition.child(1).children.contains { $0.kind == .starParameter }
        return callable
    }

    /// As in other stubs, an `async def` without a `yield` gives a coroutine, whatever its annotation.
    private func isGenerator(_ definition: Node) -> Bool {
        definition.child(3).subtree.contains { $0.kind == .yieldExpression }
    }

    func classStub(_ definition: Node) -> TypeDeclarations.Class {
        var stub = TypeDeclarations.Class()
        if !definition.child(1).isEmpty {
            stub.bases = definition.child(1).children.compactMap { base in
                let name = base.kind == .subscription ? base.child(0) : base
                guard name.dottedWords != nil, case .named(let qualified) = meaning(name) else { return nil }
                return qualified
            }
        }
        for statement in definition.child(2).children {
            let member = statement.kind == .decorated ? Array(statement.children).last! : statement
            switch member.kind {
            case .functionDefinition where member.isDecorated(by: "property"):
                stub.attributes[member.definedName] = stated(member.child(2))
            // A setter says nothing that the property has not said.
            case .functionDefinition where member.decorators.contains { $0.kind == .attribute }: break
            case .functionDefinition: stub.methods[member.definedName] = callable(member, isMethod: true)
            case .annotatedAssignment where member.child(0).kind == .name:
                stub.attributes[member.child(0).firstName] = stated(member.child(1))
            default: break
            }
        }
        return stub
    }

    private func stated(_ annotation: Node) -> ValueType {
        guard !annotation.isEmpty else { return .unknown(.annotationNotRead) }
        return AnnotationReader(ownClass: ownClass, meaning: meaning).type(statedBy: annotation)
    }

    private func meaning(_ name: Node) -> AnnotatedName {
        // In a string's own tree only spellings are known.
        let meaning = name.tree === names.tree ? names.meaning(of: name) : names.meaning(spelled: name)
        guard case .known(let qualified, let origins) = meaning else { return .unknown(.annotationNotRead) }
        for case .definition(let definition) in origins {
            if let stub = declared[definition] { return .named(stub) }
        }
        return .named(qualified)
    }
}

extension ModuleNames {
    /// What a dotted name in another tree would mean in the module.
    fileprivate func meaning(spelled name: Node) -> Meaning {
        guard let words = name.dottedWords, let first = words.first else { return .unknown(.notAName) }
        guard let variable = lookup(first, in: moduleScope) else {
            return Builtins.names.contains(first) ? .known("builtins.\(first)", []) : .unknown(.notBound(name: first))
        }
        guard case .known(let root, let origins) = meaning(of: variable) else { return .unknown(.notAName) }
        return .known(words.dropFirst().reduce(root) { $0.appending($1) }, words.count == 1 ? origins : [])
    }
}
