internal import PythonSyntax
internal import SourceText

/// Arguments that go along into new lines are laid out there as they were: a line each where each had one.
///
/// As `ArgumentLayout` does it for a call that stays in place.
struct HoistedArguments {
    let tree: SyntaxTree
    let writer: NewCode

    /// The atoms with what the layout asks for.
    func apply(to atoms: Atoms) -> Atoms {
        var result = atoms
        var done: Set<NodeIndex> = []
        var level = 0
        var index = 0
        while index < result.new.count {
            if case .newline(let next) = result.new[index].content { level = next }
            if let closing = closing(of: index, in: result.new),
                let arguments = arguments(in: result.new[index..<closing]), done.insert(arguments.index).inserted,
                arguments.blanksOfArgumentLines != nil
            {
                layOut(arguments, index, closing, level, &result)
            }
            index += 1
        }
        return result
    }

    private func layOut(_ arguments: Node, _ opening: Int, _ closing: Int, _ level: Int, _ atoms: inout Atoms) {
        var depth = 0
        for index in opening + 1..<closing {
            if depth == 0, index - 1 == opening || atoms.new[index - 1].isToken(",") {
                atoms.setGlue(line(level + 1), at: index)
            }
            if case .token(let bytes) = atoms.new[index].content { depth += bytes.bracketChange }
        }
        guard tree.bytes(tree.tokens.gap(before: arguments.endToken - 1)).breaksLine else { return }
        atoms.setGlue(line(level), at: closing)
        let hasComma = tree.tokens.kind(arguments.endToken - 2) == .comma
        if hasComma, !atoms.new[closing - 1].isToken(",") { atoms.insertToken(",", at: closing) }
    }

    private func line(_ level: Int) -> NewText {
        var line = NewText()
        line.breakLine(tree.source.newline.utf8, writer.blanks(level: level))
        return line
    }

    /// The user's arguments that stand in some brackets, if several do.
    private func arguments(in atoms: ArraySlice<NewAtom>) -> Node? {
        var found: [Node: Set<Node>] = [:]
        for case .kept(let node, _) in atoms.map(\.content) {
            let path = [node] + node.ancestors
            guard let index = path.dropFirst().firstIndex(where: { $0.kind == .arguments }) else { continue }
            found[path[index], default: []].insert(path[index - 1])
            if found[path[index]]!.count > 1 { return path[index] }
        }
        return nil
    }

    private func closing(of opening: Int, in atoms: [NewAtom]) -> Int? {
        guard atoms[opening].isToken("(") else { return nil }
        var depth = 0
        for index in opening..<atoms.count {
            if case .token(let bytes) = atoms[index].content { depth += bytes.bracketChange }
            if depth == 0 { return index }
        }
        return nil
    }
}
