internal import PythonNames
internal import RecipeLanguage

/// Tests that turn.
extension ConsequenceSearch {
    /// The mark by which whoever finds a test by its name knows that it is a coroutine; refused for a hook.
    func testMark(of function: ProjectFunction) throws(Refusal) -> CodeChange {
        let tests = TestFunctions(context: context(of: function.file))
        try tests.refuseHook(function.node)
        return isFoundByName(function, tests) ? try tests.mark(function.node) : CodeChange()
    }

    /// By the name of its file and its own; a method by those of any class that has it, unless a base from outside is what
    /// finds it there.
    private func isFoundByName(_ function: ProjectFunction, _ tests: TestFunctions) -> Bool {
        guard function.file.names.scope(of: function.node).kind == .class_ else {
            return tests.isFoundAsTest(function.node)
        }
        guard tests.frameworks.isTestName(function.definition.word) else { return false }
        return graph.family(of: function.definition, in: function.file).owners.contains { owner in
            let context = context(of: owner.file)
            return TestFunctions(context: context).findsClass(owner.definition)
                && !graph.foreignBases(of: owner).contains {
                    context.facts.treatment(ofMethod: function.definition.word, below: $0) != nil
                }
        }
    }
}
