internal import PythonNames
internal import PythonSyntax

/// What becomes of the handlers of a `try`, and of Blocks that stand in them.
extension Rendering {
    /// A handler; where its Block had a name for the exception, it has that too.
    mutating func renderHandler(_ handler: Node) throws(Failure) {
        let (type, block) = (handler.child(0), handler.child(1))
        if template.keptHandlers.contains(handler.index), let old = oldHandler(of: block) {
            return elements.append(.statements([old]))
        }
        appendTokens(handler.firstToken..<type.firstToken, of: handler)
        if let lone = loneType(type) {
            elements.append(.kept(lone, inParentheses: false, glue: glue(before: type)))
        } else {
            try render(type)
            if let rest = rest(ofType: type), rest.count > 1, rest[0].parent!.endsWithComma {
                elements.insert(.token(",", glue: ""), at: elements.count - 1)
            }
        }
        let rest = type.endToken..<block.firstToken
        if !rest.contains(where: { handler.tree.tokens.kind($0) == .kwAs }), let name = nameOfException(in: block) {
            elements += [.token("as", glue: " "), .token(name, glue: " ")]
        }
        appendTokens(rest, of: handler)
        try renderBlock(block)
    }

    /// Of `except (*others,)` the only one: it needs no tuple.
    private func loneType(_ type: Node) -> Node? {
        let rest = rest(ofType: type)
        return rest?.count == 1 && rest?[0].kind != .starred ? rest?[0] : nil
    }

    /// What `others` of `except (*others,)` stands for.
    private func rest(ofType type: Node) -> [Node]? {
        let types = Array(type.children)
        guard type.kind == .tuple, types.count == 1, types[0].kind == .starred, types[0].child(0).kind == .name,
            case .arguments(let rest)? = captures[types[0].child(0).text]
        else { return nil }
        return rest
    }

    /// Whether a statement is a handler of `(*others,)`, and there are no others.
    func isHandlerOfNothing(_ node: Node) -> Bool {
        node.kind == .exceptHandler && rest(ofType: node.child(0))?.isEmpty ?? false
    }

    /// `error` of `except E as error`, where a Block of the new handler stood in that one.
    private func nameOfException(in block: Node) -> String? {
        guard let handler = oldHandler(of: block) else { return nil }
        let tokens = handler.child(0).endToken..<handler.child(1).firstToken
        guard let keyword = tokens.first(where: { handler.tree.tokens.kind($0) == .kwAs }) else { return nil }
        return String(decoding: handler.tree.spelling(keyword + 1), as: UTF8.self)
    }

    /// The handler of which a Block stands in a new handler.
    private func oldHandler(of block: Node) -> Node? {
        let captured = block.children.lazy.compactMap { self.block($0) ?? self.originalBlock($0) }
        return captured.compactMap { $0[0].parent?.parent }.first { $0.kind == .exceptHandler }
    }

    /// How many handlers the new code has.
    package var countOfHandlers: Int {
        template.statements.count { $0.kind == .exceptHandler && !isHandlerOfNothing($0) }
    }

    // MARK: Blocks

    /// The statements that `original.name()` stands for.
    func originalBlock(_ statement: Node) -> [Node]? {
        guard statement.kind == .expressionStatement, statement.child(0).kind == .call else { return nil }
        let callee = statement.child(0).child(0)
        guard callee.kind == .attribute, callee.child(0).kind == .name,
            template.imported[callee.child(0).text] == "segue.original",
            case .statements(let nodes)? = captures[callee.memberName]
        else { return nil }
        return nodes
    }

    /// Without a Block of nothing but `pass`, if something else stands beside it, and without what is never reached behind
    /// a Block.
    func standing(_ statements: [Node]) -> [Node] {
        var standing: [Node] = []
        for statement in statements {
            let captured = block(statement) ?? originalBlock(statement)
            if statements.count > 1, captured?.allSatisfy(\.isPlaceholder) ?? false { continue }
            standing.append(statement)
            if let captured, !captured.exits(knowing: .syntaxOnly).contains(.fallsThrough) { break }
        }
        return standing
    }

    /// Whether a simple statement of a handler stands behind the colon, since the old handler's did.
    func staysOnHeaderLine(_ statement: Node) -> Bool {
        guard statement.parent?.parent?.kind == .exceptHandler else { return false }
        if let captured = block(statement) ?? originalBlock(statement) {
            return captured[0].parent?.isSuiteOnHeaderLine ?? false
        }
        return !statement.hasBlock
            && captures.values.contains { capture in
                guard case .statements(let nodes) = capture, let block = nodes[0].parent else { return false }
                return block.parent?.kind == .exceptHandler && block.isSuiteOnHeaderLine
            }
    }
}

extension Node {
    /// Whether a comma stands behind the last element, in front of the bracket.
    fileprivate var endsWithComma: Bool {
        tree.tokens.kind(endToken - 1) == .rightParenthesis && tree.tokens.kind(endToken - 2) == .comma
    }

    /// `pass` or `...`: what stands where nothing does.
    package var isPlaceholder: Bool {
        kind == .passStatement || kind == .expressionStatement && child(0).kind == .ellipsis
    }

    fileprivate var hasBlock: Bool { children.contains { $0.kind == .block } || kind == .decorated }
}
