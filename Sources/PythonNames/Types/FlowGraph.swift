internal import PythonSyntax

/// In which order the statements of one frame read and bind names: blocks of straight code, and which follows which.
///
/// Knows nodes, not variables. Whatever may raise in a `try` or `with` does: each binding there is a block of its own,
/// and all of them lead to the handlers.
struct FlowGraph {
    /// A point in a block.
    struct Place: Hashable {
        let block: Int
        let position: Int
    }

    /// By block.
    var predecessors: [[Int]] = []
    /// Where names are read; several places for what stands in a `finally`, which runs after different things.
    var reads: [NodeIndex: [Place]] = [:]
    /// Where names are bound or deleted, by the nodes of their occurrences.
    var binds: [NodeIndex: [Place]] = [:]
    /// Where the names of handlers lose their values, by handler.
    var unbinds: [NodeIndex: [Place]] = [:]
    /// Star imports: any name of the module may be bound there.
    var stars: [Place] = []
    /// Where a test has just found that the name it reads is not None, by that name's node.
    var notNone: [NodeIndex: [Place]] = [:]
    /// Where control begins, and where it is after the last statement.
    let entry = 0
    var end = 0
    /// Expressions too deep to be followed: nothing is known of the order.
    var isTooDeep = false

    /// Whether control can come to the end of the frame's statements, as it does where a function has no `return`.
    var reachesEnd: Bool {
        var pending = [end]
        var seen: Set<Int> = [end]
        while let block = pending.popLast() {
            if block == entry { return true }
            for previous in predecessors[block] where seen.insert(previous).inserted { pending.append(previous) }
        }
        return false
    }
}
