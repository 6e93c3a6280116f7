package import PythonSyntax

/// What a guard may ask about a captured piece of code.
package enum Condition: String, Sendable, CaseIterable {
    /// A number with a minus sign, other than zero.
    case isNegative = "is_negative"

    /// Whether it can be seen that the condition holds; false where that is not known.
    package func holds(for node: Node) -> Bool {
        switch self {
        case .isNegative:
            guard node.kind == .unaryOperation, node.tree.tokens.kind(node.firstToken) == .minus else { return false }
            let operand = node.child(0)
            return operand.kind == .number
                && operand.bytes.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
        }
    }
}
