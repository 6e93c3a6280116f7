internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Handlers of a function that turns which would no longer see an interrupt: what runs a coroutine cancels it then, and
/// raises the interrupt itself when the coroutine has ended.
struct InterruptHandlers {
    let context: FileContext

    /// What there is to look at, in a function or any other code that becomes a coroutine's.
    func change(for code: Node) -> CodeChange {
        let frame = context.names.scope(madeBy: code)?.node ?? context.names.scope(of: code).frame.node
        let isThere = code.subtree.contains { node in
            node.kind == .exceptHandler && context.names.scope(of: node).frame.node == frame && catchesInterrupts(node)
        }
        return CodeChange(reviews: isThere ? [Self.review] : [])
    }

    private static let review =
        "an interrupt cancels the coroutine: 'except KeyboardInterrupt' in it does not see that"

    private func catchesInterrupts(_ handler: Node) -> Bool {
        let caught = handler.child(0)
        let classes = caught.kind == .tuple ? Array(caught.children) : [caught]
        return classes.contains { context.code.meaning(of: $0) == "builtins.KeyboardInterrupt" }
    }
}
