internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Functions that nobody calls but whoever finds them by their names: tests, which get a mark when they turn, and hooks,
/// which must not.
struct TestFunctions {
    let context: FileContext

    var frameworks: Frameworks { context.facts.frameworks }

    /// A function that somebody finds by its name and calls without `await`.
    func refuseHook(_ function: Node) throws(Refusal) {
        guard context.names.scope(of: function).isModule,
            let reason = frameworks.forbiddenName(function.definedName)
        else { return }
        throw Refusal(reason: reason, place: function)
    }

    /// What is added to a test that turns, unless it is there.
    func mark(_ function: Node) throws(Refusal) -> CodeChange {
        guard let mark = frameworks.testMark, !isMarked(function, mark.name), !context.settings.contains(mark.setting)
        else { return CodeChange() }
        let module = QualifiedName(String(mark.name.text.prefix { $0 != "." }))
        guard let spelling = context.upkeep.spelling(ofMember: mark.name, of: module, at: context.tree.root) else {
            throw Refusal(reason: "it needs a mark of '\(module)', which means something else here", place: function)
        }
        var change = context.remarks(on: mark.name)
        change.pieces = [.above(function, "@\(spelling.text)")]
        if let added = spelling.addedModule { change.addedModules = [added] }
        return change
    }

    /// By the names of the file, the function and its class. A class with bases may be found in another way.
    func isFoundAsTest(_ function: Node) -> Bool {
        let scope = context.names.scope(of: function)
        guard isTestFile, frameworks.isTestName(function.definedName) else { return false }
        guard scope.kind == .class_ else { return scope.isModule }
        let isPlain = scope.node.child(1).isEmpty
        return isPlain && frameworks.isTestName(scope.node.definedName)
    }

    /// Whether tests are found in a class, by its name and its file's.
    func findsClass(_ owner: Definition) -> Bool { isTestFile && frameworks.isTestName(owner.word) }

    private var isTestFile: Bool {
        let file = context.role.path.map { String(decoding: $0, as: UTF8.self) } ?? ""
        return frameworks.isTestFile(String(file.split(separator: "/").last ?? ""))
    }

    /// By a decorator, or by a variable of the module: with this mark, or that of another plugin for coroutines.
    private func isMarked(_ function: Node, _ mark: QualifiedName) -> Bool {
        let definition = Definition(names: context.names, node: function)
        let variables = context.tree.root.children.filter { $0.kind == .assignment }
        return (definition.decorators + variables).contains { value in
            value.subtree.contains { node in
                guard let name = context.code.meaning(of: node), name.module == mark.module else { return false }
                return name == mark || frameworks.treatment(of: name) == .takesCoroutines
            }
        }
    }
}
