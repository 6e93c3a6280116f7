/// How tightly an expression holds together (language reference, section 6.17).
public enum BindingStrength: UInt8, Sendable, Comparable {
    /// `a := b`: only where a demand allows it by name.
    case named
    /// `a, b`, `*a` and `yield`: only where a whole statement's value may stand.
    case tuple
    case lambda, conditional, or, and, not, comparison, bitwiseOr, bitwiseXor, bitwiseAnd, shift, sum, product
    case sign, power, await
    /// `1`, behind which a dot would belong to the number.
    case number
    case trailer, atom

    public static func < (left: BindingStrength, right: BindingStrength) -> Bool { left.rawValue < right.rawValue }

    /// One step tighter: what the right operand of an operator that groups to the left demands.
    fileprivate var next: BindingStrength { BindingStrength(rawValue: rawValue + 1) ?? .atom }

    /// Whether an expression of this strength may stand in a place without parentheses.
    public func suffices(for demand: BindingDemand) -> Bool {
        self == .named ? demand.allowsNamed : self >= demand.least
    }
}

/// How tightly an expression in a place must hold together.
public struct BindingDemand: Sendable {
    /// What suffices.
    public let least: BindingStrength
    /// Whether `a := b` may stand there as it is.
    public let allowsNamed: Bool

    init(_ least: BindingStrength, allowsNamed: Bool = false) {
        self.least = least
        self.allowsNamed = allowsNamed
    }

    /// In parentheses, or in an index.
    static let anything = BindingDemand(.tuple, allowsNamed: true)
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
        case .number: tree.spelling(firstToken).allSatisfy { $0.isDigitOrUnderscore } ? .number : .atom
        default: .atom
        }
    }

    /// How tightly an expression in this one's place must hold together.
    public var demand: BindingDemand { hasParenthesesAround ? .anything : demandOfPlace }

    /// The same without regard to parentheses around it.
    public var demandOfPlace: BindingDemand {
        guard let parent else { return BindingDemand(.tuple) }
        let isFirst = parent.child(0) == self
        switch parent.kind {
        case .expressionStatement, .assignment, .returnStatement, .augmentedAssignment, .yieldExpression, .forStatement:
            return BindingDemand(.tuple)
        case .annotatedAssignment: return BindingDemand(isFirst ? .trailer : .tuple)
        case .subscription: return isFirst ? BindingDemand(.trailer) : .anything
        case .matchStatement: return .anything
        case .attribute, .call, .awaitExpression: return BindingDemand(.trailer)
        case .binaryOperation: return BindingDemand(parent.operandStrength(isLeft: isFirst))
        case .unaryOperation: return BindingDemand(parent.strength)
        case .comparison: return BindingDemand(.bitwiseOr)
        case .booleanOperation: return BindingDemand(parent.strength.next)
        case .conditional: return BindingDemand(Array(parent.children).last == self ? .lambda : .or)
        case .namedExpression, .keywordArgument, .dictionaryItem, .assertStatement, .raiseStatement, .withItem, .slice,
            .parameter, .lambda, .deleteStatement, .exceptHandler, .yieldFromExpression, .doubleStarred:
            return BindingDemand(.lambda)
        case .starred: return BindingDemand(parent.parent?.kind == .arguments ? .lambda : .bitwiseOr)
        case .dictionaryUnpacking: return BindingDemand(.bitwiseOr)
        case .comprehensionClause: return BindingDemand(.or)
        case .replacementField: return BindingDemand(.conditional)
        case .tuple: return BindingDemand(.lambda, allowsNamed: parent.strength == .atom)
        case .arguments, .list, .set, .listComprehension, .setComprehension, .generator, .ifStatement,
            .whileStatement, .decorator, .matchCase:
            return BindingDemand(.lambda, allowsNamed: true)
        default: return BindingDemand(.atom)
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

extension UInt8 {
    fileprivate var isDigitOrUnderscore: Bool { self == UInt8(ascii: "_") || (0x30...0x39).contains(self) }
}
