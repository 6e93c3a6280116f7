package import PythonSyntax

extension Node {
    /// Whether this is a `break`, and control goes on to statements of its function that stand behind its loop.
    package var leadsOn: Bool { kind == .breakStatement && loopLeft?.isFollowed ?? false }

    /// Whether control, past this, comes to statements of its function that stand behind it.
    ///
    /// What a `finally` does is done on every way, and what `pass` and `return None` do is nothing. The next turn of a
    /// loop around it does not count.
    package var isFollowed: Bool {
        var inner = self
        for outer in ancestors {
            switch outer.kind {
            case .functionDefinition, .classDefinition: return false
            case .block, .module:
                if outer.children.contains(where: { $0.index > inner.index && !$0.doesNothing }) { return true }
            case .tryStatement, .tryStarStatement:
                if inner == outer.child(0), !TryParts(outer).otherwise.isEmpty { return true }
            default: break
            }
            inner = outer
        }
        return false
    }

    /// The loop that a `break` leaves: it stands in its body, not in its `else`.
    private var loopLeft: Node? {
        var inner = self
        for outer in ancestors {
            if outer.kind == .whileStatement, inner == outer.child(1) { return outer }
            if outer.kind == .forStatement, inner == outer.child(2) { return outer }
            inner = outer
        }
        return nil
    }

    private var doesNothing: Bool {
        switch kind {
        case .passStatement: true
        case .returnStatement:
            children.allSatisfy {
                [.number, .string, .bytes, .trueLiteral, .falseLiteral, .noneLiteral].contains($0.kind)
            }
        default: false
        }
    }

    /// The innermost `finally` that control comes to from here, whatever is raised, and that it cannot fall through; nil if
    /// there is none.
    ///
    /// - Parameter exits: by which control may leave a block.
    package func finallyAround(leavingBy exits: (Node) -> Exits) -> Node? {
        var inner = self
        for outer in ancestors {
            if outer.kind == .functionDefinition || outer.kind == .classDefinition { return nil }
            if outer.kind == .tryStatement || outer.kind == .tryStarStatement {
                let finally = TryParts(outer).finally
                if !finally.isEmpty, inner != finally, !exits(finally).contains(.fallsThrough) { return finally }
            }
            inner = outer
        }
        return nil
    }
}
