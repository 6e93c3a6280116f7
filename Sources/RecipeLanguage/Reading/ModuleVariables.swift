internal import PythonNames
internal import PythonSyntax

/// `started = set()`: a variable that new code uses, and that the user's module gets with it.
extension RecipeParser {
    /// The names first: rules above a variable may use it.
    mutating func findVariables(_ statements: ArraySlice<Node>) {
        for statement in statements where statement.kind == .assignment {
            let parts = Array(statement.children)
            guard parts.count == 2, parts[0].kind == .name, !Lists.names.contains(parts[0].text) else { continue }
            let names = parts[1].subtree.filter { $0.kind == .name }
            let builtins = names.compactMap { node in qualifiedName(of: node).map { (node.text, $0) } }
            let pattern = Pattern(
                shape: .expression(parts[1]), metavariables: [:], elementKinds: [:],
                imported: Dictionary(builtins) { first, _ in first })
            variables[parts[0].text] = ModuleVariable(name: parts[0].text, value: pattern, text: parts[1].text)
        }
    }

    func mayBeVariable(_ statement: Node) -> Bool {
        statement.kind == .assignment && variables[Array(statement.children)[0].text] != nil
    }

    mutating func readVariable(_ statement: Node) {
        let parts = Array(statement.children)
        let name = parts[0].text
        // What no new code uses was meant for something else.
        guard usedVariables.contains(name) else { return readList(statement) }
        readName(of: parts[0])
        if !seenVariables.insert(name).inserted { fault(parts[0], "'\(name)' stands twice: one value for all") }
        let isConstant = parts[1].subtree.allSatisfy { node in
            node.kind != .name || qualifiedName(of: node)?.text.hasPrefix("builtins.") == true
        }
        if !isConstant {
            fault(parts[1], "the value of a variable is made of literals and builtins: \(name) = set()")
        }
    }
}
