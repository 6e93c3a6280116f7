internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// What runs where a module is the program, and needs a coroutine around it: the suite of `if __name__ == "__main__":`
/// becomes that of an `async def`, and a guard behind it runs that.
///
/// The suite stays where it is, line for line.
struct GuardedBody {
    let context: FileContext
    let guarded: Node

    private var suite: Node { guarded.child(1) }
    private var tree: SyntaxTree { context.tree }

    init(_ guarded: Node, context: FileContext) {
        self.guarded = guarded
        self.context = context
    }

    /// The new function with the guard behind it, the same for all calls in it; and what becomes of one of them.
    func verdict(
        on expression: Node, giving product: Product, _ turned: [Node: Product]
    ) throws(Refusal) -> (change: CodeChange, how: String) {
        let change = try wrapped()
        let rewriting = CallRewriting(context: context, turned: turned, body: suite)
        switch rewriting.verdict(on: expression, giving: product) {
        case .changed(var inner, let how):
            inner.add(change)
            return (inner, how)
        case .handedOn: throw Refusal(reason: "a module hands nothing on", place: expression)
        case .refused(let refusal): throw refusal
        }
    }

    private func wrapped() throws(Refusal) -> CodeChange {
        guard guarded.parent?.kind == .module, guarded.child(2).isEmpty, tree.tokens.kind(suite.firstToken - 1).isLayout
        else {
            throw Refusal(
                reason: "it needs a coroutine around it, and stands at the module's own level", place: guarded)
        }
        try checkNames()
        let runner = try EntryPoints(context: context).runner(at: guarded)
        let header = TextRange(start: guarded.range.start, end: tree.tokens.range(colon).start)
        let blanks = TextRange(start: tree.source.startOfLine(suite.range.start), end: suite.range.start)
        let newline = tree.source.newline
        let test = String(decoding: tree.bytes(header), as: UTF8.self)
        let call = String(decoding: tree.bytes(blanks), as: UTF8.self) + "\(runner.text)(\(name)())"
        var change = CodeChange()
        change.pieces = [
            .replaced(header, by: missingLine + "async def \(name)()"),
            .lines(endOfSuite, newline + newline + newline + test + ":" + newline + call),
        ]
        change.add(InterruptHandlers(context: context).change(for: suite))
        if let module = runner.addedModule { change.addedModules = [module] }
        return change
    }

    /// Two empty lines stand above a function, and perhaps only one above the guard that it was.
    private var missingLine: String {
        let above = tree.source.text[..<Int(guarded.range.start)].reversed().prefix { [0x0A, 0x0D].contains($0) }
        return above.count { $0 == 0x0A } == 2 ? tree.source.newline : ""
    }

    private var colon: TokenIndex {
        var token = guarded.child(0).endToken
        while tree.tokens.kind(token) != .colon { token += 1 }
        return token
    }

    /// Behind the last statement, and the comments below it that stand as deep.
    private var endOfSuite: UInt32 {
        let source = tree.source
        let depth = suite.range.start - source.startOfLine(suite.range.start)
        var end = source.endOfLine(guarded.range.end)
        var next = guarded.endToken
        while tree.tokens.kind(next).isLayout, tree.tokens.kind(next) != .endMarker { next += 1 }
        let gap = TextRange(start: end, end: max(end, tree.tokens.range(next).start))
        for comment in Trivia.comments(in: gap, of: source.text) {
            guard comment.start - source.startOfLine(comment.start) >= depth else { break }
            end = comment.end
        }
        return end
    }

    /// What nothing in the file is called.
    private var name: String {
        let names = ["main", "run", "run_main"]
        return names.first { !context.allNames.contains($0) } ?? "\(names[0])_\(context.names.moduleName.lastWord)"
    }

    /// What the suite binds becomes the function's own: nobody else may know it.
    private func checkNames() throws(Refusal) {
        for node in suite.subtree {
            guard let variable = context.names.variable(of: node), variable.scope.isModule,
                variable.bindings.contains(where: { suite.contains($0.node) })
            else { continue }
            let isOwn = variable.occurrences.allSatisfy { suite.contains($0.node) && $0.use != .globalDeclaration }
            if !isOwn {
                throw Refusal(
                    reason:
                        "it needs a coroutine around it, where '\(variable.name)' would be no variable of the module",
                    place: node)
            }
        }
        let star = context.names.imports.first { $0.isStar && suite.contains($0.statement) }
        if let star { throw Refusal(reason: "a coroutine cannot import '*'", place: star.statement) }
    }
}
