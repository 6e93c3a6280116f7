package import PythonSyntax

/// The values of expressions that consist of numbers and signs.
enum Constant {
    static func value(of node: Node) -> Double? {
        switch node.kind {
        case .number: number(node.text)
        case .trueLiteral: 1
        case .falseLiteral: 0
        case .unaryOperation: value(of: node.child(0)).flatMap { signed($0, node.tree.tokens.kind(node.firstToken)) }
        case .binaryOperation: combined(node)
        default: nil
        }
    }

    private static func signed(_ operand: Double, _ sign: TokenKind) -> Double? {
        switch sign {
        case .minus: -operand
        case .plus: operand
        case .tilde: -operand - 1
        default: nil
        }
    }

    private static func combined(_ node: Node) -> Double? {
        guard let left = value(of: node.child(0)), let right = value(of: node.child(1)) else { return nil }
        var sign = node.child(0).endToken
        while node.tree.tokens.kind(sign) == .rightParenthesis { sign += 1 }
        switch node.tree.tokens.kind(sign) {
        case .plus: return left + right
        case .minus: return left - right
        case .star: return left * right
        case .slash: return right == 0 ? nil : left / right
        default: return nil
        }
    }

    private static func number(_ literal: String) -> Double? {
        let digits = literal.lowercased().filter { $0 != "_" }
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
            return Int(digits.dropFirst(2), radix: radix).map(Double.init)
        }
        return Double(digits)
    }
}

extension Node {
    /// Whether it is written out which number it is: `2 * 60`.
    package var isNumber: Bool { Constant.value(of: self) != nil }
}
