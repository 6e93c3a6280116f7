internal import PythonSyntax

/// What methods of Python's own values give, as far as somebody asks.
extension ValueTypes {
    /// Views of dictionaries, and what can be awaited of async generators: it is no coroutine.
    func resultOfBuiltin(_ call: Node) -> ValueType? {
        let callee = call.child(0)
        if callee.kind == .name, callee.firstName == "anext" { return resultOfNext(call) }
        if callee.kind == .name, Self.ofArguments.contains(callee.firstName) { return resultOfNumbers(call) }
        guard callee.kind == .attribute,
            Self.known.contains(callee.lastName) || Self.givingText.contains(callee.lastName),
            case .instance(let owner, let arguments) = type(of: callee.child(0))
        else { return nil }
        switch (owner, callee.lastName) {
        case ("builtins.dict", "keys") where arguments.count == 2: return .container("dict_keys", [arguments[0]])
        case ("builtins.dict", "values") where arguments.count == 2: return .container("dict_values", [arguments[1]])
        case ("builtins.dict", "items") where arguments.count == 2:
            return .container("dict_items", [.container("tuple", arguments)])
        case ("builtins.dict", "copy"), ("builtins.list", "copy"): return .instance(owner, arguments)
        case ("builtins.str", "encode"): return .builtin("bytes")
        case ("builtins.bytes", "decode"), ("builtins.bytes", "hex"): return .builtin("str")
        case ("builtins.str", "split"), ("builtins.str", "rsplit"), ("builtins.str", "splitlines"):
            return .container("list", [.builtin("str")])
        case ("builtins.str", let name) where Self.givingText.contains(name): return .builtin("str")
        case ("builtins.async_generator", let name) where name.hasPrefix("a") || name.hasPrefix("_"):
            return .builtin("async_generator_\(name)")
        default: return nil
        }
    }

    private static let known: Set<String> = [
        "keys", "values", "items", "__anext__", "asend", "athrow", "aclose", "copy", "encode", "decode", "hex", "split",
        "rsplit", "splitlines",
    ]
    /// Methods of strings that give strings.
    private static let givingText = Set(
        """
        capitalize casefold center expandtabs format format_map join ljust lower lstrip removeprefix removesuffix \
        replace rjust rstrip strip swapcase title translate upper zfill
        """.split(separator: " ").map(String.init))
    private static let ofArguments: Set<String> = ["abs", "max", "min", "round"]

    /// One of several arguments, or a number from a number.
    private func resultOfNumbers(_ call: Node) -> ValueType? {
        let arguments = Array(call.child(1).children)
        let isPlain = arguments.allSatisfy { ![.starred, .doubleStarred, .keywordArgument].contains($0.kind) }
        guard isPlain, let name = names.meaning(of: call.child(0)).qualifiedName, let first = arguments.first else {
            return nil
        }
        let isNumber = [.builtin("int"), .builtin("float")].contains(type(of: first))
        switch name {
        case "builtins.max", "builtins.min": return arguments.count > 1 ? .oneOf(arguments.map { type(of: $0) }) : nil
        case "builtins.round" where isNumber && arguments.count == 1: return .builtin("int")
        case "builtins.abs" where isNumber, "builtins.round" where isNumber: return type(of: first)
        default: return nil
        }
    }

    private func resultOfNext(_ call: Node) -> ValueType? {
        let arguments = Array(call.child(1).children)
        guard names.meaning(of: call.child(0)).qualifiedName == "builtins.anext", let first = arguments.first else {
            return nil
        }
        if arguments.count == 2 { return .builtin("anext_awaitable") }
        guard case .instance("builtins.async_generator", _) = type(of: first) else { return nil }
        return .builtin("async_generator_asend")
    }
}
