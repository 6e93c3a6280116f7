internal import PythonNames
internal import PythonSyntax

/// Whether code waits only for what it has told something before, by a method: `job.stop()` and then `await job`.
extension KnownCode {
    /// Whether among what statements await is something that a variable or an attribute holds, or whether a method of a
    /// name was called before of something that stands in what they await: `job.stop()` and then `await end(job)`.
    func awaitsVariables(_ statements: [Node], orAfter method: String) -> Bool {
        let awaited = AwaitedThings(code: self)
        let awaits = statements.flatMap(\.ownSubtree).filter { $0.kind == .awaitExpression }
        if awaits.contains(where: { awaited.includesVariable($0.child(0)) }) { return true }
        guard let last = awaits.last else { return false }
        let told = told(method, before: last)
        return awaits.flatMap(\.ownSubtree).filter(\.holdsValue).contains { place in
            told.contains { leads(from: $0.place, to: last) && isSame($0.thing, .value(place)) }
        }
    }

    /// Whether statements await something, and only what a method of a name was called of before, in the same function.
    ///
    /// "Before" is: further up, on some way that leads there, and of the same value. A method that is passed on instead of
    /// called is called by somebody else.
    func awaits(_ statements: [Node], after method: String) -> Bool {
        let awaited = AwaitedThings(code: self)
        guard let things = awaited.things(awaitedBy: statements), !things.isEmpty else { return false }
        let last = statements.flatMap(\.ownSubtree).last { $0.kind == .awaitExpression }!
        let told = told(method, before: last)
        return things.allSatisfy { thing in
            let forms = awaited.forms(of: thing)
            return told.contains { told in
                leads(from: told.place, to: last) && forms.contains { isSame(told.thing, $0) }
            }
        }
    }

    /// Something that was told, and where.
    private struct Told {
        let thing: AwaitedThings.Thing
        let place: Node
    }

    /// What a method was called of further up.
    private func told(_ method: String, before awaiting: Node) -> [Told] {
        receivers(of: method, before: awaiting.endToken, in: names.evaluation(of: awaiting).frame.node).flatMap {
            receiver in
            AwaitedThings(code: self).forms(of: .value(receiver)).map { Told(thing: $0, place: receiver) }
        }
    }

    /// What stands in front of the dot of a method, in a function's own code.
    private func receivers(of method: String, before end: TokenIndex, in function: Node) -> [Node] {
        guard function.kind == .functionDefinition else { return [] }
        return function.child(3).ownSubtree.compactMap { node in
            let isMeant = node.kind == .attribute && node.endToken <= end && node.memberName == method
            return isMeant && !node.isTarget ? node.child(0) : nil
        }
    }

    // MARK: The same value

    private func isSame(_ told: AwaitedThings.Thing, _ awaited: AwaitedThings.Thing) -> Bool {
        switch (told, awaited) {
        case (.value(let one), .value(let other)), (.elements(let one), .elements(let other)): isSame(one, other)
        default: false
        }
    }

    /// Whether two expressions hold one value: the same names, and nothing of them bound anew in between.
    private func isSame(_ one: Node, _ other: Node) -> Bool {
        guard one != other else { return true }
        guard SameCode.holds(one, other), one.kind == .name || !isAssigned(one, between: one, and: other) else {
            return false
        }
        return zip(one.subtree, other.subtree).allSatisfy { left, right in
            left.kind != .name || isSameVariable(left, right)
        }
    }

    private func isSameVariable(_ one: Node, _ other: Node) -> Bool {
        guard let variable = names.variable(of: one), variable == names.variable(of: other) else { return false }
        let (left, right) = (types.bindings(reaching: one), types.bindings(reaching: other))
        if left.isDecided, right.isDecided {
            let bindings = Set(left.bindings.map(\.binding.node))
            return left.bindings.isEmpty || right.bindings.contains { bindings.contains($0.binding.node) }
        }
        let range = min(one.index, other.index)..<max(one.index, other.index)
        return !variable.bindings.contains { range.contains($0.node.index) }
    }

    /// Whether an attribute or element is assigned to between two places where it is read.
    private func isAssigned(_ place: Node, between one: Node, and other: Node) -> Bool {
        (min(one.index, other.index)..<max(one.index, other.index)).contains { index in
            let node = Node(place.tree, index)
            return node.kind == place.kind && node.isTarget && SameCode.holds(node, place)
        }
    }

    // MARK: The way there

    /// Whether control may come from one place to another that stands further down: not out of another branch.
    private func leads(from place: Node, to other: Node) -> Bool {
        guard place.index < other.index else { return false }
        var inner = place
        for outer in place.ancestors {
            if outer.contains(other) { return outer == other || !outer.chooses(between: inner, and: other) }
            let isBranch =
                outer.kind == .block && [.ifStatement, .matchCase, .exceptHandler].contains(outer.parent!.kind)
            if isBranch, exits(of: Array(outer.children)).isDisjoint(with: [.fallsThrough, .breaks, .continues]) {
                // Out of a handler or past it, `finally` comes all the same.
                let ahead = outer.parent!.parent!
                guard outer.parent!.kind == .exceptHandler, ahead.contains(other) else { return false }
            }
            inner = outer
        }
        return false
    }
}

extension Node {
    /// Whether only one of two parts of this statement runs.
    fileprivate func chooses(between one: Node, and descendant: Node) -> Bool {
        guard let other = children.first(where: { $0.contains(descendant) }), one != other else { return false }
        switch kind {
        case .ifStatement: return one != child(0)
        case .matchStatement: return one.kind == .matchCase
        case .tryStatement, .tryStarStatement:
            let finally = Array(children).last!
            return one.kind == .exceptHandler && other != finally
        default: return false
        }
    }
}
