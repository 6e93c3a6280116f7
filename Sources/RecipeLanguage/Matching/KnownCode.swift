package import PythonNames
package import PythonSyntax

/// What is known of a user's file: what names mean, and which types values have.
package final class KnownCode {
    /// The names of the file.
    package let names: ModuleNames
    /// What recipes say of libraries.
    package let declarations: TypeDeclarations
    let facts: Facts
    /// The types of its values. Made when first asked for: most rules are about names alone.
    package private(set) lazy var types = ValueTypes(names, declarations: declarations)

    /// - Parameter facts: what recipes say of libraries.
    package init(names: ModuleNames, facts: Facts) {
        self.names = names
        self.facts = facts
        declarations = facts.declarations
    }

    /// Whether an expression means a qualified name, without a doubt.
    package func means(_ node: Node, _ name: QualifiedName) -> Bool {
        guard node.kind == .name || node.kind == .attribute else { return false }
        return meaning(of: node) == facts.mainName(of: name)
    }

    /// The qualified name that an expression means without a doubt; of a thing with several names the main one.
    package func meaning(of node: Node) -> QualifiedName? {
        names.meaning(of: node).qualifiedName.map(facts.mainName)
    }

    /// Whether code is what a metavariable of a kind may stand for.
    package func fits(_ node: Node, _ kind: Metavariable.Kind) -> Bool {
        switch kind {
        case .expression: node.isExpression
        case .literal: node.isLiteral
        case .coroutine: isCoroutine(node)
        case .typed(let type): has(node, type)
        case .name: node.kind == .name
        case .block, .jump, .rest, .options: false
        }
    }

    /// Whether a value is known to be what an `async def` gives.
    package func isCoroutine(_ node: Node) -> Bool {
        guard node.kind == .call, case .coroutine = types.type(of: node) else { return false }
        return true
    }

    /// Whether a value is known to have a type: a class or one derived from it; one of several, where it is one of them.
    package func has(_ node: Node, _ type: ValueType) -> Bool {
        types.type(of: node).isKind(of: type, in: declarations)
    }

    /// The declared parameters of what is called, without `self`.
    package func parameters(ofCallee callee: Node) -> [String]? {
        if let name = names.meaning(of: callee).qualifiedName, let function = declarations.functions[name] {
            return function.parameters
        }
        guard callee.kind == .attribute, case .instance(let type, _) = types.type(of: callee.child(0)) else {
            return nil
        }
        let method = String(decoding: callee.tree.spelling(callee.endToken - 1), as: UTF8.self)
        return declarations.method(method, of: type)?.parameters
    }
}

extension ValueType {
    /// Whether every value of this type has that one too.
    package func isKind(of type: ValueType, in declarations: TypeDeclarations) -> Bool {
        switch (self, type) {
        case (.union(let parts), _): return parts.allSatisfy { $0.isKind(of: type, in: declarations) }
        case (_, .union(let parts)): return parts.contains { isKind(of: $0, in: declarations) }
        case (.instance(let own, _), .instance(let other, let arguments)) where arguments.isEmpty:
            return declarations.isClass(own, derivedFrom: other)
        case (.unknown, _), (_, .unknown): return false
        default: return self == type
        }
    }
}

extension TypeDeclarations {
    /// Whether a class is another or has it among its declared bases.
    package func isClass(_ name: QualifiedName, derivedFrom other: QualifiedName) -> Bool {
        lineage(of: name).contains(other)
    }

    /// A declared method of a class or its bases.
    package func method(_ method: String, of name: QualifiedName) -> Callable? {
        lineage(of: name).lazy.compactMap { classes[$0]?.methods[method] }.first
    }

    /// A class and all its declared bases, each once.
    private func lineage(of name: QualifiedName) -> [QualifiedName] {
        var found: [QualifiedName] = []
        var pending = [name]
        while !pending.isEmpty {
            let next = pending.removeFirst()
            guard !found.contains(next) else { continue }
            found.append(next)
            pending += classes[next]?.bases ?? []
        }
        return found
    }
}

extension Node {
    /// What an attribute is called, behind its dot.
    package var memberName: String { String(decoding: tree.spelling(endToken - 1), as: UTF8.self) }

    /// A number, string, bytes, True, False or None; or a number with a sign.
    package var isLiteral: Bool {
        switch kind {
        case .number, .string, .bytes, .trueLiteral, .falseLiteral, .noneLiteral, .ellipsis: true
        case .unaryOperation: child(0).kind == .number
        default: false
        }
    }

    /// Whether it can stand where an expression is asked for.
    package var isExpression: Bool {
        switch kind {
        case .starred, .keywordArgument, .doubleStarred, .slice: false
        default: kind.rawValue >= NodeKind.name.rawValue && kind.rawValue <= NodeKind.dictionaryComprehension.rawValue
        }
    }
}
