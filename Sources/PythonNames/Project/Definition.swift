package import PythonSyntax

/// A function or class of a project.
package struct Definition: Sendable {
    /// The names of its file.
    package let names: ModuleNames
    /// The `def` or `class`.
    package let node: Node

    /// From its parts.
    package init(names: ModuleNames, node: Node) {
        self.names = names
        self.node = node
    }

    /// Whether it is a class.
    package var isClass: Bool { node.kind == .classDefinition }

    /// `shop.poller.Poller.run`
    package var qualifiedName: QualifiedName { names.scope(of: node).memberPrefix.appending(word) }

    /// What it is called where it stands.
    package var word: String {
        let token = NameTokens.token(of: node.index, in: names.tree)!
        return String(decoding: IdentifierForm.normalized(names.tree.spelling(token)), as: UTF8.self)
    }

    /// The scope of its body.
    var body: Scope { names.scope(madeBy: node)! }
}

extension Definition: Hashable {
    package static func == (left: Definition, right: Definition) -> Bool {
        left.node == right.node && left.names === right.names
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(node) }
}

extension ProjectNames {
    /// The function or class of the project that a qualified name stands for; nil if it is none, or not the only one.
    package func definition(of name: QualifiedName) -> Definition? { known.definition(of: name) }
}

extension OtherModules {
    /// As `ProjectNames.definition(of:)`.
    func definition(of name: QualifiedName) -> Definition? {
        guard let name = canonical(name).qualifiedName else { return nil }
        guard let module = ([name] + name.properPrefixes.reversed()).first(where: { !files[$0].isEmpty }),
            module != name, files[module].count == 1
        else { return nil }
        let names = files[module][0]
        var scope = names.moduleScope
        var found: Definition?
        for word in name.text.dropFirst(module.text.utf8.count + 1).split(separator: ".") where word != "<locals>" {
            guard let inner = names.definition(String(word), in: scope) else { return nil }
            found = inner
            scope = inner.body
        }
        return found
    }
}

extension ModuleNames {
    /// The definition that a scope binds a name to, if nothing else does.
    func definition(_ word: String, in scope: Scope) -> Definition? {
        guard let variable = lookup(word, in: scope), variable.scope == scope else { return nil }
        let bindings = variable.bindings
        guard bindings.count == 1, bindings[0].use == .function || bindings[0].use == .class_ else { return nil }
        return Definition(names: self, node: bindings[0].node)
    }

    /// Every class of the file, in source order.
    package var classes: [Definition] { tree.nodes(of: .classDefinition).map { Definition(names: self, node: $0) } }
}
