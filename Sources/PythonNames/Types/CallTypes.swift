internal import PythonSyntax

/// What calls give.
extension ValueTypes {
    func callType(_ call: Node) -> ValueType {
        if let type = resultOfBuiltin(call) { return type }
        return type(of: call.child(0)).mapMembers { callee in
            if case .classObject(let name) = callee { constructed(name, call) } else { called(callee) }
        }
    }

    /// What calling something that is no class gives, whatever the arguments.
    private func called(_ callee: ValueType) -> ValueType {
        switch callee {
        case .function(let name): result(of: name)
        case .instance: callMember("__call__", of: callee) ?? .unknown(.notCallable(callee.description))
        default: .unknown(.notCallable(callee.description))
        }
    }

    /// What calling a member of an instance gives, of which the arguments do not matter; nil if nothing is known of it.
    func callMember(_ name: String, of instance: ValueType) -> ValueType? {
        let result = member(name, of: instance).mapMembers { [self] member in
            if case .function(let method) = member { self.result(of: method) } else { .unknown(.notFollowed) }
        }
        return result.isKnown ? result : nil
    }

    // MARK: Constructors

    private func constructed(_ name: QualifiedName, _ call: Node) -> ValueType {
        if let word = BuiltinTypes.word(of: name) { return constructedBuiltin(word, Array(call.child(1).children)) }
        return constructor(of: name).map { .unknown(.ownConstruction($0)) } ?? .instance(name, [])
    }

    /// The class above one that makes its instances in a way of its own.
    private func constructor(of name: QualifiedName) -> QualifiedName? {
        for ancestor in ancestry(of: name) {
            switch ancestor {
            case .foreign(let types, let base): if let found = types.constructor(of: base) { return found }
            case .file(let definition, let name):
                let hasMetaclass =
                    !definition.child(1).isEmpty
                    && definition.child(1).children.contains {
                        $0.kind == .keywordArgument && $0.firstName == "metaclass"
                    }
                if hasMetaclass || classVariable("__new__", of: definition) != nil { return name }
            default: break
            }
        }
        return nil
    }

    /// Containers of what there is in their arguments.
    private func constructedBuiltin(_ word: String, _ arguments: [Node]) -> ValueType {
        let isPlain = arguments.allSatisfy { ![.starred, .doubleStarred, .keywordArgument].contains($0.kind) }
        func elements(_ index: Int) -> ValueType { iterated(type(of: arguments[index]), isAsync: false) }
        switch word {
        case "type", "super": return .unknown(.notCallable(word))
        case "list", "set", "frozenset", "reversed":
            guard isPlain, arguments.count == 1 else { return .builtin(word) }
            return .container(word, [elements(0)])
        case "tuple":
            guard isPlain, arguments.count == 1 else { return .builtin(word) }
            return .container(word, [elements(0), .builtin("ellipsis")])
        case "dict": return constructedDictionary(arguments)
        case "enumerate":
            guard let first = arguments.first, first.kind != .starred, first.kind != .keywordArgument else {
                return .builtin(word)
            }
            return .container(word, [.container("tuple", [.builtin("int"), elements(0)])])
        case "map":
            guard isPlain, let function = arguments.first else { return .builtin(word) }
            let result = function.kind == .lambda ? type(of: function.child(1)) : type(of: function).mapMembers(called)
            return .container(word, [result])
        case "zip":
            guard isPlain else { return .builtin(word) }
            return .container(word, [.container("tuple", arguments.indices.map(elements))])
        default: return .builtin(word)
        }
    }

    /// `dict(a=1)`, `dict(other, a=1)`
    private func constructedDictionary(_ arguments: [Node]) -> ValueType {
        var types: [(key: ValueType, value: ValueType)] = []
        for (index, argument) in arguments.enumerated() {
            if argument.kind == .keywordArgument {
                types.append((.builtin("str"), stored(argument.child(0))))
            } else if index == 0, argument.kind != .starred, argument.kind != .doubleStarred,
                case .instance("builtins.dict", let inner) = typeWithOwnContents(of: argument), inner.count == 2
            {
                types.append((inner[0], inner[1]))
            } else {
                return .builtin("dict")
            }
        }
        guard !types.isEmpty else { return .builtin("dict") }
        return .container("dict", [.oneOf(types.map(\.key)), .oneOf(types.map(\.value))])
    }

    // MARK: Functions

    /// What calling a function or method gives, before any `await`.
    func result(of name: QualifiedName) -> ValueType {
        if let callable = declarations.callable(name) { return callable.result }
        if let word = BuiltinTypes.word(of: name) {
            return BuiltinTypes.result(of: word) ?? .unknown(.notDeclared(name))
        }
        guard let found = definitions.functions[name] else {
            guard let found = foreign(name), !found.definition.isClass else { return .unknown(.notDeclared(name)) }
            return result(ofForeign: found)
        }
        guard found.count == 1 else { return .unknown(.severalDefinitions(name)) }
        return result(ofDefinition: found[0])
    }

    /// The same for a function of the file, whatever decorates it.
    func result(ofDefinition definition: Node) -> ValueType {
        if let known = results[definition.index] { return known }
        results[definition.index] = .unknown(.circular)
        let type = limited { computedResult(of: definition) }
        results[definition.index] = type
        return type
    }

    /// What calling a function gives by its first line alone; nil where that says nothing.
    func statedResult(of definition: Node) -> ValueType? {
        let annotation = definition.child(2)
        guard definitions.yields[definition] == nil, definition.isAsync || !annotation.isEmpty else { return nil }
        let stated = annotation.isEmpty ? .unknown(.notFollowed) : type(statedBy: annotation)
        return definition.isAsync ? .coroutine(stated) : stated
    }

    private func computedResult(of definition: Node) -> ValueType {
        let isGenerator = definitions.yields[definition] != nil
        let annotation = definition.child(2)
        let isCoroutine = definition.isAsync && !isGenerator
        func called(_ result: ValueType) -> ValueType { isCoroutine ? .coroutine(result) : result }
        if !annotation.isEmpty {
            let stated = type(statedBy: annotation)
            guard stated.isKnown, !isGenerator else { return called(stated) }
            // Believed while it is asked whether anything contradicts it.
            results[definition.index] = called(stated)
            return called(believed(stated, annotation, values: returnedValues(definition)))
        }
        if isGenerator { return generatorType(of: definition) }
        var types: [ValueType] = []
        for statement in definitions.returns[definition] ?? [] {
            types.append(Array(statement.children).first.map(stored) ?? ValueType.none)
        }
        if names.scope(madeBy: definition).map(flow.reachesEnd) ?? true { types.append(.none) }
        return called(.oneOf(types))
    }

    private func returnedValues(_ definition: Node) -> [Node] {
        (definitions.returns[definition] ?? []).compactMap { Array($0.children).first }
    }

    private func generatorType(of definition: Node) -> ValueType {
        let types = (definitions.yields[definition] ?? []).map { node -> ValueType in
            guard let value = Array(node.children).first else { return .none }
            return node.kind == .yieldFromExpression ? iterated(type(of: value), isAsync: false) : stored(value)
        }
        return .container(definition.isAsync ? "async_generator" : "generator", [.oneOf(types)])
    }

    // MARK: Contradictions

    /// A stated type, unless a value is known to be of another.
    func believed(_ stated: ValueType, _ annotation: Node, values: [Node]) -> ValueType {
        for value in values where isRefuted(stated, by: type(of: value)) {
            return .unknown(.contradicted(annotation: annotation.spelled, line: names.line(of: value)))
        }
        return stated
    }

    /// Whether a value of a known type cannot be of a stated one. In doubt it can.
    func isRefuted(_ stated: ValueType, by value: ValueType) -> Bool {
        guard stated.isKnown, value.isKnown else { return false }
        return value.members.contains { member in !stated.members.contains { mayBe(member, $0) } }
    }

    private func mayBe(_ value: ValueType, _ stated: ValueType) -> Bool {
        guard isClosed(value), isClosed(stated) else { return true }
        guard case .instance(let name, _) = value, case .instance(let other, _) = stated else {
            return (value == .none) == (stated == .none)
        }
        let numbers: [QualifiedName] = ["builtins.bool", "builtins.int", "builtins.float", "builtins.complex"]
        if let place = numbers.firstIndex(of: name), let wider = numbers.firstIndex(of: other) { return place <= wider }
        return ancestry(of: name).contains { $0.name == other }
    }

    /// Whether all classes that a type is of are known.
    private func isClosed(_ type: ValueType) -> Bool {
        switch type {
        case .none: true
        case .instance(let name, _):
            BuiltinTypes.word(of: name) != nil
                || (definitions.classes[name] != nil || declarations.classes[name] != nil)
                    && unknownBase(of: name) == nil
        default: false
        }
    }
}
