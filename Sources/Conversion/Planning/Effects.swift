internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Whether new code evaluates the pieces of old code as often as before, and in the same order where that matters.
struct Effects {
    let context: FileContext

    /// The reason against new code.
    ///
    /// - Parameters:
    ///   - old: the pieces that were captured.
    ///   - counts: how often the old code evaluates a piece, where that is more than once.
    ///   - new: those that the new code keeps, in its order.
    func objection(turning old: [Node], standing counts: [Node: Int] = [:], into new: [Node]) -> String? {
        let old = old.sorted { $0.index < $1.index }
        for piece in old where !isHarmless(piece) {
            let before = counts[piece] ?? 1
            let count = new.count { $0 == piece }
            if count == 0 { return "'\(piece.excerpt)' would no longer be evaluated" }
            if count > before { return "'\(piece.excerpt)' would be evaluated \(count) times" }
            if count < before { return "'\(piece.excerpt)' would be evaluated less often" }
        }
        for (index, first) in old.enumerated() {
            for second in old[(index + 1)...] where isInverted(first, second, new) {
                let isSame =
                    isConstant(first, while: second) || isConstant(second, while: first)
                    || isRead(first) && isRead(second)
                if !isSame { return "its arguments would be evaluated in another order" }
            }
        }
        return nil
    }

    private func isInverted(_ first: Node, _ second: Node, _ new: [Node]) -> Bool {
        guard let firstPlace = new.firstIndex(of: first), let secondPlace = new.firstIndex(of: second) else {
            return false
        }
        return secondPlace < firstPlace
    }

    /// Whether nobody can tell if code is evaluated once, twice or never: names, literals, attributes of names, and calls
    /// that are stated to do nothing but give a value.
    func isHarmless(_ node: Node) -> Bool {
        switch node.kind {
        case .name: true
        case .attribute: isHarmless(node.child(0))
        case .keywordArgument: isHarmless(node.child(0))
        case .tuple, .list, .dictionary, .dictionaryItem: node.children.allSatisfy(isHarmless)
        case .call:
            node.child(1).children.allSatisfy(isHarmless)
                && context.names.meaning(of: node.child(0)).qualifiedName.map(context.facts.pureFunctions.contains)
                    ?? false
        default: node.isLiteral || node.isNumber
        }
    }

    /// Whether code only looks. A call that gives a coroutine runs nothing yet.
    private func isRead(_ node: Node) -> Bool {
        switch node.kind {
        case .name: true
        case .attribute, .keywordArgument: isRead(node.child(0))
        case .tuple, .list, .dictionary, .dictionaryItem: node.children.allSatisfy(isRead)
        case .call: context.code.isCoroutine(node) && isRead(node.child(0)) && node.child(1).children.allSatisfy(isRead)
        default: node.isLiteral || node.isNumber
        }
    }

    /// Whether code has the same value before and after other code of its statement.
    private func isConstant(_ node: Node, while other: Node) -> Bool {
        switch node.kind {
        case .name:
            context.names.variable(of: node).map { variable in
                isLocal(variable) && !variable.bindings.contains { other.contains($0.node) }
            } ?? false
        case .keywordArgument: isConstant(node.child(0), while: other)
        case .tuple, .list, .dictionary, .dictionaryItem: node.children.allSatisfy { isConstant($0, while: other) }
        default: node.isLiteral || node.isNumber
        }
    }

    /// Whether only its own function binds a variable.
    private func isLocal(_ variable: Variable) -> Bool {
        let bindings = variable.bindings
        return bindings.count <= 1 || bindings.allSatisfy { $0.scope == variable.scope && !variable.scope.isModule }
    }
}
