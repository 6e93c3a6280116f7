internal import PythonSyntax

/// `name = value` at the top of new code.
struct Definition {
    let name: String
    let value: Node
    /// Whether the value is put in where the name is used: once, and nothing runs later or more often for it.
    let isPutIn: Bool
}

extension Template {
    /// What a statement defines; nil if it is none of the new code's plain assignments.
    func definition(_ statement: Node) -> Definition? {
        guard let name = statement.assignedName else { return nil }
        let uses = nodes.filter { $0.kind == .name && $0.text == name && $0.index > statement.lastIndex }
        let isPutIn =
            uses.count == 1 && (metavariables[name] != nil || isNext(uses[0], behind: statement))
            || metavariables[name] != nil && statement.child(1).isLiteral
        return Definition(name: name, value: statement.child(1), isPutIn: isPutIn)
    }

    /// Whether nothing else is evaluated between a statement and a name behind it.
    private func isNext(_ use: Node, behind statement: Node) -> Bool {
        let following = statements.drop { $0 != statement }.dropFirst() + [value].compactMap { $0 }
        guard let place = following.firstIndex(where: { $0.contains(use) }) else { return false }
        for between in following[..<place] {
            guard let name = between.assignedName,
                nodes.contains(where: { $0.kind == .name && $0.text == name && $0.index > use.index })
            else { return false }
        }
        let top = following[place]
        guard !use.ancestors.prefix(while: { $0 != top.parent }).contains(where: \.isEvaluatedOtherwise) else {
            return false
        }
        return !top.subtree.contains { $0.isEvaluation && $0.endToken <= use.firstToken }
    }
}

extension Node {
    /// `name` of `name = value`.
    var assignedName: String? {
        guard kind == .assignment else { return nil }
        let parts = Array(children)
        return parts.count == 2 && parts[0].kind == .name ? parts[0].text : nil
    }

    /// The last node of this one's subtree.
    fileprivate var lastIndex: NodeIndex { tree.rows[Int(index)].next - 1 }

    /// Whether a part of it may be evaluated later, many times or not at all.
    fileprivate var isEvaluatedOtherwise: Bool {
        switch kind {
        case .lambda, .functionDefinition, .classDefinition, .listComprehension, .setComprehension,
            .dictionaryComprehension, .generator, .conditional, .booleanOperation, .comparison, .forStatement,
            .whileStatement, .ifStatement, .tryStatement, .tryStarStatement, .matchStatement:
            true
        default: false
        }
    }

    /// Whether it does something when it is evaluated.
    fileprivate var isEvaluation: Bool {
        [.call, .awaitExpression, .subscription, .yieldExpression, .yieldFromExpression].contains(kind)
    }
}
