internal import PythonSyntax

/// Strings that are names of attributes.
extension Node {
    /// `hasattr(options, "run")`: whether a string only asks whether there is an attribute of that name.
    var isOnlyAskedAfter: Bool {
        guard let call = parent?.parent, call.kind == .call else { return false }
        return call.child(0).kind == .name && call.child(0).firstName == "hasattr"
    }

    /// `getattr(options, "run", None)`: the call that a string is the name of an attribute in.
    var lookup: Node? {
        guard let call = parent?.parent, call.isLookup, call.child(1).child(1) == self else { return nil }
        return call
    }

    /// `__match_args__ = ("run",)`: whether a string is the name of an attribute that patterns read by its place.
    var namesMatchedAttribute: Bool {
        let statement = ancestors.first(where: \.isStatement)
        return statement?.kind == .assignment && statement!.child(0).kind == .name
            && statement!.child(0).firstName == "__match_args__"
    }

    /// Whether an expression is a call of `getattr` that shows the name of the attribute.
    var isLookup: Bool {
        guard kind == .call, child(0).kind == .name, child(0).firstName == "getattr" else { return false }
        let arguments = Array(child(1).children)
        return (2...3).contains(arguments.count) && arguments[0].kind != .starred && arguments[1].kind == .string
    }
}
