internal import PythonSyntax
internal import SourceText

/// Goes once over a tree, in preorder, and notes every scope and every name in it.
///
/// A node's scope is its parent's unless the parent said otherwise when it was visited: parents come first in
/// preorder, so a loop does, and no depth of a tree is too much.
struct ScopeBuilder {
    let tree: SyntaxTree
    let text: [UInt8]
    /// Annotations are not evaluated: `from __future__ import annotations`.
    let annotationsAreStrings: Bool

    private(set) var names: NameTable
    var symbols: SymbolTable
    private(set) var scopes: [ScopeRow] = []
    private(set) var scopeOfNode: [ScopeIndex]
    private(set) var occurrences: [OccurrenceRow] = []
    /// Attributes that are assigned to or deleted.
    private(set) var attributeTargets: [NodeIndex] = []
    private(set) var starImports: [NodeIndex] = []
    private(set) var importAliases: [NodeIndex] = []
    /// How each expression that is a target is used.
    private var useOfNode: [NameUse]

    private static let unset = ScopeIndex.max

    init(_ tree: SyntaxTree) {
        self.tree = tree
        text = tree.source.text
        annotationsAreStrings = FutureImports.hasAnnotations(tree)
        let nodes = tree.kinds.count
        names = NameTable(for: text, expecting: nodes / 16)
        symbols = SymbolTable(expecting: nodes / 8)
        scopeOfNode = Array(repeating: Self.unset, count: nodes)
        useOfNode = Array(repeating: .reading, count: nodes)
        occurrences.reserveCapacity(nodes / 2)
    }

    mutating func build() {
        scopes.append(ScopeRow(kind: .module, parent: 0, node: 0, name: nil))
        scopeOfNode[0] = 0
        let kinds = tree.kinds
        for index in 1..<max(1, kinds.count) {
            let node = NodeIndex(index)
            if scopeOfNode[index] == Self.unset { scopeOfNode[index] = scopeOfNode[Int(tree.rows[index].parent)] }
            visit(node, kinds[index])
        }
    }

    private mutating func visit(_ node: NodeIndex, _ kind: NodeKind) {
        switch kind {
        case .name: nameExpression(node)
        case .attribute: if useOfNode[Int(node)] != .reading { attributeTargets.append(node) }
        case .tuple, .list, .starred: targetParts(node)
        case .functionDefinition: functionDefinition(node)
        case .classDefinition: classDefinition(node)
        case .lambda: lambda(node)
        case .listComprehension: comprehension(node, .listComprehension)
        case .setComprehension: comprehension(node, .setComprehension)
        case .dictionaryComprehension: comprehension(node, .dictionaryComprehension)
        case .generator: comprehension(node, .generator)
        case .typeAlias: typeAlias(node)
        case .typeVariable, .typeVariableTuple, .parameterSpecification: typeParameter(node)
        default: visitStatement(node, kind)
        }
    }

    private mutating func visitStatement(_ node: NodeIndex, _ kind: NodeKind) {
        switch kind {
        case .assignment: for target in children(node).dropLast() { use(target, .assignment) }
        case .augmentedAssignment: use(node + 1, .augmentedAssignment)
        case .annotatedAssignment: annotatedAssignment(node)
        case .forStatement: use(node + 1, .forLoop)
        case .withItem: for target in children(node).dropFirst() { use(target, .with) }
        case .deleteStatement: for target in children(node) { use(target, .deletion) }
        case .namedExpression: namedExpression(node)
        case .importAlias: importAlias(node)
        case .globalStatement: declaration(node, .globalDeclaration)
        case .nonlocalStatement: declaration(node, .nonlocalDeclaration)
        case .exceptHandler, .capturePattern, .asPattern, .starPattern, .mappingPatternRest:
            guard let token = NameTokens.token(of: node, in: tree) else { return }
            occur(node, token, kind == .exceptHandler ? .exceptHandler : .capture)
        default: break
        }
    }

    // MARK: What the visits are made of

    func children(_ node: NodeIndex) -> [NodeIndex] {
        var children: [NodeIndex] = []
        var child = node + 1
        while child < tree.rows[Int(node)].next {
            children.append(child)
            child = tree.rows[Int(child)].next
        }
        return children
    }

    func scope(_ node: NodeIndex) -> ScopeIndex { scopeOfNode[Int(node)] }

    mutating func use(_ node: NodeIndex, _ use: NameUse) { useOfNode[Int(node)] = use }

    mutating func evaluate(_ node: NodeIndex, in scope: ScopeIndex) { scopeOfNode[Int(node)] = scope }

    /// Opens a scope within `parent`, which hands down what concerns private names.
    mutating func open(_ kind: ScopeKind, in parent: ScopeIndex, at node: NodeIndex, named: NameIndex? = nil)
        -> ScopeIndex
    {
        let outer = scopes[Int(parent)]
        scopes.append(
            ScopeRow(
                kind: kind, parent: parent, node: node, name: named, privateClass: outer.privateClass,
                manglesOnlyTypeParameters: kind != .class_ && outer.manglesOnlyTypeParameters,
                isUnevaluated: kind == .annotation || outer.isUnevaluated))
        return ScopeIndex(scopes.count - 1)
    }

    mutating func modify(_ scope: ScopeIndex, _ change: (inout ScopeRow) -> Void) { change(&scopes[Int(scope)]) }

    /// A name as it is spelled, without regard to classes.
    mutating func spelledName(_ token: TokenIndex) -> NameIndex {
        names.insert(spelled: tree.tokens.range(token))
    }

    /// A name as the symbol table has it, private names of classes mangled.
    mutating func name(_ token: TokenIndex, in scope: ScopeIndex, _ use: NameUse) -> NameIndex {
        let spelled = spelledName(token)
        let row = scopes[Int(scope)]
        guard let className = row.privateClass, names.hasTwoUnderscores(spelled),
            let mangled = PrivateName.mangled(names[spelled], in: names[className])
        else { return spelled }
        if row.manglesOnlyTypeParameters, use != .typeParameter {
            // Only where a type parameter has made the mangled name known.
            guard let known = names.index(of: mangled[...]), isTypeParameter(known, around: scope) else {
                return spelled
            }
            return known
        }
        return names.insert(mangled[...])
    }

    private func isTypeParameter(_ name: NameIndex, around scope: ScopeIndex) -> Bool {
        var scope = scope
        while scopes[Int(scope)].manglesOnlyTypeParameters {
            if let symbol = symbols.index(of: name, in: scope), symbols[symbol].flags.contains(.typeParameter) {
                return true
            }
            scope = scopes[Int(scope)].parent
        }
        return false
    }

    /// Notes that a name stands in the scope of a node.
    mutating func occur(_ node: NodeIndex, _ token: TokenIndex, _ use: NameUse) {
        let scope = scope(node)
        let symbol = symbols.insert(name(token, in: scope, use), in: scope, use.flags)
        occurrences.append(OccurrenceRow(node: node, token: token, symbol: symbol, use: use))
    }

    // MARK: Names and targets

    private mutating func nameExpression(_ node: NodeIndex) {
        let token = tree.rows[Int(node)].firstToken
        let use = useOfNode[Int(node)]
        occur(node, token, use)
        // `super()` reads the class from a cell that its name does not show.
        guard use == .reading, symbols[occurrences[occurrences.count - 1].symbol].name == NameTable.superName else {
            return
        }
        if scopes[Int(scope(node))].kind.isFunctionLike {
            symbols.insert(NameTable.classCell, in: scope(node), .used)
        }
    }

    private mutating func targetParts(_ node: NodeIndex) {
        let whole = useOfNode[Int(node)]
        guard whole != .reading else { return }
        for child in children(node) { use(child, whole == .assignment ? .unpacking : whole) }
    }

    /// `x: T` makes x local; `(x): T` does not even mention it, and binds it only with a value.
    private mutating func annotatedAssignment(_ node: NodeIndex) {
        let parts = children(node)
        let isSimple = tree.rows[Int(node)].firstToken == tree.rows[Int(parts[0])].firstToken
        let isName = tree.kinds[Int(parts[0])] == .name
        use(parts[0], isSimple || !isName ? .annotation : parts.count > 2 ? .assignment : .mention)
        evaluateAnnotation(parts[1], in: scope(node))
    }

    private mutating func declaration(_ node: NodeIndex, _ use: NameUse) {
        for token in tree.rows[Int(node)].firstToken..<tree.rows[Int(node)].endToken
        where tree.tokens.kind(token).isName {
            occur(node, token, use)
            guard use == .globalDeclaration else { continue }
            symbols.insert(name(token, in: scope(node), use), in: 0, .global)
        }
    }

    private mutating func importAlias(_ node: NodeIndex) {
        importAliases.append(node)
        if let token = NameTokens.token(of: node, in: tree) {
            occur(node, token, .imported)
        } else {
            starImports.append(node)
        }
    }

    /// A walrus in a comprehension binds in the function around it (PEP 572).
    private mutating func namedExpression(_ node: NodeIndex) {
        use(node + 1, .namedExpression)
        let inner = scope(node)
        guard scopes[Int(inner)].kind.isComprehension else { return }
        var outer = scopes[Int(inner)].parent
        while scopes[Int(outer)].kind.isComprehension { outer = scopes[Int(outer)].parent }
        let name = name(tree.rows[Int(node) + 1].firstToken, in: inner, .namedExpression)
        if outer == 0 {
            symbols.insert(name, in: 0, .global)
            symbols.insert(name, in: inner, .global)
        } else if scopes[Int(outer)].kind.isFunctionBlock {
            let isGlobal = symbols.index(of: name, in: outer).map { symbols[$0].flags.contains(.global) } ?? false
            symbols.insert(name, in: inner, isGlobal ? .global : .nonlocal)
            symbols.insert(name, in: outer, .local)
        }
    }
}
