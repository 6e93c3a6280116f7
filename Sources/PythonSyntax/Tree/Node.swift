public import SourceText

/// One node of a tree: the tree and an index.
public struct Node: Sendable {
    /// The tree that it belongs to.
    public let tree: SyntaxTree
    /// Its place in the tree's arrays.
    public let index: NodeIndex

    /// - Precondition: the tree has more than `index` nodes.
    @inlinable public init(_ tree: SyntaxTree, _ index: NodeIndex) {
        self.tree = tree
        self.index = index
    }

    /// What it is.
    @inlinable public var kind: NodeKind { tree.kinds[Int(index)] }
    @inlinable var row: NodeRow { tree.rows[Int(index)] }
    /// The token that it begins with; for an empty node the one behind its slot.
    @inlinable public var firstToken: TokenIndex { row.firstToken }
    /// The token behind the last.
    @inlinable public var endToken: TokenIndex { row.endToken }
    @inlinable public var isEmpty: Bool { kind == .empty }

    /// From the first byte of the first token to the end of the last. Parentheses around an expression are outside.
    @inlinable public var range: TextRange {
        let row = row
        let start = tree.tokens.range(row.firstToken).start
        guard row.endToken > row.firstToken else { return TextRange(at: start) }
        return TextRange(start: start, end: tree.tokens.range(row.endToken - 1).end)
    }

    /// The node's own text.
    @inlinable public var bytes: ArraySlice<UInt8> { tree.bytes(range) }

    /// Nil for the module.
    @inlinable public var parent: Node? { index == 0 ? nil : Node(tree, row.parent) }

    /// Its children in source order, empty slots included.
    @inlinable public var children: NodeChildren { NodeChildren(self) }

    /// The child in a slot, from 0.
    ///
    /// - Precondition: there are more than `slot` children.
    public func child(_ slot: Int) -> Node {
        var child = index + 1
        for _ in 0..<slot { child = tree.rows[Int(child)].next }
        precondition(child < row.next, "no such child")
        return Node(tree, child)
    }

    /// Everything below this node, itself first, in source order.
    @inlinable public var subtree: some Sequence<Node> {
        (index..<row.next).lazy.map { Node(tree, $0) }
    }

    /// Whether a node of the same tree is this one or lies below it.
    @inlinable public func contains(_ other: Node) -> Bool {
        index <= other.index && other.index < row.next
    }

    /// The node's text, cut to what a message can hold.
    package var excerpt: String {
        let text = String(decoding: bytes, as: UTF8.self)
        let line = text.prefix { !$0.isNewline }.prefix(40)
        return line.count < text.count ? "\(line)…" : text
    }

    /// Whether a definition, statement or clause begins with `async`.
    package var isAsync: Bool { tree.tokens.kind(firstToken) == .kwAsync }

    /// Whether it is a whole statement: one that a block or the module holds.
    package var isStatement: Bool { parent?.kind == .block || parent?.kind == .module }

    /// The whole statement that it is or belongs to; the module's root is its own. An `elif` belongs to its `if`, a
    /// decorated definition to its decorators.
    package var statement: Node { isStatement ? self : ancestors.first(where: \.isStatement) ?? self }

    /// The parent, its parent, and so on up to the module.
    @inlinable public var ancestors: some Sequence<Node> {
        sequence(state: self) { (node: inout Node) -> Node? in
            guard let parent = node.parent else { return nil }
            node = parent
            return parent
        }
    }
}

extension Node: Hashable {
    @inlinable public static func == (left: Node, right: Node) -> Bool { left.index == right.index }
    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

/// The children of a node, in source order.
public struct NodeChildren: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let tree: SyntaxTree
    @usableFromInline var at: NodeIndex
    @usableFromInline let end: NodeIndex

    @inlinable init(_ node: Node) {
        tree = node.tree
        at = node.index + 1
        end = node.row.next
    }

    @inlinable public mutating func next() -> Node? {
        guard at < end else { return nil }
        defer { at = tree.rows[Int(at)].next }
        return Node(tree, at)
    }
}
