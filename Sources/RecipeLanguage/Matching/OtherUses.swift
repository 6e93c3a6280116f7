internal import PythonNames
internal import PythonSyntax

/// Whether a value is asked for certain members elsewhere than at the match: `also_uses(self, "body")`.
extension Judgement {
    func isAlsoUsed(for member: String) -> Bool {
        guard let name = valueName, let variable = code.names.variable(of: name) else { return false }
        let bindings = bindings(behind: name)
        return variable.occurrences.contains { other in
            guard let access = other.node.parent, access.kind == .attribute, access.memberName == member else {
                return false
            }
            return !bindings.isDisjoint(with: self.bindings(behind: other.node))
                && bindings.contains { code.names.mayFollow(name, other.node, boundBy: $0) }
        }
    }

    /// The targets that may have given a name its value.
    private func bindings(behind name: Node) -> Set<Node> {
        Set(code.types.bindings(reaching: name).bindings.map(\.binding.node))
    }
}
