package import PythonSyntax
internal import SourceText

/// How deep the lines of a file stand, and by what one level is deeper than the other.
package struct Indentation: Sendable {
    let tree: SyntaxTree
    /// What most suites of the file are indented by.
    let commonUnit: [UInt8]

    /// Counts what the suites of a file are indented by.
    package init(_ tree: SyntaxTree) {
        self.tree = tree
        var counts: [[UInt8]: Int] = [:]
        for block in tree.nodes(of: .block) {
            if let unit = Self.ownUnit(of: block) { counts[unit, default: 0] += 1 }
        }
        // Equally frequent: the shorter, so that the answer does not depend on the hash.
        let most = counts.max { ($0.value, $1.key.count, $1.key[0]) < ($1.value, $0.key.count, $0.key[0]) }
        commonUnit = most?.key ?? [UInt8](repeating: 0x20, count: 4)
    }

    /// The blanks in front of the logical line that a token stands on.
    static func blanks(ofLineWith token: TokenIndex, in tree: SyntaxTree) -> [UInt8] {
        var first = token
        while first > 0, !tree.tokens.kind(first - 1).isLayout { first -= 1 }
        let offset = tree.tokens.range(first).start
        return Array(tree.bytes(TextRange(start: tree.source.startOfLine(offset), end: offset)))
    }

    /// The blanks at the start of the line that an offset is on.
    static func blanks(ofPhysicalLineAt offset: UInt32, in tree: SyntaxTree) -> [UInt8] {
        Array(tree.source.text[Int(tree.source.startOfLine(offset))...].prefix { $0.isBlank })
    }

    /// The blanks that a statement has, or will have once it begins a line.
    package func blanks(of statement: Node) -> [UInt8] {
        guard let block = statement.parent, block.isSuiteOnHeaderLine, let owner = block.parent else {
            return Self.blanks(ofLineWith: statement.firstToken, in: tree)
        }
        return Self.blanks(ofLineWith: owner.firstToken, in: tree) + unit(in: owner.parent)
    }

    /// What the statements of a block get when they go one level deeper.
    package func unit(in block: Node?) -> [UInt8] {
        var node = block
        while let found = node, found.kind != .block { node = found.parent }
        return node.flatMap { Self.ownUnit(of: $0) } ?? commonUnit
    }

    private static func ownUnit(of block: Node) -> [UInt8]? {
        guard !block.isSuiteOnHeaderLine, let owner = block.parent else { return nil }
        let outer = blanks(ofLineWith: owner.firstToken, in: block.tree)
        let inner = blanks(ofLineWith: block.firstToken, in: block.tree)
        return inner.count > outer.count && inner.starts(with: outer) ? Array(inner.dropFirst(outer.count)) : nil
    }
}

/// Lines that go deeper or less deep.
struct Shift: Sendable {
    /// The lines that begin here.
    let lines: TextRange
    /// The blanks of the statements, and what they become.
    let from: [UInt8]
    let to: [UInt8]
    /// What asked for it: its own new text stands right already.
    let author: Int

    /// The new blanks of a line.
    func callAsFunction(_ blanks: [UInt8]) -> [UInt8] {
        if blanks.starts(with: from) { return to + blanks.dropFirst(from.count) }
        // A continuation or a comment further left than its statement.
        let shared = zip(blanks, from).prefix { $0 == $1 }.count
        if to.count < from.count { return Array(blanks.dropLast(from.count - to.count)) }
        return Array(blanks[..<shared] + to.dropFirst(from.count) + blanks[shared...])
    }
}

extension Node {
    /// Whether a block begins behind the colon of its header, as in `if x: f()`.
    package var isSuiteOnHeaderLine: Bool {
        kind == .block && firstToken > 0 && !tree.tokens.kind(firstToken - 1).isLayout
    }
}
