internal import PythonSyntax

/// What evaluating an expression means to another that is evaluated just before or after it.
enum Effect: Comparable {
    /// Has no effect, and a value that no other expression changes.
    case constant
    /// Has no effect to speak of, but a value that others may change: an attribute, a sum.
    case reading
    /// May do anything: a call, an `await`, going through an iterator.
    case acting

    /// Whether the two may change places.
    func commutes(with other: Effect) -> Bool {
        self == .constant || other == .constant || self == .reading && other == .reading
    }
}

/// Finds the effects of expressions, beside another whose place in the order is asked for.
///
/// The rule for names: a variable is constant if nothing else that may run in the meantime binds it, which is to say: if
/// only its own function does, or the module's own code, or one place of a function around. For attributes: of a module
/// that the file imports they are constant; and `x.m` in `x.m(…)`, if `x` is constant and nothing in the file assigns to
/// an attribute `m`. Every other attribute is read.
struct EffectFinder {
    let names: ModuleNames
    /// What the effects are judged beside: a name that is bound there is not constant.
    let others: [Node]
    /// What is not looked at.
    var passingOver: Set<Node> = []

    /// The effect of a whole expression.
    func effect(of expression: Node) -> Effect {
        if first(in: expression, where: { $0 == .acting }) != nil { return .acting }
        return first(in: expression, where: { $0 == .reading }) != nil ? .reading : .constant
    }

    /// The first node of an expression, from the outside inwards, whose own effect is one of those asked for.
    ///
    /// A flat walk, as chains of operators may be deep. It steps over what is constant as a whole, or runs later.
    func first(in expression: Node, where matches: (Effect) -> Bool) -> Node? {
        let tree = expression.tree
        var index = expression.index
        let end = tree.rows[Int(index)].next
        while index < end {
            let node = Node(tree, index)
            let isPassedOver = passingOver.contains(node) || runsLater(node)
            if !isPassedOver, matches(ownEffect(of: node)) { return node }
            let isDone = isPassedOver || node.kind == .attribute && isConstant(attribute: node)
            index = isDone ? tree.rows[Int(index)].next : index + 1
        }
        return nil
    }

    /// Whether a node is not evaluated with the expression that it stands in: a lambda's body, all of a generator but
    /// what it goes through first.
    private func runsLater(_ node: Node) -> Bool {
        guard let parent = node.parent else { return false }
        switch parent.kind {
        case .lambda: return node.kind != .parameters
        case .generator: return node != parent.child(1)
        case .comprehensionClause where parent.parent!.kind == .generator: return node != parent.child(1)
        default: return false
        }
    }

    /// The effect of a node itself, apart from that of its children.
    private func ownEffect(of node: Node) -> Effect {
        if node.isTarget, node.parent?.kind != .augmentedAssignment { return .acting }
        // What stands in a string is formatted, or at least converted, before the next part is evaluated.
        let least = node.parent?.kind == .replacementField ? Effect.reading : .constant
        return max(least, effectByKind(of: node))
    }

    private func effectByKind(of node: Node) -> Effect {
        switch node.kind {
        case .name: isConstant(name: node) ? .constant : .reading
        case .attribute: isConstant(attribute: node) ? .constant : .reading
        case .call, .awaitExpression, .yieldExpression, .yieldFromExpression, .namedExpression, .starred,
            .doubleStarred, .dictionaryUnpacking, .listComprehension, .setComprehension, .dictionaryComprehension,
            .withItem:
            .acting
        case .subscription, .comparison, .booleanOperation, .conditional, .generator, .replacementField: .reading
        case .unaryOperation, .binaryOperation: node.children.allSatisfy { $0.kind == .number } ? .constant : .reading
        default: .constant
        }
    }

    // MARK: Names and attributes

    private func isConstant(name: Node) -> Bool {
        guard let variable = names.variable(of: name) else { return true }
        let bindings = variable.bindings
        if bindings.contains(where: { binding in others.contains { $0.contains(binding.node) } }) { return false }
        let frame = names.scope(of: name).frame
        return bindings.allSatisfy { binding in
            let isOnlyOne = bindings.count == 1 && binding.scope == variable.scope
            return isOnlyOne || binding.scope.frame == frame || binding.scope.isModule
        }
    }

    private func isConstant(attribute: Node) -> Bool {
        if case .known(_, let origins) = names.meaning(of: attribute), origins.allSatisfy(\.isImport) { return true }
        let isCallee = attribute.parent?.kind == .call && attribute.parent?.child(0) == attribute
        let name = String(decoding: attribute.tree.spelling(attribute.endToken - 1), as: UTF8.self)
        return isCallee && names.attributeTargets[name] == nil && isConstant(owner: attribute.child(0))
    }

    /// Whether what a method belongs to is constant: a name, a string as it is written, `super()`.
    private func isConstant(owner: Node) -> Bool {
        switch owner.kind {
        case .name: isConstant(name: owner)
        case .string, .bytes: true
        case .call:
            names.meaning(of: owner.child(0)).qualifiedName == "builtins.super" && owner.child(1).hasNoChildren
        default: false
        }
    }
}

extension Origin {
    fileprivate var isImport: Bool { if case .imported = self { true } else { false } }
}
