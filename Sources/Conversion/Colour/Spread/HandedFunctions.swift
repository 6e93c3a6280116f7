internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Functions that are handed to what is not the project's.
extension ConsequenceSearch {
    /// A function that is handed to somebody: only those may get it who take coroutines as well, or have a twin that does.
    func hand(_ use: FunctionUse, over product: Product, _ found: inout Consequences) throws(Obstruction) {
        if product == .coroutine, try handToTwin(use, &found) { return }
        let taker = context(of: use.file).frameworkUse(ofArgument: use.node)
        let generators = context(of: use.file).facts.frameworks.takesAsyncGenerators
        let takesGenerators = taker.map { generators.contains($0.name) } ?? false
        let isTaken = product == .coroutine || product == .iterator && takesGenerators
        switch taker?.treatment {
        case .takesCoroutines? where isTaken && !isGivenToFunction(use):
            do throws(Refusal) {
                try check(taker!.remarks)
            } catch {
                throw Obstruction(error, at: use.node, in: use.file)
            }
        case .forbids(let reason)?: throw Obstruction(reason, at: use.node, in: use.file)
        default: throw Obstruction("it is passed as a value", at: use.node, in: use.file)
        }
    }

    /// Whether a function goes on to another, and what that does with it nobody sees: `tasks.add(run, notify)`,
    /// `@retry(before=notify)`, `app.add_middleware(Limit, key=find)`; but not `app.add_handler(OwnError, show)`.
    private func isGivenToFunction(_ use: FunctionUse) -> Bool {
        guard let call = use.node.callWithArgument else { return false }
        if call.parent?.kind == .decorator { return true }
        let types = context(of: use.file).code.projectTypes
        return call.child(1).children.prefix { $0.range.end <= use.node.range.start }.contains { argument in
            if argument.kind == .lambda { return true }
            guard let member = graph.member(meantBy: argument, in: use.file) else { return false }
            let isException = types.type(of: argument).members.contains {
                guard case .classObject(let name) = $0 else { return false }
                return types.lineage(of: name).contains("builtins.BaseException")
            }
            return !(member.definition.isClass && isException)
        }
    }

    /// `self.addCleanup(pool.close)`: the base of the class turns, and has another method for coroutine functions.
    ///
    /// - Returns: whether there is one.
    private func handToTwin(_ use: FunctionUse, _ found: inout Consequences) throws(Obstruction) -> Bool {
        let context = context(of: use.file)
        guard let call = use.node.callWithArgument, call.child(1).child(0) == use.node,
            call.child(0).kind == .attribute,
            let owner = use.file.names.receiverClass(of: call.child(0).child(0))
        else { return false }
        let method = call.child(0)
        let frameworks = context.facts.frameworks
        for name in context.code.projectTypes.libraryNames(of: method) {
            guard let twin = frameworks.counterpart(of: name), case .takesCoroutines? = frameworks.treatment(of: twin)
            else { continue }
            let piece = CodeChange.Piece.replaced(method.tree.tokens.range(method.endToken - 1), by: twin.lastWord)
            add(CodeChange(pieces: [piece]), at: method, in: use.file, &found)
            let above = ProjectFunction(definition: owner, file: use.file)
            try turnBase(name.module, into: twin.module, of: [above], &found)
            return true
        }
        return false
    }
}
