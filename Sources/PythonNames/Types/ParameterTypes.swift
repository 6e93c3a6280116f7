internal import PythonSyntax

/// What parameters get: what annotations say, `self`, and the arguments of calls where all of these are in the file.
extension ValueTypes {
    func parameterSources(_ parameter: Node) -> [Source] {
        if let type = parameterTypes[parameter.index] { return [.type(type)] }
        let name = parameter.definedName
        guard let function = definitions.function(ofParameter: parameter) else {
            return [.type(.unknown(.meaning(.bound(name: name, .parameter))))]
        }
        let annotation = parameter.child(0)
        if !annotation.isEmpty { return [.type(limited { statedType(parameter, annotation, function) })] }
        switch parameter.kind {
        case .starParameter: return [.type(.builtin("tuple"))]
        case .doubleStarParameter: return [.type(.builtin("dict"))]
        default: break
        }
        if let type = receiverType(parameter, function) { return [.type(type)] }
        switch callers(of: function, parameter: name) {
        case .failure(let refusal): return [.type(.unknown(refusal.reason))]
        case .success(let calls) where calls.isEmpty: return [.type(.unknown(.noCalls(parameter: name)))]
        case .success(let calls):
            return calls.map { call in
                guard let value = argument(for: parameter, of: function, in: call) else {
                    return .type(.unknown(.argumentNotFound(parameter: name, line: names.line(of: call.node))))
                }
                return .value(value, isNotNone: false, isShared: true)
            }
        }
    }

    private func statedType(_ parameter: Node, _ annotation: Node, _ function: Node) -> ValueType {
        let stated = type(statedBy: annotation)
        switch parameter.kind {
        case .starParameter: return .builtin("tuple", [stated, .builtin("ellipsis")])
        case .doubleStarParameter: return .builtin("dict", [.builtin("str"), stated])
        default: break
        }
        // Believed while it is asked whether a call contradicts it.
        let isOptional = parameter.child(1).kind == .noneLiteral
        let type = isOptional ? ValueType.oneOf([stated, .none]) : stated
        parameterTypes[parameter.index] = type
        guard stated.isKnown, let calls = visibleCalls(of: function) else { return type }
        let values = calls.compactMap { argument(for: parameter, of: function, in: $0) }
        let found = believed(type, annotation, values: values)
        parameterTypes[parameter.index] = found
        return found
    }

    /// What `self` and `cls` are.
    private func receiverType(_ parameter: Node, _ method: Node) -> ValueType? {
        guard let owner = definitions.classAround(method), Array(parameter.parent!.children).first == parameter,
            // A decorator that is not known may make a class method of it.
            method.decorators.allSatisfy({ isTransparent(method) || isProperty($0) }) || parameter.definedName == "self"
        else { return nil }
        let name = definitions.qualifiedName(of: owner)
        switch definitions.receiver(of: method) {
        case .instance: return .instance(name, [])
        case .classObject: return .classObject(name)
        case .missing: return nil
        }
    }

    private func isProperty(_ decorator: Node) -> Bool {
        decorator.kind == .name && decorator.firstName == "property"
            || decorator.kind == .attribute && ["setter", "deleter", "getter"].contains(decorator.lastName)
    }

    // MARK: Calls

    /// A call of a function, and how many of its parameters are bound before the first argument.
    struct Caller {
        let node: Node
        let bound: Int
    }

    /// Why the calls of a function are not known.
    struct Refusal: Error {
        let reason: Ignorance
    }

    /// Every call of a function, if there can be no others than those of the file.
    private func callers(of function: Node, parameter: String) -> Result<[Caller], Refusal> {
        let name = function.definedName
        guard isTransparent(function) else { return .failure(Refusal(reason: .decorated(name: name))) }
        let isPrivate = name.hasPrefix("_") && !name.hasSuffix("__")
        let isNested = names.scope(of: function).kind.isFunctionBlock
        let isExported = names.scope(of: function).isModule && names.exports.names.contains { $0.name == name }
        guard isPrivate && !isExported || isNested else {
            return .failure(Refusal(reason: .otherCallers(parameter: parameter)))
        }
        guard
            let calls = definitions.classAround(function) == nil ? plainCalls(of: function) : methodCalls(of: function)
        else { return .failure(Refusal(reason: .usedAsValue(function: name))) }
        return .success(calls)
    }

    /// The calls by name that the file shows; nil where the name is not the function's alone.
    private func visibleCalls(of function: Node) -> [Caller]? {
        guard definitions.classAround(function) == nil, isTransparent(function) else { return nil }
        guard let variable = names.variable(of: function), variable.bindings.count == 1 else { return nil }
        return variable.references.compactMap { isCallee($0) ? Caller(node: $0.parent!, bound: 0) : nil }
    }

    /// Nil if the function is used for more than being called.
    private func plainCalls(of function: Node) -> [Caller]? {
        guard let variable = names.variable(of: function), variable.references.allSatisfy(isCallee) else { return nil }
        return visibleCalls(of: function)
    }

    private func isCallee(_ node: Node) -> Bool {
        guard let parent = node.parent, parent.kind == .call else { return false }
        return parent.child(0) == node
    }

    private func methodCalls(of method: Node) -> [Caller]? {
        let owner = definitions.qualifiedName(of: definitions.classAround(method)!)
        guard let variable = names.variable(of: method), variable.references.isEmpty, variable.bindings.count == 1
        else {
            return nil
        }
        var calls: [Caller] = []
        for attribute in definitions.attributes[method.definedName] ?? [] {
            guard isCallee(attribute), let (name, isClass) = self.owner(of: attribute.child(0)) else { return nil }
            guard isRelated(name, owner) else { continue }
            let receiver = definitions.receiver(of: method)
            let bound = receiver == .missing || isClass && receiver == .instance ? 0 : 1
            calls.append(Caller(node: attribute.parent!, bound: bound))
        }
        return calls
    }

    /// The argument that a parameter gets in a call, or its default; nil where that does not show.
    private func argument(for parameter: Node, of function: Node, in call: Caller) -> Node? {
        let arguments = Array(call.node.child(1).children)
        let name = parameter.definedName
        if let keyword = arguments.first(where: { $0.kind == .keywordArgument && $0.firstName == name }) {
            return keyword.child(0)
        }
        guard !arguments.contains(where: { $0.kind == .starred || $0.kind == .doubleStarred }) else { return nil }
        let parameters = Array(function.child(1).children)
        let positional = parameters.prefix { [.parameter, .positionalOnlyMarker].contains($0.kind) }
            .filter { $0.kind == .parameter }
        let given = arguments.filter { $0.kind != .keywordArgument }
        if let place = positional.firstIndex(of: parameter), place >= call.bound, place - call.bound < given.count {
            return given[place - call.bound]
        }
        let fallback = parameter.child(1)
        return fallback.isEmpty ? nil : fallback
    }
}
