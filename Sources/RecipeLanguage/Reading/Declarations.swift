internal import PythonNames
internal import PythonSyntax

/// `@declares(name)` over a stub: what a library's function or class is.
extension RecipeParser {
    /// The stubs first: their annotations may name each other.
    mutating func findDeclared(_ statements: ArraySlice<Node>) {
        for statement in statements where statement.kind == .decorated {
            let parts = Array(statement.children)
            let decorator = parts[0].child(0)
            guard decorator.kind == .call, segueWord(decorator.child(0)) == "declares",
                let argument = Array(decorator.child(1).children).first, let name = qualifiedName(of: argument)
            else { continue }
            let stub = parts[parts.count - 1]
            if declared.values.contains(name) || declaredAbove.contains(name) {
                fault(stub, "'\(name)' is declared above already")
            }
            declared[stub] = name
        }
    }

    /// What the stubs say, read as any stubs are.
    func declaredFacts() -> Facts {
        var facts = Facts()
        let stubs = declared.keys.sorted { $0.index < $1.index }
        facts.declarations = TypeDeclarations(stubs: stubs, names: names) { declared[$0]! }
        return facts
    }

    // MARK: Faults

    mutating func checkDeclaration(_ definition: Node) {
        guard definition.kind == .classDefinition else { return checkStub(definition, isMethod: false) }
        if !definition.child(0).isEmpty { fault(definition.child(0), "type parameters mean nothing in a recipe") }
        if !definition.child(1).isEmpty { checkStated(definition.child(1)) }
        for statement in withoutDocstring(Array(definition.child(2).children)) {
            switch statement.kind {
            case .passStatement: break
            case .expressionStatement where statement.isEllipsis: break
            case .functionDefinition: checkStub(statement, isMethod: true)
            case .decorated: checkProperty(statement)
            case .annotatedAssignment where statement.child(0).kind == .name && Array(statement.children).count == 2:
                checkStated(statement.child(1))
            default:
                fault(statement, "a declared class holds methods, properties, and attributes with types: headers: dict")
            }
        }
    }

    private mutating func checkStub(_ definition: Node, isMethod: Bool) {
        let function = function(definition)
        for statement in function.statements where statement.kind != .passStatement && !statement.isEllipsis {
            fault(statement, "a declaration has no body: write '...'")
        }
        if isMethod, function.parameters.first.flatMap({ names.variable(of: $0)?.name }) != "self" {
            fault(definition, "a method's first parameter is 'self'")
        }
        if !function.annotation.isEmpty { checkStated(function.annotation) }
    }

    private mutating func checkProperty(_ statement: Node) {
        let parts = Array(statement.children)
        let definition = parts[parts.count - 1]
        let below = below(parts.dropLast().map { $0.child(0) }[...])
        if !below.raised.isEmpty { fault(statement, "what a method raises is said where it is replaced") }
        if below.isProperty, definition.kind == .functionDefinition { checkStub(definition, isMethod: true) }
    }

    /// Every name of an annotation is imported, a builtin, or another stub.
    private mutating func checkStated(_ annotation: Node) {
        let stubs = declared.keys.compactMap { names.variable(of: $0) }
        for node in annotation.subtree where node.kind == .name {
            if names.variable(of: node).map(stubs.contains) != true { _ = knownName(of: node) }
        }
    }
}
