/// How tightly operators bind, from `or` to `*` (language reference, section 6.17).
/// What binds tighter (signs, `**`, `await`, trailers) has rules of its own.
enum Precedence: UInt8 {
    case none, or, and, not, comparison, bitwiseOr, bitwiseXor, bitwiseAnd, shift, sum, product, factor
}

extension TokenKind {
    /// The precedence as an infix operator. `not` counts as the first half of `not in`.
    var precedence: Precedence {
        switch self {
        case .kwOr: .or
        case .kwAnd: .and
        case .less, .greater, .lessEqual, .greaterEqual, .equalEqual, .notEqual, .lessGreater, .kwIn, .kwIs, .kwNot:
            .comparison
        case .verticalBar: .bitwiseOr
        case .caret: .bitwiseXor
        case .ampersand: .bitwiseAnd
        case .leftShift, .rightShift: .shift
        case .plus, .minus: .sum
        case .star, .slash, .doubleSlash, .percent, .at: .product
        default: .none
        }
    }

    /// Whether an expression may begin here; `*`, `**` and `yield` are not expressions.
    var beginsExpression: Bool {
        switch self {
        case .name, .softMatch, .softCase, .softType, .softLazy, .number, .string, .bytes, .formattedStart,
            .templateStart, .kwFalse, .kwNone, .kwTrue, .kwAwait, .kwLambda, .kwNot, .leftParenthesis, .leftBracket,
            .leftBrace, .ellipsis, .plus, .minus, .tilde:
            true
        default: false
        }
    }
}
