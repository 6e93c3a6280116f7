internal import PythonSyntax
internal import SourceText

/// New arguments are laid out as the old ones are: a line each where each has one, a comma behind the last where it has one.
struct ArgumentLayout {
    let tree: SyntaxTree
    let old: [OldAtom]

    /// The atoms with what the layout asks for.
    func apply(to atoms: Atoms) -> Atoms {
        let completed = withTrailingCommas(atoms)
        var result = completed
        for call in calls(completed) {
            guard let blanks = call.arguments.blanksOfArgumentLines else { continue }
            var line = NewText()
            line.breakLine(tree.source.newline.utf8, blanks)
            var depth = 0
            for index in call.opening + 1..<call.closing {
                let previous = completed.new[index - 1]
                if depth == 0, index - 1 == call.opening || previous.isToken(",") { result.setGlue(line, at: index) }
                if case .token(let bytes) = completed.new[index].content { depth += bytes.bracketChange }
            }
            if let closing = closingBlanks(call.arguments) { result.setGlue(closing, at: call.closing) }
        }
        return result
    }

    private func withTrailingCommas(_ atoms: Atoms) -> Atoms {
        var result = atoms
        for call in calls(atoms).sorted(by: { $0.closing > $1.closing }) {
            let last = call.arguments.endToken - 2
            guard tree.tokens.kind(last) == .comma, call.closing > call.opening + 1,
                !atoms.new[call.closing - 1].isToken(",")
            else { continue }
            result.insertToken(",", at: call.closing)
        }
        return result
    }

    /// An argument list of the old code whose parentheses stay, and where they are in the new code.
    private struct Call {
        let arguments: Node
        let opening: Int
        let closing: Int
    }

    private func calls(_ atoms: Atoms) -> [Call] {
        let pairs = Alignment.pairs(old, atoms.new)
        let new = Dictionary(uniqueKeysWithValues: pairs.map { (old[$0.old].tokens.lowerBound, $0.new) })
        var calls: [Call] = []
        guard let first = old.first, let last = old.last else { return [] }
        for arguments in tree.nodes(of: .arguments)
        where arguments.firstToken >= first.tokens.lowerBound && arguments.endToken <= last.tokens.upperBound {
            guard let opening = new[arguments.firstToken], let closing = new[arguments.endToken - 1],
                atoms.new[opening].isToken("("), isPair(opening, closing, atoms.new)
            else { continue }
            calls.append(Call(arguments: arguments, opening: opening, closing: closing))
        }
        return calls
    }

    private func isPair(_ opening: Int, _ closing: Int, _ atoms: [NewAtom]) -> Bool {
        guard opening < closing else { return false }
        var depth = 0
        for index in opening...closing {
            if case .token(let bytes) = atoms[index].content { depth += bytes.bracketChange }
            if depth == 0 { return index == closing }
        }
        return false
    }

    private func closingBlanks(_ arguments: Node) -> NewText? {
        let gap = tree.bytes(tree.tokens.gap(before: arguments.endToken - 1))
        guard let newline = gap.lastIndex(where: \.isNewline) else { return nil }
        var line = NewText()
        line.breakLine(tree.source.newline.utf8, gap[(newline + 1)...])
        return line
    }
}

extension Node {
    /// What stands in front of each of some arguments, if each has a line of its own.
    var blanksOfArgumentLines: [UInt8]? {
        var blanks: [UInt8]?
        for argument in children {
            let tokens = argument.tokensWithParentheses(within: firstToken + 1..<endToken - 1)
            let gap = tree.bytes(tree.tokens.gap(before: tokens.lowerBound))
            guard let newline = gap.lastIndex(where: \.isNewline) else { return nil }
            if blanks == nil { blanks = Array(gap[(newline + 1)...]) }
        }
        return blanks
    }
}
