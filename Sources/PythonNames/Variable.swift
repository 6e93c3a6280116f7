package import PythonSyntax

/// A variable: a name in the scope where it lives. Two names mean the same variable exactly when these are equal.
package struct Variable: Sendable {
    /// The names of the file.
    package let names: ModuleNames
    let symbol: SymbolIndex

    private var row: SymbolRow { names.symbols[symbol] }

    /// In its normal form; a private name of a class as Python mangles it.
    package var name: String { names.table.text(row.name) }
    /// Where the variable lives. For a name that the file binds nowhere that is the module.
    package var scope: Scope { Scope(names: names, index: row.scope) }

    /// Everywhere that the variable stands: what reads it, what binds it, and declarations.
    package var occurrences: some Collection<Occurrence> {
        names.occurrences[symbol].lazy.map { [names] in Occurrence(names: names, row: $0) }
    }

    /// Everything that gives the variable a value or takes it away, in source order, in whatever scope it stands.
    ///
    /// `x: int` without a value is none.
    package var bindings: [Occurrence] { occurrences.filter(\.isBinding) }

    /// The names that read the variable, in source order, in whatever scope they stand.
    package var references: [Node] { occurrences.filter { $0.use == .reading }.map(\.node) }
}

extension Variable: Hashable {
    package static func == (left: Variable, right: Variable) -> Bool {
        left.symbol == right.symbol && left.names === right.names
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(symbol) }
}

/// One place where a variable's name stands.
package struct Occurrence: Sendable {
    /// The names of the file.
    package let names: ModuleNames
    let row: OccurrenceRow

    /// The name; for what binds by a token, the definition, parameter, alias, handler, pattern or declaration.
    package var node: Node { Node(names.tree, row.node) }
    /// The name's token.
    package var token: TokenIndex { row.token }
    /// What is done with the name here.
    package var use: NameUse { row.use }
    /// The scope in which it stands, which for `global x` is not the variable's.
    package var scope: Scope { Scope(names: names, index: names.symbols[row.symbol].scope) }

    /// Whether the variable gets or loses a value here.
    package var isBinding: Bool { use.isBinding && !(use == .annotation && value == nil) }

    /// The expression whose value the variable gets as it is: of `x = e`, `x: T = e`, `x := e`; nil of all others.
    package var value: Node? {
        guard let parent = node.parent else { return nil }
        switch use {
        case .assignment, .namedExpression: return Array(parent.children).last
        case .annotation: return Array(parent.children).dropFirst(2).first
        default: return nil
        }
    }

    /// The annotation that stands beside the name: of a parameter, or in `x: T`.
    package var annotation: Node? {
        switch use {
        case .parameter where node.kind == .parameter:
            let annotation = node.child(0)
            return annotation.isEmpty ? nil : annotation
        case .annotation: return node.parent?.child(1)
        default: return nil
        }
    }
}

extension ModuleNames {
    /// The variable that a node's name means; nil for a node without a name.
    ///
    /// The node is a name, or binds one by a token: a definition, parameter, import alias, handler, pattern.
    package func variable(of node: Node) -> Variable? {
        symbol(of: node).map { Variable(names: self, symbol: symbols[$0].variable) }
    }

    /// How the scope in which a name stands finds it.
    package func classification(of node: Node) -> Classification {
        symbol(of: node).map { symbols[$0].classification } ?? .none
    }

    /// What a name would mean if it stood where `node` stands; nil if the file binds it nowhere that is seen there.
    package func lookup(_ name: String, at node: Node) -> Variable? { lookup(name, in: scope(of: node)) }

    /// The same for a place of which only the scope is known.
    package func lookup(_ name: String, in scope: Scope) -> Variable? {
        guard let index = tableIndex(of: name, in: scope) else { return nil }
        var isInner = false
        var seesClass = scope.row.seesClass
        for candidate in scope.andAncestors {
            // A class is seen from within its own body, and from scopes of annotations.
            let isSeen = !isInner || candidate.kind != .class_ || seesClass
            if isSeen, let symbol = symbols.index(of: index, in: candidate.index),
                symbols[symbol].classification != .none
            {
                let variable = Variable(names: self, symbol: symbols[symbol].variable)
                return variable.bindings.isEmpty && !isLocal(symbol) ? nil : variable
            }
            isInner = true
            seesClass = seesClass && candidate.row.seesClass
        }
        return nil
    }

    private func isLocal(_ symbol: SymbolIndex) -> Bool {
        symbols[symbol].classification == .local || symbols[symbol].classification == .cell
    }

    private func symbol(of node: Node) -> SymbolIndex? {
        guard let token = NameTokens.token(of: node.index, in: tree) else { return nil }
        let spelled = String(decoding: tree.spelling(token), as: UTF8.self)
        let scope = scope(of: node)
        return tableIndex(of: spelled, in: scope).flatMap { symbols.index(of: $0, in: scope.index) }
    }

    /// The name as the symbol table has it in a scope; nil for one that the file does not have.
    private func tableIndex(of name: String, in scope: Scope) -> NameIndex? {
        let normal = IdentifierForm.normalized(Array(name.utf8))
        let row = scope.row
        if let className = row.privateClass, let mangled = PrivateName.mangled(normal[...], in: table[className]),
            let index = table.index(of: mangled[...]),
            !row.manglesOnlyTypeParameters || symbols.index(of: index, in: scope.index) != nil
        {
            return index
        }
        return table.index(of: normal[...])
    }
}
