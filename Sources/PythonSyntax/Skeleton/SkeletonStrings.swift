/// Formatted strings: literal text and fields in turn.
extension Skeleton {
    /// The parts of a formatted string or specification, whose fields are the children of `node`.
    ///
    /// All literal text between two fields is one line, and none where that text is empty.
    mutating func stringParts(_ tokens: Range<TokenIndex>, of node: Node, isRaw: Bool) {
        var isRaw = isRaw
        var hasText = false
        var fields = node.children.makeIterator()
        var field = fields.next()
        var token = tokens.lowerBound
        while token < tokens.upperBound {
            if let next = field, next.firstToken == token {
                if hasText || debugSign(next) != nil { add("values", .literalText) }
                hasText = false
                add("values", .specification(next, isRaw: isRaw))
                token = next.endToken
                field = fields.next()
                continue
            }
            switch tree.tokens.kind(token) {
            case .formattedStart, .templateStart: isRaw = hasRawPrefix(token)
            case .formattedText: hasText = hasText || !isEmptyText(tree.spelling(token), isRaw: isRaw)
            case .string: hasText = hasText || !isEmptyLiteral(token)
            default: break
            }
            token += 1
        }
        if hasText { add("values", .literalText) }
    }

    /// A field, or the specification of one.
    mutating func formatSpecification(_ node: Node, isRaw: Bool) {
        guard node.kind == .formatSpecification else { return replacementField(node, isRaw: isRaw) }
        head("JoinedStr", node.range)
        stringParts(node.firstToken + 1..<node.endToken, of: node, isRaw: isRaw)
    }

    mutating func replacementField(_ node: Node, isRaw: Bool) {
        // The fields of a specification are those of an f-string, in a t-string too.
        let isTemplate = node.parent?.kind == .templateString
        head(isTemplate ? "Interpolation" : "FormattedValue", node.range)
        let value = node.child(0)
        let specification = Array(node.children.dropFirst()).first
        var next = token(after: value)
        let isDebug = debugSign(node) != nil
        if isDebug { next += 1 }
        if tree.tokens.kind(next) == .exclamation {
            inline("conversion", names: [next + 1])
        } else if isDebug, specification == nil {
            inline("conversion", "r")
        }
        add("value", value)
        if let specification { add("format_spec", .specification(specification, isRaw: isRaw)) }
    }

    /// The `=` of `{x=}`.
    private func debugSign(_ field: Node) -> TokenIndex? {
        let next = token(after: field.child(0))
        return tree.tokens.kind(next) == .equal ? next : nil
    }

    private func hasRawPrefix(_ token: TokenIndex) -> Bool {
        tree.spelling(token).prefix(2).contains { $0.lowercased == UInt8(ascii: "r") }
    }

    private func isEmptyLiteral(_ token: TokenIndex) -> Bool {
        let spelling = tree.spelling(token)
        let quote = spelling.firstIndex { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }!
        let isTriple =
            spelling.endIndex - quote >= 6 && spelling[quote + 1] == spelling[quote]
            && spelling[quote + 2] == spelling[quote]
        let size = isTriple ? 3 : 1
        return isEmptyText(spelling[quote + size..<spelling.endIndex - size], isRaw: hasRawPrefix(token))
    }

    /// Text is empty too where it holds nothing but joined lines.
    private func isEmptyText(_ text: ArraySlice<UInt8>, isRaw: Bool) -> Bool {
        if isRaw || text.isEmpty { return text.isEmpty }
        return text.last!.isNewline && text.allSatisfy { $0 == UInt8(ascii: "\\") || $0.isNewline }
            && text.split(whereSeparator: \.isNewline).allSatisfy { $0.count == 1 }
            && text.first == UInt8(ascii: "\\")
    }
}
