public import SourceText

/// An index into a tree's nodes.
public typealias NodeIndex = UInt32

/// A node without its kind: 16 bytes.
public struct NodeRow: Sendable {
    /// The first token, and the one behind the last. Equal for an empty node.
    public let firstToken: TokenIndex
    /// The token behind the last.
    public let endToken: TokenIndex
    /// The node behind this one's subtree: its next sibling, if it has one.
    public let next: NodeIndex
    /// The root is its own parent.
    public let parent: NodeIndex
}

/// A Python file as a tree: flat arrays in preorder, so that a parent precedes its children, `next`
/// steps over a subtree, and looking for a kind is a scan.
///
/// Knows nothing about what names mean, and never changes: a rewrite is a list of edits on the text.
public final class SyntaxTree: Sendable {
    /// What was parsed.
    public let source: Source
    /// Every token of the text, up to the end marker or what could not be read.
    public let tokens: Tokens
    /// The nodes' kinds, in preorder; the module is first.
    public let kinds: [NodeKind]
    /// The rest of each node, in the same order.
    public let rows: [NodeRow]
    /// The first is the one that CPython would report. With an error the tree holds only the statements that
    /// could be read, and no edit may be based on it.
    public let errors: [SyntaxError]

    init(source: Source, tokens: Tokens, kinds: [NodeKind], rows: [NodeRow], errors: [SyntaxError]) {
        self.source = source
        self.tokens = tokens
        self.kinds = kinds
        self.rows = rows
        self.errors = errors
    }

    /// The module.
    @inlinable public var root: Node { Node(self, 0) }

    /// Every node of a kind, in source order.
    @inlinable public func nodes(of kind: NodeKind) -> [Node] {
        var nodes: [Node] = []
        for index in kinds.indices where kinds[index] == kind { nodes.append(Node(self, NodeIndex(index))) }
        return nodes
    }

    /// The bytes of a range.
    @inlinable public func bytes(_ range: TextRange) -> ArraySlice<UInt8> { source.text[range.indices] }

    /// A token's spelling.
    @inlinable public func spelling(_ token: TokenIndex) -> ArraySlice<UInt8> { bytes(tokens.range(token)) }
}
