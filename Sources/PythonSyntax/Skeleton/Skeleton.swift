internal import SourceText

/// Prints a tree as CPython's `ast` module sees it, without the values of constants: one line a node.
///
/// The format is that of `Tests/Oracle/skeleton.py`, which prints it with CPython's own parser; two parsers
/// agree on a file when these bytes are equal.
public struct Skeleton {
    /// Whether a name is read, bound or deleted.
    enum Context { case load, store, delete }

    /// A line that is still to be printed, with everything below it.
    struct Item {
        enum Content {
            case node(Node, Context)
            /// Part of a node that CPython has as a node of its own.
            case argument(Node)
            case definition(Node, decorators: [Node])
            case specification(Node, isRaw: Bool)
            case literalText
            case hole
        }
        let depth: Int
        let field: StaticString
        let content: Content
    }

    let tree: SyntaxTree
    let lines: LineIndex
    var output: [UInt8] = []
    /// The items to print next, the last one first: no recursion, so that any depth will do.
    private var stack: [Item] = []
    /// The children of the node being printed, in order.
    private var children: [Item] = []
    private var depth = 0

    /// The skeleton in UTF-8, each line ended by a newline.
    public static func text(of tree: SyntaxTree) -> [UInt8] {
        var skeleton = Skeleton(tree)
        skeleton.run()
        return skeleton.output
    }

    private init(_ tree: SyntaxTree) {
        self.tree = tree
        lines = LineIndex(tree.source)
        output.reserveCapacity(tree.source.text.count * 8)
    }

    private mutating func run() {
        stack.append(Item(depth: 0, field: "", content: .node(tree.root, .load)))
        while let item = stack.popLast() {
            depth = item.depth
            indent(item)
            switch item.content {
            case .node(let node, let context): statementOrExpression(node, context)
            case .argument(let node): argument(node)
            case .definition(let node, let decorators): definition(node, decorators: decorators)
            case .specification(let node, let isRaw): formatSpecification(node, isRaw: isRaw)
            case .literalText: write("Constant value=str")
            case .hole: write("None")
            }
            output.append(0x0A)
            stack.append(contentsOf: children.reversed())
            children.removeAll(keepingCapacity: true)
        }
    }

    private mutating func indent(_ item: Item) {
        for _ in 0..<item.depth * 2 { output.append(0x20) }
        guard item.field.utf8CodeUnitCount > 0 else { return }
        write(item.field)
        write(": ")
    }

    // MARK: Children

    mutating func add(_ field: StaticString, _ content: Item.Content) {
        children.append(Item(depth: depth + 1, field: field, content: content))
    }

    /// A child, unless its slot is empty.
    mutating func add(_ field: StaticString, _ node: Node, _ context: Context = .load) {
        if !node.isEmpty { add(field, .node(node, context)) }
    }

    mutating func add(_ field: StaticString, all nodes: some Sequence<Node>, _ context: Context = .load) {
        for node in nodes { add(field, node, context) }
    }

    // MARK: A node's own line

    mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
    }

    /// The class and the span.
    mutating func head(_ name: StaticString, _ range: TextRange) {
        write(name)
        output.append(0x20)
        position(range.start)
        output.append(UInt8(ascii: "-"))
        position(range.end)
    }

    private mutating func position(_ offset: UInt32) {
        let (line, column) = lines.position(of: offset)
        output.append(contentsOf: String(line + 1).utf8)
        output.append(UInt8(ascii: ":"))
        output.append(contentsOf: String(column).utf8)
    }

    mutating func inline(_ field: StaticString, _ value: StaticString) {
        output.append(0x20)
        write(field)
        output.append(UInt8(ascii: "="))
        write(value)
    }

    /// An inline field with the names of tokens, normalised, and a byte between two of them.
    mutating func inline(_ field: StaticString, names: some Sequence<TokenIndex>, separator: UInt8? = nil) {
        output.append(0x20)
        write(field)
        output.append(UInt8(ascii: "="))
        var isFirst = true
        for token in names {
            if !isFirst, let separator { output.append(separator) }
            isFirst = false
            output.append(contentsOf: IdentifierForm.normalized(tree.spelling(token)))
        }
    }

    mutating func inline(_ context: Context) {
        switch context {
        case .load: break
        case .store: inline("ctx", "Store")
        case .delete: inline("ctx", "Del")
        }
    }

    /// The token behind an operand and the parentheses around it.
    func token(after node: Node) -> TokenIndex {
        var token = node.endToken
        while tree.tokens.kind(token) == .rightParenthesis { token += 1 }
        return token
    }
}
