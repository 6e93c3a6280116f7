package import PythonSyntax

extension ModuleNames {
    /// Whether nothing reads the value of a name's variable once control has passed that name, whatever way it goes.
    ///
    /// Of a variable of one function; a read in a nested function may come at any time.
    package func isLastUse(_ name: Node) -> Bool {
        guard let variable = variable(of: name),
            let binding = variable.bindings.last(where: { $0.node.index < name.index })
        else { return false }
        let isRepeated = Region(of: name).enclosures.contains {
            $0.isRepeated && !$0.statement.contains(binding.node)
        }
        return !isRepeated
            && variable.occurrences.allSatisfy { other in
                guard other.use == .reading, other.node != name else { return true }
                return other.scope.frame == binding.scope.frame
                    && (other.node.index < name.index || !name.mayLead(to: other.node))
            }
    }

    /// Whether one run of a function may come to two places, or to one place twice, once a target has been bound.
    package func mayFollow(_ place: Node, _ other: Node, boundBy target: Node) -> Bool {
        let repeating = Region(of: place).enclosures.filter { $0.isRepeated && !$0.statement.contains(target) }
        if repeating.contains(where: { $0.statement.contains(other) }) { return true }
        guard place != other else { return false }
        return place.index < other.index ? place.mayLead(to: other) : other.mayLead(to: place)
    }
}

extension Node {
    /// Whether control may come from here to another place further down in the function.
    package func mayLead(to other: Node) -> Bool {
        var inner = self
        for outer in ancestors {
            if outer.contains(other) { return !outer.runsOnlyOne(of: inner, and: other) }
            // On the way out only a `finally` runs.
            if outer.kind == .block, !outer.goesOn(behind: inner) { return isInFinally(other) }
            inner = outer
        }
        return true
    }

    /// Whether another place is in a `finally` of a `try` around this.
    private func isInFinally(_ other: Node) -> Bool {
        ancestors.contains { around in
            guard [.tryStatement, .tryStarStatement].contains(around.kind) else { return false }
            let finally = TryParts(around).finally
            return finally.contains(other) && !finally.contains(self)
        }
    }

    /// Whether control may come to the end of a block, or go on in a loop around it, past one of its statements.
    private func goesOn(behind statement: Node) -> Bool {
        let rest = children.filter { $0.index >= statement.index }
        return !rest.exits(knowing: .syntaxOnly).isDisjoint(with: [.fallsThrough, .breaks, .continues])
    }

    /// Whether of two parts of a choice only one runs.
    private func runsOnlyOne(of part: Node, and other: Node) -> Bool {
        switch kind {
        case .ifStatement: part.kind == .block && !part.contains(other)
        case .matchStatement: part.kind == .matchCase && !part.contains(other)
        default: false
        }
    }
}
