internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// The exception by which an iterator says that it has come to its end: it may not leave a coroutine.
///
/// Python makes a `RuntimeError` of it there (language reference, section 8.9; PEP 479 for generators).
struct StopIterations {
    private let context: FileContext
    private let function: Node
    /// Where it is raised, or may be, and nothing within the function catches it.
    private let escapes: [Node]

    init(of function: Node, _ context: FileContext) {
        self.context = context
        self.function = function
        let finder = Finder(context: context)
        escapes = finder.escapes(from: function)
    }

    /// A coroutine may not raise it; where it calls `next`, nobody may wait for it.
    func check(_ turning: inout Turning) throws(Refusal) {
        for node in escapes {
            guard node.kind == .call else {
                throw Refusal(reason: "a coroutine cannot raise StopIteration", place: node)
            }
            guard isCaughtSomewhere else { continue }
            let review = "line \(context.line(of: node)): StopIteration leaves a coroutine as RuntimeError"
            turning.pending.append(.init(expression: node.iterator, outcome: .success(CodeChange(reviews: [review]))))
        }
    }

    /// `__next__` turns: it raises StopAsyncIteration instead.
    func turn(_ turning: inout Turning) throws(Refusal) {
        for node in escapes {
            switch node.kind {
            case .raiseStatement:
                turning.change.pieces.append(
                    Array(node.children).first.map { .replaced($0.callee.range, by: "StopAsyncIteration") }
                        ?? .around(node, before: "", after: " StopAsyncIteration"))
            default:
                let refusal = Refusal(
                    reason: "'next' raises StopIteration, which may not leave a coroutine", place: node)
                turning.pending.append(.init(expression: node.iterator, outcome: .failure(refusal)))
            }
        }
        let finder = Finder(context: context)
        for called in context.calls.functions(reachedFrom: function.child(3))
        where called.definedName != "__next__" && !FunctionShape(called, context.names).isGenerator {
            if let place = finder.escapes(from: called).min(by: { $0.index < $1.index }) {
                throw Refusal(
                    reason: "it calls '\(called.definedName)', which raises StopIteration", place: place)
            }
        }
    }

    /// Whether anything in the project waits for the exception by its name.
    private var isCaughtSomewhere: Bool {
        let others = context.role.files?.files(mentioning: Finder.word) ?? []
        return ([context.tree] + others.map(\.names.tree)).contains { tree in
            tree.nodes(of: .exceptHandler).contains { handler in
                handler.child(0).subtree.contains { $0.kind == .name && $0.text == Finder.word }
            }
        }
    }
}

/// Finds what raises StopIteration in a function's own body.
private struct Finder {
    static let word = "StopIteration"
    let context: FileContext

    func escapes(from function: Node) -> [Node] {
        function.child(3).subtree.filter { node in
            guard node.kind == .raiseStatement || node.kind == .call,
                context.names.scope(of: node).frame.node == function, raises(node)
            else { return false }
            return !node.catchersAround.contains {
                context.code.types.mayCatch($0, stop, suppressors: context.facts.suppressors)
            }
        }
    }

    private var stop: QualifiedName { "builtins.StopIteration" }

    private func raises(_ node: Node) -> Bool {
        if node.kind == .call {
            let arguments = Array(node.child(1).children)
            return arguments.count == 1 && arguments[0].kind != .starred
                && context.names.meaning(of: node.child(0)).qualifiedName == "builtins.next"
        }
        if let exception = Array(node.children).first {
            return context.names.meaning(of: exception.callee).qualifiedName == stop
        }
        // It raises again what its handler has caught.
        let handler = node.ancestors.first { $0.kind == .exceptHandler || $0.kind == .functionDefinition }
        guard let handler, handler.kind == .exceptHandler, !handler.child(0).isEmpty else { return false }
        return context.names.meaning(of: handler.child(0)).qualifiedName == stop
    }
}

extension Node {
    /// `it` of `next(it)`.
    fileprivate var iterator: Node { child(1).child(0) }
}
