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

    mutating func changeKind(at index: Int, to kind: NodeKind) {
        nodes[index].kind = kind
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
        var ancestors: [(begin: Int, place: UInt32)] = [(-1, 0)]
        for index in stride(from: count - 1, through: 0, by: -1) {
            let node = nodes[index]
            let begin = index + 1 - Int(node.size)
            while index < ancestors[ancestors.count - 1].begin { ancestors.removeLast() }
            let place = UInt32(begin + ancestors.count - 1)
            kinds[Int(place)] = node.kind
            rows[Int(place)] = NodeRow(
                firstToken: node.firstToken, endToken: node.endToken, next: place + node.size,
                parent: ancestors[ancestors.count - 1].place)
            if node.size > 1 {
                ancestors.append((begin, place))
                if ancestors.count > 10_000 { tooDeep = node.firstToken }
            }
        }
        return (kinds, rows, tooDeep)
    }
}
