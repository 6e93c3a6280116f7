internal import SourceText

/// Expressions.
extension Skeleton {
    mutating func expression(_ node: Node, _ context: Context) {
        switch node.kind {
        case .name:
            head("Name", node.range)
            inline("id", names: [node.firstToken])
            inline(context)
        case .number, .string, .bytes, .trueLiteral, .falseLiteral, .noneLiteral, .ellipsis:
            head("Constant", node.range)
            inline("value", constantKind(node))
        case .attribute:
            head("Attribute", node.range)
            inline("attr", names: [node.endToken - 1])
            inline(context)
            add("value", node.child(0))
        case .subscription:
            head("Subscript", node.range)
            inline(context)
            add("value", node.child(0))
            add("slice", node.child(1))
        case .starred:
            head("Starred", node.range)
            inline(context)
            add("value", node.child(0), context)
        case .tuple, .list:
            head(node.kind == .tuple ? "Tuple" : "List", node.range)
            inline(context)
            add("elts", all: node.children, context)
        case .slice:
            head("Slice", node.range)
            add("lower", node.child(0))
            add("upper", node.child(1))
            add("step", node.child(2))
        case .call:
            head("Call", node.range)
            add("func", node.child(0))
            arguments(node.child(1), positional: "args")
        case .keywordArgument, .doubleStarred:
            head("keyword", node.range)
            if node.kind == .keywordArgument { inline("arg", names: [node.firstToken]) }
            add("value", node.child(0))
        case .formattedString, .templateString:
            head(node.kind == .formattedString ? "JoinedStr" : "TemplateStr", node.range)
            stringParts(node.firstToken..<node.endToken, of: node, isRaw: false)
        case .replacementField: replacementField(node, isRaw: false)
        case .lambda:
            head("Lambda", node.range)
            add("args", node.child(0))
            add("body", node.child(1))
        case .parameters: parameters(node)
        case .typeVariable, .typeVariableTuple, .parameterSpecification: typeParameter(node)
        default: if !operation(node) { display(node) }
        }
    }

    private func constantKind(_ node: Node) -> StaticString {
        switch node.kind {
        case .string: "str"
        case .bytes: "bytes"
        case .trueLiteral: "True"
        case .falseLiteral: "False"
        case .noneLiteral: "None"
        case .ellipsis: "Ellipsis"
        default: numberKind(node.bytes)
        }
    }

    private func numberKind(_ digits: ArraySlice<UInt8>) -> StaticString {
        if digits.last!.lowercased == UInt8(ascii: "j") { return "complex" }
        let isRadix = digits.count > 1 && !(digits[digits.startIndex + 1]).isDecimalDigit
        if isRadix,
            [UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "b")].contains(digits.dropFirst().first!.lowercased)
        {
            return "int"
        }
        return digits.contains { $0 == UInt8(ascii: ".") || $0.lowercased == UInt8(ascii: "e") } ? "float" : "int"
    }

    // MARK: Operations

    /// False if the node is none.
    private mutating func operation(_ node: Node) -> Bool {
        switch node.kind {
        case .booleanOperation:
            head("BoolOp", node.range)
            inline("op", tree.tokens.kind(token(after: node.child(0))) == .kwAnd ? "And" : "Or")
            add("values", all: node.children)
        case .binaryOperation:
            head("BinOp", node.range)
            inline("op", Self.operatorName(tree.tokens.kind(token(after: node.child(0)))))
            add("left", node.child(0))
            add("right", node.child(1))
        case .unaryOperation:
            head("UnaryOp", node.range)
            inline("op", Self.unaryName(tree.tokens.kind(node.firstToken)))
            add("operand", node.child(0))
        case .comparison: comparison(node)
        case .conditional:
            head("IfExp", node.range)
            add("test", node.child(1))
            add("body", node.child(0))
            add("orelse", node.child(2))
        case .namedExpression:
            head("NamedExpr", node.range)
            add("target", node.child(0), .store)
            add("value", node.child(1))
        case .awaitExpression:
            head("Await", node.range)
            add("value", node.child(0))
        case .yieldExpression, .yieldFromExpression:
            head(node.kind == .yieldExpression ? "Yield" : "YieldFrom", node.range)
            add("value", all: node.children)
        default: return false
        }
        return true
    }

    private mutating func comparison(_ node: Node) {
        head("Compare", node.range)
        let operands = Array(node.children)
        for (index, operand) in operands.dropLast().enumerated() {
            let first = token(after: operand)
            let name = Self.comparisonName(tree.tokens.kind(first), tree.tokens.kind(first + 1))
            if index == 0 {
                inline("ops", name)
            } else {
                output.append(UInt8(ascii: ","))
                write(name)
            }
        }
        add("left", operands[0])
        add("comparators", all: operands.dropFirst())
    }

    private static func comparisonName(_ first: TokenKind, _ second: TokenKind) -> StaticString {
        switch first {
        case .equalEqual: "Eq"
        case .notEqual: "NotEq"
        case .less: "Lt"
        case .lessEqual: "LtE"
        case .greater: "Gt"
        case .greaterEqual: "GtE"
        case .kwIs: second == .kwNot ? "IsNot" : "Is"
        case .kwIn: "In"
        default: "NotIn"
        }
    }

    private static func unaryName(_ kind: TokenKind) -> StaticString {
        switch kind {
        case .kwNot: "Not"
        case .tilde: "Invert"
        case .plus: "UAdd"
        default: "USub"
        }
    }

    static func operatorName(_ kind: TokenKind) -> StaticString {
        switch kind {
        case .plus, .plusEqual: "Add"
        case .minus, .minusEqual: "Sub"
        case .star, .starEqual: "Mult"
        case .at, .atEqual: "MatMult"
        case .slash, .slashEqual: "Div"
        case .doubleSlash, .doubleSlashEqual: "FloorDiv"
        case .percent, .percentEqual: "Mod"
        case .doubleStar, .doubleStarEqual: "Pow"
        case .leftShift, .leftShiftEqual: "LShift"
        case .rightShift, .rightShiftEqual: "RShift"
        case .verticalBar, .verticalBarEqual: "BitOr"
        case .caret, .caretEqual: "BitXor"
        default: "BitAnd"
        }
    }

    // MARK: Displays

    private mutating func display(_ node: Node) {
        switch node.kind {
        case .set:
            head("Set", node.range)
            add("elts", all: node.children)
        case .dictionary: dictionary(node)
        case .listComprehension: comprehension("ListComp", node)
        case .setComprehension: comprehension("SetComp", node)
        case .generator: comprehension("GeneratorExp", node)
        case .dictionaryComprehension:
            head("DictComp", node.range)
            let item = node.child(0)
            add("key", item.child(0))
            if item.kind == .dictionaryItem { add("value", item.child(1)) }
            add("generators", all: node.children.dropFirst())
        case .comprehensionClause:
            write("comprehension")
            inline("is_async", tree.tokens.kind(node.firstToken) == .kwAsync ? "1" : "0")
            add("target", node.child(0), .store)
            add("iter", node.child(1))
            add("ifs", all: node.children.dropFirst(2))
        default: preconditionFailure("no skeleton for \(node.kind)")
        }
    }

    private mutating func comprehension(_ name: StaticString, _ node: Node) {
        head(name, node.range)
        add("elt", node.child(0))
        add("generators", all: node.children.dropFirst())
    }

    /// First all keys, then all values; `**x` has no key.
    private mutating func dictionary(_ node: Node) {
        head("Dict", node.range)
        for item in node.children {
            if item.kind == .dictionaryItem { add("keys", item.child(0)) } else { add("keys", .hole) }
        }
        for item in node.children { add("values", item.child(item.kind == .dictionaryItem ? 1 : 0)) }
    }
}
