internal import PythonSyntax

/// Uses of a private method by the name that Python gives it outside of its class: `pool._Pool__load()` for `__load`.
struct PrivateUses {
    let graph: CallGraph
    let function: Definition

    /// Attributes and strings that are that name.
    func found() -> [(node: Node, file: ProjectFile)] {
        guard let owner = function.ownerClass, function.word.hasPrefix("__"), !function.word.hasSuffix("__") else {
            return []
        }
        let word = "_" + owner.word.drop { $0 == "_" } + function.word
        return graph.files(mentioning: word).flatMap { file in
            (graph.words(of: file).attributes(word) + graph.words(of: file).strings(word)).map { ($0, file) }
        }
    }
}
