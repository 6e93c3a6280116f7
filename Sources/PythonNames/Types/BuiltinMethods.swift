internal import PythonSyntax

/// What methods of Python's own values give, as far as somebody asks.
extension ValueTypes {
    /// Views of dictionaries, and what can be awaited of async generators: it is no coroutine.
    func resultOfBuiltin(_ call: Node) -> ValueType? {
        let callee = call.child(0)
        if callee.kind == .name, callee.firstName == "anext" { return resultOfNext(call) }
        guard callee.kind == .attribute, Self.known.contains(callee.lastName),
            case .instance(let owner, let arguments) = type(of: callee.child(0))
        else { return nil }
        switch (owner, callee.lastName) {
        case ("builtins.dict", "keys") where arguments.count == 2: return .container("dict_keys", [arguments[0]])
        case ("builtins.dict", "values") where arguments.count == 2: return .container("dict_values", [arguments[1]])
        case ("builtins.dict", "items") where arguments.count == 2:
            return .container("dict_items", [.container("tuple", arguments)])
        case ("builtins.async_generator", let name) where name.hasPrefix("a") || name.hasPrefix("_"):
            return .builtin("async_generator_\(name)")
        default: return nil
        }
    }

    private static let known: Set<String> = [
        "keys", "values", "items", "__anext__", "asend", "athrow", "aclose",
    ]

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
