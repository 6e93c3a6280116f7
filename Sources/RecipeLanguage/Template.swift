package import PythonNames
package import PythonSyntax

/// The after side of a rule: an expression with holes where parameters stand.
package struct Template: Sendable {
    /// The expression, in the recipe's own tree.
    package let expression: Node
    /// The parameters' names.
    package let holes: Set<String>
    /// The names that the recipe imports, and what they mean: to be spelled as the user's file spells them.
    package let imported: [String: QualifiedName]

    /// The qualified names of the modules that the template needs.
    package var modules: Set<QualifiedName> {
        Set(expression.subtree.compactMap { $0.kind == .name ? imported[$0.text] : nil })
    }

    /// The after side in one line, without its arguments: `await aclock.wait`.
    package var summary: String {
        var text = expression.text
        if let end = text.firstIndex(of: "(") { text = String(text[..<end]) }
        return text
    }

    /// Whether captured code would be evaluated in the order in which the user's code evaluates it.
    package func keepsOrder(of captures: [String: Node]) -> Bool {
        let places = expression.subtree.compactMap { hole($0).flatMap { captures[$0]?.index } }
        return zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// What a dotted name of the template means.
    package func qualifiedName(of node: Node) -> QualifiedName? {
        if node.kind == .name { return imported[node.text] }
        guard node.kind == .attribute, let value = qualifiedName(of: node.child(0)) else { return nil }
        return value.appending(String(decoding: node.tree.spelling(node.endToken - 1), as: UTF8.self))
    }

    /// What a node of the template is filled from, if it is a hole.
    func hole(_ node: Node) -> String? {
        node.kind == .name && holes.contains(node.text) ? node.text : nil
    }
}

extension Node {
    /// The node's source as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
