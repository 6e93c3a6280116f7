internal import PythonSyntax

/// What literals are, and what displays and operators give whatever their parts are.
enum LiteralTypes {
    static func type(of node: Node) -> ValueType? {
        switch node.kind {
        case .noneLiteral: ValueType.none
        case .trueLiteral, .falseLiteral: .builtin("bool")
        case .string, .formattedString: .builtin("str")
        case .bytes: .builtin("bytes")
        case .ellipsis: .builtin("ellipsis")
        case .number: number(node.bytes)
        case .unaryOperation where node.tree.tokens.kind(node.firstToken) == .kwNot: .builtin("bool")
        case .unaryOperation where node.child(0).kind == .number: number(node.child(0).bytes)
        case .slice: .builtin("slice")
        default: nil
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> ValueType {
        let text = String(decoding: digits, as: UTF8.self).lowercased()
        if text.hasSuffix("j") { return .builtin("complex") }
        let isHexadecimal = text.hasPrefix("0x")
        let isFloat = text.contains(".") || !isHexadecimal && text.contains("e")
        return .builtin(isFloat ? "float" : "int")
    }
}
