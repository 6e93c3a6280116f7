/// How tightly an expression holds together, and how tightly a place demands it (language reference, section 6.17).
///
/// An expression needs parentheses exactly where its strength is below what its place demands.
public enum BindingStrength: UInt8, Sendable, Comparable {
    /// `a, b`, `*a` and `yield`: only where a whole statement's value may stand.
    case tuple
    case named, lambda, conditional, or, and, not, comparison, bitwiseOr, bitwiseXor, bitwiseAnd, shift, sum, product
    case sign, power, await, trailer, atom

    public static func < (left: BindingStrength, right: BindingStrength) -> Bool { left.rawValue < right.rawValue }

    /// One step tighter: what the right operand of an operator that groups to the left demands.
    fileprivate var next: BindingStrength { BindingStrength(rawValue: rawValue + 1) ?? .atom }
}

extension Node {
    /// How tightly this expression holds together without parentheses around it.
    public var strength: BindingStrength {
        switch kind {
        case .tuple: ownsParentheses ? .atom : .tuple
        case .starred, .yieldExpression, .yieldFromExpression: .tuple
        case .namedExpression: .named
        case .lambda: .lambda
        case .conditional: .conditional
        case .booleanOperation: operatorToken == .kwOr ? .or : .and
        case .comparison: .comparison
        case .unaryOperation: tree.tokens.kind(firstToken) == .kwNot ? .not : .sign
        case .binaryOperation: binaryStrength
        case .awaitExpression: .await
        case .attribute, .subscription, .call: .trailer
        case .number: .atom
        default: .atom
        }
    }

    /// How tightly an expression in this one's place must hold together.
    public var demandedStrength: BindingStrength { hasParenthesesAround ? .tuple : strengthOfPlace }

    /// The same without regard to parentheses around it.
    public var strengthOfPlace: BindingStrength {
        guard let parent else { return .tuple }
        let isFirst = parent.child(0) == self
        switch parent.kind {
        case .expressionStatement, .assignment, .returnStatement, .augmentedAssignment: return .tuple
        case .annotatedAssignment: return isFirst ? .trailer : .tuple
        case .yieldExpression, .subscription: return isFirst && parent.kind == .subscription ? .trailer : .tuple
        case .forStatement: return .tuple
        case .attribute: return kind == .number || isFirst ? .trailer : .tuple
        case .call: return .trailer
        case .awaitExpression: return .trailer
        case .binaryOperation: return parent.operandStrength(isLeft: isFirst)
        case .unaryOperation: return parent.strength
        case .comparison: return .bitwiseOr
        case .booleanOperation: return parent.strength.next
        case .conditional: return Array(parent.children).last == self ? .conditional : .or
        case .namedExpression, .keywordArgument, .dictionaryItem, .assertStatement, .raiseStatement, .withItem, .slice,
            .parameter, .lambda, .deleteStatement, .exceptHandler, .yieldFromExpression:
            return .lambda
        case .starred, .doubleStarred, .dictionaryUnpacking: return .bitwiseOr
        case .comprehensionClause: return .or
        case .replacementField: return .conditional
        case .arguments, .list, .set, .tuple, .listComprehension, .setComprehension, .generator, .ifStatement,
            .whileStatement, .decorator, .matchCase:
            return .named
        default: return .atom
        }
    }

    /// Whether parentheses stand around this expression that are no part of it, nor a call's.
    public var hasParenthesesAround: Bool {
        guard firstToken > 0, tree.tokens.kind(firstToken - 1) == .leftParenthesis,
            tree.tokens.kind(endToken) == .rightParenthesis, let parent
        else { return false }
        // A call's own parentheses belong to its arguments.
        return !(parent.kind == .arguments && parent.firstToken == firstToken - 1 && parent.endToken == endToken + 1)
            && parent.firstToken <= firstToken - 1 && parent.endToken >= endToken + 1
            && !(parent.kind == .tuple && parent.firstToken == firstToken - 1 && parent.ownsParentheses)
            && !(parent.kind == .generator && parent.firstToken == firstToken - 1)
    }

    /// Whether a tuple's parentheses are its own: `(a, b)` and `((a), b)`, not `(a), b`.
    private var ownsParentheses: Bool {
        guard tree.tokens.kind(firstToken) == .leftParenthesis else { return false }
        guard endToken > firstToken + 2 else { return true }
        let first = child(0)
        var closing = first.endToken
        while tree.tokens.kind(closing) == .rightParenthesis { closing += 1 }
        return first.firstToken - firstToken > closing - first.endToken
    }

    /// The operator behind the first operand, and behind its parentheses.
    private var operatorToken: TokenKind {
        var token = child(0).endToken
        while tree.tokens.kind(token) == .rightParenthesis { token += 1 }
        return tree.tokens.kind(token)
    }

    private var binaryStrength: BindingStrength {
        switch operatorToken.precedence {
        case .bitwiseOr: .bitwiseOr
        case .bitwiseXor: .bitwiseXor
        case .bitwiseAnd: .bitwiseAnd
        case .shift: .shift
        case .sum: .sum
        case .product: .product
        default: .power
        }
    }

    /// `**` groups to the right, and its right operand may have a sign; all others group to the left.
    private func operandStrength(isLeft: Bool) -> BindingStrength {
        let own = binaryStrength
        if own == .power { return isLeft ? .await : .sign }
        return isLeft ? own : own.next
    }
}
