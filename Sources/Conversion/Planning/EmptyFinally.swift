internal import PythonSyntax
internal import RecipeLanguage

extension Plan {
    /// A `finally` of which nothing remains goes, and with it a `try` that had nothing else.
    mutating func dropEmptyFinallies() {
        for block in Set(removals.compactMap(\.parent)) where block.isFinally && removals.isSuperset(of: block.children)
        {
            guard !block.hasComments else { continue }
            removals.subtract(block.children)
            rewrites.append(Rewrite(old: OldCode(block.parent!), new: block.parent!.withoutFinally))
        }
    }
}

extension Node {
    fileprivate var isFinally: Bool {
        guard kind == .block, let parent, [.tryStatement, .tryStarStatement].contains(parent.kind) else { return false }
        return Array(parent.children).last == self
    }

    /// Whether a comment stands in a clause, behind its header or below it.
    fileprivate var hasComments: Bool {
        let start = Array(parent!.children).last { !$0.isEmpty && $0.index < index }!.endToken
        return (start..<endToken + 1).contains {
            tree.bytes(tree.tokens.gap(before: $0)).contains(UInt8(ascii: "#"))
        }
    }

    fileprivate var withoutFinally: [Element] {
        let parts = Array(children)
        let body = Element.statements(Array(parts[0].children))
        guard parts.contains(where: { $0.kind == .exceptHandler }) else { return [body] }
        var new: [Element] = [.token("try", glue: ""), .token(":", glue: ""), .newline(level: 1), body]
        for handler in parts where handler.kind == .exceptHandler {
            new += [.newline(level: 0), .statements([handler])]
        }
        let otherwise = parts[parts.count - 2]
        if otherwise.kind == .block, !otherwise.isEmpty {
            new += [.newline(level: 0), .token("else", glue: ""), .token(":", glue: "")]
            new += [.newline(level: 1), .statements(Array(otherwise.children))]
        }
        return new
    }
}
