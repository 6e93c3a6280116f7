internal import PythonSyntax

/// Python's own containers, and those of libraries that are like them: what is put into one comes out again, and nothing
/// else is done with it.
struct Containers {
    let names: Denotations
    let foreign: ForeignAttributes

    enum Kind {
        /// Who goes through it gets what it holds.
        case holding
        /// Who goes through it gets keys.
        case mapping
    }

    /// What the class is that a callee stands for; nil if it is none of these, or may be another.
    func kind(of callee: Node, in file: ProjectFile) -> Kind? {
        let things = names.denoted(by: callee, in: file)
        if things.contains(where: { if case .builtin = $0 { true } else { false } }) {
            return things.first == .builtin("dict") ? .mapping : .holding
        }
        let kinds = things.map { thing -> Kind? in
            if case .foreign(let name) = thing { kind(ofForeign: name) } else { nil }
        }
        guard let first = kinds.first, kinds.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// Whether a class is one of a library's, that is like Python's own.
    func isOfLibrary(_ callee: Node, in file: ProjectFile) -> Bool {
        names.denoted(by: callee, in: file).contains { thing in
            if case .foreign(let name) = thing { kind(ofForeign: name) != nil } else { false }
        }
    }

    /// The same of what a library has under a name.
    func kind(ofForeign name: QualifiedName) -> Kind? {
        if foreign.mapping.contains(name) { return .mapping }
        return foreign.holding.contains(name) ? .holding : nil
    }

    /// What a builtin type that is called holds; nil for what is no container.
    static func kind(ofBuiltin word: String) -> Kind? {
        switch word {
        case "dict": .mapping
        case "frozenset", "list", "set", "tuple": .holding
        default: nil
        }
    }
}
