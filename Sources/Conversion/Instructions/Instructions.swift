internal import PythonSyntax
internal import SourceText

/// The comments of a file by which somebody tells Segue what to leave alone, and what each of them is about.
///
/// One on a line of a definition's head or directly above it, above its decorators too, is about that definition. Any other
/// fence is about what it stands in: a function, a class, or the whole file. Any other `skip` is about what stands on its
/// line, or on a line of its own about what begins below it.
struct Instructions {
    /// In source order.
    let all: [Placed]
    private let index: LineIndex

    /// A comment, and what it is about.
    struct Placed {
        let instruction: Instruction
        /// From 1.
        let line: Int
        let reach: Reach

        /// What is wrong with it.
        var fault: String? {
            if instruction.fault != nil || instruction.kind == .fence { return instruction.fault }
            guard case .nothing = reach else { return nil }
            return instruction.kind == .skipFile
                ? "it is for a whole file: it stands on a line of its own before the first statement"
                : "it stands above nothing: no code begins below it, as far in as it is"
        }

        /// `skipped on line 4: C calls it`
        var text: String { "skipped on line \(line)\(instruction.reason.isEmpty ? "" : ": \(instruction.reason)")" }
    }

    enum Reach {
        case file
        /// A definition or a statement with all that is in it, or an expression.
        case code(Node)
        /// From 0.
        case line(Int)
        case nothing
    }

    init(in tree: SyntaxTree) {
        let text = tree.source.text
        guard ByteSearch.contains(word: Array("segue".utf8), in: text) else {
            (all, index) = ([], LineIndex([]))
            return
        }
        let index = LineIndex(tree.source)
        lazy var heads = DefinitionHeads(in: tree, index)
        var all: [Placed] = []
        for token in 0..<TokenIndex(tree.tokens.count) {
            for comment in Trivia.comments(in: tree.tokens.gap(before: token), of: text) {
                for instruction in Instruction.all(in: comment, of: text) {
                    let place = InstructionPlace(comment: comment, next: token, tree: tree, index: index)
                    all.append(
                        Placed(
                            instruction: instruction, line: place.line + 1,
                            reach: place.reach(of: instruction.kind, heads)))
                }
            }
        }
        (self.all, self.index) = (all, index)
    }

    /// The line of the fence around one of some definitions, each within the next; nil if there is none.
    func fence(around definitions: [Node]) -> Int? {
        let fences = all.filter { $0.instruction.kind == .fence }
        func line(_ isMeant: (Reach) -> Bool) -> Int? { fences.first { isMeant($0.reach) }?.line }
        for definition in definitions {
            if let line = line({ if case .code(definition) = $0 { true } else { false } }) { return line }
        }
        return line { if case .file = $0 { true } else { false } }
    }

    /// The comments that ask for a node to be skipped, whatever recipes they are for.
    func skips(of node: Node) -> [Placed] {
        guard !all.isEmpty else { return [] }
        return all.filter { placed in
            guard let kind = placed.instruction.kind, kind != .fence, placed.fault == nil else { return false }
            return covers(placed.reach, node)
        }
    }

    func covers(_ reach: Reach, _ node: Node) -> Bool {
        switch reach {
        case .file: true
        case .code(let code): code.range.contains(node.range)
        case .line(let line): lines(of: node).contains(line)
        case .nothing: false
        }
    }

    /// The line on which a piece of code begins, the one on which it ends, and the one on which its statement does: behind
    /// each of them people and formatters put comments. Of a block only its head counts.
    private func lines(of node: Node) -> Set<Int> {
        let tree = node.tree
        var newline = node.firstToken
        while newline < TokenIndex(tree.tokens.count) - 1, tree.tokens.kind(newline) != .newline { newline += 1 }
        let endOfStatement = tree.tokens.range(newline).start
        let end = min(node.range.end, endOfStatement)
        return Set([node.range.start, end, endOfStatement].map(index.line))
    }
}

/// Where a comment stands.
private struct InstructionPlace {
    let comment: TextRange
    /// The token that comes next.
    let next: TokenIndex
    let tree: SyntaxTree
    let index: LineIndex

    /// From 0.
    var line: Int { index.line(of: comment.start) }

    func reach(of kind: Instruction.Kind?, _ heads: @autoclosure () -> DefinitionHeads) -> Instructions.Reach {
        switch kind {
        case nil: return .nothing
        case .skipFile: return isOnItsOwn && isBeforeFirstStatement ? .file : .nothing
        case .fence:
            let heads = heads()
            let definition = heads.definition(at: line) ?? heads.innermost(around: comment.start)
            return definition.map { .code($0) } ?? .file
        case .skip:
            if let definition = heads().definition(at: line) {
                let parent = definition.parent
                return .code(parent?.kind == .decorated ? parent! : definition)
            }
            return isOnItsOwn ? nodeBelow.map { .code($0) } ?? .nothing : .line(line)
        }
    }

    private var isOnItsOwn: Bool {
        tree.source.text[Int(index.starts[line])..<Int(comment.start)].allSatisfy { $0.isBlank || $0 == 0x0C }
    }

    /// Only the docstring may stand before it.
    private var isBeforeFirstStatement: Bool {
        let statements = Array(tree.root.children.prefix(2))
        guard let first = statements.first, first.range.start < comment.start else { return true }
        let isDocstring = first.kind == .expressionStatement && first.child(0).kind == .string
        return isDocstring && statements.dropFirst().allSatisfy { $0.range.start > comment.start }
    }

    /// The largest piece of code that begins below; between statements only what is as far in as the comment is.
    private var nodeBelow: Node? {
        let isWithinStatement = next > 0 && !tree.tokens.kind(next).isLayout && !tree.tokens.kind(next - 1).isLayout
        var token = next
        while token < TokenIndex(tree.tokens.count) - 1, tree.tokens.kind(token).isLayout { token += 1 }
        let start = tree.tokens.range(token).start
        let isAsFarIn = index.position(of: start).byteColumn == index.position(of: comment.start).byteColumn
        guard isAsFarIn || isWithinStatement else { return nil }
        return tree.kinds.indices.lazy.map { Node(tree, NodeIndex($0)) }.first { node in
            node.range.start == start && node.kind != .module && node.kind != .block && !node.range.isEmpty
        }
    }
}
