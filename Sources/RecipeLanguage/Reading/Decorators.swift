internal import PythonNames
internal import PythonSyntax

/// What stands under a decorator.
extension RecipeParser {
    mutating func readDecorated(_ node: Node) {
        let parts = Array(node.children)
        let definition = parts[parts.count - 1]
        let decorators = parts.dropLast().map { $0.child(0) }
        readName(of: definition)
        let first = decorators[0]
        let word = segueWord(first.kind == .call ? first.child(0) : first)
        switch word {
        case "replaces":
            let targets = targets(of: first, "@replaces(NAME)")
            if definition.kind == .classDefinition {
                checkNoMore(decorators.dropFirst())
                readAdapter(definition, targets)
            } else {
                readReplacement(definition, targets, decorators.dropFirst())
            }
        case "shared":
            if first.kind == .call { fault(first, "'shared' takes nothing: @shared") }
            checkNoMore(decorators.dropFirst())
            readShared(definition)
        case "declares":
            let targets = targets(of: first, "@declares(NAME)")
            if targets.count > 1 { fault(first, "'declares' takes one name: @declares(NAME)") }
            checkNoMore(decorators.dropFirst())
            checkDeclaration(definition)
        default: fault(first, "a decorator of a recipe is segue's: @replaces(NAME), @shared or @declares(NAME)")
        }
    }

    /// A name that a decorator is about, and where it stands.
    struct Target {
        let name: QualifiedName
        let node: Node
    }

    private mutating func targets(of decorator: Node, _ usage: String) -> [Target] {
        let arguments = decorator.kind == .call ? Array(decorator.child(1).children) : []
        if arguments.isEmpty { fault(decorator, "name what this is about: \(usage)") }
        return arguments.compactMap { node in knownName(of: node).map { Target(name: $0, node: node) } }
    }

    private mutating func checkNoMore(_ decorators: ArraySlice<Node>) {
        if let second = decorators.first {
            fault(second, "one decorator is enough: put the other over a definition of its own")
        }
    }

    /// Whether the second decorator is `@property`; everything else below `@replaces` is a fault.
    mutating func isProperty(_ decorators: ArraySlice<Node>) -> Bool {
        guard let first = decorators.first else { return false }
        let isProperty = qualifiedName(of: first) == "builtins.property"
        if !isProperty || decorators.count > 1 {
            fault(isProperty ? decorators[decorators.startIndex + 1] : first, "no decorator but @property stands here")
        }
        return isProperty
    }
}
