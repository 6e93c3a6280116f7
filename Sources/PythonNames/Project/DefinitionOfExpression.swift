package import PythonSyntax

extension ValueTypes {
    /// The function or class of the project that a name, or an attribute of one, stands for; nil where it is none, or where
    /// that is not known.
    package func definition(of expression: Node) -> Definition? {
        guard let name = names.meaning(of: expression).qualifiedName else { return nil }
        let own = (definitions.functions[name] ?? []) + (definitions.classes[name] ?? [])
        if !own.isEmpty { return own.count == 1 ? Definition(names: names, node: own[0]) : nil }
        return foreign(name)?.definition
    }
}
