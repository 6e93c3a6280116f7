internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What becomes of an expression's value where it stands.
///
/// Knows the place, nothing of the new code but how many elements its value has.
enum Destination {
    /// It is used as a whole.
    case whole
    /// It is all of a statement, or goes to variables that nobody reads.
    case unused(Node)
    /// One element of it is asked for, by the subscription.
    case element(Int, Node)
    /// Its elements go to targets: those of these indices are used.
    case unpacked([Int], targets: Plan.Rewrite?)
    /// These elements go to one variable, as a list.
    case rest([Int], targets: Plan.Rewrite)

    /// - Parameter count: how many elements the value has, where that is known.
    init(of site: Node, count: Int?, _ names: ModuleNames) {
        self = .whole
        guard let parent = site.parent else { return }
        switch parent.kind {
        case .expressionStatement: self = .unused(parent)
        case .subscription where parent.child(0) == site && !parent.isTarget:
            guard let count, let index = parent.child(1).literalIndex else { return }
            if index < count, index >= -count { self = .element(index < 0 ? index + count : index, parent) }
        case .assignment where parent.isStatement && Array(parent.children).count == 2:
            if Target(node: parent.child(0), indices: 0..<1).isUnread(names) {
                self = .unused(parent)
            } else if let count, [.tuple, .list].contains(parent.child(0).kind) {
                unpack(parent, count, names)
            }
        default: return
        }
    }

    /// How much of the value that is.
    var use: ValueUse {
        switch self {
        case .whole: .whole
        case .unused: .nothing
        case .element(let index, _): .elements([index])
        case .unpacked(let indices, _), .rest(let indices, _): .elements(indices)
        }
    }

    // MARK: Unpacking

    private mutating func unpack(_ statement: Node, _ count: Int, _ names: ModuleNames) {
        let list = statement.child(0)
        guard let targets = Self.targets(of: list, count) else { return }
        let kept = targets.filter { !$0.isUnread(names) }
        if kept.isEmpty { return self = .unused(statement) }
        let indices = kept.flatMap(\.indices)
        guard kept.count < targets.count || kept.count == 1 else {
            return self = .unpacked(indices, targets: nil)
        }
        let isRest = kept.count == 1 && kept[0].node.kind == .starred
        var new: [Element] = []
        for target in kept {
            if !new.isEmpty { new.append(.token(",", glue: "")) }
            let node = isRest ? target.node.child(0) : target.node
            new.append(.kept(node, inParentheses: false, glue: new.isEmpty ? "" : " "))
        }
        let rewrite = Plan.Rewrite(old: OldCode(withParentheses: list), new: new)
        self = isRest ? .rest(indices, targets: rewrite) : .unpacked(indices, targets: rewrite)
    }

    /// A target, and which elements it gets.
    struct Target {
        let node: Node
        let indices: Range<Int>

        /// Whether it is `_`, and nothing reads that.
        func isUnread(_ names: ModuleNames) -> Bool {
            let name = node.kind == .starred ? node.child(0) : node
            guard name.kind == .name, name.text.allSatisfy({ $0 == "_" }), let variable = names.variable(of: name)
            else { return false }
            let isLocal = variable.scope == names.scope(of: name) && !variable.scope.isModule
            let isDeleted = variable.bindings.contains { $0.node.parent?.kind == .deleteStatement }
            return isLocal && variable.scope.kind != .class_ && variable.references.isEmpty && !isDeleted
        }
    }

    /// The targets of an assignment; nil where they would not take so many elements.
    static func targets(of list: Node, _ count: Int) -> [Target]? {
        let nodes = Array(list.children)
        let starred = nodes.firstIndex { $0.kind == .starred }
        guard starred == nil ? nodes.count == count : nodes.count - 1 <= count, !nodes.isEmpty else { return nil }
        var index = 0
        return nodes.map { node in
            let width = node.kind == .starred ? count - nodes.count + 1 : 1
            defer { index += width }
            return Target(node: node, indices: index..<index + width)
        }
    }
}

extension Node {
    /// A number that is written out, as an index.
    fileprivate var literalIndex: Int? {
        if kind == .number { return Int(text) }
        guard kind == .unaryOperation, tree.tokens.kind(firstToken) == .minus, child(0).kind == .number else {
            return nil
        }
        return Int(child(0).text).map { -$0 }
    }
}
