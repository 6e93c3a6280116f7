package import PythonSyntax

/// Which children a node of each kind has: what `NodeKind.swift` says in comments, as a law.
package enum NodeShape {
    /// What is wrong with the first node whose children are not those of its kind; nil for a sound tree.
    package static func firstViolation(in tree: SyntaxTree) -> String? {
        for index in tree.kinds.indices {
            let node = Node(tree, NodeIndex(index))
            let children = node.children.map(\.kind)
            guard slots[node.kind]!.accept(children) else {
                return "\(node.kind) with \(children), but it has: \(shape(of: node.kind))"
            }
        }
        return nil
    }

    /// In source order: kinds or groups of kinds, several with `|` between them. `*` is any number, `+` at least
    /// one, `?` a slot that may hold `.empty`; what stands in brackets is left out where it is absent.
    private static func shape(of kind: NodeKind) -> String {
        definition(kind) ?? statement(kind) ?? expression(kind) ?? part(kind) ?? ""
    }

    private static func definition(_ kind: NodeKind) -> String? {
        switch kind {
        case .module: "statement*"
        case .block: "statement+"
        case .decorated: "decorator+ functionDefinition|classDefinition"
        case .decorator: "expression"
        case .functionDefinition: "typeParameters? parameters expression? block"
        case .classDefinition: "typeParameters? arguments? block"
        case .parameters:
            "parameter|starParameter|doubleStarParameter|positionalOnlyMarker|keywordOnlyMarker*"
        case .parameter: "expression? expression?"
        case .starParameter: "element? empty"
        case .doubleStarParameter: "expression? empty"
        case .typeParameters: "typeVariable|typeVariableTuple|parameterSpecification+"
        case .typeVariable: "expression? expression?"
        case .typeVariableTuple: "empty element?"
        case .parameterSpecification: "empty expression?"
        default: nil
        }
    }

    private static func statement(_ kind: NodeKind) -> String? {
        switch kind {
        case .ifStatement: "expression block block|ifStatement|empty"
        case .whileStatement: "expression block block?"
        case .forStatement: "element element block block?"
        case .tryStatement: "block exceptHandler* block? block?"
        case .tryStarStatement: "block exceptHandler+ block? block?"
        case .exceptHandler: "expression? block"
        case .withStatement: "withItem+ block"
        case .withItem: "expression [element]"
        case .matchStatement: "element matchCase+"
        case .matchCase: "pattern expression? block"
        case .expressionStatement: "element"
        case .assignment: "element+ element"
        case .augmentedAssignment: "expression element"
        case .annotatedAssignment: "expression expression [element]"
        case .typeAlias: "name typeParameters? expression"
        case .returnStatement: "[element]"
        case .raiseStatement: "[expression] [expression]"
        case .deleteStatement: "expression+"
        case .assertStatement: "expression [expression]"
        case .importStatement, .importFromStatement: "importAlias+"
        default: nil
        }
    }

    private static func expression(_ kind: NodeKind) -> String? {
        switch kind {
        case .formattedString, .templateString, .formatSpecification: "replacementField*"
        case .replacementField: "element [formatSpecification]"
        case .namedExpression: "name expression"
        case .booleanOperation, .comparison: "expression expression+"
        case .binaryOperation: "expression expression"
        case .unaryOperation, .awaitExpression, .yieldFromExpression, .attribute, .starred: "expression"
        case .yieldExpression: "[element]"
        case .conditional: "expression expression expression"
        case .lambda: "parameters expression"
        case .subscription: "expression expression|slice"
        case .slice: "expression? expression? expression?"
        case .call: "expression arguments"
        case .tuple: "element|slice*"
        case .list: "element*"
        case .set: "element+"
        case .dictionary: "dictionaryItem|dictionaryUnpacking*"
        case .dictionaryItem: "expression expression"
        case .dictionaryUnpacking: "expression"
        case .listComprehension, .setComprehension, .generator: "element comprehensionClause+"
        case .dictionaryComprehension: "dictionaryItem|dictionaryUnpacking comprehensionClause+"
        case .comprehensionClause: "element expression expression*"
        default: nil
        }
    }

    private static func part(_ kind: NodeKind) -> String? {
        switch kind {
        case .arguments: "expression|starred|keywordArgument|doubleStarred*"
        case .keywordArgument, .doubleStarred, .valuePattern: "expression"
        case .asPattern, .keywordPattern: "pattern"
        case .orPattern: "pattern pattern+"
        case .sequencePattern: "pattern|starPattern*"
        case .mappingPattern: "mappingPatternItem* [mappingPatternRest]"
        case .mappingPatternItem: "expression pattern"
        case .classPattern: "expression pattern* keywordPattern*"
        default: nil
        }
    }

    private static let slots: [NodeKind: Slots] = Dictionary(
        uniqueKeysWithValues: NodeKind.allCases.map { ($0, Slots(shape(of: $0))) })
}

/// A shape that has been read.
private struct Slots {
    private struct Slot {
        var kinds: Set<NodeKind>
        var repeats = false
        var mayBeAbsent = false
    }

    private var slots: [Slot] = []

    init(_ shape: String) {
        for word in shape.split(separator: " ") {
            var slot = Slot(kinds: Set(word.split { "[]?*+|".contains($0) }.flatMap { Slots.kinds(named: $0) }))
            switch word.last {
            case "?": slot.kinds.insert(.empty)
            case "]": slot.mayBeAbsent = true
            case "*", "+": slot.repeats = true
            default: break
            }
            if word.last == "+" { slots.append(Slot(kinds: slot.kinds)) }
            slot.mayBeAbsent = slot.mayBeAbsent || slot.repeats
            slots.append(slot)
        }
    }

    /// Follows every way to lay the children out over the slots at once.
    func accept(_ children: [NodeKind]) -> Bool {
        var reached = steppingOverAbsent([0])
        for child in children {
            let matching = reached.filter { $0 < slots.count && slots[$0].kinds.contains(child) }
            reached = steppingOverAbsent(Set(matching.map { slots[$0].repeats ? $0 : $0 + 1 }))
        }
        return reached.contains(slots.count)
    }

    private func steppingOverAbsent(_ reached: Set<Int>) -> Set<Int> {
        var reached = reached
        for place in slots.indices where slots[place].mayBeAbsent && reached.contains(place) {
            reached.insert(place + 1)
        }
        return reached
    }

    private static func kinds(named name: Substring) -> [NodeKind] {
        switch name {
        case "statement":
            kinds(.decorated, .decorated) + kinds(.functionDefinition, .tryStarStatement)
                + kinds(.withStatement, .withStatement) + kinds(.matchStatement, .matchStatement)
                + kinds(.expressionStatement, .importFromStatement) + kinds(.globalStatement, .continueStatement)
        case "expression":
            kinds(.name, .templateString) + kinds(.trueLiteral, .subscription) + [.call]
                + kinds(.tuple, .dictionary) + kinds(.listComprehension, .dictionaryComprehension)
        case "element": kinds(named: "expression") + [.starred]
        case "pattern":
            kinds(.valuePattern, .asPattern) + [.orPattern, .sequencePattern, .mappingPattern, .classPattern]
        default: [NodeKind.allCases.first { "\($0)" == name }!]
        }
    }

    /// The kinds from one to another as `NodeKind` lists them.
    private static func kinds(_ first: NodeKind, _ last: NodeKind) -> [NodeKind] {
        NodeKind.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) }
    }
}
