package import PythonSyntax

/// How far the value of one binding reaches.
package enum Extent: Hashable, Sendable {
    /// Whole statements of one block: from the one that binds to the last that uses this value.
    ///
    /// The last may bind the variable anew, if it uses the value first: `x = x.y`.
    case run(first: Node, last: Node)
    /// The value may be used beyond the statements of the block, or mixes with others: which values come to a use only the
    /// order of execution says.
    case beyond(reason: String, at: Node)
    /// The variable cannot be followed.
    case escapes(reason: String, at: Node)
}

extension ModuleNames {
    /// The statements of its block over which the value of a binding is used under its name.
    ///
    /// Only the name is followed: what is returned, stored or bound to another name is the caller's to judge.
    package func extent(of binding: Occurrence) -> Extent {
        guard let variable = variable(of: binding) else { return .escapes(reason: "binds nothing", at: binding.node) }
        if let reason = objection(to: binding, of: variable) { return reason }
        let statement = binding.node.statement
        let uses = VariableUses(variable, frame: variable.scope.frame.node)
        if let other = uses.bindings(in: statement).first(where: { $0 != binding.node }) {
            return .escapes(reason: "bound in several places", at: other)
        }
        return uses.extent(from: statement)
    }

    /// Whether a statement that does not know a variable of its function may give it another value: whatever reads that
    /// later gives it yet another first.
    package func isDead(_ variable: Variable, behind statement: Node) -> Bool {
        guard let binding = variable.bindings.first, objection(to: binding, of: variable) == nil,
            variable.bindings.allSatisfy({ $0.use.isPlain }),
            !variable.occurrences.contains(where: { statement.contains($0.node) })
        else { return false }
        let uses = VariableUses(variable, frame: variable.scope.frame.node)
        return uses.extent(from: statement) == .run(first: statement, last: statement)
    }

    /// Whether a plain assignment gives a variable its value, and what it has while that is evaluated nobody can see: no
    /// nested function, and nothing that is done after an exception.
    package func isOnlyBound(_ variable: Variable, by statement: Node) -> Bool {
        guard statement.kind == .assignment, Array(statement.children).count == 2,
            let binding = variable.bindings.first(where: { $0.node == statement.child(0) }),
            objection(to: binding, of: variable) == nil,
            variable.occurrences.allSatisfy({ $0.node == binding.node || !statement.contains($0.node) })
        else { return false }
        let isReadBehind = variable.occurrences.allSatisfy { other in
            other.isBinding && other.use != .deletion
                || statement.index < other.node.index && statement.parent!.contains(other.node)
        }
        return isReadBehind
            || Region(of: statement).enclosures.allSatisfy { $0.part == .branch || $0.part == .loopBody }
    }

    /// The variable that an occurrence stands for: a declaration or definition has its name in a token.
    private func variable(of occurrence: Occurrence) -> Variable? {
        occurrence.isBinding && occurrence.use != .deletion ? variable(of: occurrence.node) : nil
    }

    /// What keeps a variable from being followed at all.
    private func objection(to binding: Occurrence, of variable: Variable) -> Extent? {
        let name = variable.name
        switch variable.scope.kind {
        case .module: return .escapes(reason: "'\(name)' can be used by other modules", at: binding.node)
        case .class_: return .escapes(reason: "'\(name)' is an attribute of its class", at: binding.node)
        case .function, .asyncFunction: break
        default: return .escapes(reason: "'\(name)' is no variable of a function", at: binding.node)
        }
        if binding.use == .parameter { return .escapes(reason: "'\(name)' is a parameter", at: binding.node) }
        let frame = variable.scope.frame
        if let far = variable.occurrences.first(where: { $0.scope.frame != frame }) {
            return .escapes(reason: "used in a nested function", at: far.node)
        }
        guard let reader = readerOfAllNames(in: frame) else { return nil }
        return .escapes(reason: "'\(String(decoding: reader.bytes, as: UTF8.self))' may read it", at: reader)
    }

    /// A builtin in a function that sees all of its variables at once.
    private func readerOfAllNames(in function: Scope) -> Node? {
        let readers = ["locals", "eval", "exec", "vars", "dir"].filter {
            table.index(of: Array($0.utf8)[...]) != nil && lookup($0, in: function) == nil
        }
        guard !readers.isEmpty else { return nil }
        return function.node.subtree.first { node in
            guard node.kind == .name else { return false }
            let name = String(decoding: node.bytes, as: UTF8.self)
            let isOfAnObject = name == "vars" || name == "dir"
            return readers.contains(name) && (!isOfAnObject || node.isCalledWithoutArguments)
        }
    }
}

extension NameUse {
    /// Whether it gives the variable a value, and no more than that.
    fileprivate var isPlain: Bool { [.assignment, .unpacking, .forLoop, .with].contains(self) }
}

extension Node {
    fileprivate var isCalledWithoutArguments: Bool {
        guard let parent, parent.kind == .call, parent.child(0) == self else { return false }
        return parent.child(1).hasNoChildren
    }

    var hasNoChildren: Bool { tree.rows[Int(index)].next == index + 1 }
}
