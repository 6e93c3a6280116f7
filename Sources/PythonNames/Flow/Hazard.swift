package import PythonSyntax

/// Why an expression cannot be evaluated at another time than it is.
package struct Hazard: Sendable, Hashable, CustomStringConvertible {
    /// What sort of reason it is.
    package enum Kind: Hashable, Sendable {
        /// Something with an effect, or that an effect may change, is evaluated before it.
        case evaluatedBefore
        /// It is evaluated only if something else turns out so.
        case conditional
        /// It is evaluated again and again.
        case repeated
        /// It is evaluated later, or never: the body of a lambda, an annotation.
        case later
        /// Its source is part of the value: `f"{x=}"`.
        case quoted
        /// It has no value of its own: a target, a starred argument.
        case noValue
    }

    /// What sort of reason it is.
    package let kind: Kind
    /// What is in the way: what is evaluated before, or the construct that the expression stands in.
    package let node: Node

    package var description: String {
        switch kind {
        case .evaluatedBefore: "'\(node.excerpt)' is evaluated before it"
        case .conditional: "whether it is evaluated depends on '\(node.excerpt)'"
        case .repeated: "it is evaluated in each turn of '\(node.excerpt)'"
        case .later: "'\(node.excerpt)' does not evaluate it at once"
        case .quoted: "'\(node.excerpt)' quotes its source"
        case .noValue: "'\(node.excerpt)' has no value of its own"
        }
    }
}

extension ModuleNames {
    /// Why an expression cannot be evaluated before its statement instead, with its value put where it stood; nil if
    /// that changes no order of effects.
    ///
    /// Two reads may change places, and nothing is thought of that a name is not bound; see `EffectFinder` for the rule
    /// of names and attributes. `assert` is taken to be executed.
    package func hazard(hoisting expression: Node) -> Hazard? {
        guard expression.hasValue else { return Hazard(kind: .noValue, node: expression) }
        if let hazard = obstacle(around: expression, within: expression.statement) { return hazard }
        let earlier = EvaluationOrder.before(expression)
        let effect = EffectFinder(names: self, others: earlier).effect(of: expression)
        let finder = EffectFinder(names: self, others: [expression])
        for other in earlier {
            if let node = finder.first(in: other, where: { !$0.commutes(with: effect) }) {
                return Hazard(kind: .evaluatedBefore, node: node)
            }
        }
        return nil
    }

    /// What stands between two expressions of a statement, in the order of evaluation: the first thing that has an effect,
    /// or that an effect may change; or why not both are evaluated, and once.
    ///
    /// One of them may be part of the other.
    ///
    /// - Precondition: they stand in one statement, and outside of its blocks.
    package func hazard(between one: Node, and other: Node) -> Hazard? {
        let isInOrder = other.contains(one) || EvaluationOrder.before(other).contains { $0.contains(one) }
        let (first, second) = isInOrder ? (one, other) : (other, one)
        let common = sequence(first: first, next: \.parent).first { $0.contains(second) }!
        for part in [first, second] where part != common {
            if let hazard = obstacle(around: part, within: common) { return hazard }
        }
        let between = second.contains(first) ? Array(second.children) : EvaluationOrder.before(second)
        let finder = EffectFinder(
            names: self, others: [first, second], passingOver: Set(EvaluationOrder.before(first) + [first]))
        for node in between {
            if let found = finder.first(in: node, where: { $0 != .constant }) {
                return Hazard(kind: .evaluatedBefore, node: found)
            }
        }
        return nil
    }

    /// The first construct around an expression, up to `end`, that evaluates it not at all, not at once or not once.
    private func obstacle(around expression: Node, within end: Node) -> Hazard? {
        var inner = expression
        while inner != end, let outer = inner.parent {
            if let hazard = obstacle(for: inner, in: outer) { return hazard }
            inner = outer
        }
        return nil
    }

    /// What a construct has against its child being evaluated before it.
    private func obstacle(for inner: Node, in outer: Node) -> Hazard? {
        func hazard(_ kind: Hazard.Kind, _ node: Node) -> Hazard { Hazard(kind: kind, node: node) }
        switch outer.kind {
        case .booleanOperation:
            return inner == outer.child(0) ? nil : hazard(.conditional, outer.child(0))
        case .comparison:
            return inner == outer.child(0) || inner == outer.child(1) ? nil : hazard(.conditional, outer.child(0))
        case .conditional:
            return inner == outer.child(1) ? nil : hazard(.conditional, outer.child(1))
        case .assertStatement:
            return inner == outer.child(0) ? nil : hazard(.conditional, outer.child(0))
        case .ifStatement:
            // As an expression's statement is a whole one, an `if` below it is an `elif`.
            return inner == outer.child(0) ? nil : hazard(.conditional, outer.child(0))
        case .tryStatement, .tryStarStatement: return hazard(.conditional, inner)
        case .matchStatement: return inner == outer.child(0) ? nil : hazard(.conditional, outer.child(0))
        case .whileStatement: return hazard(.repeated, outer)
        case .forStatement: return inner == outer.child(1) ? nil : hazard(.repeated, outer)
        case .listComprehension, .setComprehension, .dictionaryComprehension, .generator:
            let isFirst = inner == outer.child(1)
            return isFirst ? nil : hazard(outer.kind == .generator ? .later : .repeated, outer)
        case .comprehensionClause:
            let comprehension = outer.parent!
            if inner == outer.child(1), outer == comprehension.child(1) { return nil }
            return hazard(comprehension.kind == .generator ? .later : .repeated, comprehension)
        case .lambda: return inner == outer.child(0) ? nil : hazard(.later, outer)
        case .parameter, .starParameter, .doubleStarParameter:
            return inner == outer.child(1) ? nil : hazard(.later, inner)
        case .functionDefinition: return inner == outer.child(1) ? nil : hazard(.later, inner)
        case .classDefinition: return outer.child(0).isEmpty ? nil : hazard(.later, outer.child(0))
        case .annotatedAssignment: return inner == outer.child(1) ? hazard(.later, inner) : nil
        case .typeAlias: return hazard(.later, outer)
        case .replacementField:
            return outer.quotesSource ? hazard(.quoted, outer) : nil
        // Unpacking comes before what a part of the target evaluates, entering before what `as` does.
        case .tuple, .list: return outer.isTarget ? hazard(.evaluatedBefore, outer) : nil
        case .withItem: return inner == outer.child(0) ? nil : hazard(.evaluatedBefore, outer.child(0))
        default: return nil
        }
    }
}

extension Node {
    /// Whether it is an expression, and no target: something that stands by itself and has a value.
    fileprivate var hasValue: Bool {
        switch kind {
        case .starred, .slice, .replacementField, .formatSpecification, .dictionaryItem, .dictionaryUnpacking: false
        default:
            NodeKind.name.rawValue <= kind.rawValue && kind.rawValue <= NodeKind.dictionaryComprehension.rawValue
                && !isTarget
        }
    }
}

extension Node {
    /// Of a field of a string: whether the source of its expression is part of the value, by `=` or as in every template.
    fileprivate var quotesSource: Bool {
        if sequence(first: self, next: \.parent).first(where: { $0.kind.isString })?.kind == .templateString {
            return true
        }
        var token = child(0).endToken
        while tree.tokens.kind(token) == .rightParenthesis { token += 1 }
        return tree.tokens.kind(token) == .equal
    }
}

extension NodeKind {
    fileprivate var isString: Bool { self == .templateString || self == .formattedString }
}
