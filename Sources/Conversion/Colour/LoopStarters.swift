internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// The functions of a project that start an event loop, themselves or through others that they call: none of them may turn,
/// as where a loop runs no other one can be started.
final class LoopStarters {
    private let graph: CallGraph
    private let files: any ProjectFiles
    private let context: (ProjectFile) -> FileContext
    private let runners: Set<QualifiedName>

    /// - Parameter runners: what runs a coroutine to its end.
    init(
        _ graph: CallGraph, among files: any ProjectFiles, runners: Set<QualifiedName>,
        context: @escaping (ProjectFile) -> FileContext
    ) {
        self.graph = graph
        self.files = files
        self.context = context
        self.runners = runners
    }

    /// Each with the call by which it does.
    private(set) lazy var all: [ProjectFunction: ProjectPlace] = {
        var found: [ProjectFunction: ProjectPlace] = [:]
        var pending: [ProjectFunction] = []
        func add(_ call: Node, in file: ProjectFile) {
            let frame = file.names.evaluation(of: call).frame
            guard frame.kind == .function else { return }
            let function = ProjectFunction(definition: Definition(names: file.names, node: frame.node), file: file)
            guard found[function] == nil else { return }
            found[function] = ProjectPlace(file: file, node: call)
            pending.append(function)
        }
        for word in Set(runners.map(\.lastWord)).sorted() {
            for file in files.everyFile(mentioning: word) {
                for call in file.names.tree.nodes(of: .call) where starts(call, word, in: file) { add(call, in: file) }
            }
        }
        while let function = pending.popLast() {
            for use in graph.uses(of: function.definition, in: function.file) {
                if case .call(let call) = use.role { add(call, in: use.file) }
            }
        }
        return found
    }()

    private func starts(_ call: Node, _ word: String, in file: ProjectFile) -> Bool {
        let callee = call.child(0)
        guard callee.kind == .attribute ? callee.memberName == word : callee.kind == .name else { return false }
        let name = file.names.meaning(of: callee).qualifiedName
        if let name { return runners.contains(name) }
        guard callee.kind == .attribute else { return false }
        return context(file).code.projectTypes.means(callee, oneOf: runners)
    }
}
