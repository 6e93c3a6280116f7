internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// What the user's module calls a variable that new code uses: one that it has, or one that it gets below its imports.
struct ModuleVariables {
    let context: FileContext

    private var names: ModuleNames { context.names }

    /// The first of `started`, `started_2`, … that is such a variable already, or that nothing in the file is called.
    func name(of variable: ModuleVariable, at site: Node, _ plan: inout Plan) throws(Refusal) -> String {
        var number = 1
        while true {
            let name = number == 1 ? variable.name : "\(variable.name)_\(number)"
            if has(name, variable, at: site) { return name }
            if isFree(name, for: variable) {
                try checkPlace(variable, site)
                context.givenVariables[name] = variable.text
                plan.addedVariables[name] = variable.text
                return name
            }
            number += 1
        }
    }

    /// Whether the module has it: bound once, above the place, to the same value, and seen from there.
    private func has(_ name: String, _ variable: ModuleVariable, at site: Node) -> Bool {
        guard let own = names.lookup(name, in: names.moduleScope), names.lookup(name, at: site) == own,
            own.bindings.count == 1, let binding = own.bindings.first, let value = binding.value,
            let statement = binding.node.parent, statement.parent?.kind == .module,
            statement.range.end <= site.range.start
        else { return false }
        return Matcher(variable.value, context.code).match(at: value) != nil
    }

    /// Whether nothing in the file is called so, but what it gets anyhow.
    private func isFree(_ name: String, for variable: ModuleVariable) -> Bool {
        !context.allNames.contains(name) && context.givenVariables[name, default: variable.text] == variable.text
    }

    private func checkPlace(_ variable: ModuleVariable, _ site: Node) throws(Refusal) {
        for builtin in variable.builtins where names.lookup(builtin, in: names.moduleScope) != nil {
            throw Refusal(reason: "'\(builtin)' means something else here")
        }
        let isInFunction = names.scope(of: site).andAncestors.contains { $0.node.kind == .functionDefinition }
        let head = ModuleHead(context.tree)
        if !isInFunction, let last = head.lastImport, site.range.start < last.range.end {
            throw Refusal(reason: "it runs before the imports below it, and what it needs comes behind them")
        }
    }
}
