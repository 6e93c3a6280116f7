internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What may be written at a fence so that neither side has to follow the other.
///
/// Offered, never written: whether a function may run beside the others, or in a loop of its own, only its authors know.
final class Bridges {
    private let graph: CallGraph
    /// What calls a function in a thread, from a coroutine; nil offers no thread.
    private let threadBridge: QualifiedName?
    /// What runs a coroutine where no loop is; nil offers no loop.
    private let runner: QualifiedName?
    private var threads: [FunctionPlace: String?] = [:]
    private var underCoroutines: [FunctionPlace: Bool] = [:]

    init(_ graph: CallGraph, by frameworks: Frameworks) {
        self.graph = graph
        threadBridge = frameworks.threadBridge
        runner = frameworks.entryRunner
    }

    /// What to write, and where: in a coroutine that calls what stays sync, for the function that is nearest to the fence; else
    /// in the function within the fence, if no coroutine calls that. Nil where neither is any good.
    ///
    /// - Parameter functions: those that the fence keeps sync, the one within it last.
    func offer(for functions: [ProjectFunction]) -> String? {
        for function in functions.reversed() {
            if let offer = thread(for: function) { return offer }
        }
        return loop(for: functions)
    }

    // MARK: A thread, for what coroutines call

    private func thread(for function: ProjectFunction) -> String? {
        if let known = threads[function.place] { return known }
        let found = findThread(for: function)
        threads[function.place] = .some(found)
        return found
    }

    private func findThread(for function: ProjectFunction) -> String? {
        let shape = FunctionShape(function.node, function.definition.names)
        guard let threadBridge, !shape.isGenerator, !function.isDecorated else { return nil }
        let calls = graph.meantCalls(of: function.definition, in: function.file)
        let first = calls.first { call, file in file.names.scope(of: call).frame.kind == .asyncFunction }
        guard let (call, file) = first else { return nil }
        let pieces = ([call.child(0)] + call.child(1).children).map(\.excerpt).joined(separator: ", ")
        return "'await \(threadBridge.text)(\(pieces))' at \(ProjectPlace(file: file, node: call).text) "
            + "would let the loop go on, if '\(function.title)' may run in a thread"
    }

    // MARK: A loop, for what no coroutine calls

    private func loop(for functions: [ProjectFunction]) -> String? {
        guard let runner, let fenced = functions.last, let inner = functions.dropLast().last,
            !FunctionShape(inner.node, inner.definition.names).isGenerator, !inner.isDecorated,
            let call = graph.meantCalls(of: inner.definition, in: inner.file).first(where: { call, file in
                file.path == fenced.file.path && file.names.scope(of: call).frame.node == fenced.node
            }), !isUnderCoroutine(fenced)
        else { return nil }
        return "'\(runner.text)(\(call.call.excerpt))' at \(ProjectPlace(file: call.file, node: call.call).text) "
            + "would keep '\(fenced.title)' sync: no coroutine here calls it"
    }

    /// Whether a coroutine calls a function, by whatever way: a loop would run there already.
    private func isUnderCoroutine(_ function: ProjectFunction) -> Bool {
        if let known = underCoroutines[function.place] { return known }
        underCoroutines[function.place] = false  // who calls itself is called by nobody else for that
        let found = graph.meantCalls(of: function.definition, in: function.file).contains { call, file in
            let around = file.names.scope(of: call).andAncestors.first { $0.kind.isFunction }
            guard let around, around.kind == .function else { return around != nil }
            let caller = Definition(names: file.names, node: around.node)
            return isUnderCoroutine(ProjectFunction(definition: caller, file: file))
        }
        underCoroutines[function.place] = found
        return found
    }
}

extension ProjectFunction {
    fileprivate var isDecorated: Bool { node.parent?.kind == .decorated }
}

extension ScopeKind {
    fileprivate var isFunction: Bool { self == .function || self == .asyncFunction }
}
