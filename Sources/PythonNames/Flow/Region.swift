package import PythonSyntax

/// Where a node stands in its function: its statement, its block, and the loops, `try`s and `with`s around it.
///
/// Syntax only; what a comprehension repeats is no loop here.
package struct Region: Sendable {
    /// A compound statement around a node, in the same frame.
    package struct Enclosure: Hashable, Sendable {
        /// In which part of the statement the node stands.
        package enum Part: Hashable, Sendable {
            /// The test of a `while`: evaluated once more than the body.
            case loopTest
            case loopBody, loopElse
            case tryBody, tryElse, finally
            /// The handler itself, in its type or its block.
            case handler(Node)
            case withBody
            /// A branch of an `if` or a case of a `match`.
            case branch
        }

        /// The loop, `try`, `with`, `if` or `match`.
        package let statement: Node
        /// Where in it.
        package let part: Part

        /// Whether what stands there may run several times each time that the statement runs.
        package var isRepeated: Bool { part == .loopBody || part == .loopTest }
        /// Whether it is `async with` or `async for`.
        package var isAsync: Bool { statement.isAsync }
        /// The items of a `with`.
        package var items: [Node] { statement.children.filter { $0.kind == .withItem } }
    }

    /// The whole statement that the node is or belongs to, a child of `block`; an `elif` belongs to its `if`, a decorated
    /// definition to its decorators.
    package let statement: Node
    /// The block that holds the statement; the module's root for a statement of the module.
    package let block: Node
    /// What the node stands in within its frame, from the innermost outwards.
    package let enclosures: [Enclosure]
    /// The definition, lambda or generator in whose run the node runs; the module's root outside of them.
    package let frame: Node

    /// - Precondition: the node is not the module's root.
    package init(of node: Node) {
        statement = node.statement
        block = statement.parent!
        var enclosures: [Enclosure] = []
        var inner = node
        while let outer = inner.parent, !outer.isFrame(of: inner) {
            if let part = outer.part(of: inner) {
                enclosures.append(Enclosure(statement: outer.kind == .matchCase ? outer.parent! : outer, part: part))
            }
            inner = outer
        }
        let outer = inner.parent ?? inner
        frame = outer.kind == .comprehensionClause ? outer.parent! : outer
        self.enclosures = enclosures
    }

    /// The innermost loop that repeats the node, in the same frame.
    package var loop: Node? { enclosures.first(where: \.isRepeated)?.statement }
    /// The innermost `try` around the node, with the part that it stands in.
    package var attempt: Enclosure? {
        enclosures.first { $0.statement.kind == .tryStatement || $0.statement.kind == .tryStarStatement }
    }
    /// Every `with` around the node, from the innermost outwards.
    package var withs: [Enclosure] { enclosures.filter { $0.part == .withBody } }
    /// The nearest definition around the node: a function, class or lambda; nil in the module's own code.
    package var definition: Node? { statement.tree.root == frame ? nil : statement.definition(around: frame) }

    /// Whether another statement, or the header of the compound one around it, stands on the statement's first or
    /// last line: `a; b`, `if x: a`.
    package var sharesLine: Bool {
        let tokens = statement.tree.tokens
        let first = statement.firstToken
        let isBehind = first > 0 && [.semicolon, .colon].contains(tokens.kind(first - 1))
        let end = statement.endToken
        let isBefore = tokens.kind(end) == .semicolon && tokens.kind(end + 1) != .newline
        return isBehind || isBefore
    }
}

extension Node {
    /// The next statement of the block, if it shares the line.
    package var statementBehind: Node? {
        guard tree.tokens.kind(endToken) == .semicolon, tree.tokens.kind(endToken + 1) != .newline else { return nil }
        let next = Node(tree, tree.rows[Int(index)].next)
        return next.firstToken == endToken + 1 ? next : nil
    }

    /// The one before, if it shares the line.
    package var statementBefore: Node? {
        guard firstToken > 0, tree.tokens.kind(firstToken - 1) == .semicolon else { return nil }
        return parent?.children.first { $0.endToken == firstToken - 1 }
    }
}

extension Node {
    /// Whether this is a definition, lambda or generator that runs `inner`, its child, when it is called itself.
    fileprivate func isFrame(of inner: Node) -> Bool {
        switch kind {
        case .functionDefinition, .classDefinition: inner.kind == .block
        case .lambda: inner.kind != .parameters
        case .generator: inner != child(1)
        // Only the first iterable is gone through where the generator is made.
        case .comprehensionClause: parent!.kind == .generator && (self != parent!.child(1) || inner != child(1))
        default: false
        }
    }

    /// In which part of this statement a child of it stands; nil where that makes no difference.
    package func part(of child: Node) -> Region.Enclosure.Part? {
        switch kind {
        case .whileStatement:
            child == self.child(0) ? .loopTest : child == self.child(1) ? .loopBody : .loopElse
        case .forStatement where child.kind == .block: child == self.child(2) ? .loopBody : .loopElse
        case .tryStatement, .tryStarStatement: tryPart(of: child)
        case .withStatement where child.kind == .block: .withBody
        case .ifStatement where child != self.child(0): child.kind == .block ? .branch : nil
        case .matchCase: .branch
        default: nil
        }
    }

    private func tryPart(of child: Node) -> Region.Enclosure.Part {
        let parts = TryParts(self)
        if child == parts.body { return .tryBody }
        if child == parts.otherwise { return .tryElse }
        return child == parts.finally ? .finally : .handler(child)
    }

    /// The nearest function, class or lambda that is the frame, or is around it.
    fileprivate func definition(around frame: Node) -> Node? {
        let kinds: Set<NodeKind> = [.functionDefinition, .classDefinition, .lambda]
        return kinds.contains(frame.kind) ? frame : frame.ancestors.first { kinds.contains($0.kind) }
    }
}

/// The parts of a `try`.
struct TryParts {
    let body: Node
    let handlers: [Node]
    /// The block of `else`; empty where there is none.
    let otherwise: Node
    let finally: Node

    init(_ statement: Node) {
        let parts = Array(statement.children)
        body = parts[0]
        handlers = parts.filter { $0.kind == .exceptHandler }
        otherwise = parts[parts.count - 2]
        finally = parts[parts.count - 1]
    }
}
