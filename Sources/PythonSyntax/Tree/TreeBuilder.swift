internal import SourceText

/// Collects nodes in postorder while parsing, and turns them into a tree.
///
/// A node is closed once everything in it has been read: what turns out to be the left operand of
/// something larger needs no correction, because the larger node is simply closed later, over it.
struct TreeBuilder {
    /// A closed node. `size` counts the nodes of its subtree, itself included.
    struct ClosedNode {
        var kind: NodeKind
        var firstToken: TokenIndex
        var endToken: TokenIndex
        var size: UInt32
    }

    /// How deep a tree may be. CPython refuses chains of 47,000 operators, and of 6,000 `elif`s.
    private static let deepest = 10_000

    private struct Ancestor {
        var begin: Int
        var place: UInt32
    }

    private(set) var nodes: [ClosedNode] = []

    var count: Int { nodes.count }

    /// Keeps the storage of an earlier file: fresh pages cost as much as parsing.
    mutating func reset(expecting tokens: Int) {
        nodes.removeAll(keepingCapacity: true)
        nodes.reserveCapacity(tokens)
    }

    /// Closes a node over everything that was closed since `count` was `start`.
    @inline(__always)
    mutating func close(_ kind: NodeKind, since start: Int, firstToken: TokenIndex, endToken: TokenIndex) {
        nodes.append(
            ClosedNode(
                kind: kind, firstToken: firstToken, endToken: endToken,
                size: UInt32(truncatingIfNeeded: nodes.count - start + 1)))
    }

    /// Forgets everything that was closed since `count` was `start`.
    mutating func drop(since start: Int) {
        nodes.removeSubrange(start...)
    }

    /// The nodes in preorder. The last one closed is the root.
    ///
    /// `tooDeep` is where a node lies below more others than Segue goes through: a chain of 10,000 operators or `elif`s.
    ///
    /// Going backwards through a postorder meets a parent before its children, the last child
    /// first; a node's place in preorder is its place in postorder, less its size, plus its depth.
    func preorder() -> (kinds: [NodeKind], rows: [NodeRow], tooDeep: TokenIndex?) {
        let count = nodes.count
        var kinds = [NodeKind](repeating: .empty, count: count)
        let none = NodeRow(firstToken: 0, endToken: 0, next: 0, parent: 0)
        var rows = [NodeRow](repeating: none, count: count)
        var tooDeep: TokenIndex?
        // The chain of open ancestors: where each one's subtree begins in postorder, and its place in preorder.
        let most = min(Self.deepest, count)
        var ancestors = [Ancestor](repeating: Ancestor(begin: -1, place: 0), count: most + 1)
        var depth = 0

        // Spans: an array would check at every store whether it is the only owner of its storage.
        let closed = nodes.span
        var kindOf = kinds.mutableSpan
        var rowOf = rows.mutableSpan
        var open = ancestors.mutableSpan
        for index in stride(from: count - 1, through: 0, by: -1) {
            let node = closed[index]
            let begin = index + 1 - Int(node.size)
            while index < open[depth].begin { depth -= 1 }
            let place = UInt32(truncatingIfNeeded: begin + depth)
            kindOf[Int(place)] = node.kind
            rowOf[Int(place)] = NodeRow(
                firstToken: node.firstToken, endToken: node.endToken, next: place + node.size,
                parent: open[depth].place)
            guard node.size > 1 else { continue }
            guard depth < Self.deepest else {
                tooDeep = node.firstToken
                break
            }
            depth += 1
            open[depth] = Ancestor(begin: begin, place: place)
        }
        return (kinds, rows, tooDeep)
    }
}
