internal import PythonNames
internal import PythonSyntax

/// Which functions of a file may run when a piece of its code runs.
///
/// Judged by names alone, so that it may say too much and never too little of what is in the file: whatever is spelled
/// like a function or method may be one, and may be called by whoever gets it.
struct LocalCalls {
    private let functions: [String: [Node]]
    /// What functions and classes are given: the arguments of what is spelled like their calls, and what they decorate.
    private let given: [String: [Node]]

    init(_ tree: SyntaxTree) {
        var functions: [String: [Node]] = [:]
        for definition in tree.nodes(of: .functionDefinition) {
            functions[definition.definedName, default: []].append(definition)
        }
        // Whoever makes an object may run all that Python calls by itself.
        for definition in tree.nodes(of: .classDefinition) {
            let special = definition.subtree.filter { $0.kind == .functionDefinition && $0.definedName.hasPrefix("__") }
            functions[definition.definedName, default: []] += special
        }
        self.functions = functions
        var given: [String: [Node]] = [:]
        for call in tree.nodes(of: .call) {
            given[call.child(0).spelledName, default: []].append(call.child(1))
        }
        for decorator in tree.nodes(of: .decorator) {
            let named = decorator.child(0).kind == .call ? decorator.child(0).child(0) : decorator.child(0)
            given[named.spelledName, default: []] += decorator.parent.map { [Array($0.children).last!] } ?? []
        }
        self.given = given
    }

    /// The definitions, whatever they reach themselves among them.
    func functions(reachedFrom code: Node) -> Set<Node> {
        var reached: Set<Node> = []
        var seen: Set<Node> = [code]
        var pending = [code]
        while let next = pending.popLast() {
            for node in next.subtree where node.kind == .name || node.kind == .attribute {
                let more = (functions[node.spelledName] ?? []) + passed(as: node)
                reached.formUnion(more.filter { $0.kind == .functionDefinition })
                pending += more.filter { seen.insert($0).inserted }
            }
        }
        return reached
    }

    /// What a parameter may stand for: all that its function, or one around that, is given.
    private func passed(as node: Node) -> [Node] {
        guard node.kind == .name else { return [] }
        let around = node.ancestors.filter { $0.kind == .functionDefinition }
        guard let owner = around.firstIndex(where: { $0.hasParameter(node.spelledName) }) else { return [] }
        return around[owner...].flatMap { given[$0.definedName] ?? [] }
    }
}

extension Node {
    /// Whether a function has a parameter of that name.
    fileprivate func hasParameter(_ name: String) -> Bool {
        child(1).children.contains { parameter in
            switch parameter.kind {
            case .parameter: spelling(of: parameter.firstToken) == name
            case .starParameter, .doubleStarParameter: spelling(of: parameter.firstToken + 1) == name
            default: false
            }
        }
    }

    /// A name, or the last word of a dotted one.
    fileprivate var spelledName: String { spelling(of: endToken - 1) }

    private func spelling(of token: TokenIndex) -> String { String(decoding: tree.spelling(token), as: UTF8.self) }
}
