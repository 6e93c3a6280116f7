package import PythonSyntax

/// Functions of other files that a file calls.
extension ValueTypes {
    /// The function or method of another file that a callee names, and what messages call that file.
    package func foreignFunction(_ callee: Node) -> (definition: Definition, file: String)? {
        if let name = names.meaning(of: callee).qualifiedName, let found = foreign(name) {
            return found.definition.isClass ? nil : (found.definition, found.file.title)
        }
        guard callee.kind == .attribute, let owner = owner(of: callee.child(0)) else { return nil }
        for case .foreign(let types, let name) in ancestry(of: owner.name) {
            for case .file(let definition, _) in types.ancestry(of: name) {
                let binding = types.classVariable(callee.lastName, of: definition)?.bindings.first
                guard let binding, binding.use == .function else { continue }
                return (Definition(names: types.names, node: binding.node), types.file?.title ?? "")
            }
        }
        return nil
    }
}
