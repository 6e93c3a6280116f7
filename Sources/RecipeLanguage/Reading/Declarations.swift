internal import PythonNames
internal import PythonSyntax

/// `@declares(name)` over a stub: what a library's function or class is.
extension RecipeParser {
    mutating func readDeclaration(_ definition: Node, _ name: QualifiedName) {
        if definition.kind == .functionDefinition {
            if declarations.functions[name] != nil { fault(definition, "'\(name)' is declared above already") }
            declarations.functions[name] = callable(definition, isMethod: false)
        } else {
            if declarations.classes[name] != nil { fault(definition, "'\(name)' is declared above already") }
            declarations.classes[name] = declaredClass(definition)
        }
    }

    private mutating func callable(_ definition: Node, isMethod: Bool) -> TypeDeclarations.Callable {
        let function = function(definition)
        for statement in function.statements where statement.kind != .passStatement && !statement.isEllipsis {
            fault(statement, "a declaration has no body: write '...'")
        }
        var parameters = function.parameters.filter { $0.kind == .parameter }.compactMap {
            names.variable(of: $0)?.name
        }
        if isMethod {
            if parameters.first != "self" { fault(definition, "a method's first parameter is 'self'") }
            parameters = Array(parameters.dropFirst())
        }
        let result = function.annotation.isEmpty ? nil : type(statedBy: function.annotation)
        let value = result ?? .unknown
        return TypeDeclarations.Callable(parameters: parameters, result: function.isAsync ? .coroutine(value) : value)
    }

    private mutating func declaredClass(_ definition: Node) -> TypeDeclarations.Class {
        var declared = TypeDeclarations.Class()
        if !definition.child(0).isEmpty { fault(definition.child(0), "type parameters mean nothing in a recipe") }
        if !definition.child(1).isEmpty {
            declared.bases = definition.child(1).children.compactMap { knownName(of: $0) }
        }
        for statement in withoutDocstring(Array(definition.child(2).children)) {
            switch statement.kind {
            case .passStatement: break
            case .expressionStatement where statement.isEllipsis: break
            case .functionDefinition:
                let name = names.variable(of: statement)?.name ?? ""
                declared.methods[name] = callable(statement, isMethod: true)
            case .decorated: readProperty(statement, &declared)
            case .annotatedAssignment where statement.child(0).kind == .name && Array(statement.children).count == 2:
                declared.attributes[statement.child(0).text] = type(statedBy: statement.child(1))
            default:
                fault(statement, "a declared class holds methods, properties, and attributes with types: headers: dict")
            }
        }
        return declared
    }

    private mutating func readProperty(_ statement: Node, _ declared: inout TypeDeclarations.Class) {
        let parts = Array(statement.children)
        let definition = parts[parts.count - 1]
        guard isProperty(parts.dropLast().map { $0.child(0) }[...]), definition.kind == .functionDefinition else {
            return
        }
        declared.attributes[names.variable(of: definition)?.name ?? ""] = callable(definition, isMethod: true).result
    }
}
