internal import PythonSyntax

/// Which findings are converted together or not at all.
///
/// A function is one group; what binds two functions to each other makes one of both.
struct Groups {
    private var parents: [Node: Node] = [:]

    init(_ findings: [Finding]) {
        for finding in findings {
            guard let group = finding.group else { continue }
            for other in finding.bonds { join(group, other) }
        }
    }

    /// One node for all functions that are bound to each other.
    func representative(of function: Node) -> Node {
        var node = function
        while let parent = parents[node], parent != node { node = parent }
        return node
    }

    private mutating func join(_ one: Node, _ other: Node) {
        let first = representative(of: one)
        let second = representative(of: other)
        if first != second { parents[second] = first }
    }
}
