internal import PythonSyntax

/// The search for the uses of one function.
struct UseSearch {
    let graph: CallGraph
    let function: Definition
    let file: ProjectFile
    var found: [FunctionUse] = []

    init(graph: CallGraph, function: Definition, file: ProjectFile) {
        self.graph = graph
        self.function = function
        self.file = file
    }

    mutating func run() {
        let words = namesOfFunction()
        var seen: Set<[UInt8]> = []
        let files = words.flatMap { graph.files(mentioning: $0) }.filter { seen.insert($0.path).inserted }
        for other in files.sorted(by: { $0.path.lexicographicallyPrecedes($1.path) }) {
            var nodes: [(Node, String?)] = []
            for word in words {
                for node in graph.words(of: other).names(word) where denotes(node, in: other) {
                    nodes.append((node, nil))
                }
                nodes += attributes(word, in: other)
            }
            for word in words { nodes += strings(word, in: other) }
            for (node, doubt) in nodes.sorted(by: { $0.0.index < $1.0.index }) { add(node, in: other, doubt) }
        }
    }

    /// The function's own name, and those by which it is imported or reexported.
    private func namesOfFunction() -> [String] {
        var words = [function.word]
        var next = 0
        while next < words.count {
            let word = words[next]
            next += 1
            for file in graph.files(mentioning: word) {
                for imported in file.names.imports where imported.isRenamed && imported.target.lastWord == word {
                    guard let name = imported.localName, !words.contains(name) else { continue }
                    let things = graph.names.denoted(by: imported.target, namedBy: file)
                    if things.contains(.function(function)) { words.append(name) }
                }
            }
        }
        return words
    }

    private func denotes(_ node: Node, in file: ProjectFile) -> Bool {
        guard node.kind != .name || file.names.variable(of: node) != nil else { return false }
        return graph.names.denoted(by: node, in: file).contains(.function(function))
    }

    /// Attributes of modules, classes and values that are the function, or may be.
    private func attributes(_ word: String, in file: ProjectFile) -> [(Node, String?)] {
        graph.words(of: file).attributes(word).compactMap { node in
            if denotes(node, in: file) { return (node, nil) }
            guard let owner = function.ownerClass, graph.names.denoted(by: node, in: file).isEmpty else { return nil }
            switch receiver(of: node, owner, in: file) {
            case .related: return (node, nil)
            case .other: return nil
            case .unknown(let doubt): return mayBeCalled(node) ? (node, doubt) : nil
            }
        }
    }

    private func mayBeCalled(_ attribute: Node) -> Bool {
        guard let call = attribute.parent, call.kind == .call, call.child(0) == attribute else { return true }
        return CallFit(denotations: graph.names).mayBeCall(call, of: function)
    }

    private enum Receiver { case related, other, unknown(String) }

    private func receiver(of attribute: Node, _ owner: Definition, in file: ProjectFile) -> Receiver {
        let types = graph.types(of: file)
        let value = attribute.child(0)
        var classes: [QualifiedName] = []
        if let above = types.superOwner(value) {
            classes = [above.owner]
        } else if let known = types.owner(of: value) {
            classes = [known.name]
        } else {
            let type = types.type(of: value)
            guard type.isKnown else {
                if comesFromOutside(value, in: file) { return .other }
                let line = file.names.line(of: attribute)
                return .unknown(
                    "the type of '\(value.excerpt)' is not known (\(file.title):\(line)): \(type.ignorance!)")
            }
            for case .instance(let name, _) in type.members { classes.append(name) }
            for case .classObject(let name) in type.members { classes.append(name) }
        }
        let own = owner.qualifiedName
        return classes.contains { types.isRelated($0, own) || graph.classes.areRelated($0, own, in: file) }
            ? .related : .other
    }

    /// Whether an expression is a name that is imported from outside, an attribute of one, or what calling it gives.
    private func comesFromOutside(_ expression: Node, in file: ProjectFile) -> Bool {
        var node = expression
        while [.call, .attribute, .subscription, .awaitExpression].contains(node.kind) {
            if node.kind == .attribute, isForeign(node, file) { return true }
            node = node.child(0)
        }
        return isForeign(node, file)
    }

    private func isForeign(_ node: Node, _ file: ProjectFile) -> Bool {
        let things = graph.names.denoted(by: node, in: file)
        return !things.isEmpty
            && things.allSatisfy {
                switch $0 {
                case .foreign, .builtin: true
                default: false
                }
            }
    }

    /// Strings by which somebody may look the function up.
    private func strings(_ word: String, in file: ProjectFile) -> [(Node, String?)] {
        graph.words(of: file).strings(word).filter { node in
            guard let parent = node.parent, parent.kind == .arguments || parent.kind == .subscription else {
                return false
            }
            return true
        }.map { ($0, nil) }
    }

    // MARK: Roles

    private mutating func add(_ node: Node, in file: ProjectFile, _ doubt: String?) {
        guard let role = Self.role(of: node) else { return }
        found.append(FunctionUse(node: node, file: file, role: role, doubt: doubt))
    }

    /// What is done with the function at a node.
    static func role(of node: Node) -> FunctionUse.Role? {
        guard let parent = node.parent else { return nil }
        if node.kind == .string { return .string }
        if node.isTarget { return .rebinding }
        if parent.kind == .decorator { return .decorator(of: Array(parent.parent!.children).last!) }
        guard parent.kind == .call, parent.child(0) == node else { return .value }
        if let around = parent.parent, around.kind == .decorator {
            return .decorator(of: Array(around.parent!.children).last!)
        }
        return .call(parent)
    }
}
