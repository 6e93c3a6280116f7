internal import PythonSyntax

/// Displays, comprehensions and elements.
extension ValueTypes {
    /// Of `[…]`, `{…}`, `(…)` and comprehensions, with what is in them; `%`, comparisons with two operands of builtin types.
    func displayType(of node: Node) -> ValueType? {
        switch node.kind {
        case .tuple: return tupleType(Array(node.children))
        case .list: return .container("list", elementTypes(Array(node.children)))
        case .set: return .container("set", elementTypes(Array(node.children)))
        case .dictionary: return dictionaryType(Array(node.children))
        case .listComprehension: return .container("list", [stored(node.child(0))])
        case .setComprehension: return .container("set", [stored(node.child(0))])
        case .dictionaryComprehension: return dictionaryType([node.child(0)])
        case .generator: return generatorType(node)
        case .comparison: return comparisonType(node)
        case .binaryOperation: return operationType(node.child(0), node.child(1))
        default: return nil
        }
    }

    private func generatorType(_ node: Node) -> ValueType {
        let isAsync =
            node.children.contains { $0.kind == .comprehensionClause && $0.isAsync }
            || node.child(0).subtree.contains {
                $0.kind == .awaitExpression && names.scope(of: $0).frame.node == node
            }
        return .container(isAsync ? "async_generator" : "generator", [type(of: node.child(0))])
    }

    private func tupleType(_ elements: [Node]) -> ValueType {
        guard !elements.contains(where: { $0.kind == .starred }) else {
            return .container("tuple", (elementTypes(elements).first.map { [$0] } ?? []) + [.builtin("ellipsis")])
        }
        return .container("tuple", elements.map(stored))
    }

    /// What is in a display, as one type; none for an empty one.
    private func elementTypes(_ elements: [Node]) -> [ValueType] {
        guard !elements.isEmpty else { return [] }
        return [
            .oneOf(
                elements.map { $0.kind == .starred ? iterated(type(of: $0.child(0)), isAsync: false) : stored($0) })
        ]
    }

    private func dictionaryType(_ items: [Node]) -> ValueType {
        let pairs = items.map { item -> (key: ValueType, value: ValueType)? in
            if item.kind == .dictionaryItem { return (type(of: item.child(0)), stored(item.child(1))) }
            guard case .instance("builtins.dict", let inner) = typeWithOwnContents(of: item.child(0)), inner.count == 2
            else { return nil }
            return (inner[0], inner[1])
        }
        guard !pairs.isEmpty, pairs.allSatisfy({ $0 != nil }) else { return .builtin("dict") }
        return .container("dict", [.oneOf(pairs.map { $0!.key }), .oneOf(pairs.map { $0!.value })])
    }

    /// `in`, `is` and `not` always give a bool; other comparisons what the operands' classes say.
    private func comparisonType(_ node: Node) -> ValueType {
        let operands = Array(node.children)
        for (left, right) in zip(operands, operands.dropFirst()) {
            let token = tree.tokens.kind(FlowGraphBuilder.operatorToken(before: right))
            if [.kwIn, .kwIs, .kwNot].contains(token) { continue }
            guard isPlain(type(of: left)), isPlain(type(of: right)) else { return .unknown(.notFollowed) }
        }
        return .builtin("bool")
    }

    /// Operators on builtin values whose results are plain to see.
    func operationType(_ left: Node, _ right: Node) -> ValueType {
        let token = tree.tokens.kind(FlowGraphBuilder.operatorToken(before: right))
        if token == .verticalBar || token == .verticalBarEqual,
            let merged = Self.mergedDictionaries(typeWithOwnContents(of: left), typeWithOwnContents(of: right))
        {
            return merged
        }
        let type = type(of: left)
        if token == .percent || token == .percentEqual, type == .builtin("str") || type == .builtin("bytes") {
            return type
        }
        let other = self.type(of: right)
        if let number = Self.number(type, token, other) { return number }
        guard isPlain(type), type == other else { return .unknown(.notFollowed) }
        switch type {
        case .builtin("str"), .builtin("bytes"):
            if token == .plus || token == .plusEqual { return type }
        default: break
        }
        return .unknown(.notFollowed)
    }

    /// Of arithmetic with integers and floating-point numbers; nil of all else.
    private static func number(_ left: ValueType, _ token: TokenKind, _ right: ValueType) -> ValueType? {
        let (int, float) = (ValueType.builtin("int"), ValueType.builtin("float"))
        guard [int, float].contains(left), [int, float].contains(right) else { return nil }
        if token == .slash || token == .slashEqual { return float }
        guard arithmetic.contains(token) || whole.contains(token) else { return nil }
        return left == int && right == int ? int : float
    }

    private static func mergedDictionaries(_ left: ValueType, _ right: ValueType) -> ValueType? {
        guard case .instance("builtins.dict", let own) = left, case .instance("builtins.dict", let other) = right else {
            return nil
        }
        guard own.count == 2, other.count == 2 else { return .builtin("dict") }
        return .container("dict", zip(own, other).map { .oneOf([$0, $1]) })
    }

    private static let whole: Set<TokenKind> = [.doubleSlash, .doubleSlashEqual, .percent, .percentEqual]
    private static let arithmetic: Set<TokenKind> = [.plus, .plusEqual, .minus, .minusEqual, .star, .starEqual]

    private func isPlain(_ type: ValueType) -> Bool {
        ["str", "bytes", "int", "float", "bool"].contains { type == .builtin($0) }
    }

    // MARK: Elements

    /// `x[i]`, of tuples by number, of lists and dictionaries any.
    func elementType(_ node: Node) -> ValueType {
        let index = node.child(1)
        return type(of: node.child(0)).mapMembers { type in
            guard case .instance(let name, let arguments) = type else {
                return .unknown(.noElements(type.description))
            }
            switch name {
            case "builtins.str": return type
            case "builtins.list" where index.kind == .slice, "builtins.bytes" where index.kind == .slice: return type
            case "builtins.list" where arguments.count == 1: return arguments[0]
            case "builtins.dict" where arguments.count == 2: return arguments[1]
            case "builtins.tuple":
                if let element = Self.variadicElement(arguments) { return index.kind == .slice ? type : element }
                return tupleElement(arguments, at: index)
            default: return callMember("__getitem__", of: type) ?? .unknown(.noElements(type.description))
            }
        }
    }

    private func tupleElement(_ elements: [ValueType], at index: Node) -> ValueType {
        let isNegative = index.kind == .unaryOperation && tree.tokens.kind(index.firstToken) == .minus
        let digits = isNegative ? index.child(0) : index
        guard digits.kind == .number, let number = Int(String(decoding: digits.bytes, as: UTF8.self)) else {
            return .unknown(.noElements("tuple"))
        }
        let place = isNegative ? elements.count - number : number
        return elements.indices.contains(place) ? elements[place] : .unknown(.noElements("tuple"))
    }

    /// The `T` of `tuple[T, ...]`.
    static func variadicElement(_ arguments: [ValueType]) -> ValueType? {
        arguments.count == 2 && arguments[1] == .builtin("ellipsis") ? arguments[0] : nil
    }
}
