package import PythonSyntax

extension ModuleNames {
    /// Every name that a function uses or binds, in scopes within it too.
    ///
    /// A new variable must have none of these names: it would change what one of them means.
    package func boundOrUsedNames(in function: Node) -> Set<String> {
        guard let outer = scope(madeBy: function) else { return [] }
        var found: Set<String> = []
        for symbol in symbols.rows where symbol.scope >= outer.index && symbol.classification != .none {
            let scope = Scope(names: self, index: symbol.scope)
            guard function.contains(scope.node), scope.andAncestors.contains(outer) else { continue }
            found.insert(table.text(symbol.name))
        }
        return found
    }

    /// The names that a function's own scope knows, or that scopes within it look for in it or further out.
    ///
    /// A new variable of the function must have none of these, and none that stands in the code that it is used in.
    package func namesOutsideInnerScopes(of function: Node) -> Set<String> {
        guard let outer = scope(madeBy: function) else { return [] }
        var found: Set<String> = []
        for symbol in symbols.rows where symbol.scope >= outer.index && symbol.classification != .none {
            let scope = Scope(names: self, index: symbol.scope)
            guard function.contains(scope.node), scope.andAncestors.contains(outer) else { continue }
            let home = Scope(names: self, index: symbols[symbol.variable].scope)
            guard home == outer || !home.andAncestors.contains(outer) else { continue }
            found.insert(table.text(symbol.name))
        }
        return found
    }

    /// Whether a function can have a new variable of this name.
    package func isFree(_ name: String, in function: Node) -> Bool {
        !boundOrUsedNames(in: function).contains(name)
    }
}
