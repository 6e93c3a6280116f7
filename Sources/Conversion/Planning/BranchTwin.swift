internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// `if asynchronous: await new(…)  else: old(…)`: who writes that has a caller that runs the coroutine without a loop.
enum BranchTwin {
    /// Whether the other branch of the `if` around a call, each of them one statement, is the after side already.
    static func exists(for call: Node, _ template: Template, _ names: ModuleNames) -> Bool {
        guard let block = call.parent?.parent, block.kind == .block, let choice = block.parent,
            choice.kind == .ifStatement,
            let new = template.value, new.kind == .awaitExpression, new.child(0).kind == .call
        else { return false }
        guard Array(block.children).count == 1 else { return false }
        let wanted = template.qualifiedName(of: new.child(0).child(0))
        let branches = [choice.child(1), choice.child(2)].filter {
            $0 != block && $0.kind == .block && Array($0.children).count == 1
        }
        return branches.flatMap(\.subtree).contains { node in
            node.kind == .awaitExpression && node.child(0).kind == .call
                && names.meaning(of: node.child(0).child(0)).qualifiedName == wanted
        }
    }
}
