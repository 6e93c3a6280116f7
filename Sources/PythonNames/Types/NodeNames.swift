package import PythonSyntax

/// The names that nodes hold in their tokens.
extension Node {
    /// The first token as a name: of a name, parameter or keyword argument.
    package var firstName: String { name(at: firstToken) }

    /// The last token as a name: of an attribute.
    var lastName: String { name(at: endToken - 1) }

    /// The name that a definition or a parameter binds.
    package var definedName: String { NameTokens.token(of: index, in: tree).map(name(at:)) ?? "" }

    private func name(at token: TokenIndex) -> String {
        let spelling = tree.spelling(token)
        if spelling.allSatisfy({ $0 < 0x80 }) { return String(decoding: spelling, as: UTF8.self) }
        return String(decoding: IdentifierForm.normalized(spelling), as: UTF8.self)
    }

    /// Its text, for messages.
    var spelled: String { String(decoding: bytes, as: UTF8.self) }

    /// The words of a dotted name; nil for any other expression, and for one with very many words.
    var dottedWords: [String]? {
        var words: [String] = []
        var node = self
        while node.kind == .attribute {
            words.append(node.lastName)
            guard words.count < 64 else { return nil }
            node = node.child(0)
        }
        return node.kind == .name ? words.reversed().reduce(into: [node.firstName]) { $0.append($1) } : nil
    }

    /// The expressions that decorate a definition.
    var decorators: [Node] {
        guard let around = parent, around.kind == .decorated else { return [] }
        return around.children.filter { $0.kind == .decorator }.map { $0.child(0) }
    }

    /// Whether a definition has a decorator that is spelled so.
    func isDecorated(by name: String) -> Bool {
        decorators.contains { $0.kind == .name && $0.firstName == name }
    }
}
