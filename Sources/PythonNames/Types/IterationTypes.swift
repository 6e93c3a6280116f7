package import PythonSyntax

/// What `for`, `with`, `await` and unpacking get out of a value.
extension ValueTypes {
    /// What is known of the values that going through an expression's value gives.
    package func elementType(of expression: Node) -> ValueType { iterated(type(of: expression), isAsync: false) }

    /// What going through a value gives each time.
    func iterated(_ type: ValueType, isAsync: Bool) -> ValueType {
        type.mapMembers { type in
            guard case .instance(let name, let arguments) = type else { return .unknown(.noElements(type.description)) }
            if let element = Self.element(of: name, arguments, isAsync: isAsync) { return element }
            if isAsync {
                if let iterator = callMember("__aiter__", of: type), iterator != type {
                    return limited { iterated(iterator, isAsync: true) }
                }
                return callMember("__anext__", of: type).map { $0.mapMembers(awaited) }
                    ?? .unknown(.noElements(type.description))
            }
            if let iterator = callMember("__iter__", of: type), iterator != type {
                return limited { iterated(iterator, isAsync: false) }
            }
            return callMember("__next__", of: type) ?? .unknown(.noElements(type.description))
        }
    }

    /// Of Python's own iterables.
    private static func element(of name: QualifiedName, _ arguments: [ValueType], isAsync: Bool) -> ValueType? {
        if let word = TypingNames.word(of: name), let first = arguments.first {
            return (isAsync ? TypingNames.asyncIterables : TypingNames.iterables).contains(word) ? first : nil
        }
        if isAsync { return name == "builtins.async_generator" ? arguments.first : nil }
        switch name {
        case "builtins.str": return .builtin("str")
        case "builtins.bytes", "builtins.bytearray", "builtins.range": return .builtin("int")
        case "builtins.tuple":
            guard !arguments.isEmpty else { return nil }
            return variadicElement(arguments) ?? .oneOf(arguments)
        case "builtins.list", "builtins.set", "builtins.frozenset", "builtins.dict", "builtins.generator",
            "builtins.enumerate", "builtins.map", "builtins.zip", "builtins.reversed", "builtins.dict_keys",
            "builtins.dict_values", "builtins.dict_items":
            return arguments.first
        default: return nil
        }
    }

    /// What `await` gives.
    func awaited(_ type: ValueType) -> ValueType {
        switch type {
        case .coroutine(let result): return result
        case .instance(let name, let arguments):
            if TypingNames.word(of: name) == "Awaitable", let result = arguments.first { return result }
            // A generator whose last argument is what it gives back.
            if case .instance(let generator, let parts) = callMember("__await__", of: type),
                TypingNames.word(of: generator) == "Generator", parts.count == 3
            {
                return parts[2]
            }
            return .unknown(.notAwaited(type.description))
        default: return .unknown(.notAwaited(type.description))
        }
    }

    /// What `with … as` gets.
    func entered(_ type: ValueType, isAsync: Bool) -> ValueType {
        type.mapMembers { type in
            guard let result = callMember(isAsync ? "__aenter__" : "__enter__", of: type) else {
                return .unknown(.notEntered(type.description))
            }
            return isAsync ? result.mapMembers(awaited) : result
        }
    }

    /// The part of a value that a target gets: an element of a tuple, or what is left for a starred target.
    func unpacked(_ type: ValueType, target: Node, among targets: [Node]) -> ValueType {
        type.mapMembers { type in
            let place = targets.firstIndex(of: target)!
            let star = targets.firstIndex { $0.kind == .starred }
            guard case .instance("builtins.tuple", let elements) = type, Self.variadicElement(elements) == nil,
                star == nil ? elements.count == targets.count : elements.count >= targets.count - 1
            else {
                let element = iterated(type, isAsync: false)
                return place == star ? .container("list", [element]) : element
            }
            guard let star, place >= star else { return elements[place] }
            let behind = targets.count - 1 - star
            guard place == star else { return elements[elements.count - (targets.count - place)] }
            let rest = elements[star..<elements.count - behind]
            return .container("list", rest.isEmpty ? [] : [.oneOf(Array(rest))])
        }
    }
}
