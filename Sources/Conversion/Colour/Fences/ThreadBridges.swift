internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What coroutines may write where they call what a fence keeps sync, so that the loop goes on meanwhile: the call in a thread.
///
/// Offered, never written: whether a function may run beside the others only its authors know.
final class ThreadBridges {
    private let graph: CallGraph
    private let bridge: QualifiedName?
    private var known: [FunctionPlace: String?] = [:]

    /// - Parameter bridge: what calls a function in a thread, from a coroutine; nil offers nothing.
    init(_ graph: CallGraph, by bridge: QualifiedName?) {
        self.graph = graph
        self.bridge = bridge
    }

    /// `'await jobs.in_thread(load, 1)' at app.py:16 would …`, of the function that is nearest to the fence; nil where no coroutine
    /// calls any of them.
    ///
    /// - Parameter functions: those that the fence keeps sync, the one within it last.
    func offer(for functions: [ProjectFunction]) -> String? {
        for function in functions.reversed() {
            if let offer = offer(for: function) { return offer }
        }
        return nil
    }

    private func offer(for function: ProjectFunction) -> String? {
        if let known = known[function.place] { return known }
        let found = findOffer(for: function)
        known[function.place] = .some(found)
        return found
    }

    private func findOffer(for function: ProjectFunction) -> String? {
        let shape = FunctionShape(function.node, function.definition.names)
        guard let bridge, !shape.isGenerator, function.node.parent?.kind != .decorated else { return nil }
        let calls = graph.meantCalls(of: function.definition, in: function.file)
        let first = calls.first { call, file in file.names.scope(of: call).frame.kind == .asyncFunction }
        guard let (call, file) = first else { return nil }
        let pieces = ([call.child(0)] + call.child(1).children).map(\.excerpt).joined(separator: ", ")
        return "'await \(bridge.text)(\(pieces))' at \(ProjectPlace(file: file, node: call).text) "
            + "would let the loop go on, if '\(function.title)' may run in a thread"
    }
}
