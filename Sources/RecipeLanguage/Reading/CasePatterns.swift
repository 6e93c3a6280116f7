internal import PythonNames
internal import PythonSyntax

/// The pattern of a `case`: how a piece of the user's code is written, or what is known of it.
extension RecipeParser {
    mutating func casePattern(_ node: Node) -> CasePattern? {
        switch node.kind {
        case .singletonPattern: return .literal(node)
        case .capturePattern: return node.text == "_" ? .anything : .capture(node.text)
        case .valuePattern:
            let value = node.child(0)
            return value.isLiteral ? .literal(value) : knownName(of: value).map { .constant($0) }
        case .mappingPattern, .sequencePattern:
            if let all = node.onlyRest {
                return .writtenOut(isDictionary: node.kind == .mappingPattern, name: all == "_" ? nil : all)
            }
            if node.kind == .mappingPattern { return unknownForm(node) }
            if let starred = node.children.first(where: { $0.kind == .starPattern }) {
                fault(starred, "the elements are counted: give each a name, or '_'")
            }
            return .elements(node.children.compactMap { casePattern($0) })
        case .orPattern:
            let parts = node.children.compactMap { casePattern($0) }
            if Set(parts.map(\.names)).count > 1 { fault(node, "all that stands beside '|' binds the same names") }
            return .any(parts)
        case .classPattern: return classPattern(node)
        default: return unknownForm(node)
        }
    }

    private mutating func unknownForm(_ node: Node) -> CasePattern? {
        fault(
            node,
            "a case is a literal, '(a, b)', '{**items}', 'name.Class(a, b)', 'int()' for a type, a name or '_'; several with '|'"
        )
        return nil
    }

    private mutating func classPattern(_ node: Node) -> CasePattern? {
        guard let name = knownName(of: node.child(0)) else { return nil }
        let parts = node.children.dropFirst().compactMap { part -> (keyword: String?, pattern: CasePattern)? in
            guard part.kind == .keywordPattern else { return casePattern(part).map { (nil, $0) } }
            return casePattern(part.child(0)).map { (part.keyword, $0) }
        }
        return parts.isEmpty ? .type(name) : .call(name, parts)
    }
}

extension Node {
    /// `items` of `{**items}` and `[*items]`: all that is in it, and nothing besides.
    fileprivate var onlyRest: String? {
        let parts = Array(children)
        guard parts.count == 1, [.mappingPatternRest, .starPattern].contains(parts[0].kind) else { return nil }
        return String(decoding: tree.spelling(parts[0].endToken - 1), as: UTF8.self)
    }
}
