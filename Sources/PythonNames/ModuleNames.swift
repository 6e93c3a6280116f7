package import PythonSyntax

/// What the names of one file mean: its scopes, variables, imports and qualified names.
///
/// Knows one file; of others only what a project says that names lead to. Never changes, and never knows of edits, recipes
/// or disks. Made in one pass over the tree; `meaning(of:)` and its like are computed when asked.
///
/// - Precondition of all that takes a node: it is a node of `tree`.
package final class ModuleNames: Sendable {
    /// The file's tree.
    package let tree: SyntaxTree
    /// Which module this is, where that is known.
    package let module: ModuleIdentity?
    /// The project whose modules the file's imports lead to; nil where the file is judged by itself.
    package let project: ProjectNames?

    let table: NameTable
    let scopes: [ScopeRow]
    let scopeOfNode: [ScopeIndex]
    let symbols: SymbolTable
    let occurrences: Occurrences
    /// Attributes that are assigned to or deleted, by their names.
    let attributeTargets: [String: [NodeIndex]]
    let importAliases: [NodeIndex]
    let starAliases: [NodeIndex]

    /// Finds out about every name of a file, in one pass over its tree.
    package init(_ tree: SyntaxTree, module: ModuleIdentity? = nil, in project: ProjectNames? = nil) {
        var builder = ScopeBuilder(tree)
        builder.build()
        self.tree = tree
        self.module = module
        self.project = project
        table = builder.names
        scopes = builder.scopes
        scopeOfNode = builder.scopeOfNode
        symbols = Resolution.resolve(builder.symbols, builder.scopes)
        occurrences = Occurrences(builder.occurrences, symbols)
        attributeTargets = Dictionary(grouping: builder.attributeTargets) {
            String(decoding: tree.spelling(tree.rows[Int($0)].endToken - 1), as: UTF8.self)
        }
        importAliases = builder.importAliases
        starAliases = builder.starImports
    }

    /// The module's name, or `<module>`.
    package var moduleName: QualifiedName { module?.name ?? "<module>" }

    // MARK: Scopes

    /// The scope of the file's own statements.
    package var moduleScope: Scope { Scope(names: self, index: 0) }

    /// The scope in which an expression is evaluated, and a statement run.
    ///
    /// A parameter is in its function's scope, its default and annotation are not; a definition is where it binds its name.
    package func scope(of node: Node) -> Scope { Scope(names: self, index: scopeOfNode[Int(node.index)]) }

    /// The scope that a definition, lambda or comprehension makes for what is within; nil for other nodes.
    package func scope(madeBy node: Node) -> Scope? {
        // Scopes are numbered in the order of their nodes.
        var low = 0
        var high = scopes.count
        while low < high {
            let middle = (low + high) / 2
            if scopes[middle].node < node.index { low = middle + 1 } else { high = middle }
        }
        let made = scopes[low...].prefix { $0.node == node.index }
        // A definition's own scope lies within that of its type parameters.
        return made.indices.last { Self.kinds(madeBy: node.kind).contains(scopes[$0].kind) }
            .map { Scope(names: self, index: ScopeIndex($0)) }
    }

    private static func kinds(madeBy kind: NodeKind) -> [ScopeKind] {
        switch kind {
        case .module: [.module]
        case .functionDefinition: [.function, .asyncFunction]
        case .classDefinition: [.class_]
        case .lambda: [.lambda]
        case .listComprehension: [.listComprehension]
        case .setComprehension: [.setComprehension]
        case .dictionaryComprehension: [.dictionaryComprehension]
        case .generator: [.generator]
        case .typeAlias: [.typeAlias]
        default: []
        }
    }
}
