internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// What is compared when new code is laid over old code: tokens, and what is never taken apart.
enum AtomKey: Hashable {
    case token([UInt8])
    /// The `=` of a keyword argument, which is not that of an assignment.
    case keywordSign
    case reference(QualifiedName)
    /// An expression, or the first of statements that stay.
    case node(NodeIndex)
    case newline
    /// A copy, which is never in its place.
    case copy

    /// - Parameter isKeyword: whether a `=` here is that of a keyword argument.
    static func token(_ spelling: [UInt8], isKeyword: Bool) -> AtomKey {
        isKeyword && spelling == [UInt8(ascii: "=")] ? .keywordSign : .token(spelling)
    }

    /// What it is worth that an atom stays where it is. A piece of the user's more than any number of commas.
    var weight: Int {
        switch self {
        case .node: 10_000
        case .reference: 60
        case .newline: 8
        case .copy: 0
        case .keywordSign: 3
        case .token(let bytes): bytes.first?.joinsWord == true ? 12 : 3
        }
    }
}

/// A piece of the old code.
struct OldAtom {
    let key: AtomKey
    let tokens: Range<TokenIndex>
    let range: TextRange
}

/// A piece of the new code.
struct NewAtom {
    enum Content {
        case token([UInt8])
        /// With its own parentheses where it is copied: without them it would not mean the same there.
        case kept(Node, withParentheses: Bool)
        case statements([Node])
        /// As they are in the old code, whatever is rewritten in it.
        case original([Node])
        case newline(level: Int)
    }

    let key: AtomKey
    let content: Content
    /// The blanks in front of it, or the new line that it begins.
    var glue: NewText

    var isNewline: Bool { if case .newline = content { true } else { false } }

    func isToken(_ spelling: String) -> Bool {
        if case .token(let bytes) = content { bytes == Array(spelling.utf8) } else { false }
    }
}

/// Old and new code as atoms.
struct Atoms {
    private(set) var old: [OldAtom] = []
    private(set) var new: [NewAtom] = []
    private let tree: SyntaxTree

    init(old code: OldCode, new elements: [Element], meaning: (Node) -> QualifiedName?) {
        tree = code.tree
        let wanted = Set(elements.compactMap { if case .reference(let name, _, _) = $0 { name } else { nil } })
        readOld(code, Self.keptNodes(elements), meaning: { meaning($0).flatMap { wanted.contains($0) ? $0 : nil } })
        let found = Set(old.map(\.key))
        add(elements, within: code.tokens, found)
        copyTwins()
    }

    /// Only the new code, where there is no old.
    init(new elements: [Element], in tree: SyntaxTree) {
        self.tree = tree
        add(elements, within: 0..<0, [])
    }

    private static func keptNodes(_ elements: [Element]) -> [[Node]] {
        elements.compactMap {
            switch $0 {
            case .kept(let node, _, _): [node]
            case .statements(let nodes), .original(let nodes): nodes.isEmpty ? nil : nodes
            default: nil
            }
        }
    }

    // MARK: Old

    private mutating func readOld(_ code: OldCode, _ kept: [[Node]], meaning: (Node) -> QualifiedName?) {
        // By the token that they begin with: the largest piece, if one lies within another.
        var pieces: [TokenIndex: OldAtom] = [:]
        for nodes in kept {
            let first = nodes[0]
            guard code.tokens.contains(first.firstToken), nodes[nodes.count - 1].endToken <= code.tokens.upperBound
            else {
                continue
            }
            let tokens =
                nodes.count == 1 && !first.isStatement
                ? first.tokensWithParentheses(within: code.tokens)
                : first.firstToken..<nodes[nodes.count - 1].endToken
            add(.node(first.index), tokens, to: &pieces)
        }
        for index in code.first.index..<tree.rows[Int(code.last.index)].next {
            let node = Node(tree, index)
            guard node.kind == .name || node.kind == .attribute, let name = meaning(node) else { continue }
            add(.reference(name), node.firstToken..<node.endToken, to: &pieces)
        }
        var token = code.tokens.lowerBound
        var depth = tree.bracketDepth(before: token)
        while token < code.tokens.upperBound {
            if let piece = pieces[token] {
                old.append(piece)
                token = piece.tokens.upperBound
                continue
            }
            let kind = tree.tokens.kind(token)
            if kind != .indent, kind != .dedent {
                let spelling = Array(tree.spelling(token))
                depth += spelling.bracketChange
                let key = kind == .newline ? AtomKey.newline : .token(spelling, isKeyword: depth > 0)
                old.append(OldAtom(key: key, tokens: token..<token + 1, range: tree.tokens.range(token)))
            }
            token += 1
        }
    }

    private func add(_ key: AtomKey, _ tokens: Range<TokenIndex>, to pieces: inout [TokenIndex: OldAtom]) {
        if let other = pieces[tokens.lowerBound], other.tokens.upperBound >= tokens.upperBound { return }
        let start = tree.tokens.range(tokens.lowerBound).start
        let end = tree.tokens.range(tokens.upperBound - 1).end
        pieces[tokens.lowerBound] = OldAtom(key: key, tokens: tokens, range: TextRange(start: start, end: end))
    }

    // MARK: New

    private mutating func add(_ elements: [Element], within tokens: Range<TokenIndex>, _ found: Set<AtomKey>) {
        var rest = elements[...]
        while let element = rest.popFirst() {
            add(element, within: tokens, found)
            if case .token(")", _)? = rest.first, dropSecondPair() { rest.removeFirst() }
        }
    }

    /// `f((` … `))`, where the inner ones are the user's own around all that stands there: those are enough.
    private mutating func dropSecondPair() -> Bool {
        guard new.count > 1, case .kept(_, withParentheses: true) = new[new.count - 1].content,
            new[new.count - 2].isToken("(")
        else { return false }
        var kept = new.removeLast()
        kept.glue = new.removeLast().glue
        new.append(kept)
        return true
    }

    private mutating func add(_ element: Element, within tokens: Range<TokenIndex>, _ found: Set<AtomKey>) {
        switch element {
        case .token(let spelling, let glue): addToken(spelling.utf8, glue)
        case .reference(let name, let spelling, let glue):
            if found.contains(.reference(name)) {
                let content = NewAtom.Content.token(Array(spelling.utf8))
                new.append(NewAtom(key: .reference(name), content: content, glue: NewText(glue.utf8)))
            } else {
                for (index, word) in spelling.utf8.split(separator: UInt8(ascii: ".")).enumerated() {
                    if index > 0 { addToken(".".utf8, "") }
                    addToken(word, index == 0 ? glue : "")
                }
            }
        case .kept(let node, let inParentheses, let glue):
            // The user's own parentheses go with it.
            let own = node.tokensWithParentheses(within: tokens.isEmpty ? 0..<TokenIndex(tree.tokens.count) : tokens)
            let isBare = own.count == Int(node.endToken - node.firstToken)
            let needsOurs = isBare && (inParentheses || node.breaksLine && isOutsideBrackets)
            if needsOurs { addToken("(".utf8, glue) }
            let text = NewText((needsOurs ? "" : glue).utf8)
            let keepsOwn = !isBare && (inParentheses || node.breaksLine || hasComment(own, around: node))
            new.append(NewAtom(key: .node(node.index), content: .kept(node, withParentheses: keepsOwn), glue: text))
            if needsOurs { addToken(")".utf8, "") }
        case .comment(let range, let glue):
            let content = NewAtom.Content.token(Array(tree.bytes(range)))
            new.append(NewAtom(key: .token([]), content: content, glue: NewText(glue.utf8)))
        case .statements(let nodes):
            guard let first = nodes.first else { return }
            new.append(NewAtom(key: .node(first.index), content: .statements(nodes), glue: glueOfStatements))
        case .original(let nodes):
            new.append(NewAtom(key: .node(nodes[0].index), content: .original(nodes), glue: glueOfStatements))
        case .newline(let level):
            new.append(NewAtom(key: .newline, content: .newline(level: level), glue: NewText()))
        }
    }

    /// Of statements that stand there twice, those as the user wrote them stay in their place.
    private mutating func copyTwins() {
        let originals = Set(
            new.compactMap { if case .original(let nodes) = $0.content { nodes[0].index } else { nil } })
        for index in new.indices {
            guard case .statements(let nodes) = new[index].content, originals.contains(nodes[0].index) else { continue }
            new[index] = NewAtom(key: .copy, content: .statements(nodes), glue: new[index].glue)
        }
    }

    /// Whether a comment stands in the parentheses around an expression.
    private func hasComment(_ tokens: Range<TokenIndex>, around node: Node) -> Bool {
        let gaps = [tokens.lowerBound + 1..<node.firstToken + 1, node.endToken..<tokens.upperBound].joined()
        return gaps.contains { tree.bytes(tree.tokens.gap(before: $0)).contains(UInt8(ascii: "#")) }
    }

    /// Statements begin a line, or stand behind a colon.
    private var glueOfStatements: NewText { NewText((new.last?.isToken(":") ?? false ? " " : "").utf8) }

    private mutating func addToken(_ spelling: some Sequence<UInt8>, _ glue: String) {
        let bytes = Array(spelling)
        let key = AtomKey.token(bytes, isKeyword: glue.isEmpty)
        new.append(NewAtom(key: key, content: .token(bytes), glue: NewText(glue.utf8)))
    }

    private var isOutsideBrackets: Bool {
        new.reduce(0) { depth, atom in
            if case .token(let bytes) = atom.content { depth + bytes.bracketChange } else { depth }
        } <= 0
    }

    // MARK: Layout

    mutating func insertToken(_ spelling: String, at index: Int) {
        let bytes = Array(spelling.utf8)
        new.insert(NewAtom(key: .token(bytes), content: .token(bytes), glue: NewText()), at: index)
    }

    mutating func setGlue(_ glue: NewText, at index: Int) { new[index].glue = glue }
}

extension [UInt8] {
    /// What a token does to the depth of brackets.
    var bracketChange: Int {
        switch self {
        case [UInt8(ascii: "(")], [UInt8(ascii: "[")], [UInt8(ascii: "{")]: 1
        case [UInt8(ascii: ")")], [UInt8(ascii: "]")], [UInt8(ascii: "}")]: -1
        default: 0
        }
    }
}

extension Node {
    /// An expression's tokens with the parentheses around it that make no node, as far as they lie within others.
    func tokensWithParentheses(within limit: Range<TokenIndex>) -> Range<TokenIndex> {
        var tokens = firstToken..<endToken
        while tokens.lowerBound > limit.lowerBound, tokens.upperBound < limit.upperBound,
            tree.tokens.kind(tokens.lowerBound - 1) == .leftParenthesis,
            tree.tokens.kind(tokens.upperBound) == .rightParenthesis,
            !ancestors.contains(where: {
                $0.kind == .arguments && $0.firstToken == tokens.lowerBound - 1 && $0.endToken == tokens.upperBound + 1
            })
        {
            tokens = tokens.lowerBound - 1..<tokens.upperBound + 1
        }
        return tokens
    }

    /// Whether an expression goes over a line's end that only brackets around it make possible.
    package var breaksLine: Bool {
        var depth = 0
        for token in firstToken..<endToken {
            let gap = tree.bytes(tree.tokens.gap(before: token))
            if token > firstToken, depth == 0, gap.breaksLine { return true }
            depth += Array(tree.spelling(token)).bracketChange
        }
        return false
    }
}

extension ArraySlice<UInt8> {
    /// Whether a newline is here that no backslash joins.
    var breaksLine: Bool {
        indices.contains { self[$0].isNewline && !($0 > startIndex && [0x5C, 0x0D].contains(self[$0 - 1])) }
            || contains(UInt8(ascii: "#"))
    }
}
