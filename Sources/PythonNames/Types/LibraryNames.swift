package import PythonSyntax

/// By which names libraries know what a file uses of them.
extension ValueTypes {
    /// Of several decorators the uppermost has the last word.
    func decorated(_ definition: Node) -> ValueType {
        let made = definition.decorators.first.flatMap { decorator in
            libraryNames(of: decorator).lazy.compactMap { self.declarations.decorated[$0] }.first
        }
        return made.map { .instance($0, []) } ?? .unknown(.decorated(name: definition.definedName))
    }

    /// The names by which libraries may speak of a function or class that is named, or called, by an expression: of a
    /// method with each class in front that its value has, its own first.
    package func libraryNames(of expression: Node) -> [QualifiedName] {
        let named = expression.kind == .call ? expression.child(0) : expression
        guard named.kind == .name || named.kind == .attribute else { return [] }
        var names: [QualifiedName] = []
        if let name = self.names.meaning(of: named).qualifiedName { names.append(declarations.mainName(of: name)) }
        if named.kind == .attribute {
            for case .instance(let owner, _) in type(of: named.child(0)).members {
                names += lineage(of: owner).map { $0.appending(named.lastName) }
            }
        }
        switch type(of: named) {
        case .function(let name), .classObject(let name):
            names += lineage(of: name)
        default: break
        }
        return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
