internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// The plain functions that start a loop, or do what libraries forbid where one runs, by themselves or through others: where a
/// loop runs already, nothing may call them.
///
/// Found once, when it is first asked for: from what does that by itself up the calls that are known to lead there. Of a call
/// of which nobody knows what it calls, it is asked where it stands: if it may start a loop, it is held to do so.
final class LoopStarters {
    private let graph: CallGraph
    private let context: (ProjectFile) -> FileContext
    /// A call that starts a loop, in the end by something from outside of the project.
    struct Start {
        let call: Node
        /// Why no coroutine may do that.
        let reason: String
    }

    /// In each such function, how it does that.
    private var starts: [ProjectFunction: Start] = [:]
    /// The same functions by their names.
    private var functions: [String: [ProjectFunction]] = [:]
    /// All such calls of a file, by its path.
    private var callsInFiles: [[UInt8]: Set<Node>] = [:]
    private var isComplete = false

    init(_ graph: CallGraph, context: @escaping (ProjectFile) -> FileContext) {
        self.graph = graph
        self.context = context
    }

    /// How a function starts a loop; nil if it starts none.
    func start(in function: ProjectFunction, knowing facts: Facts) -> Start? {
        complete(facts)
        return starts[function] ?? possibleStarts(in: function.file) { $0.node == function.node }.first
    }

    /// The calls of a file that start loops.
    func calls(in file: ProjectFile, knowing facts: Facts) -> Set<Node> {
        complete(facts)
        let possible = possibleStarts(in: file) { $0.isModule }
        return (callsInFiles[file.path] ?? []).union(possible.map(\.call))
    }

    /// The calls of which nobody knows what they call, and that may call what starts a loop.
    private func possibleStarts(in file: ProjectFile, where isMeant: (Scope) -> Bool) -> [Start] {
        guard !functions.isEmpty else { return [] }
        return file.names.tree.nodes(of: .call).compactMap { call in
            guard let functions = functions[call.child(0).memberName], isMeant(file.names.evaluation(of: call).frame),
                let function = functions.first(where: { graph.mayBeCall(call, in: file, of: $0.definition) })
            else { return nil }
            return Start(call: call, reason: starts[function]!.reason)
        }
    }

    private func complete(_ facts: Facts) {
        guard !isComplete else { return }
        isComplete = true
        var pending: [ProjectFunction] = []
        let words = Set(facts.runners.map { String($0.text.prefix { $0 != "." }) }).sorted()
        let members = Set(facts.runners.map(\.lastWord))
        for file in words.flatMap(graph.files(mentioning:)) {
            for call in file.names.tree.nodes(of: .call) where members.contains(call.child(0).memberName) {
                let names = context(file).code.projectTypes.libraryNames(of: call)
                if names.contains(where: facts.runners.contains) {
                    let reason = "it starts an event loop by \(call.child(0).text), which no coroutine may"
                    note(Start(call: call, reason: reason), in: file, &pending)
                }
            }
        }
        for one in ForbiddenCalls(graph: graph, context: context, facts: facts).found() {
            note(Start(call: one.call, reason: one.reason), in: one.file, &pending)
        }
        while let function = pending.popLast() {
            for (call, file) in graph.meantCalls(of: function.definition, in: function.file) {
                note(Start(call: call, reason: starts[function]!.reason), in: file, &pending)
            }
        }
    }

    /// Functions that are coroutines already are none of ours: they fail today.
    private func note(_ start: Start, in file: ProjectFile, _ pending: inout [ProjectFunction]) {
        callsInFiles[file.path, default: []].insert(start.call)
        let frame = file.names.evaluation(of: start.call).frame
        guard frame.kind == .function else { return }
        let function = ProjectFunction(definition: Definition(names: file.names, node: frame.node), file: file)
        guard starts[function] == nil else { return }
        starts[function] = start
        functions[function.definition.word, default: []].append(function)
        pending.append(function)
    }
}
