internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Who calls a function from outside of the project, with no loop around, and wants its value: a command line, the worker of
/// a queue, a command that was installed with the project.
struct OutsideCallers {
    let function: ProjectFunction
    /// By what a file's sites are decided.
    let context: (ProjectFile) -> FileContext
    /// Whether the project's packaging files name it as a command.
    let isInstalled: Bool

    private var ownContext: FileContext { context(function.file) }

    /// The first of them, in words; nil if there are none.
    func first(among uses: [FunctionUse]) -> String? {
        if isInstalled { return "an installed command calls it from outside" }
        for decorator in function.definition.decorators {
            if case .callsPlainly? = ownContext.frameworkUse(ofDecorator: decorator)?.treatment {
                return "'@\(decorator.callee.text)' calls it from outside"
            }
        }
        return uses.lazy.compactMap(receiver).first
    }

    /// What calls it from a place where it is handed on.
    private func receiver(of use: FunctionUse) -> String? {
        guard case .value = use.role, let found = context(use.file).frameworkUse(ofArgument: use.node),
            case .callsPlainly = found.treatment
        else { return nil }
        return "'\(found.name)' calls it from outside"
    }

    /// Why a use speaks against it that the function stays, and runs a loop of its own; nil if nothing does.
    func objection(to use: FunctionUse) -> String? {
        switch use.role {
        case .call(let call):
            return isCalledWithoutLoop(call, in: use.file) ? nil : "it is called here, perhaps from a coroutine"
        case .value: return isObject || receiver(of: use) != nil ? nil : "it is passed as a value"
        case .decorator, .implicit: return "it is used here in another way"
        case .parameter, .rebinding, .string: return nil
        }
    }

    /// At a module's own level, or in a test: whether those become coroutines, is asked when that is known.
    private func isCalledWithoutLoop(_ call: Node, in file: ProjectFile) -> Bool {
        let frame = file.names.evaluation(of: call).frame
        return frame.isModule
            || frame.kind == .function && TestFunctions(context: context(file)).isFoundAsTest(frame.node)
    }

    /// Whether its name stands for something else that its uppermost decorator has made of it.
    private var isObject: Bool {
        guard let decorator = function.definition.decorators.first else { return false }
        let names = ownContext.code.projectTypes.libraryNames(of: decorator)
        return names.contains { ownContext.facts.declarations.decorated[$0] != nil }
    }
}

extension Definition {
    /// The expressions behind the `@`, the uppermost first.
    var decorators: [Node] {
        guard let around = node.parent, around.kind == .decorated else { return [] }
        return around.children.filter { $0.kind == .decorator }.map { $0.child(0) }
    }
}
