internal import PythonNames
internal import PythonSyntax

/// Which functions of a file may run when a piece of its code runs.
///
/// Judged by names alone, so that it may say too much and never too little of what is in the file: whatever is spelled
/// like a function or method may be one, and may be called by whoever gets it.
struct LocalCalls {
    private let functions: [String: [Node]]

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
    }

    /// The definitions, whatever they reach themselves among them.
    func functions(reachedFrom code: Node) -> Set<Node> {
        var reached: Set<Node> = []
        var pending = [code]
        while let next = pending.popLast() {
            for node in next.subtree where node.kind == .name || node.kind == .attribute {
                for function in functions[node.spelledName] ?? [] where reached.insert(function).inserted {
                    pending.append(function)
                }
            }
        }
        return reached
    }
}

extension Node {
    /// The name of a function or class: behind `def`, `async def` or `class`.
    fileprivate var definedName: String {
        String(decoding: tree.spelling(firstToken + (isAsync ? 2 : 1)), as: UTF8.self)
    }

    /// A name, or the last word of a dotted one.
    fileprivate var spelledName: String { String(decoding: tree.spelling(endToken - 1), as: UTF8.self) }
}
