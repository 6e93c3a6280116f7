package import PythonNames
package import PythonSyntax

/// New code, with holes where metavariables stand.
package struct Template: Sendable {
    /// In the recipe's own tree: all statements of the body, but `return` and a lone expression.
    ///
    /// What the value needs first; with a `yield`, what stands around the user's code.
    package let statements: [Node]
    /// What the old expression becomes: of `return x`, of `yield x`, or of a lone expression; nil where there is none.
    package let value: Node?
    /// The `yield` among `statements`: there the user's code goes on.
    package let yield: Node?
    /// A `return` within a `with` among `statements`: what stands around it is left when the value is there.
    package let innerReturn: Node?
    /// The metavariables, by name; `self` and shared resources among them.
    package let metavariables: [String: Metavariable]
    /// Shared resources that are asked for by a parameter's name.
    package let resources: Set<String>
    /// Other names that the statements bind: each becomes a fresh name.
    package let locals: Set<String>
    /// The names that the recipe imports, and what they mean: to be spelled as the user's file spells them.
    package let imported: [String: QualifiedName]
    /// The variables of the user's module that it uses.
    package var variables: [ModuleVariable] = []

    /// Handlers of the before side that stand here as they are: `except (E, *others): original.cleanup()`.
    package var keptHandlers: Set<NodeIndex> = []

    /// Every node of the new code.
    package var nodes: [Node] { (statements + [value].compactMap { $0 }).flatMap { Array($0.subtree) } }

    /// What a dotted name of the template means.
    package func qualifiedName(of node: Node) -> QualifiedName? { imported.qualifiedName(of: node) }

    /// The new code in one line, without arguments: `await aclock.wait`.
    package var summary: String {
        guard let first = statements.first ?? value else { return "nothing" }
        if first.kind == .exceptHandler { return first.header }
        let inner = yield ?? innerReturn
        let around = inner.flatMap { inner in statements.first { $0.contains(inner) } }
        let block = statements.first { $0.kind == .withStatement }
        var text = (around ?? block ?? value ?? first).text
        if let end = text.firstIndex(of: "(") { text = String(text[..<end]) }
        let words = text.prefix { $0 != "\n" }.split(separator: " ")
        // What a definition is called is the user's business.
        let isNamed = words.count > 1 && words.contains("def") && metavariables[String(words[words.count - 1])] != nil
        return words.dropLast(isNamed ? 1 : 0).joined(separator: " ").unmarked
    }
}

extension Node {
    /// The node's source as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Of a handler what stands in front of its colon; of a block `finally`.
    package var header: String {
        guard kind == .exceptHandler else { return "finally" }
        let type = child(0).isEmpty ? "" : " \(child(0).text)"
        return tree.tokens.kind(firstToken + 1) == .star ? "except*\(type)" : "except\(type)"
    }
}
