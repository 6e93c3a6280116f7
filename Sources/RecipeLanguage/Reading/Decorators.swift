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

    /// What stands below `@replaces`, or over a member: `@property`, `@raises(ERROR)`; everything else is a fault.
    struct Below {
        var isProperty = false
        /// The exceptions that it may raise too.
        var raised: [QualifiedName] = []
    }

    mutating func below(_ decorators: ArraySlice<Node>) -> Below {
        var below = Below()
        for decorator in decorators {
            if decorator.kind == .call, segueWord(decorator.child(0)) == "raises" {
                below.raised += targets(of: decorator, "@raises(ERROR)").map(\.name)
            } else if qualifiedName(of: decorator) == "builtins.property", !below.isProperty {
                below.isProperty = true
            } else {
                fault(decorator, "no decorator but @property and @raises(ERROR) stands here")
            }
        }
        return below
    }
}
