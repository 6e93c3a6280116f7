/// The patterns of `case`.
extension Skeleton {
    /// False if the node is none.
    mutating func pattern(_ node: Node) -> Bool {
        switch node.kind {
        case .valuePattern:
            head("MatchValue", node.range)
            add("value", node.child(0))
        case .singletonPattern:
            head("MatchSingleton", node.range)
            switch tree.tokens.kind(node.firstToken) {
            case .kwNone: inline("value", "None")
            case .kwTrue: inline("value", "True")
            default: inline("value", "False")
            }
        case .capturePattern:
            head("MatchAs", node.range)
            if !isWildcard(node.firstToken) { inline("name", names: [node.firstToken]) }
        case .asPattern:
            head("MatchAs", node.range)
            inline("name", names: [node.endToken - 1])
            add("pattern", node.child(0))
        case .starPattern:
            head("MatchStar", node.range)
            if !isWildcard(node.endToken - 1) { inline("name", names: [node.endToken - 1]) }
        case .orPattern:
            head("MatchOr", node.range)
            add("patterns", all: node.children)
        case .sequencePattern:
            head("MatchSequence", node.range)
            add("patterns", all: node.children)
        case .mappingPattern: mapping(node)
        case .classPattern: classPattern(node)
        default: return false
        }
        return true
    }

    private func isWildcard(_ token: TokenIndex) -> Bool {
        tree.spelling(token).elementsEqual("_".utf8)
    }

    private mutating func mapping(_ node: Node) {
        head("MatchMapping", node.range)
        let items = node.children.filter { $0.kind == .mappingPatternItem }
        if let rest = node.children.first(where: { $0.kind == .mappingPatternRest }) {
            inline("rest", names: [rest.endToken - 1])
        }
        for item in items { add("keys", item.child(0)) }
        for item in items { add("patterns", item.child(1)) }
    }

    private mutating func classPattern(_ node: Node) {
        head("MatchClass", node.range)
        let keywords = node.children.filter { $0.kind == .keywordPattern }
        if !keywords.isEmpty {
            inline("kwd_attrs", names: keywords.map(\.firstToken), separator: UInt8(ascii: ","))
        }
        add("cls", node.child(0))
        add("patterns", all: node.children.dropFirst().filter { $0.kind != .keywordPattern })
        for keyword in keywords { add("kwd_patterns", keyword.child(0)) }
    }
}
